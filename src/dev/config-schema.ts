/** The JSON Schema of vilint.config.json: editors complete and explain its keys. The program checks by itself. */
import rules from '../../rules/index.ts';
import { SEVERITIES } from '../lint/severities.ts';
import { LOCALES } from '../messages/locale.ts';
import { PRESETS } from '../lint/plugin.ts';

type Schema = Record<string, unknown>;

const oneOrMore = (description: string): Schema => ({ description, type: ['string', 'array'], items: { type: 'string' } });
const text = (description: string): Schema => ({ description, type: 'string' });
const choice = (description: string, known: readonly string[]): Schema => ({ description, enum: known });
const flag = (description: string): Schema => ({ description, type: 'boolean' });
const object = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties, additionalProperties: false });
const list = (items: Schema): Schema => ({ type: 'array', items });

const ref = (name: keyof ReturnType<typeof definitions>): Schema => ({ $ref: `#/$defs/${name}` });

const houseStyle = object({
  tonePlacement: choice('hòa, thủy (old) or hoà, thuỷ (new)', ['old', 'new']),
  iy: choice('kỹ, lý (y) or kĩ, lí (i)', ['i', 'y']),
  date: choice('5/8/2025 (short) or 05/08/2025 (padded)', ['short', 'padded']),
  numbers: choice('12.500 (grouped) or 12500 (plain)', ['grouped', 'plain']),
  prefer: list(object({ use: text('what the house writes'), not: oneOrMore('what it does not'), because: text('shown with the finding') })),
  ban: list(object({ word: text('what the house does not print'), because: text('shown with the finding') })),
});

function ruleTable(): Schema {
  const settings = Object.entries(rules).map(([id, { vilint }]) => {
    const setting = ref(id === 'house-style' ? 'settingWithStyle' : 'setting');
    return [id, { description: `${vilint.description.vi} ${vilint.description.en}`, ...setting }] as const;
  });
  // With vi/ before it a rule is known too, but editors offer the short name.
  return { ...object(Object.fromEntries(settings)), patternProperties: { [`^vi/(${Object.keys(rules).join('|')})$`]: {} } };
}

/** A severity, alone or in a list with options. */
function setting(...options: Schema[]): Schema {
  const array = { type: 'array', prefixItems: [ref('severity'), ...options], minItems: 1, maxItems: 1 + options.length };
  return { anyOf: [ref('severity'), array] };
}

function definitions() {
  return {
    severity: { enum: [...SEVERITIES, 0, 1, 2] },
    setting: setting(),
    settingWithStyle: setting({ $ref: '#/$defs/houseStyle' }),
    houseStyle,
    rules: ruleTable(),
  };
}

const layer: Record<string, Schema> = {
  preset: choice('ci: errors only; recommended: errors and warnings; editorial: hints too', PRESETS),
  rules: { description: 'Settings by rule', ...ref('rules') },
  context: flag('false: no rule that needs the language model'),
  dictionaries: oneOrMore('Dictionaries of the project or the team: paths from this file'),
  houseStyle: { description: 'The house style, or the path of its file', anyOf: [{ type: 'string' }, ref('houseStyle')] },
};

/** The schema as a text. */
export function generateConfigSchema(): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'vilint.config.json',
    $defs: definitions(),
    ...object({
      $schema: text('for editors'),
      extends: oneOrMore('Configurations to build upon: paths from this file'),
      ...layer,
      locale: choice('Language of messages', LOCALES),
      model: text('A language model of your own: a path from this file'),
      personalDictionary: flag('false: the dictionary of the person is not read'),
      ignores: oneOrMore('Globs of files that are not checked'),
      overrides: {
        description: 'Settings for some files; a later one wins',
        ...list({
          ...object({ files: oneOrMore('Globs of the files'), ignores: oneOrMore('Globs of exceptions'), ...layer }),
          required: ['files'],
        }),
      },
    }),
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
