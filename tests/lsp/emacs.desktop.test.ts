/** Emacs with the configuration of docs/editors.md: findings and all safe fixes. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { folderWith } from '../config/folder.ts';
import { missing } from '../missing.ts';
import { pathWithVilint, snippet } from './documented.ts';

function hasEglot(): boolean {
  const probe = `(progn (require 'package) (package-initialize) (require 'eglot))`;
  try {
    execFileSync('emacs', ['--batch', '--eval', probe], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

it.skipIf(missing(hasEglot(), 'the editor Emacs', 'Emacs with eglot'))('Emacs with eglot', () => {
  const init = snippet('Emacs', 'elisp', 'eglot-server-programs');
  const folder = folderWith({ 'a.txt': '😀 Họ xử dụng máy.\nVốn đầu tư , tăng.\n', 'init.el': init });
  // eglot wants a project.
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  const out = execFileSync('emacs', ['--batch', '-l', fileURLToPath(new URL('./emacs.el', import.meta.url))], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 55_000,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: pathWithVilint(folder), LC_ALL: 'C.UTF-8', CI: '' },
  });
  expect(out.trim().split('\n')).toEqual([
    'eglot-error “xử dụng” vilint [vi/confusable-pair]: “xử dụng” viết đúng là “sử dụng”.',
    'eglot-error “ ” vilint [vi/space-before-punctuation]: Thừa dấu cách trước “,”.',
    '😀 Họ sử dụng máy.',
    'Vốn đầu tư, tăng.',
  ]);
});
