/** A thread of checkers.ts: checks one text after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import type { LintSettings } from '../../config/settings.ts';
import { createLinter, type TextLinter } from '../../lint/lint.ts';
import { prepareConfig } from '../../lint/node-config.ts';
import { createPlugin } from '../../lint/plugin.ts';
import { setResources } from '../../resources/resources.ts';
import { loadModel } from '../../speller/index.ts';
import { checkText } from './check-text.ts';
import { whereOf, type CheckerAnswer, type CheckerData, type CheckerMessage } from './checkers.ts';

const { lexicon } = workerData as CheckerData;
const plugin = createPlugin();
const WARM_UP =
  'Ngày 20/11, tỉnh tổ chức gặp mặt các thày cô giáo , biểu dương nghành giáo dục. Bà Nguyễn Thị Hoa nói: "Chúng tôi xử dụng vốn đng."\n';
let warm = false;
let linter: TextLinter;
let settings: LintSettings;

function answer(message: Extract<CheckerMessage, { request: unknown }>): CheckerAnswer {
  try {
    return { json: checkText(linter, message.request, settings, message.page) };
  } catch (error) {
    return { failure: whereOf(error) };
  }
}

/** Loads and compiles what checks need, so that the first client need not wait for it. */
function warmUp(): void {
  if (warm) return;
  warm = true;
  linter.lintText(WARM_UP, settings);
  parentPort!.postMessage({ ready: true } satisfies CheckerAnswer);
}

parentPort!.on('message', (message: CheckerMessage) => {
  if ('request' in message) return parentPort!.postMessage(answer(message));
  const { model } = message;
  settings = message.settings;
  setResources({
    lexicon: () => lexicon,
    model() {
      if (model === undefined) throw new Error('no model');
      return loadModel(model);
    },
  });
  // A linter keeps all settings that it ever met.
  linter = createLinter(plugin, prepareConfig);
  warmUp();
});
