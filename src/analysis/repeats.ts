/** Words repeated with a determiner between them: the trace of a phrase that was begun twice. */
import { Flag, type TextDocument } from '../text/document.ts';
import { nextWord, previousWord } from '../text/names.ts';
import type { Vocabulary } from '../text/vocabulary.ts';

/** Words that open a complement; two of the same around a determiner are one too many. */
const OPENERS = ['cho', 'của', 'với', 'về', 'tại', 'từ', 'trong', 'theo', 'để', 'vào', 'trên', 'bằng', 'đối'];
const DETERMINERS = ['các', 'những', 'mọi', 'từng'];

interface Roles {
  readonly opener: ReadonlySet<number>;
  readonly determiner: ReadonlySet<number>;
}

const roles = new WeakMap<Vocabulary, Roles>();

function rolesOf(vocabulary: Vocabulary): Roles {
  let known = roles.get(vocabulary);
  if (known === undefined) {
    const ids = (forms: readonly string[]): ReadonlySet<number> => new Set(forms.map((form) => vocabulary.internForm(form)));
    roles.set(vocabulary, (known = { opener: ids(OPENERS), determiner: ids(DETERMINERS) }));
  }
  return known;
}

/** Tokens of each "cho các cho", three at a time, in order. To be called through `document.memo`. */
export function findInterruptedRepeats(document: TextDocument): readonly (readonly [number, number, number])[] {
  const { tokens } = document;
  const { opener, determiner } = rolesOf(tokens.vocabulary);
  const found: [number, number, number][] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.word[i] === 0 || !determiner.has(tokens.word[i])) continue;
    const before = previousWord(tokens, i);
    const after = nextWord(tokens, i);
    if (before < 0 || after < 0 || tokens.word[before] !== tokens.word[after] || !opener.has(tokens.word[after])) continue;
    if (!document.hasFlag(i, Flag.Capitalised | Flag.Quoted) && !document.hasFlag(after, Flag.Capitalised)) found.push([before, i, after]);
  }
  return found;
}
