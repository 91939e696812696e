/**
 * The terminal: a block of lines that is drawn over, lines that stay above it, single keys, and a line to edit. Plain
 * node:readline: keys must act without Enter, which libraries for prompts do not offer, and no screen is taken over, so
 * that what was done can be scrolled back to.
 */
import { createInterface, emitKeypressEvents } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Key } from './keys.ts';

const WIDEST = 110;
const DEFAULT_WIDTH = 80;
/** Milliseconds after which Escape is a key by itself. */
const ESCAPE_MS = 50;

export class Terminal {
  readonly #input: ReadStream;
  readonly #output: WriteStream;
  readonly #keys: Key[] = [];
  #wake: ((key: Key) => void) | undefined;
  /** Rows of the block on the screen. */
  #rows = 0;
  #isAsking = false;
  readonly #onKey = (sequence: string | undefined, key: Key): void => this.#take({ ...key, sequence: sequence ?? key.sequence });
  readonly #onResize = (): void => {
    // The terminal has moved the lines, nobody knows where to.
    this.#leaveBlock();
    this.#take({ name: 'resize' });
  };
  readonly #onEnd = (): void => this.#take({ name: 'd', ctrl: true });

  constructor(input: ReadStream, output: WriteStream) {
    this.#input = input;
    this.#output = output;
    emitKeypressEvents(input);
    input.on('keypress', this.#onKey);
    input.on('end', this.#onEnd);
    output.on('resize', this.#onResize);
    this.#listen();
  }

  get width(): number {
    return Math.max(12, Math.min((this.#output.columns || DEFAULT_WIDTH) - 1, WIDEST));
  }

  get height(): number {
    return this.#output.rows || 24;
  }

  /** Draws a block in the place of the one before. The cursor stays at its end. */
  show(block: string): void {
    const rows = block.split('\n');
    this.#output.write(`${this.#erasure()}${rows.join('\n')}`);
    this.#rows = rows.length;
  }

  /** Writes lines that stay, in the place of the block. */
  print(text: string): void {
    this.#output.write(`${this.#erasure()}${text}\n`);
    this.#rows = 0;
  }

  beep(): void {
    this.#output.write('\x07');
  }

  /** The next key; those typed ahead come in their turn. */
  key(): Promise<Key> {
    const typed = this.#keys.shift();
    return typed === undefined ? new Promise((resolve) => (this.#wake = resolve)) : Promise.resolve(typed);
  }

  /** Lets the reader edit a line below the block; undefined if it is given up. */
  ask(prompt: string, line: string): Promise<string | undefined> {
    this.#isAsking = true;
    this.#output.write('\n');
    const editor = createInterface({
      input: this.#input,
      output: this.#output,
      terminal: true,
      historySize: 0,
      tabSize: 1,
      escapeCodeTimeout: ESCAPE_MS,
    });
    return new Promise((resolve) => {
      const end = (answer: string | undefined): void => {
        if (!this.#isAsking) return;
        // Keys that were typed ahead follow in the same turn, so this one must be ready for them.
        this.#isAsking = false;
        this.#input.off('keypress', onKey);
        const { rows } = editor.getCursorPos();
        if (answer === undefined) this.#output.write('\n');
        editor.close();
        this.#rows += answer === undefined ? rows + 2 : this.#wrapped(prompt + answer) + 1;
        this.#listen();
        resolve(answer);
      };
      const onKey = (_: unknown, { name }: Key): void => {
        if (name === 'escape') end(undefined);
      };
      this.#input.on('keypress', onKey);
      editor.on('line', end);
      editor.on('SIGINT', () => end(undefined));
      editor.on('close', () => end(undefined));
      editor.setPrompt(prompt);
      editor.prompt();
      editor.write(line);
      for (let key = this.#keys.shift(); key !== undefined; key = this.#isAsking ? this.#keys.shift() : undefined)
        editor.write(key.sequence!, key);
    });
  }

  /** Hands the terminal back to the shell until it calls again. */
  suspend(): void {
    if (process.platform === 'win32') return;
    this.#leaveBlock();
    this.#input.setRawMode(false);
    process.once('SIGCONT', () => {
      this.#listen();
      this.#take({ name: 'resize' });
    });
    process.kill(process.pid, 'SIGTSTP');
  }

  /** Takes the block away and gives the terminal back. */
  close(): void {
    this.#output.write(this.#erasure());
    this.#rows = 0;
    this.#input.off('keypress', this.#onKey);
    this.#input.off('end', this.#onEnd);
    this.#output.off('resize', this.#onResize);
    this.#input.setRawMode(false);
    this.#input.pause();
  }

  #listen(): void {
    this.#input.setRawMode(true);
    this.#input.resume();
  }

  #take(key: Key): void {
    if (this.#isAsking) return;
    const wake = this.#wake;
    this.#wake = undefined;
    if (wake === undefined) this.#keys.push(key);
    else wake(key);
  }

  #leaveBlock(): void {
    if (this.#rows > 0) this.#output.write('\n');
    this.#rows = 0;
  }

  #erasure(): string {
    if (this.#rows === 0) return '';
    // A terminal without a cursor to move keeps what was written.
    if (process.env.TERM === 'dumb') return '\n';
    const up = Math.min(this.#rows, this.height) - 1;
    return `${up > 0 ? `\x1b[${up}A` : ''}\r\x1b[J`;
  }

  #wrapped(text: string): number {
    return wrapAnsi(text, this.#output.columns || DEFAULT_WIDTH, { hard: true, trim: false, wordWrap: false }).split('\n').length;
  }
}
