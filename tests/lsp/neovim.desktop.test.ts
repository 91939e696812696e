/** Neovim with the configuration of docs/editors.md: findings at the right bytes, corrections, explanation, fix all. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from '../config/folder.ts';
import { missing } from '../missing.ts';
import { pathWithVilint, snippet } from './documented.ts';

/** Programs to try: that on the PATH, and one that NVIM names. */
const PROGRAMS = [...new Set(['nvim', process.env.NVIM_NEW ?? 'nvim'])];

function versionOf(program: string): number | undefined {
  try {
    const [, minor] = /^NVIM v0\.(\d+)/.exec(execFileSync(program, ['--version'], { encoding: 'utf8' }))!;
    return Number(minor);
  } catch {
    return undefined;
  }
}

const driver = fileURLToPath(new URL('./neovim.lua', import.meta.url));

for (const program of PROGRAMS) {
  const version = versionOf(program);
  it.skipIf(missing(version !== undefined, `the editor ${program}`, 'Neovim'))(`${program} 0.${version}`, () => {
    const isNew = version! >= 11;
    const config = snippet('Neovim', 'lua', isNew ? 'vim.lsp.enable' : 'start_client');
    const folder = folderWith({ 'a.txt': '😀 Họ xử dụng máy.\nVốn đầu tư , tăng.\n', '.git/HEAD': '', 'config/nvim/init.lua': config });
    const out = execFileSync(program, ['--headless', 'a.txt', '-c', `luafile ${driver}`], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 50_000,
      // A question to the reader must not wait for an answer.
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: pathWithVilint(folder),
        XDG_CONFIG_HOME: join(folder, 'config'),
        XDG_DATA_HOME: join(folder, 'data'),
        XDG_STATE_HOME: join(folder, 'state'),
        CI: '',
      },
    });
    expect(out.trim().split('\n')).toEqual([
      // Bytes, as Neovim counts: four for the emoji, three for ọ, ử, ụ, ố and ầ, two for đ and ư.
      '0:10-21 vi/confusable-pair “xử dụng” vilint',
      '1:16-17 vi/space-before-punctuation “ ” vilint',
      'action Sửa “xử dụng” thành “sử dụng” *',
      'action Thêm “xử dụng” vào từ điển của dự án',
      'action Thêm “xử dụng” vào từ điển cá nhân',
      'action Bỏ qua vi/confusable-pair ở dòng này',
      'action Tắt vi/confusable-pair trong tệp này',
      ...(isNew ? ['action Giải thích quy tắc vi/confusable-pair'] : []),
      `encoding ${isNew ? 'utf-8' : 'utf-16'}`,
      'hover **“xử dụng” viết đúng là “sử dụng”.**',
      'fixed 😀 Họ sử dụng máy.|Vốn đầu tư, tăng.',
    ]);
  });
}
