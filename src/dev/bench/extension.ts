/**
 * `npm run bench:extension`: what the browser extension costs in Chromium: size, memory, time to the first finding with the
 * worker asleep and awake, and from a key to the lines. It builds the extension itself.
 */
import { readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath, Reader, type Tab } from '../../../tests/extension/browser.ts';
import { buildExtension, pack } from '../build-extension.js';
import { median } from './measure.ts';

const TIMES = 10;
const WORD = ' Môi truờng.';
const MEGABYTE = 1e6;

/** Kilobytes of memory that only this process has, by what the system says; 0 where it says nothing. */
function privateKilobytes(pid: number): number {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+)/gm)].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0);
}

/** The process of the extension: the one that the model makes grow. */
async function processes(reader: Reader): Promise<Map<number, number>> {
  const session = await reader.context.browser()!.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: { type: string; id: number }[] };
  await session.detach();
  return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => [id, privateKilobytes(id)]));
}

/** Milliseconds from the last key of a text to the line under the wrong word in it. */
async function toLine(tab: Tab, count: number, write = (): Promise<void> => tab.page.keyboard.type(WORD)): Promise<number> {
  await tab.page.evaluate(`window.took = new Promise((done) => addEventListener('input', ({ data }) => {
    if (!data?.endsWith('.')) return;
    const start = performance.now();
    const look = () => (CSS.highlights.get('vilint-error')?.size ?? 0) >= ${count}
      ? done(performance.now() - start) : requestAnimationFrame(look);
    look();
  }, true)); undefined`);
  await write();
  return Number(await tab.page.evaluate('window.took'));
}

if (browserPath === undefined) throw new Error('Chromium is not installed (CHROME_PATH names it)');
const built = join(tmpdir(), `vilint-bench-${process.pid}`);
const { chrome } = await buildExtension(built);
pack(chrome, join(built, 'chrome.zip'));
const size = (path: string): string => (statSync(path).size / MEGABYTE).toFixed(2);
console.log(`packed: ${size(join(built, 'chrome.zip'))} MB; script in each page: ${size(join(chrome, 'content.js'))} MB`);
rmSync(built, { recursive: true, force: true });

const reader = await Reader.open();
try {
  const tab = await reader.tab('textarea');
  await tab.field.click();
  const before = await processes(reader);
  const first = await toLine(tab, 1, () => tab.page.keyboard.insertText(`Sở Nông nghiệp và${WORD}`));
  const after = await processes(reader);
  const grown = Math.max(...[...after].map(([pid, kilobytes]) => kilobytes - (before.get(pid) ?? 0)));
  const total = Math.max(
    ...[...after].filter(([pid, kilobytes]) => kilobytes - (before.get(pid) ?? 0) === grown).map(([, kilobytes]) => kilobytes),
  );
  console.log(`first finding after installing, model and all: ${first.toFixed(0)} ms`);
  console.log(
    `memory of the worker: ${((total * 1024) / MEGABYTE).toFixed(0)} MB, ${((grown * 1024) / MEGABYTE).toFixed(0)} MB of it with the first check`,
  );
  let count = 1;
  const awake: number[] = [];
  for (let i = 0; i < TIMES; i++) awake.push(await toLine(tab, ++count));
  const asleep: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    await reader.stopWorker();
    await tab.page.bringToFront();
    asleep.push(await toLine(tab, ++count));
  }
  for (const [name, all] of [
    ['worker awake', awake],
    ['worker stopped before', asleep],
  ] as const)
    console.log(
      `from the last key of a wrong word to its line, ${name}: median ${median(all).toFixed(0)} ms, longest ${Math.max(...all).toFixed(0)} ms (${TIMES} times)`,
    );
} finally {
  await reader.close();
}
