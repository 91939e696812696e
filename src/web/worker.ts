/** The engine of the page. It runs beside the page, so that typing never waits for it. */
import { model } from '../resources/resources.ts';
import { restore } from '../speller/index.ts';
import { check, lintPart } from './engine/check.ts';
import { figuresOf } from './engine/figures.ts';
import { failureOf } from './engine/failure.ts';
import { open, save } from './engine/files.ts';
import { load, readiness } from './engine/load.ts';
import { ruleInfos } from './engine/rules.ts';
import { badLine } from './engine/words.ts';
import { PLAIN, type Reply, type Request, type Start, type Tasks } from './protocol.ts';
import { SAMPLE } from './sample.ts';

const send = (reply: Reply): void => {
  self.postMessage(reply);
};

const usual = { preset: 'recommended', locale: 'vi', off: [], words: [] } as const;

/** Reads the sample some times: what runs for the first time runs slowly. */
function warm(): void {
  for (let i = 0; i < 5; i++) check(SAMPLE, PLAIN, usual, true);
}

const TASKS: { [Name in keyof Tasks]: (takes: Tasks[Name]['takes']) => Tasks[Name]['gives'] | Promise<Tasks[Name]['gives']> } = {
  check({ text, shape, options }) {
    const hasModel = readiness() === 'light' || readiness() === 'full';
    return { findings: readiness() === 'none' ? [] : check(text, shape, options, hasModel), figures: figuresOf(text) };
  },
  restore: ({ text }) => restore(model(), text),
  open,
  save: ({ file, text, comments }) =>
    save(file, text, comments && { locale: comments.locale, lint: (part) => lintPart(part, comments, readiness() !== 'plain') }),
  rules: ruleInfos,
  words: ({ lines }) => badLine(lines),
};

self.addEventListener('message', ({ data }: MessageEvent<Request | Start>) => {
  if ('start' in data) void load(data.start, (news) => send({ news }), warm);
  else void answer(data);
});

async function answer(request: Request): Promise<void> {
  try {
    const task = TASKS[request.task] as (takes: Request) => unknown;
    send({ id: request.id, value: await task(request) });
  } catch (error) {
    send({ id: request.id, failure: failureOf(error) });
  }
}
