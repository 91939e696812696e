/** Makes the gate's training samples: places of articles with planted slips, and what stood there before. */
import { TextDocument } from '../text/document.ts';
import { INPUTS } from '../speller/evidence.ts';
import { CHOICES, type Examiner } from '../speller/examine.ts';
import type { Model } from '../speller/model.ts';
import { MARGIN, modelIdsOf } from '../speller/model-ids.ts';
import { plant } from './plant.ts';
import type { Random } from './random.ts';

/** Samples in flat arrays: `label` is 0 if the written form is right, else 1 + the index of the right choice. */
export class Samples {
  evidence = new Float32Array(0);
  readonly label: number[] = [];
  readonly choices: number[] = [];
  readonly where: string[] = [];
  /** Planted slips in all, and those that were no sample, by kind. */
  readonly planted = new Map<string, number>();
  readonly passed = new Map<string, number>();
  readonly unlisted = new Map<string, number>();
  words = 0;
  examined = 0;

  get count(): number {
    return this.label.length;
  }

  add(evidence: Float32Array, choices: number, label: number, where: string): void {
    const stride = CHOICES * INPUTS;
    if ((this.count + 1) * stride > this.evidence.length) {
      const grown = new Float32Array(Math.max(1 << 20, this.evidence.length * 2));
      grown.set(this.evidence);
      this.evidence = grown;
    }
    this.evidence.set(evidence.subarray(0, choices * INPUTS), this.count * stride);
    this.label.push(label);
    this.choices.push(choices);
    this.where.push(where);
  }
}

const bump = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);

/** Adds the samples of one article. */
export function sampleArticle(model: Model, examiner: Examiner, article: string, every: number, random: Random, into: Samples): void {
  const { text, slips } = plant(article, every, random);
  const document = new TextDocument(text);
  const modelIds = modelIdsOf(model, document.tokens);
  const byStart = new Map(slips.map((slip) => [slip.start, slip]));
  for (const slip of slips) bump(into.planted, slip.kind);
  examiner.open(document.tokens, modelIds);
  for (let at = MARGIN; at < modelIds.count; at++) {
    const token = modelIds.tokens[at];
    const start = token < 0 ? -1 : document.tokens.start[token];
    const slip = byStart.get(start);
    into.words++;
    const passes = examiner.passes(at);
    if (!passes) into.examined++;
    if (passes || !examiner.examine(at)) {
      if (slip) bump(into.passed, slip.kind);
      continue;
    }
    let label = 0;
    if (slip) {
      label = 1 + examiner.choices.slice(0, examiner.count).findIndex((choice) => model.keys[choice.id] === slip.right);
      if (label === 0) {
        bump(into.unlisted, slip.kind);
        continue;
      }
    }
    const best = model.keys[examiner.choices[0].id];
    const around =
      document.text.slice(Math.max(0, start - 25), start) +
      '[' +
      document.textOf(token) +
      '>' +
      best +
      ']' +
      document.text.slice(document.tokens.end[token], document.tokens.end[token] + 25);
    into.add(examiner.evidence, examiner.count, label, around.replace(/\n/g, '/'));
  }
}
