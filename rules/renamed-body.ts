import { articleDate, speaksOfThePast } from '../src/analysis/article-date.ts';
import { defineRule } from '../src/language/rule.ts';
import { renamedBodies } from '../src/lexicon/renamed-bodies.ts';
import { TokenKind, type TextDocument } from '../src/text/document.ts';

/** The new structure of the Government took effect. */
const IN_FORCE = 20250301;

export default defineRule(
  {
    category: 'facts',
    level: 'info',
    fix: 'none',
    description: { vi: 'Bài sau 1/3/2025 dùng tên bộ, sở đã đổi.', en: 'An article after 1/3/2025 uses the former name of a ministry.' },
    rationale: {
      vi: 'Từ 1/3/2025 nhiều bộ, sở hợp nhất. Chỉ xét bài ghi ngày từ đó về sau; bỏ qua câu nói chuyện cũ.',
      en: 'Several ministries and departments merged on 1/3/2025. Only articles that carry a later date are judged; sentences about the past are left alone.',
    },
    authority: 'Nghị quyết 176/2025/QH15.',
    messages: { found: { vi: '“{{former}}” nay là “{{now}}”.', en: '“{{former}}” is “{{now}}” now.' } },
    examples: {
      invalid: [
        { text: 'Ngày 5/8/2025, ⟦Bộ NN&PTNT⟧ họp bàn giống lúa mới.' },
        { text: 'Ngày 5/8/2025, ⟦Sở Giao thông vận tải⟧ phân luồng lại ngã tư.' },
      ],
      valid: [
        'Ngày 5/8/2024, Bộ NN&PTNT họp bàn giống lúa mới.',
        'Ngày 5/8/2025, Bộ Nông nghiệp và Môi trường họp.',
        'Ngày 5/8/2025, ông nhắc thời Bộ GTVT trước đây.',
      ],
    },
  },
  ({ document, report }) => {
    if (articleDate(document) < IN_FORCE) return;
    for (const { start, end, at, kind, now } of findFormer(document)) {
      if (speaksOfThePast(document, at)) continue;
      const data = { former: document.text.slice(start, end), now: `${kind} ${now}` };
      report({ start, end, messageId: 'found', data });
    }
  },
);

interface Former {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly kind: string;
  readonly now: string;
}

function* findFormer(document: TextDocument): Generator<Former> {
  const { start, count } = document.tokens;
  for (let at = 0; at + 2 < count; at++) {
    const form = document.formOf(at);
    if ((form !== 'bộ' && form !== 'sở') || document.kindOf(at + 1) !== TokenKind.Space) continue;
    const from = start[at + 2];
    for (const { former, now } of renamedBodies) {
      const length = lengthOf(document.prose, from, former);
      if (length === 0) continue;
      yield { start: start[at], end: from + length, at, kind: form === 'bộ' ? 'Bộ' : 'Sở', now };
      at += 2;
      break;
    }
  }
}

/** Length in the source of the first name that stands at `from`, in NFC or NFD; 0 if none does. */
function lengthOf(text: string, from: number, names: readonly string[]): number {
  for (const name of names) {
    for (const form of [name, name.normalize('NFD')]) if (text.startsWith(form, from)) return form.length;
  }
  return 0;
}
