/** All targets. One more target is one more line here. */
import type { Target } from '../target.ts';
import { decode, diff, legacyEdit } from './edits.ts';
import { fileTargets, foreignFiles } from './files.ts';
import { fix, fixPassages } from './fix.ts';
import { lint, lintPassages } from './lint.ts';
import { lexicon, model } from './models.ts';
import { httpAborts, sharedCache } from './races.ts';
import { reports } from './reports.ts';
import { httpBody, lspPosition, lspSettings, record } from './servers.ts';
import { cache, config, houseStyle, suppressions, words } from './settings.ts';
import { mask, restored, scanned } from './text.ts';
import { httpWire, lspMessages, lspWire } from './wire.ts';

export const targets: readonly Target[] = [
  lint,
  lintPassages,
  fix,
  fixPassages,
  ...fileTargets,
  foreignFiles,
  decode,
  diff,
  legacyEdit,
  mask,
  scanned,
  restored,
  model,
  lexicon,
  config,
  houseStyle,
  words,
  suppressions,
  cache,
  reports,
  httpBody,
  lspPosition,
  lspSettings,
  record,
  httpWire,
  lspMessages,
  lspWire,
  sharedCache,
  httpAborts,
];
