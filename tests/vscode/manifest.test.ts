/** The manifest of the extension: what it names is there, in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readOptions } from '../../src/server/lsp/options.ts';
import { forServer } from '../../src/vscode/settings-keys.ts';

const FOLDER = fileURLToPath(new URL('../../src/vscode/', import.meta.url));
const read = (name: string): string => readFileSync(`${FOLDER}${name}`, 'utf8');
const json = <T>(name: string): T => JSON.parse(read(`package/${name}`)) as T;

interface Setting {
  type: string | string[];
  default: unknown;
  order: number;
  enum?: unknown[];
  enumItemLabels?: string[];
}

interface Manifest {
  capabilities: { untrustedWorkspaces: { restrictedConfigurations: string[] } };
  contributes: {
    commands: { command: string }[];
    configuration: { properties: Record<string, Setting> };
  };
}
const manifest = json<Manifest>('package.json');
const settings = manifest.contributes.configuration.properties;
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

it.each(['package.nls.json', 'package.nls.vi.json'])('%s has every text that it names, and no other', (name) => {
  const named = [...read('package/package.json').matchAll(/"%([^%]+)%"/g)].map(([, key]) => key!);
  expect(sorted(Object.keys(json<object>(name)))).toEqual(sorted(named));
});

it('has the commands that the code registers', () => {
  const registered = [...read('commands.ts').matchAll(/register\(\s*'(\w+)'/g)].map(([, name]) => `vilint.${name}`);
  expect(sorted(manifest.contributes.commands.map(({ command }) => command))).toEqual(sorted(registered));
});

it('has defaults that the server takes as no settings at all', () => {
  const defaults: Record<string, unknown> = {};
  for (const [name, { default: value }] of Object.entries(settings)) {
    const [, key, part] = name.split('.') as [string, string, string | undefined];
    defaults[key] = part === undefined ? value : { [part]: value };
  }
  const { choices, debounce, programs } = readOptions(forServer(defaults))!;
  expect(debounce).toBe(150);
  expect(programs).toBeUndefined();
  expect(
    Object.entries(choices).filter(([, value]) => value !== undefined && JSON.stringify(value) !== '{}' && JSON.stringify(value) !== '[]'),
  ).toEqual([]);
});

it.each(['preset', 'rules', 'locale', 'context', 'model', 'houseStyle', 'dictionaries', 'config', 'debounce'])(
  'has the setting %s of the server',
  (key) => expect(settings).toHaveProperty([`vilint.${key}`]),
);

it('shows the settings in the order of the file, whether it checks at all first', () => {
  expect(Object.values(settings).map(({ order }) => order)).toEqual(Object.keys(settings).map((_, i) => i));
  expect(Object.keys(settings)[0]).toBe('vilint.enable');
});

it.each(Object.entries(settings).filter(([, { type }]) => [type].flat().includes('null') && ![type].flat().includes('string')))(
  'lets %s, which may be unset, be chosen from a list on the page of settings',
  (_, { enum: values, default: usual }) => expect(values).toContain(usual),
);

it.each(Object.entries(settings).filter(([, { enum: values }]) => values?.includes(null)))(
  'has words for every value of %s',
  (_, setting) => {
    expect(setting.enumItemLabels).toHaveLength(setting.enum!.length);
  },
);

it('lets a workspace that is not trusted name no files', () => {
  expect(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations).toEqual(
    ['config', 'dictionaries', 'houseStyle', 'model'].map((key) => `vilint.${key}`),
  );
});

it('is put together from all files of its folder', () => {
  expect(readdirSync(`${FOLDER}package`).sort()).toEqual([
    'README.md',
    'icon.png',
    'package.json',
    'package.nls.json',
    'package.nls.vi.json',
  ]);
});
