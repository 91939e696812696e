/** When two spellings are the same answer. */

const TONES = '\u0301\u0300\u0309\u0303\u0323';

/** hoà → hòa, khoẻ → khỏe, thuỷ → thủy (quý stays): by the last two letters alone, so that it holds for any string. */
function oldPlacement(word: string): string {
  if (word.length < 2) return word;
  const before = word.at(-2)!;
  const [letter, tone, ...more] = word.at(-1)!.normalize('NFD');
  if (tone === undefined || more.length > 0 || !TONES.includes(tone)) return word;
  const moves = before === 'o' ? letter === 'a' || letter === 'e' : before === 'u' && letter === 'y' && !word.startsWith('q');
  return moves ? word.slice(0, -2) + (before + tone).normalize('NFC') + letter : word;
}

/** True for texts that differ in case, Unicode composition or the two styles of tone placement only. */
export function sameWords(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(text: string): string {
  return text.toLowerCase().normalize('NFC').split(' ').map(oldPlacement).join(' ');
}
