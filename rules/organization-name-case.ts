import { isFigure } from '../src/analysis/figures.ts';
import { PhraseFinder } from '../src/analysis/phrase-finder.ts';
import { isCapital, recase } from '../src/analysis/recase.ts';
import { defineRule } from '../src/language/rule.ts';
import { genericUnits, partyCommittees, stateOrgans, type BodyName } from '../src/lexicon/bodies.ts';
import { Strength } from '../src/lexicon/strength.ts';
import { surnames } from '../src/lexicon/surnames.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';
import { findUnusualCases } from '../src/casing/unusual-case.ts';
import { deviatingTokens } from '../src/names/deviations.ts';
import { listedBodies, listedOffices } from '../src/names/listed.ts';
import { lexicon } from '../src/resources/resources.ts';

/** What stays in lower case at the end of a phrase. */
const generic = new PhraseFinder<string>(function* () {
  for (const [before, units] of Object.entries(genericUnits))
    for (const unit of units) yield [`${before} ${unit}`, unit.toLowerCase()] as const;
  for (const first of partyCommittees) yield [`${first} ${COMMITTEE}`, COMMITTEE] as const;
});
const COMMITTEE = 'ủy';

/** What a company is by law, before its name, and what may stand between the two. */
const companies = new PhraseFinder<string>(() =>
  ['TNHH', 'trách nhiệm hữu hạn', 'cổ phần', 'CP'].map((kind) => [`công ty ${kind}`, 'Công'] as const),
);
const MEMBERS = new Set('một hai thành viên mtv 1 2'.split(' '));

export default defineRule(
  {
    category: 'capitalization',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Tên cơ quan, tổ chức viết hoa chưa đúng.', en: 'The name of a body in the wrong case.' },
    rationale: {
      vi: 'Viết hoa chữ đầu của từng cụm từ chỉ loại hình, chức năng: Ban Thường vụ, Sở Xây dựng. Danh từ chung viết thường: các chi bộ, toàn thị xã, UBND tỉnh. Tên không có trong danh sách được nhắc khi phần lớn báo chí viết hoa chữ đứng sau Viện, Cục, Quỹ… ở chỗ ấy. Báo có lệ riêng (Bộ Công thương) thì tắt quy tắc này.',
      en: 'Each word group for kind and function takes a capital: Ban Thường vụ, Sở Xây dựng. Common nouns take none: các chi bộ, toàn thị xã, UBND tỉnh. Names that are not listed are told where most papers write the word behind Viện, Cục, Quỹ … with a capital. A paper with a style of its own (Bộ Công thương) turns the rule off.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV; Quy định 4148-QĐ/VPTW.',
    messages: { found: { vi: '“{{wrong}}” nên viết “{{right}}”.', en: '“{{wrong}}” should read “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Ban ⟦thường⟧ vụ Huyện ủy họp phiên cuối năm.', fix: 'Thường' },
        { text: 'Thầy hiệu trưởng gửi đơn lên Sở ⟦xây⟧ dựng.', fix: 'Xây' },
        { text: 'Việc ấy do Đảng ủy và ⟦ủy⟧ ban MTTQ cùng làm.', fix: 'Ủy' },
        { text: 'Phái đoàn đến trụ sở Liên ⟦Hợp⟧ quốc.', fix: 'hợp' },
        { text: 'Phong trào lan ra toàn ⟦Thị⟧ xã.', fix: 'thị' },
        { text: 'Đảng ủy đã đến thăm các ⟦Chi⟧ bộ.', fix: 'chi' },
        { text: 'Sở ⟦y⟧ tế đã cấp đủ thuốc cho trạm xá.', fix: 'Y' },
        { text: 'Thứ trưởng Bộ ⟦kế⟧ hoạch và Đầu tư đã dự.', fix: 'Kế' },
        { text: 'Nga đề nghị Hội đồng ⟦bảo⟧ an họp gấp.', fix: 'Bảo' },
        { text: 'Đại diện Bộ Công ⟦An⟧ nghe Tập ⟦Đoàn⟧ Sông Lam báo cáo trên Quốc ⟦Lộ⟧ 7.', fix: ['an', 'đoàn', 'lộ'] },
        { text: 'Đơn của Hiệp ⟦Hội⟧ Xăng dầu đã đến Tổng ⟦Cục⟧ Lâm nghiệp và Thủ ⟦Tướng⟧ Chính phủ.', fix: ['hội', 'cục', 'tướng'] },
        { text: 'Chị làm kế toán ở ⟦công⟧ ty TNHH Hoa Nắng.', fix: 'Công' },
        { text: 'Mẫu nước được gửi đến Viện ⟦công⟧ nghệ sinh học.', fix: 'Công' },
        { text: 'Bí thư Chi ⟦Ủy⟧ thôn báo cáo lên UBND ⟦Tỉnh⟧.', fix: ['ủy', 'tỉnh'] },
      ],
      valid: [
        'Các chi bộ, cấp ủy đảng và ban thường vụ các huyện đều dự.',
        'Ban Thường vụ Tỉnh ủy làm việc với Bộ Công an và Sở Xây dựng.',
        'Hai công ty cổ phần Sông Lam và Hồng Lam hợp thành một công ty TNHH.',
        'LIÊN HỢP QUỐC HỌP PHIÊN ĐẶC BIỆT',
        'Anh bảo “cái sở xây dựng ngày ấy” đã dời đi.',
        'Liên Hợp Quốc kêu gọi ngừng bắn.',
        'Các tỉnh Nam Bộ thông tin về vụ lúa; ông Trần Quốc Hội nghe Báo Công An Nhân Dân đưa tin.',
        'Trưởng ban Tuyên giáo Thành ủy phát biểu.',
        'Ông Nguyễn Văn Phòng về thị trấn Trung Tâm dự họp công ty.',
        'Sở xây dựng quy chế mới, còn UBND Quận 1 và UBND Thành phố chờ góp ý.',
      ],
    },
  },
  ({ document, report }) => {
    const inNames = new Set<number>();
    // What the article writes otherwise elsewhere is name-consistency's.
    const told = deviatingTokens(document);
    for (const { words, value } of listedBodies(document)) {
      for (const at of words) inNames.add(at);
      if (told.has(words[0]) || !isThisBody(document, words, value)) continue;
      if (words.every((at) => document.hasFlag(at, Flag.Capitalised)) && !isOverdone(document, words, value)) continue;
      const models = value.name.split(' ');
      const skipped = isTitle(document, words[0]) ? 1 : 0;
      reportCase(words.slice(skipped), models.slice(skipped));
    }
    for (const { words, value } of generic.find(document)) {
      const last = words[words.length - 1];
      if (inNames.has(last) || (value === COMMITTEE ? !isCommittee(document, words) : isNamed(document, last))) continue;
      const models = value.split(' ');
      reportCase(words.slice(-models.length), models);
    }
    for (const { words, value } of listedOffices(document)) {
      if (!told.has(words[0]) && isOfficeOf(document, words)) reportCase([words[0]], [value]);
    }
    for (const { words, value } of companies.find(document)) {
      if (!told.has(words[0]) && isOneCompany(document, words)) reportCase([words[0]], [value]);
    }
    if (!document.useModel) return;
    for (const { token, isBody } of findUnusualCases(document)) {
      if (isBody) reportCase([token], [document.textOf(token).toUpperCase()]);
    }

    function reportCase(words: readonly number[], models: readonly string[]): void {
      const changed = recase(document, words, models);
      if (changed === undefined) return;
      const { start, end, wrong, right } = changed;
      report({ start, end, messageId: 'found', data: { wrong, right }, suggest: [right] });
    }
  },
);

