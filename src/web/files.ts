/** Files in and out: opened, dropped, copied, downloaded. */
import type { App } from './app.ts';
import { byId } from './dom.ts';
import { say } from './texts.ts';

const KINDS = /\.(?:txt|text|docx|html?|md|markdown|odt)$/i;
const MEGABYTE = 1024 * 1024;
const MAX_SIZE = 20 * MEGABYTE;

/** Opens a file in place of the text. */
export async function openFile(app: App, file: File): Promise<void> {
  const { name, size } = file;
  if (!KINDS.test(name)) return app.announce(say('badKind', { name }));
  if (size > MAX_SIZE) return app.announce(say('tooLarge', { name, size: Math.round(size / MEGABYTE), limit: MAX_SIZE / MEGABYTE }));
  try {
    const opened = { name, bytes: new Uint8Array(await file.arrayBuffer()) };
    const { text, shape, guessed } = await app.client.ask('open', opened);
    app.show(text, opened, shape);
    app.announce(guessed === undefined ? say('doneOpened', { name }) : say('openedGuessed', { name, encoding: guessed }));
  } catch (error) {
    app.fail(name, error);
  }
}

/** Opens the first file of what was dropped or pasted. False if there is none. */
export function takeFile(app: App, data: DataTransfer): boolean {
  const file = data.files[0];
  // A picture beside the text that was copied from a word processor is no file to open.
  if (file === undefined || data.types.includes('text/plain')) return false;
  void openFile(app, file);
  return true;
}

/** Opens what is dropped anywhere on the page. */
export function listenForDrops(app: App): void {
  for (const type of ['dragover', 'drop', 'dragleave'] as const) {
    document.addEventListener(type, (event) => {
      const hasFile = event.dataTransfer?.types.includes('Files') === true;
      byId('drop').hidden = type !== 'dragover' || !hasFile;
      if (!hasFile) return;
      event.preventDefault();
      if (type === 'drop' && event.dataTransfer !== null && !event.defaultPrevented) takeFile(app, event.dataTransfer);
    });
  }
}

export async function copyText(app: App): Promise<void> {
  try {
    await navigator.clipboard.writeText(app.text);
    app.announce(say('doneCopied'));
  } catch {
    app.announce(say('notCopied'));
  }
}

function offer(bytes: Uint8Array | string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The download has begun by then; a click cannot be awaited.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The ending of the file that was opened, if the browser can write it back. */
export function extensionOf(app: App): string {
  return /\.[^.]+$/.exec(app.file?.name ?? '')?.[0].toLowerCase() ?? '.txt';
}

/** Downloads the text as .txt. */
export function downloadText(app: App): void {
  const stem = app.file?.name.replace(/\.[^.]+$/, '') || 'bai';
  offer(app.text, `${stem}.txt`, 'text/plain;charset=utf-8');
}

/** Downloads the text in the format that it came in: a document gets tracked changes. @param comments and comments on what is left */
export async function download(app: App, comments = false): Promise<void> {
  const { file, text } = app;
  if (file === undefined) return downloadText(app);
  try {
    offer(await app.client.ask('save', { file, text, ...(comments && { comments: app.options }) }), file.name, 'application/octet-stream');
  } catch (error) {
    app.fail('', error);
  }
}
