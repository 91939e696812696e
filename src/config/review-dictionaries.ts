/** Reads over dictionaries: what stands twice, what contradicts, what is out of order, what is itself misspelt. */
import rules from '../../rules/index.ts';
import { compareEntries, covers } from '../dictionary/edit.ts';
import { formatEntry } from '../dictionary/entry.ts';
import { isAboutWords } from '../language/category.ts';
import type { Localised } from '../messages/locale.ts';
import { nodeEngines } from '../engine/node-engine.ts';
import { fold } from '../text/vocabulary.ts';
import { parseDictionary, type PlacedEntry } from './dictionary-files.ts';

export interface Remark {
  /** Name of the dictionary, with the line. */
  readonly place: string;
  readonly level: 'error' | 'warning';
  readonly text: Localised;
}

export interface DictionaryFile {
  readonly name: string;
  readonly text: string;
}

interface Placed {
  readonly name: string;
  readonly entry: PlacedEntry;
}

/** True if an entry without brackets speaks for the rule. */
export function aboutWords(rule: string): boolean {
  return Object.hasOwn(rules, rule) && isAboutWords(rules[rule].vilint.category);
}

/** Everything worth saying about dictionaries that are used together. Throws a Mistake for a bad line. */
export function reviewDictionaries(files: readonly DictionaryFile[]): Remark[] {
  const remarks: Remark[] = [];
  const known = new Map<string, Placed[]>();
  const correctionOf = spellChecker();
  for (const { name, text } of files) {
    const entries = parseDictionary(text, name);
    const unsorted = new Map(disorder(entries).map(({ line, text: said }) => [line, said]));
    for (const entry of entries) {
      const place = `${name}:${entry.line}`;
      const twin = twinRemark({ name, entry }, known.get(fold(entry.text)) ?? []);
      const order = unsorted.get(entry.line);
      const right = correctionOf(entry.text);
      if (twin !== undefined) remarks.push({ place, level: 'error', text: twin });
      if (order !== undefined) remarks.push({ place, level: 'error', text: order });
      if (right !== undefined) {
        const said = {
          vi: `“${entry.text}” là lỗi chính tả đã biết của “${right}”.`,
          en: `“${entry.text}” is a known misspelling of “${right}”.`,
        };
        remarks.push({ place, level: 'warning', text: said });
      }
      known.set(fold(entry.text), [...(known.get(fold(entry.text)) ?? []), { name, entry }]);
    }
  }
  return remarks;
}

/** The same word before: in this dictionary, or in another one with other letters or rules. */
function twinRemark({ name, entry }: Placed, earlier: readonly Placed[]): Localised | undefined {
  const shown = formatEntry(entry);
  for (const { name: where, entry: other } of earlier) {
    const place = `${where}:${other.line}`;
    if (formatEntry(other) === shown) {
      if (where === name) return { vi: `“${entry.text}” đã có ở ${place}.`, en: `“${entry.text}” stands at ${place} already.` };
    } else if (covers(other, entry, aboutWords)) {
      return {
        vi: `Thừa “${shown}”: đã có “${formatEntry(other)}” ở ${place}.`,
        en: `“${shown}” is needless: “${formatEntry(other)}” stands at ${place}.`,
      };
    } else if (covers(entry, other, aboutWords)) {
      return {
        vi: `“${shown}” làm thừa “${formatEntry(other)}” ở ${place}.`,
        en: `“${shown}” makes “${formatEntry(other)}” at ${place} needless.`,
      };
    } else if (other.text !== entry.text) {
      return {
        vi: `“${entry.text}” khác “${other.text}” ở ${place} về chữ hoa.`,
        en: `“${entry.text}” differs from “${other.text}” at ${place} in its capitals.`,
      };
    } else if (other.rules.length > 0 && entry.rules.length > 0) {
      return { vi: `“${entry.text}” ở ${place} có quy tắc khác: hãy gộp.`, en: `“${entry.text}” has other rules at ${place}: join them.` };
    }
  }
  return undefined;
}

/** Where a block of entries, between empty lines and comments, first leaves the order. */
function disorder(entries: readonly PlacedEntry[]): { line: number; text: Localised }[] {
  const found: { line: number; text: Localised }[] = [];
  let reported = false;
  for (const [i, entry] of entries.entries()) {
    const before = entries[i - 1] as PlacedEntry | undefined;
    if (before?.line !== entry.line - 1) reported = false;
    else if (!reported && compareEntries(before, entry) > 0) {
      reported = true;
      const text = { vi: `“${entry.text}” phải đứng trước “${before.text}”.`, en: `“${entry.text}” belongs before “${before.text}”.` };
      found.push({ line: entry.line, text });
    }
  }
  return found;
}

/** Only what a rule would mend unseen is a known misspelling; a dictionary is full of words that rules merely do not know. */
function spellChecker(): (text: string) => string | undefined {
  const sure = Object.entries(rules).filter(
    ([, { vilint }]) => vilint.fix === 'auto' && ['spelling', 'confusion', 'encoding'].includes(vilint.category),
  );
  const off = Object.fromEntries(Object.keys(rules).map((id) => [`vi/${id}`, 'off' as const]));
  const settings = { ...off, ...Object.fromEntries(sure.map(([id]) => [`vi/${id}`, 'error' as const])) };
  const engine = nodeEngines()({ lint: { rules: settings, useModel: false } });
  return (text) => {
    const { fixed, output } = engine.fixText(text);
    return fixed ? output : undefined;
  };
}
