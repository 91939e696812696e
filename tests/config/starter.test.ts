/** The configuration that `vilint init` writes. */
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/config/check-config.ts';
import { parseJson } from '../../src/config/json.ts';
import { starterConfig } from '../../src/config/starter.ts';
import { LOCALES } from '../../src/messages/locale.ts';

/** The text with everything in use that is only shown: lines of `// "key"…`, not those of words. */
const inUse = (text: string): string => text.replace(/^(\s*)\/\/ (?=["{}\]]|\s+["{}\]])/gm, '$1');

describe.each(LOCALES)('the starter in %s', (locale) => {
  it('is a configuration that sets nothing but what holds anyway', async () =>
    expect(checkConfig(await parseJson(starterConfig[locale], 'a.json'))).toMatchObject({ preset: 'recommended', rules: {} }));
  it('shows only what may stand there', async () => {
    const shown = checkConfig(await parseJson(inUse(starterConfig[locale]), 'a.json'));
    expect(Object.keys(shown)).toEqual(expect.arrayContaining(['dictionaries', 'houseStyle', 'ignores', 'locale', 'overrides']));
  });
});
