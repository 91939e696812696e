/** The engine, loaded at the first question and again whenever the browser has stopped the worker. All tabs share it. */
import type { Linter } from 'eslint';
import { openLexicon } from '../../lexicon/lexicon.ts';
import { loadModel } from '../../speller/index.ts';
import { check, useData } from '../../web/engine/check.ts';
import type { CheckOptions, EditorFinding, Shape } from '../../web/protocol.ts';

/** Resolved by the build; a call, so that ESLint is read only for a text with directives. */
declare function require(name: 'eslint/universal'): { Linter: new () => Linter };

async function bytesOf(file: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(chrome.runtime.getURL(file))).arrayBuffer());
}

async function load(): Promise<void> {
  const [words, model] = await Promise.all([bytesOf('lexicon.bin'), bytesOf('model.bin')]);
  const lexicon = openLexicon(words);
  const opened = loadModel(model);
  useData({ lexicon: () => lexicon, model: () => opened }, () => new (require('eslint/universal').Linter)());
}

let loading: Promise<void> | undefined;

/** Findings in the order of the text. */
export async function findIn(text: string, shape: Shape, options: CheckOptions): Promise<EditorFinding[]> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  await loading;
  return check(text, shape, options, true);
}
