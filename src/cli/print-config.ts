/** `--print-config FILE`: the settings of a file and where they come from, on one screen. */
import { resolve } from 'node:path';
import { shownFrom } from '../config/find.ts';
import { openSettings } from '../config/settings.ts';
import { printableJson } from '../text/printable.ts';
import type { CheckOptions } from './options.ts';

/** JSON of the settings of a file, which need not be there. Throws a Mistake. */
export async function printConfig(file: string, { choices }: CheckOptions): Promise<string> {
  const cwd = process.cwd();
  const show = shownFrom(cwd);
  const { ignored, sources, dictionaries, model, lint } = await openSettings(choices, cwd)(resolve(file));
  const { preset, locale, useModel, rules, words } = lint;
  const shown = {
    file,
    ignored,
    sources: sources.map(show),
    preset,
    // The rules that differ from the preset.
    rules: Object.fromEntries(Object.entries(rules)),
    locale,
    context: useModel,
    ...(model !== undefined && { model: show(model) }),
    dictionaries: dictionaries.map(show),
    words: words.length,
  };
  return `${printableJson(shown, 2)}\n`;
}
