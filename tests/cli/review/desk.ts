/** A review of files in a folder, with a reader whose keys are written down beforehand. */
import { Chalk } from 'chalk';
import { openSettings } from '../../../src/config/settings.ts';
import { openSuppressions } from '../../../src/cli/check.ts';
import { planJobs, type Job } from '../../../src/cli/jobs.ts';
import { nodeEngines } from '../../../src/engine/node-engine.ts';
import { checkOptions, type RawOptions } from '../../../src/cli/options.ts';
import { Conversation } from '../../../src/cli/review/conversation.ts';
import { Journal } from '../../../src/cli/review/journal.ts';
import type { Key } from '../../../src/cli/review/keys.ts';
import { Review } from '../../../src/cli/review/review.ts';
import type { Terminal } from '../../../src/cli/review/terminal.ts';
import { setLocale } from '../../../src/messages/locale.ts';

const RAW = { format: 'pretty', encoding: 'auto', progress: false, concurrency: 'off', locale: 'en', context: false } as RawOptions;

/** A key, the answer to a question, or something that happens meanwhile. */
export type Move = string | { answer: string | undefined } | (() => void);

export interface Told {
  code: number;
  /** Lines that stayed on the screen. */
  printed: string;
  /** The blocks that were drawn, in order. */
  blocks: string[];
  /** What was offered to be edited. */
  offered: string[];
}

const engineFor = nodeEngines();

/** Runs a review to the end of the moves, or until it ends by itself; then the program stops, as if killed. */
export async function talk(
  cwd: string,
  names: readonly string[],
  moves: readonly Move[],
  { raw = {}, again = false }: { raw?: Partial<RawOptions>; again?: boolean } = {},
): Promise<Told> {
  const options = checkOptions({ ...RAW, ...raw });
  setLocale(options.locale);
  const { jobs } = await planJobs(names, options, cwd);
  const files = jobs as Job[];
  const journal = new Journal(undefined, cwd, []);
  const told: Told = { code: -1, printed: '', blocks: [], offered: [] };
  try {
    const desk = {
      engineFor,
      options,
      suppressions: await openSuppressions(options, cwd, []),
    };
    const review = new Review(files, desk, journal, journal.open(again), () => openSettings(options.choices, cwd));
    const left = [...moves];
    const take = (): Move => {
      while (typeof left[0] === 'function') (left.shift() as () => void)();
      if (left.length === 0) throw new Stopped();
      return left.shift()!;
    };
    const terminal = {
      width: 79,
      height: 24,
      show: (block: string) => void told.blocks.push(block),
      print: (text: string) => void (told.printed += `${text}\n`),
      beep: () => void (told.printed += '\x07'),
      key: async (): Promise<Key> => keyOf(take() as string),
      ask: async (_prompt: string, line: string) => {
        told.offered.push(line);
        return (take() as { answer: string | undefined }).answer;
      },
      suspend: () => undefined,
    };
    const conversation = new Conversation(review, files, terminal as unknown as Terminal, {
      locale: options.locale,
      chalk: new Chalk({ level: 0 }),
    });
    try {
      told.code = await conversation.run();
      conversation.sayGoodbye();
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
    }
  } finally {
    journal.close();
  }
  return told;
}

class Stopped extends Error {}

function keyOf(name: string): Key {
  if (name === '⏎') return { name: 'return', sequence: '\r' };
  if (name === '^C') return { name: 'c', ctrl: true, sequence: '\x03' };
  return { name: name.toLowerCase(), sequence: name };
}