/** "Bộ Tài Chính": all in capitals where neighbours are not, and no name of a person. "Liên Hợp Quốc" is the other accepted form. */
function isOverdone(document: TextDocument, words: readonly number[], { name }: BodyName): boolean {
  if (name === 'Liên hợp quốc' || words.some((at) => document.hasFlag(at, Flag.AllCaps))) return false;
  const before = document.previous(words[0]);
  return before < 0 || !document.hasFlag(before, Flag.Capitalised);
}

/** Its name follows, and no word before makes it one of several, or another word: một công ty cổ phần Nhật, Tổng công ty. */
function isOneCompany(document: TextDocument, words: readonly number[]): boolean {
  const before = document.previous(words[0]);
  if (before < 0 || isFigure(document, words[0] - 2) || NO_COMPANY.has(document.formOf(before))) return false;
  let after = document.next(words[words.length - 1]);
  while (after >= 0 && MEMBERS.has(document.formOf(after))) after = document.next(after);
  return after >= 0 && document.hasFlag(after, Flag.Capitalised);
}

/** The unit has its name, and no word before makes people of the office: cán bộ công an huyện. */
function isOfficeOf(document: TextDocument, words: readonly number[]): boolean {
  const before = document.previous(words[0]);
  if (before >= 0 && (SEVERAL.has(document.formOf(before)) || PEOPLE.has(document.formOf(before)))) return false;
  const after = document.next(words[words.length - 1]);
  return after >= 0 && document.hasFlag(after, Flag.Capitalised) && !document.hasFlag(words[0], Flag.Quoted);
}

const PEOPLE = new Set('bộ sĩ sỹ viên lượng quan cựu ngành anh chú người'.split(' '));

