/** Names of persons by their surname: which words lack a capital. */
import { surnames } from '../lexicon/surnames.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { WordList } from '../text/word-list.ts';

const Part = { Middle: 1, Nguyễn: 2, Uncle: 3 } as const;
const PARTS: Readonly<Record<string, number>> = { văn: Part.Middle, thị: Part.Middle, nguyễn: Part.Nguyễn, bác: Part.Uncle };
const parts = new WordList(Object.keys(PARTS));

/** Every word of a name that should have a capital, in order. */
export const findMiscasedPersons = perDocument((document): readonly number[] => {
  return parts
    .in(document)
    .filter(
      (at) =>
        !document.hasFlag(at, Flag.Capitalised | Flag.Protected | Flag.MixedCase) && lacksCapital(document, at, PARTS[document.formOf(at)]),
    );
});

function lacksCapital(document: TextDocument, at: number, part: number): boolean {
  const after = document.next(at);
  if (!isName(document, after)) return false;
  if (part === Part.Nguyễn) return true;
  if (part === Part.Uncle) return isUncleHo(document, after);
  const before = document.previous(at);
  return isName(document, before) && surnames().has(document.keyOf(before));
}

/** A word with a capital that is no abbreviation. */
function isName(document: TextDocument, at: number): boolean {
  return at >= 0 && document.hasFlag(at, Flag.Capitalised) && !document.hasFlag(at, Flag.AllCaps | Flag.MixedCase | Flag.Protected);
}

/** "bác Hồ" alone; bác Hồ Văn Tư is another uncle. */
function isUncleHo(document: TextDocument, surname: number): boolean {
  return document.formOf(surname) === 'hồ' && !isName(document, document.next(surname));
}
