/** Every mistake in a configuration names file, place, key and the nearest right name. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSettings } from '../../src/config/settings.ts';
import { Mistake } from '../../src/messages/mistake.ts';
import { folderWith } from './folder.ts';

async function mistakeIn(files: Record<string, string>): Promise<Mistake> {
  const folder = folderWith(files);
  try {
    await openSettings({}, folder)(join(folder, 'a.txt'));
  } catch (error) {
    if (error instanceof Mistake) return error;
    throw error;
  }
  throw new Error('no mistake was found');
}

describe('in vilint.config.json', () => {
  it.each([
    ['an unknown key', '{\n  "rulez": {}\n}', ':2:3', 'Unknown key “rulez”', 'rules'],
    ['an unknown rule', '{ "rules": { "vi/dot-rwo": "off" } }', ':1:14', 'Key “rules”: unknown rule “vi/dot-rwo”', 'dot-row'],
    ['an unknown severity', '{ "rules": { "dot-row": "eror" } }', ':1:14', '“rules.dot-row” cannot be “eror”', 'error'],
    ['a severity out of range', '{ "rules": { "dot-row": 3 } }', ':1:14', 'off, warn, error', undefined],
    ['options for a rule without', '{ "rules": { "dot-row": ["warn", {}] } }', ':1:34', 'no such option', undefined],
    ['rules as a list', '{ "rules": [] }', ':1:3', 'Key “rules” must be an object', undefined],
    ['an unknown preset', '{ "preset": "recomended" }', ':1:3', 'ci, recommended, editorial', 'recommended'],
    ['an unknown locale', '{ "locale": "fr" }', ':1:3', 'vi, en', undefined],
    ['a text for a flag', '{ "context": "no" }', ':1:3', 'Key “context” must be true or false', undefined],
    ['a number for a path', '{ "model": 1 }', ':1:3', 'Key “model” must be a string', undefined],
    ['a number in a list', '{ "ignores": ["a", 1] }', ':1:20', 'Key “ignores[1]” must be a string', undefined],
    ['a model that is missing', '{ "model": "x.bin" }', ':1:3', 'Key “model”: no such file “x.bin”', undefined],
    ['a dictionary that is missing', '{ "dictionaries": "x.txt" }', ':1:3', 'no such file “x.txt”', undefined],
    ['an override for no files', '{ "overrides": [{ "preset": "ci" }] }', ':1:17', '“overrides[0]” needs the key “files”', undefined],
    ['a key that overrides lack', '{ "overrides": [{ "files": "a", "rulse": {} }] }', ':1:33', '“overrides[0].rulse”', 'rules'],
    ['a house style written in', '{ "houseStyle": { "tonePlacment": "old" } }', ':1:19', '“tonePlacment”', 'tonePlacement'],
    ['a house style in a rule', '{ "rules": { "house-style": ["warn", { "iy": "j" }] } }', ':1:40', '“iy: "j"”', undefined],
    ['a file that extends itself', '{ "extends": "vilint.config.json" }', ':1:3', 'circle', undefined],
    ['what is no object', '[]', ':1:1', 'must be an object', undefined],
    ['what is no JSON', '{\n  "preset": ci\n}', ':2:13', 'Not valid JSON', undefined],
    ['a key twice', '{ "preset": "ci",\n "preset": "editorial" }', ':2:2', 'Key “preset” stands twice', undefined],
    ['a rule twice, among comments', '{ "rules": { "dot-row": 0, // x\n "dot-row": 1 } }', ':2:2', 'Key “dot-row” stands twice', undefined],
    ['nothing', '', ':1:1', 'Not valid JSON', undefined],
  ])('%s', async (_name, json, place, text, hint) => {
    const mistake = await mistakeIn({ 'vilint.config.json': json });
    expect(mistake.place).toBe(`vilint.config.json${place}`);
    expect(mistake.text.en).toContain(text);
    expect(mistake.hint).toBe(hint);
    expect(mistake.text.vi).not.toBe(mistake.text.en);
  });

  it('in one that is extended: that one is named', async () => {
    const files = { 'vilint.config.json': '{ "extends": "team/base.json" }', 'team/base.json': '{ "preset": "al" }' };
    expect((await mistakeIn(files)).place).toBe(join('team', 'base.json:1:3'));
  });

  it('in the file of a house style: that one is named', async () => {
    const mistake = await mistakeIn({ 'vilint.config.json': '{ "houseStyle": "style.json" }', 'style.json': '{ "dates": "short" }' });
    expect(mistake).toMatchObject({ place: 'style.json', hint: 'date' });
  });
});

describe('in vilint.config.mjs', () => {
  it.each([
    ['an unknown rule', 'export default { rules: { "dot-rwo": "off" } };', 'unknown rule “dot-rwo”'],
    ['no default export', 'export const config = {};', 'must be an object'],
    ['a syntax error', 'export default {', 'Cannot be loaded'],
    ['an error when it runs', 'throw new Error("not today");', 'not today'],
  ])('%s', async (_name, source, text) => {
    const mistake = await mistakeIn({ 'vilint.config.mjs': source });
    expect(mistake.place).toBe('vilint.config.mjs');
    expect(mistake.text.en).toContain(text);
  });
});
