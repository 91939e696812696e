/** The words that tell who says what is quoted: "ông Nam nói", "chị kể", "nữ hiệu trưởng cho biết". */
import { Flag, TokenKind, type TextDocument } from '../text/document.ts';

const COMMA = 0x2c;
const COLON = 0x3a;

const SPEAKERS = new Set('ông bà anh chị cô chú em thầy bác cụ cậu'.split(' '));
const SAYS = new Set('nói kể bảo hỏi đáp dặn than thở viết nhấn bày chia khẳng thừa tâm cho'.split(' '));
/** Verbs of speaking whose first syllable is many another word's. */
const SAYS_IN_TWO: Readonly<Record<string, readonly string[]>> = {
  phân: ['tích', 'trần', 'bua'],
  dự: ['báo', 'đoán'],
  giải: ['thích', 'đáp'],
  nhận: ['định', 'xét'],
  tiết: ['lộ'],
  cảnh: ['báo'],
  khuyến: ['cáo'],
  tuyên: ['bố'],
  trần: ['tình'],
  bộc: ['bạch'],
  xác: ['nhận'],
  phản: ['ánh'],
  trả: ['lời'],
  lý: ['giải'],
  hồi: ['tưởng'],
  trấn: ['an'],
  kêu: ['lên'],
  hét: ['lên'],
  thốt: ['lên'],
  thảng: ['thốt'],
  nghẹn: ['ngào'],
};

/** Tokens of a speech tag up to its verb: "ông Ngô Văn Hưởng, trưởng ấp, nói". */
export const TAG_REACH = 16;
/** Words before the verb where nothing but the verb tells the speaker: "vị lãnh đạo này cho biết". */
const SPEAKER_WORDS = 6;

/** A word by which papers call a person. */
export function isSpeaker(document: TextDocument, at: number): boolean {
  return SPEAKERS.has(document.formOf(at));
}

/** A verb of speaking that introduces no further quotation: "cho biết", not "báo cho lực lượng" nor "nói:". */
export function introducesSpeech(document: TextDocument, at: number): boolean {
  if (at < 0) return false;
  const isVerb = SAYS.has(document.formOf(at)) || SAYS_IN_TWO[document.formOf(at)]?.includes(document.formOf(document.next(at)));
  if (isVerb !== true) return false;
  if (document.formOf(at) === 'cho' && !['biết', 'hay', 'rằng'].includes(document.formOf(document.next(at)))) return false;
  for (let i = at + 1; i < at + 6 && document.kindOf(i) !== TokenKind.Break; i++) if (document.codeOf(i) === COLON) return false;
  return true;
}

/** Token `comma` is the comma of "…, ông Nam nói", "…, chị kể", "…, Messi chia sẻ". */
export function isSpeechTag(document: TextDocument, comma: number, end: number): boolean {
  return document.codeOf(comma) === COMMA && document.kindOf(comma + 1) === TokenKind.Space && isSaidBy(document, comma + 2, end);
}

/** Somebody by name, or called as papers call persons, says something, whatever else is told of them: "ông Hải, trưởng bản, nói". */
function isSaidBy(document: TextDocument, speaker: number, end: number): boolean {
  const isPerson = isSpeaker(document, speaker) && !document.hasFlag(speaker, Flag.Capitalised);
  // "chị kể": nothing but the verb.
  if (isPerson && introducesSpeech(document, document.next(speaker))) return true;
  const name = isPerson ? document.next(speaker) : speaker;
  if (!document.hasFlag(name, Flag.Name) || name < 0) return false;
  for (let j = name; j < end && j < name + TAG_REACH; j++) {
    if (document.kindOf(j) === TokenKind.Punctuation && document.codeOf(j) !== COMMA) return false;
    if (introducesSpeech(document, j)) return isPerson || j <= name + 4;
  }
  return false;
}

/**
 * Token `first`, in lower case after a stop, begins a speech tag: "nữ hiệu trưởng nói". Whoever is meant is named by nothing
 * but the few words before the verb, so that this holds only where a quotation may end.
 */
export function isLowerSpeechTag(document: TextDocument, first: number, end: number): boolean {
  if (!document.isWord(first) || document.hasFlag(first, Flag.Capitalised) || SAYS.has(document.formOf(first))) return false;
  if (isSaidBy(document, first, end)) return true;
  let words = 0;
  for (let i = first; i < end && words <= SPEAKER_WORDS; i++) {
    if (document.isWord(i)) {
      if (introducesSpeech(document, i)) return true;
      words++;
    } else if (document.kindOf(i) !== TokenKind.Space) return false;
  }
  return false;
}
