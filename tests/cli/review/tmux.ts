/** The built program in a real terminal: tmux draws the screen, and the test reads it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { vi } from 'vitest';
import { PROGRAM } from '../../program.ts';

let count = 0;

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

export class Tmux {
  readonly #socket = `vilint-${process.pid}-${++count}`;

  constructor(folder: string, columns: number, rows: number, env: Record<string, string> = {}) {
    const clean = Object.entries({ ...process.env, ...env }).filter(
      ([name]) => !['TMUX', 'FORCE_COLOR', 'CI'].includes(name) && (name in env || name !== 'NO_COLOR'),
    );
    execFileSync(
      'tmux',
      // Nobody's own settings.
      ['-L', this.#socket, '-f', '/dev/null', '-u', 'new-session', '-d', '-s', 'x', '-x', String(columns), '-y', String(rows), 'sh'],
      { cwd: folder, env: { ...Object.fromEntries(clean), TERM: 'xterm-256color' } },
    );
    this.#tmux('set-option', '-g', 'escape-time', '10');
  }

  /** Runs `vilint review ARGS`, and says how it ended. */
  start(...args: string[]): void {
    this.type(`clear; "${process.execPath}" "${PROGRAM}" review ${args.join(' ')}; echo "ended with $?"`);
    // A program that was killed leaves a terminal in which Enter is no line feed.
    this.press('C-j');
  }

  /** Keys by tmux's names: Enter, Escape, C-c, Left. */
  press(...keys: string[]): void {
    this.#tmux('send-keys', '-t', 'x', ...keys);
  }

  type(text: string): void {
    this.#tmux('send-keys', '-t', 'x', '-l', text);
  }

  resize(columns: number, rows: number): void {
    this.#tmux('resize-window', '-t', 'x', '-x', String(columns), '-y', String(rows));
  }

  /** The screen, without empty rows at its end. @param colours with the escape sequences of colours */
  screen(colours = false): string {
    return this.#tmux('capture-pane', '-p', '-t', 'x', ...(colours ? ['-e'] : [])).trimEnd();
  }

  /** Waits until the screen shows something. */
  shows(text: string | RegExp): Promise<string> {
    return vi.waitFor(
      () => {
        const screen = this.screen();
        const isThere = typeof text === 'string' ? screen.includes(text) : text.test(screen);
        if (!isThere) throw new Error(`the screen does not show ${String(text)}:\n${screen}`);
        return screen;
      },
      { timeout: 20_000, interval: 50 },
    );
  }

  /** Ids of the programs that run below the shell. */
  children(): number[] {
    const shell = this.#tmux('display-message', '-p', '-t', 'x', '#{pane_pid}').trim();
    return execFileSync('ps', ['-o', 'pid=', '--ppid', shell], { encoding: 'utf8' }).split('\n').filter(Boolean).map(Number);
  }

  end(): void {
    spawnSync('tmux', ['-L', this.#socket, 'kill-server']);
  }

  #tmux(...args: string[]): string {
    return execFileSync('tmux', ['-L', this.#socket, '-u', ...args], { encoding: 'utf8' });
  }
}
