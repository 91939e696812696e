/** The settings that hold in a folder, read anew when a configuration or a dictionary has changed. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIGS } from '../../config/load.ts';
import { openSettings, type Choices, type Settings } from '../../config/settings.ts';
import { personalDictionaryPath, projectDictionaryPath } from '../../config/dictionary-files.ts';
import { Mistake } from '../../messages/mistake.ts';

/** Milliseconds for which files are believed not to change. */
const TRUST = 1000;

export class LiveSettings {
  readonly #choices: Choices;
  readonly #folder: string;
  readonly #onChange: (settings: Settings) => void;
  readonly #onMistake: (mistake: Mistake) => void;
  #state = '';
  #current: Settings | undefined;
  #looked = -Infinity;
  #reading: Promise<void> | undefined;

  /**
   * @param onChange is told of settings that are new
   * @param onMistake is told of a file that has become unusable; the settings then stay as they were
   */
  constructor(choices: Choices, folder: string, onChange: (settings: Settings) => void, onMistake: (mistake: Mistake) => void) {
    this.#choices = choices;
    this.#folder = folder;
    this.#onChange = onChange;
    this.#onMistake = onMistake;
  }

  /** Reads the settings for the first time. Throws a Mistake. */
  async open(): Promise<Settings> {
    const settings = await this.#read();
    this.#keep(settings);
    return settings;
  }

  /** Looks for changes, at once or if that was not done just now. */
  async refresh(atOnce = false): Promise<void> {
    if (!atOnce && performance.now() - this.#looked < TRUST) return;
    this.#looked = performance.now();
    // One after the other: an older reading must not end after a newer one.
    const before = this.#reading;
    this.#reading = (async () => {
      await before;
      await this.#look();
    })();
    await this.#reading;
  }

  async #look(): Promise<void> {
    const state = this.#stateOf(this.#current);
    if (state === this.#state) return;
    this.#state = state;
    try {
      const settings = await this.#read();
      this.#keep(settings);
      this.#onChange(settings);
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      this.#onMistake(error);
    }
  }

  async #read(): Promise<Settings> {
    return openSettings(this.#choices, this.#folder)(join(this.#folder, 'text.txt'));
  }

  #keep(settings: Settings): void {
    this.#current = settings;
    this.#looked = performance.now();
    this.#state = this.#stateOf(settings);
  }

  /** Tells the files apart by time and size. */
  #stateOf(settings: Settings | undefined): string {
    const known = [...(settings?.sources ?? []), ...(settings?.dictionaries ?? [])];
    const possible = [personalDictionaryPath(), projectDictionaryPath(this.#folder), ...CONFIGS.map((name) => join(this.#folder, name))];
    const files = [...known, ...possible];
    return files
      .map((file) => {
        const found = statSync(file, { throwIfNoEntry: false });
        return found === undefined ? file : `${file} ${found.mtimeMs} ${found.size} ${found.ino}`;
      })
      .join('\n');
  }
}
