/** The engine of the page, asked as the page asks it: in a worker, in Chromium. */
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { EditorFinding } from '../../src/web/protocol.ts';
import { WEB_FOLDER } from './page.ts';

const nameOf = (start: string): string => readdirSync(WEB_FOLDER).find((name) => name.startsWith(start))!;

/** What the engine, once it is whole, finds in each text. */
export async function findInPage(page: Page, texts: readonly string[]): Promise<EditorFinding[][]> {
  const start = {
    lexicon: nameOf('lexicon.'),
    names: nameOf('names.'),
    first: nameOf('model-1.'),
    rest: nameOf('model-2.'),
    cache: 'vilint',
    saveData: false,
  };
  const tasks = texts.map((text, id) => ({
    id,
    task: 'check',
    text,
    shape: { language: 'text', starts: [0], isDocument: false },
    options: { preset: 'recommended', locale: 'vi', off: [], words: [] },
  }));
  return page.evaluate(`new Promise((resolve) => {
    const worker = new Worker(${JSON.stringify(nameOf('worker.'))});
    const tasks = ${JSON.stringify(tasks)};
    const found = [];
    let left = tasks.length;
    worker.onmessage = ({ data }) => {
      if (data.news?.level === 'full') for (const task of tasks) worker.postMessage(task);
      if (data.id === undefined) return;
      found[data.id] = data.value.findings;
      if (--left === 0) resolve(found);
    };
    worker.postMessage({ start: ${JSON.stringify(start)} });
  })`);
}
