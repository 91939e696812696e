/** Mends what is surely wrong in a text, as `vilint restore --mend` does once its diacritics are back. */
import { model } from '../resources/resources.ts';
import { TextDocument } from '../text/document.ts';
import { applyEdits } from '../text/edits.ts';
import { offerCorrections } from './corrections.ts';
import { judgeOf } from './judge.ts';
import { suspicionsByToken } from './suspicions.ts';

/** Replaces every word that the judge suspects at the error level by its most probable correction; the rest stays. */
export function mend(text: string): string {
  const document = new TextDocument(text);
  const { levels } = judgeOf(model());
  const wrong = [...suspicionsByToken(document).values()].filter(({ probability }) => probability >= levels.error);
  return applyEdits(
    text,
    wrong.map((suspicion) => ({ ...document.span(suspicion.token), text: offerCorrections(document, suspicion)[0].text })),
  );
}
