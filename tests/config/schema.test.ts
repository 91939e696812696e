/** The JSON Schema that editors use says what the program says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/config/check-config.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../src/config/schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ allowUnionTypes: true, strictTuples: false }).compile(schema);

function fits(config: unknown): boolean {
  try {
    checkConfig(config);
    return true;
  } catch {
    return false;
  }
}

describe.each<[boolean, object[]]>([
  [
    true,
    [
      {},
      {
        $schema: 'x',
        extends: ['a.json'],
        preset: 'ci',
        context: false,
        dictionaries: 'a.txt',
        locale: 'en',
        model: 'm',
        personalDictionary: false,
      },
      {
        rules: { 'dot-row': 'off', 'vi/l-n': 2, 's-x': ['warn'], 'house-style': ['warn', { iy: 'y', ban: [{ word: 'a', because: 'b' }] }] },
      },
      { houseStyle: { tonePlacement: 'old', prefer: [{ use: 'a', not: ['b'], because: 'c' }] } },
      {
        houseStyle: 'a.json',
        ignores: 'a',
        overrides: [{ files: '*.md', ignores: ['b'], rules: { 'dot-row': 0 }, houseStyle: 'x', context: true }],
      },
    ],
  ],
  [
    false,
    [
      { presets: 'ci' },
      { preset: 'all' },
      { rules: { 'dot-rwo': 'off' } },
      { rules: { 'dot-row': 'of' } },
      { rules: { 'dot-row': ['off', {}] } },
      { rules: [] },
      { houseStyle: { dates: 'short' } },
      { overrides: [{ preset: 'ci' }] },
      { overrides: [{ files: '*', locale: 'vi' }] },
      { ignores: [1] },
      { context: 'no' },
    ],
  ],
])('%j', (right, configs) => {
  it.each(configs)('%j', (config) =>
    expect({ schema: validate(config), program: fits(config) }).toEqual({ schema: right, program: right }),
  );
});
