/**
 * SARIF 2.1.0 (OASIS), for GitHub code scanning, Azure DevOps and editors: one run, results written file by file, the
 * rules that they name after them.
 */
import { printableJson } from '../text/printable.ts';
import type { Linter } from 'eslint';
import type { ReportingDescriptor, Result, Run } from 'sarif';
import type { Locale } from '../messages/locale.ts';
import { version } from '../version.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { uriOf } from './report-path.ts';
import type { ReporterFactory } from './reporter.ts';
import { ruleHelp } from './rule-help.ts';
import { metaOf } from './rule-info.ts';
import { ruleAddress } from './rule-page.ts';
import type { Proposal } from '../findings/located.ts';
import { applicableCorrectionsOf, messageOf, rangeOf, SourceText, type Range } from './source-text.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Paths are relative to the root of the repository, wherever that is (SARIF 3.14.14). */
const BASE = '%SRCROOT%';
/** Parts of the run that do not depend on what is found; columns and line breaks as `SourceText` counts them. */
const RUN = {
  columnKind: 'utf16CodeUnits',
  newlineSequences: ['\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029'],
} satisfies Partial<Run>;
const LEVELS = { error: 'error', warn: 'warning', info: 'note', off: 'none' } as const;

export const sarif: ReporterFactory = ({ locale }) => {
  const rules = new Map<string, number>();
  const failures: string[] = [];
  let separator = '';

  function resultOf(message: Linter.LintMessage, fingerprint: string, path: string, source: SourceText): Result {
    const artifactLocation = { uri: uriOf(path), uriBaseId: BASE };
    const span = source.spanOf(message);
    const snippet = span === undefined || span.end === span.start ? {} : { snippet: { text: source.text.slice(span.start, span.end) } };
    const id = message.ruleId;
    if (id !== null && !rules.has(id)) rules.set(id, rules.size);
    const corrections = applicableCorrectionsOf(message, path);
    return {
      ...(id === null ? {} : { ruleId: id, ruleIndex: rules.get(id)! }),
      level: message.severity === 2 ? 'error' : 'warning',
      message: { text: messageOf(message) },
      locations: [{ physicalLocation: { artifactLocation, region: { ...regionOf(rangeOf(message)), ...snippet } } }],
      partialFingerprints: { 'vilintFinding/v1': fingerprint },
      ...(corrections.length === 0 ? {} : { fixes: corrections.map((correction) => fixOf(correction, artifactLocation, source)) }),
    };
  }

  return {
    begin: () => `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"results":[`,
    file({ messages, output }, { name, path, before }) {
      const source = new SourceText({ output }, before);
      const fingerprints = fingerprintsOf(messages, source);
      let text = '';
      messages.forEach((message, at) => {
        if (message.fatal) {
          failures.push(`${name}:${message.line}:${message.column}: ${message.message}`);
          return;
        }
        text += `${separator}\n${printableJson(resultOf(message, fingerprints[at], path, source))}`;
        separator = ',';
      });
      return text;
    },
    problem(message) {
      failures.push(message);
      return '';
    },
    end() {
      const rest: Omit<Run, 'results'> = {
        ...RUN,
        tool: { driver: { name: 'vilint', semanticVersion: version, rules: [...rules.keys()].map((id) => descriptorOf(id, locale)) } },
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
          },
        ],
      };
      return `\n],${printableJson(rest).slice(1)}]}\n`;
    },
  };
};

function regionOf({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function fixOf(edit: Proposal, artifactLocation: object, source: SourceText): NonNullable<Result['fixes']>[number] {
  return {
    ...(edit.description === undefined ? {} : { description: { text: edit.description } }),
    artifactChanges: [
      { artifactLocation, replacements: [{ deletedRegion: regionOf(source.rangeOf(edit)), insertedContent: { text: edit.text } }] },
    ],
  };
}

function descriptorOf(id: string, locale: Locale): ReportingDescriptor {
  const meta = metaOf(id);
  if (meta === undefined) return { id };
  const { category, level, description, rationale } = meta;
  const helpUri = ruleAddress(id);
  return {
    id,
    shortDescription: { text: description[locale] },
    fullDescription: { text: rationale[locale] },
    ...(helpUri !== undefined && { helpUri }),
    help: { text: `${description[locale]} ${rationale[locale]}`, markdown: ruleHelp(meta, locale) },
    defaultConfiguration: { enabled: level !== 'off' && level !== 'info', level: LEVELS[level] },
    properties: { category, tags: [category] },
  };
}
