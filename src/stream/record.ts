/** The check of one record: a line of JSON in, a line of JSON out. No fs, no process. */
import { wantedFields } from '../formats/fields.ts';
import { MAX_DEPTH, tooDeepAt } from '../text/json-depth.ts';
import { editsBetween } from '../text/edits.ts';
import type { TextLanguage } from '../language/text-language.ts';
import type { Engine, Restoring } from '../engine/engine.ts';
import { mayFixBy, type FixChoice } from '../lint/suggestions.ts';
import { addAmounts, noAmounts } from './amounts.ts';
import { addCounts, noCounts } from './counts.ts';
import { recordFindings, type RecordFinding } from './findings.ts';
import { qualityOf, type Quality } from './quality.ts';
import { withResult, withTexts } from './splice.ts';
import { fieldNamesIn, textsIn, type FieldText } from './texts-in.ts';
import { meets, type Condition } from './where.ts';

/** Plain data. */
export interface RecordOptions {
  /** Fields that hold text, as `--field` names them. */
  fields: readonly string[];
  /** Put lost diacritics back into the record before it is checked. */
  restore?: Restoring | undefined;
  /** Put these fixes into the record. */
  fix: FixChoice | undefined;
  /** Tell every finding, not only how many. */
  findings: boolean;
  where: readonly Condition[];
  /** Say of every record if it meets the conditions, instead of leaving out those that do not. */
  mark: boolean;
}

/** Why a record could not be checked. The keys are those of the program's texts. */
export interface RecordError {
  key: 'badRecord' | 'deepRecord' | 'noObject' | 'noField' | 'notUtf8Record' | 'longRecord' | 'failedRecord';
  data: Readonly<Record<string, string | number>>;
}

export interface CheckedRecord {
  json: string;
  kept: boolean;
  quality: Quality;
  /** Places that fixes changed, and the restoring before them. */
  fixes: number;
}

/** A record that could not be checked; `record` if at least it is an object. */
export interface FailedRecord {
  error: RecordError;
  record?: object;
}

const LISTED_FIELDS = 12;

/** Makes the check. @param engine for the settings of the records */
export function createRecordCheck(engine: Engine, options: RecordOptions): (json: string) => CheckedRecord | FailedRecord {
  const wanted = wantedFields(options.fields);
  return (json) => {
    const record = parse(json);
    if ('error' in record) return record;
    try {
      return checkTexts(engine, json, record.value, wanted, options);
    } catch (error) {
      return failed('failedRecord', { message: String((error as Error).message).split('\n')[0] }, record.value);
    }
  };
}

function failed(key: RecordError['key'], data: RecordError['data'], record?: object): FailedRecord {
  return { error: { key, data }, ...(record !== undefined && { record }) };
}

function parse(json: string): { value: object } | FailedRecord {
  if (tooDeepAt(json) >= 0) return failed('deepRecord', { limit: MAX_DEPTH });
  try {
    const value = JSON.parse(json) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { value } : failed('noObject', {});
  } catch (error) {
    return failed('badRecord', { message: (error as Error).message });
  }
}

function checkTexts(
  engine: Engine,
  json: string,
  record: object,
  wanted: ReadonlyMap<string, TextLanguage>,
  options: RecordOptions,
): CheckedRecord | FailedRecord {
  const texts = textsIn(record, wanted);
  if (texts.length === 0)
    return failed('noField', { fields: [...wanted.keys()].join(', '), known: listed(fieldNamesIn(record)) || '–' }, record);
  const amounts = noAmounts();
  const counts = noCounts();
  const seen = new Set<string>();
  const findings: RecordFinding[] = [];
  const changed = new Map<FieldText, string>();
  let fixes = 0;
  const how = options.fix && { fixLevel: options.fix.level, mayFix: mayFixBy(options.fix) };
  for (const field of texts) {
    const { language } = field;
    const restored = options.restore === undefined ? field.text : engine.restoreText(field.text, options.restore);
    const fixed = how && engine.fixText(restored, { language, ...how });
    const result = fixed ?? engine.lintText(restored, { language });
    const text = fixed?.output ?? restored;
    if (text !== field.text) {
      changed.set(field, text);
      fixes += editsBetween(field.text, text).length;
    }
    addAmounts(amounts, engine.document(), seen);
    addCounts(counts, result.findings, engine.document());
    if (options.findings) for (const finding of recordFindings(result.findings, field, text)) findings.push(finding);
  }
  const quality = qualityOf(amounts, counts.errors, counts.warnings);
  const kept = meets(options.where, quality, counts.rules);
  const result = {
    ...quality,
    ...((options.fix || options.restore !== undefined) && { fixes }),
    ...(options.mark && { keep: kept }),
    rules: counts.rules,
    ...(options.findings && { findings }),
  };
  return {
    json: withResult(changed.size === 0 ? json : withTexts(json, changed), record, result),
    kept: kept || options.mark,
    quality,
    fixes,
  };
}

function listed(names: readonly string[]): string {
  return names.slice(0, LISTED_FIELDS).join(', ') + (names.length > LISTED_FIELDS ? ', …' : '');
}
