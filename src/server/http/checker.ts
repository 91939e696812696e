/** A thread of checkers.ts: checks one text after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import type { LintSettings } from '../../config/settings.ts';
import { nodeEngines } from '../../engine/node-engine.ts';
import { openLexicon } from '../../lexicon/lexicon.ts';
import type { TextLinter } from '../../lint/lint.ts';
import { once } from '../../text/once.ts';
import { loadModel } from '../../speller/index.ts';
import { checkText } from './check-text.ts';
import { whereOf, type CheckerAnswer, type CheckerData, type CheckerMessage } from './checkers.ts';

const lexicon = once(() => openLexicon((workerData as CheckerData).lexicon));
const WARM_UP =
  'Ngày 20/11, tỉnh tổ chức gặp mặt các thày cô giáo , biểu dương nghành giáo dục. Bà Nguyễn Thị Hoa nói: "Chúng tôi xử dụng vốn đng."\n';
let warm = false;
let engine: TextLinter;
let settings: LintSettings;

function answer(message: Extract<CheckerMessage, { request: unknown }>): CheckerAnswer {
  try {
    return { json: checkText(engine, message.request, settings, message.page) };
  } catch (error) {
    return { failure: whereOf(error) };
  }
}

/** Loads and compiles what checks need, so that the first client need not wait for it. */
function warmUp(): void {
  if (warm) return;
  warm = true;
  engine.lintText(WARM_UP);
  parentPort!.postMessage({ ready: true } satisfies CheckerAnswer);
}

parentPort!.on('message', (message: CheckerMessage) => {
  if ('request' in message) return parentPort!.postMessage(answer(message));
  const { model } = message;
  settings = message.settings;
  const opened = once(() => {
    if (model === undefined) throw new Error('no model');
    return loadModel(model);
  });
  // New ones, because engines keep all settings that they ever met.
  engine = nodeEngines({ resourcesFor: () => ({ lexicon, model: opened }) })({ lint: settings });
  warmUp();
});
