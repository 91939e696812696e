/** Pages with the editors that people meet on the web, for tests. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const FOLDER = fileURLToPath(new URL('editors', import.meta.url));
const MODULES = join(FOLDER, 'node_modules');

/** True if the editors have been installed. */
export const hasEditors = existsSync(join(MODULES, 'tinymce'));
/** What the tests with them need. */
export const EDITORS = '`npm ci --prefix tests/extension/editors`';

/** Plain pages: nothing but HTML. */
const PLAIN: Readonly<Record<string, string>> = {
  textarea: '<textarea id="field" rows="8" cols="60" style="font: 18px/1.5 serif"></textarea>',
  input: '<input id="field" type="text" size="60" style="font: 18px serif; height: 40px">',
  contenteditable: '<div id="field" contenteditable="true" style="font: 18px/1.5 serif; min-height: 8em; border: 1px solid"></div>',
  secrets: `<form>
    <input type="password" id="password"><input type="text" autocomplete="one-time-code" id="code">
    <input type="text" autocomplete="cc-name" id="holder"><input type="text" name="cardNumber" id="card">
    <input type="email" id="email"><div class="ace_editor"><textarea id="ace"></textarea></div>
    <textarea id="field"></textarea></form>`,
  frames: `<iframe id="frame" srcdoc="<textarea id=field rows=6 cols=50 style='font: 18px serif'></textarea><script>parent.ready = true</script>"></iframe>`,
  low: `<div style="height: 340px"></div>
    <iframe id="frame" style="width: 800px; height: 500px; border: 0" srcdoc="<textarea id=field rows=16 cols=50 style='font: 18px/1.5 serif'></textarea><script>parent.ready = true</script>"></iframe>
    <div style="height: 600px"></div><div style="position: fixed; inset: auto 0 0; height: 60px; background: #ccc">Lưu</div>`,
  shadow: `<x-editor></x-editor><script>customElements.define('x-editor', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML =
      '<div id="field" contenteditable="true" style="font: 18px/1.5 serif; min-height: 4em; border: 1px solid"></div>'; } })</script>`,
  dialog: `<dialog id="dialog"><textarea id="field" rows="5" cols="50" style="font: 18px serif"></textarea></dialog>
    <script>dialog.showModal()</script>`,
  scroll: `<div id="outer" style="height: 200px; overflow: auto; border: 1px solid"><div style="height: 60px"></div>
    <textarea id="field" rows="6" cols="40" style="font: 18px/1.5 serif"></textarea><div style="height: 900px"></div></div>`,
  strict: `<textarea id="field" rows="8" cols="60"></textarea>`,
};

/** What a plain page takes for its text. */
const MODEL = `window.model = () => { const field = document.querySelector('#field'); return field.value ?? field.textContent.replaceAll('\\u00a0', ' '); }`;

/** The policy of a page that allows nothing. */
const STRICT = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'; require-trusted-types-for 'script'";

/** Pages with an editor, by the module in editors/ that makes it. */
const EDITOR_PAGES = ['tinymce', 'ckeditor', 'tiptap', 'quill', 'lexical', 'react', 'rebuilt'] as const;

/** Where one types, where that is not #field. */
export const FIELDS: Readonly<Record<string, string>> = {
  tinymce: 'body',
  ckeditor: '.ck-editor__editable',
  tiptap: '.ProseMirror',
  quill: '.ql-editor',
  lexical: '#editor',
  rebuilt: '#editor',
};

export interface EditorPages {
  readonly url: string;
  close(): Promise<void>;
}

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bài viết</title>${head}</head><body>${body}</body></html>`;

async function bundled(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  // The page that rebuilds itself needs no editor.
  const names = EDITOR_PAGES.filter((name) => hasEditors || name === 'rebuilt');
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(names.map((name) => [name, join(FOLDER, `${name}.js`)])),
    outdir: '/',
    bundle: true,
    format: 'esm',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    // One copy, whatever its plugins bring along.
    alias: hasEditors ? { lexical: join(MODULES, 'lexical') } : {},
    loader: { '.css': 'css', '.svg': 'dataurl' },
    write: false,
    logLevel: 'error',
  });
  for (const { path, text } of outputFiles) files.set(`/${basename(path)}`, text);
  return files;
}

/** Serves the pages on loopback. */
export async function editorPages(): Promise<EditorPages> {
  const files = await bundled();
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1).replace(/\?.*/, '');
    const type = name.endsWith('.js') ? 'text/javascript' : name.endsWith('.css') ? 'text/css' : 'text/html';
    const content =
      name in PLAIN
        ? page(`${PLAIN[name]}${name === 'frames' || name === 'low' ? '' : `<script>${MODEL}; window.ready = true</script>`}`)
        : files.has(`/${name}.js`)
          ? page(
              `<div id="editor"></div><script type="module" src="/${name}.js"></script>`,
              files.has(`/${name}.css`) ? `<link rel="stylesheet" href="/${name}.css">` : '',
            )
          : (files.get(`/${name}`) ?? '');
    response.writeHead(content === '' ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      ...(name === 'strict' && { 'content-security-policy': STRICT }),
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
