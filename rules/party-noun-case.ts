import { withFirstLetter } from '../src/analysis/recase.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';
import { WordList } from '../src/text/word-list.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'info',
    fix: 'suggest',
    description: { vi: 'Chữ “Đảng” chỉ Đảng Cộng sản Việt Nam viết thường.', en: '“Đảng”, the Communist Party of Vietnam, in lower case.' },
    rationale: {
      vi: '“Đảng” đứng một mình chỉ Đảng Cộng sản Việt Nam viết hoa: Đảng ta, toàn Đảng, nghị quyết của Đảng. Bỏ qua đảng viên, đảng bộ, tổ chức đảng, và bài nói về đảng khác.',
      en: 'Alone, for the Communist Party of Vietnam, it takes a capital: Đảng ta, toàn Đảng, nghị quyết của Đảng. Quiet on đảng viên, đảng bộ, tổ chức đảng, and in texts about other parties.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V; Quy định 4148-QĐ/VPTW, mục 8.2.',
    messages: {
      found: { vi: 'Chỉ Đảng Cộng sản Việt Nam thì viết “{{right}}”.', en: 'The Communist Party of Vietnam is written “{{right}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Nghị quyết của ⟦đảng⟧ đã đi vào cuộc sống.', fix: 'Đảng' },
        { text: 'Dưới sự lãnh đạo của ⟦đảng⟧, toàn ⟦đảng⟧, toàn dân đồng lòng.', fix: ['Đảng', 'Đảng'] },
        { text: 'Đó là truyền thống của ⟦đảng⟧ ta.', fix: 'Đảng' },
      ],
      valid: [
        'Đảng viên, đảng bộ, tổ chức đảng và cấp ủy đảng đều dự.',
        'Ông đứng đầu đảng Dân chủ; theo điều lệ của đảng, nhiệm kỳ là bốn năm.',
        'Các đảng phái ở nước ấy tranh cử; lãnh tụ của đảng cầm quyền từ chức.',
        'Đảng ta, toàn Đảng, toàn dân một lòng.',
      ],
    },
  },
  ({ document, report }) => {
    for (const at of findMiscasedParty(document)) {
      const right = withFirstLetter(document.textOf(at), true);
      report({ ...document.span(at), messageId: 'found', data: { right }, suggest: [right] });
    }
  },
);

/** Words before or after that leave no other reading. */
const CERTAIN_BEFORE = new Set(['toàn']);
const CERTAIN_AFTER = new Set(['ta']);
/** Words before a noun that stands alone: của đảng, theo đảng, chỉnh đốn đảng. */
const BEFORE_NOUN = new Set(['của', 'đốn', 'theo', 'với', 'vào', 'mừng']);
/** What may follow the noun that stands alone. */
const AFTER_NOUN = new Set('và đã đang sẽ trong vào là đối cho về với đề đi được luôn phải cũng'.split(' '));

/** Countries whose parties are spoken of in the same words. */
const FOREIGN = ['Trung Quốc', 'Triều Tiên', 'Campuchia', 'Cuba', 'Reuters'];

const party = new WordList(['đảng']);

/** Every “đảng” that can only be that party, in order. */
function findMiscasedParty(document: TextDocument): readonly number[] {
  const found: number[] = [];
  let other: boolean | undefined;
  for (const i of party.in(document)) {
    if (document.hasFlag(i, Flag.Capitalised | Flag.Protected) || !standsAlone(document, i)) continue;
    if (!isCertain(document, i)) {
      other ??= isAboutOtherParties(document);
      if (other) continue;
    }
    found.push(i);
  }
  return found;
}

function isCertain(document: TextDocument, at: number): boolean {
  return CERTAIN_BEFORE.has(document.formOf(document.previous(at))) || CERTAIN_AFTER.has(document.formOf(document.next(at)));
}

function standsAlone(document: TextDocument, at: number): boolean {
  const before = document.formOf(document.previous(at));
  const next = document.next(at);
  const after = document.formOf(next);
  if (CERTAIN_BEFORE.has(before)) return next < 0;
  if (CERTAIN_AFTER.has(after)) return true;
  if (!BEFORE_NOUN.has(before)) return false;
  if (next >= 0) return AFTER_NOUN.has(after);
  const kind = document.kindOf(at + 1);
  return kind === TokenKind.Punctuation || kind === TokenKind.Break;
}

/** đảng Dân chủ, các đảng phái, đảng cầm quyền: somewhere another party is spoken of. */
function isAboutOtherParties(document: TextDocument): boolean {
  if (FOREIGN.some((name) => document.prose.includes(name))) return true;
  for (const i of party.in(document)) {
    const next = document.next(i);
    const before = document.formOf(document.previous(i));
    if (next >= 0 && ['viên', 'ủy', 'uỷ', 'bộ', 'đoàn'].includes(document.formOf(next))) continue;
    if (['các', 'hai', 'chính', 'nhiều', 'một', 'những'].includes(before)) return true;
    if (next < 0) continue;
    if (['phái', 'cầm', 'đối', 'chính', 'này'].includes(document.formOf(next))) return true;
    const named = document.hasFlag(next, Flag.Capitalised) && !document.hasFlag(next, Flag.AllCaps);
    if (named && !['cộng', 'nhà'].includes(document.formOf(next))) return true;
  }
  return false;
}
