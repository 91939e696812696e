/** Keeps what has been typed, for the case that the page goes. */
import type { App } from './app.ts';

/** @returns what is to be called after each change of the text */
export function draftKeeper(app: App): () => void {
  let drafting: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    if (drafting === undefined) return;
    clearTimeout(drafting);
    drafting = undefined;
    app.saveDraft();
  };
  addEventListener('pagehide', keep);
  // A phone may end a page that is not seen, and not say so.
  document.addEventListener('visibilitychange', () => document.hidden && keep());
  return () => {
    clearTimeout(drafting);
    drafting = setTimeout(keep, 300);
  };
}
