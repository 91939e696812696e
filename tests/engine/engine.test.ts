import { expect, it } from 'vitest';
import { createEngines } from '../../src/engine/engine.ts';
import { nodeEslint } from '../../src/lint/node-eslint.ts';
import { nodeEngines } from '../../src/engine/node-engine.ts';
import type { LintResult } from '../../src/lint/lint.ts';
import { fileResources, modelPath } from '../../src/resources/node-resources.ts';
import { lexicon, model, type Resources } from '../../src/resources/resources.ts';
import { ModelError } from '../../src/speller/index.ts';

const rulesOf = ({ findings }: LintResult) => findings.map(({ ruleId }) => ruleId);
const TEXT = 'Vốn đầu tư , tăng.';

it('an engine checks under its settings, and the options of a call go before them', () => {
  const engineFor = nodeEngines();
  const engine = engineFor({ lint: { rules: { 'vi/space-before-punctuation': 'off' }, useModel: false, locale: 'en' } });
  expect(rulesOf(engine.lintText(TEXT))).toEqual([]);
  const { findings } = engine.lintText(TEXT, { rules: {} });
  expect(findings.map(({ message }) => message)).toEqual(['Unexpected space before “,”.']);
  expect(engine.fixText(TEXT).output).toBe(TEXT);
  expect(engineFor().fixText(TEXT).output).toBe('Vốn đầu tư, tăng.');
});

it('each engine keeps its own data, whichever has worked before', () => {
  const asked: string[] = [];
  const watched = (name: string): Resources => ({
    lexicon: () => (asked.push(name), fileResources().lexicon()),
    model: () => (asked.push(name), fileResources().model()),
  });
  const paths: (string | undefined)[] = [];
  const engineFor = createEngines({ eslint: nodeEslint, resourcesFor: (path) => (paths.push(path), watched(path ?? 'shipped')) });
  const engines = [engineFor({ model: 'a' }), engineFor(), engineFor({ model: 'a' })];
  for (const [engine, name] of [
    [engines[0]!, 'a'],
    [engines[1]!, 'shipped'],
    [engines[2]!, 'a'],
    [engines[1]!, 'shipped'],
  ] as const) {
    asked.length = 0;
    engine.lintText('Công ty đã chả tiền cho người dân.');
    expect(new Set(asked)).toEqual(new Set([name]));
  }
  expect(paths).toEqual([undefined, 'a']);
});

it('reads no model where none is wanted', () => {
  const engineFor = createEngines({
    eslint: nodeEslint,
    resourcesFor: () => ({
      ...fileResources(),
      model() {
        throw new Error('no model');
      },
    }),
  });
  expect(rulesOf(engineFor({ lint: { useModel: false } }).lintText(TEXT))).toEqual(['vi/space-before-punctuation']);
  expect(() => engineFor().lintText('Công ty đã chả tiền cho người dân.')).toThrow('no model');
});

it('tells of the text that was checked last', () => {
  const engine = nodeEngines()({ lint: { useModel: false } });
  engine.lintText(TEXT);
  expect(engine.document().text).toBe(TEXT);
  expect(engine.document().useModel).toBe(false);
});

it('takes the model of a file, and refuses what is none', () => {
  const engineFor = nodeEngines();
  const own = engineFor({ model: modelPath() });
  expect(own.lintText('Công ty đã chả tiền cho người dân.')).toEqual(engineFor().lintText('Công ty đã chả tiền cho người dân.'));
  expect(() => engineFor({ model: 'no/such/model.bin' })).toThrow(ModelError);
});

it('gives its usual data to what asks outside an engine', () => {
  const usual: Resources = { ...fileResources(), lexicon: () => fileResources().lexicon() };
  createEngines({ eslint: nodeEslint, resourcesFor: () => usual });
  expect(lexicon()).toBe(fileResources().lexicon());
  expect(model()).toBe(fileResources().model());
});
