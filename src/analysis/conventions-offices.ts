/** The document's habit with the capital of an office before a name: Chủ tịch Lê An or chủ tịch Lê An. */
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { deviations, type Deviation } from './conventions.ts';
import { PhraseFinder } from './phrase-finder.ts';

const OFFICES =
  'chủ tịch, phó chủ tịch, bí thư, phó bí thư, tổng bí thư, giám đốc, phó giám đốc, bộ trưởng, thứ trưởng, thủ tướng, phó thủ tướng, tổng thống, phó tổng thống';
const finder = new PhraseFinder<string>(() => OFFICES.split(', ').map((office) => [office, office] as const));

/** Places of the rarer way, office by office. */
export const officeDeviations = perDocument((document): readonly Deviation[] => {
  const byOffice = new Map<string, [lower: number[], upper: number[]]>();
  for (const { words, value } of finder.find(document)) {
    const [first] = words;
    if (document.hasFlag(first, Flag.SentenceStart | Flag.AllCaps) || !precedesName(document, words[words.length - 1])) continue;
    const before = document.previous(first);
    if (before >= 0 && ['các', 'hai', 'những'].includes(document.formOf(before))) continue;
    const ways = byOffice.get(value) ?? [[], []];
    ways[document.hasFlag(first, Flag.Capitalised) ? 1 : 0].push(first);
    byOffice.set(value, ways);
  }
  const found = [...byOffice].flatMap(([office, [lower, upper]]) =>
    deviations(lower, upper, [office, office.charAt(0).toUpperCase() + office.slice(1)]),
  );
  return found.sort((a, b) => a.at - b.at);
});

/** Two words with capitals: the name of a person, not of an office (Chủ tịch Quốc hội). */
function precedesName(document: TextDocument, last: number): boolean {
  const first = document.next(last);
  const second = first < 0 ? -1 : document.next(first);
  return [first, second].every((at) => at >= 0 && document.hasFlag(at, Flag.Capitalised) && !document.hasFlag(at, Flag.AllCaps));
}