/** In "Trưởng ban Tuyên giáo" the word ban belongs to the office. */
function isTitle(document: TextDocument, first: number): boolean {
  const before = document.previous(first);
  return before >= 0 && ['trưởng', 'phó'].includes(document.formOf(before));
}

/** The first word has its capital, or what stands around shows that one body is meant. */
function isThisBody(document: TextDocument, words: readonly number[], { name, always }: BodyName): boolean {
  const before = document.previous(words[0]);
  if (before >= 0 && SEVERAL.has(document.formOf(before))) return false;
  if (document.formOf(words[0]) === 'bộ' && REGIONS.has(document.textOf(before))) return false;
  const after = document.next(words[words.length - 1]);
  if (document.hasFlag(words[0], Flag.Capitalised)) {
    if (always) return true;
    const next = document.formOf(after);
    const isLower = !document.hasFlag(words[1], Flag.Capitalised);
    const mayBuild = isLower && document.formOf(words[1]) === 'xây';
    if (!document.hasFlag(words[0], Flag.SentenceStart)) return !mayBuild || !BUILT.has(next);
    // Here the capital of the first word proves nothing, that of the second does.
    return !isLower || (!SEVERAL.has(next) && (!mayBuild || AFTER_SUBJECT.has(next)));
  }
  if (isKindBeforeName(document, words, name)) return true;
  if (document.hasFlag(words[words.length - 1], Flag.Capitalised) && always) return true;
  return (
    always &&
    name !== 'Ban Thường vụ' &&
    after >= 0 &&
    document.hasFlag(after, Flag.Capitalised) &&
    !document.hasFlag(after, Flag.MixedCase)
  );
}

/**
 * "bộ Y tế", "cục Hải quan": only the word for its kind lacks the capital. Not where it is half of another word (cán bộ |
 * Công an), or where several are meant (2 sở Tài chính, Nội vụ). Parties, banks and hospitals are written so by many papers.
 */
function isKindBeforeName(document: TextDocument, words: readonly number[], name: string): boolean {
  const kind = name.split(' ').findIndex((word, i) => i > 0 && isCapital(word));
  if (kind < 1 || !stateOrgans.has(document.textOf(words[0], words[kind - 1]))) return false;
  if (!document.hasFlag(words[kind], Flag.Capitalised) || document.hasFlag(words[kind], Flag.AllCaps)) return false;
  const before = document.previous(words[0]);
  if (before < 0) return !isFigure(document, words[0] - 2);
  const { pairStrength } = lexicon();
  return document.formOf(before) !== 'liên' && pairStrength(document.keyOf(before), document.keyOf(words[0])) < Strength.phrase;
}

/** Nam Bộ thông tin …: the south. */
const REGIONS = new Set(['Nam', 'Bắc', 'Trung']);
const SEVERAL = new Set(['các', 'những', 'mỗi', 'mọi', 'nhiều', 'hai']);
const NO_COMPANY = new Set([...SEVERAL, 'một', 'tổng']);
/** "Sở xây dựng quy chế": the department builds something. What it may build, and what only follows a subject. */
const BUILT = new Set('các những một đề quy kế phương dự chương lộ ngân hệ khung nền cơ'.split(' '));
const AFTER_SUBJECT = new Set('đã đang sẽ vừa cũng cho'.split(' '));

/** "các Huyện ủy", "ở Huyện Đông Anh", "UBND Quận 1" go on with the name. */
function isNamed(document: TextDocument, last: number): boolean {
  const kind = document.kindOf(last + 1) === TokenKind.Space ? document.kindOf(last + 2) : TokenKind.Break;
  if (kind === TokenKind.Number || kind === TokenKind.Alnum) return true;
  const after = document.next(last);
  return after >= 0 && (document.hasFlag(after, Flag.Capitalised) || ['ủy', 'uỷ', 'đội', 'đoàn'].includes(document.formOf(after)));
}

/** Not the end of a person's name or part of a heading: Lê Thành Ủy; nor the start of another word: Ủy ban, Ủy quyền. */
function isCommittee(document: TextDocument, [first, second]: readonly number[]): boolean {
  if (!document.hasFlag(first, Flag.Capitalised) || document.hasFlag(first, Flag.AllCaps)) return false;
  const before = document.previous(first);
  if (before >= 0 && document.hasFlag(before, Flag.Capitalised) && !document.hasFlag(before, Flag.AllCaps)) {
    if (!document.hasFlag(before, Flag.SentenceStart) || surnames().has(document.keyOf(before))) return false;
  }
  const after = document.next(second);
  return after < 0 || !['ban', 'viên', 'nhiệm', 'quyền', 'thác'].includes(document.formOf(after));
}
