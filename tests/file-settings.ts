/** Settings of a file as the configuration would give them, for tests of what reads them. */
import type { Settings } from '../src/config/settings.ts';

/** Settings without model and dictionaries. @param lint what differs from the recommended preset in Vietnamese */
export function fileSettings(lint: Partial<Settings['lint']> = {}): Settings {
  return {
    lint: { preset: 'recommended', locale: 'vi', useModel: false, rules: {}, words: [], maxFindings: 0, ...lint },
    model: undefined,
    ignored: false,
    sources: [],
    dictionaries: [],
    personalDictionary: true,
  };
}
