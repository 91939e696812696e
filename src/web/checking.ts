/** The checks of the text. */
import type { App } from './app.ts';
import { setFindings } from './editor/findings.ts';
import { shapeOf } from './editor/source.ts';

/** One text is with the worker at a time, and then the newest. */
export class Checking {
  readonly #app: App;
  readonly #done: () => void;
  #isStale = false;
  /** A text is with the worker. */
  isUnderWay = false;

  /** @param done is called when the newest text has been checked */
  constructor(app: App, done: () => void) {
    this.#app = app;
    this.#done = done;
  }

  /** Checks the text as it is now; under way already, the check goes on to it. */
  async check(): Promise<void> {
    if (this.isUnderWay) {
      this.#isStale = true;
      return;
    }
    const app = this.#app;
    this.isUnderWay = true;
    do {
      this.#isStale = false;
      const { state } = app.view;
      const { doc } = state;
      try {
        const { findings, figures } = await app.check(doc.toString(), shapeOf(state));
        if (doc !== app.view.state.doc) this.#isStale = true;
        else {
          app.figures = figures;
          app.view.dispatch({ effects: setFindings.of(findings) });
        }
      } catch (error) {
        app.fail('', error);
      }
    } while (this.#isStale);
    this.isUnderWay = false;
    this.#done();
  }
}
