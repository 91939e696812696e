/** What the formats for other programs promise: they are valid, they say what ESLint's results say, in their own units. */
import { readFileSync } from 'node:fs';
import draft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Linter } from 'eslint';
import type { Log } from 'sarif';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { fatalResult } from '../../src/findings/result.ts';
import type { Format } from '../../src/reporters/index.ts';
import { awkward, check, reportOf, seeds, type Checked } from './report.ts';

const schemaText = (name: string): string => readFileSync(new URL(`./schemas/${name}`, import.meta.url), 'utf8');
const files = [...awkward, ...seeds].map((article) => check(article));
const unreadable: Checked = { path: 'hỏng.txt', text: '', result: fatalResult('/hỏng.txt', 'Không phải UTF-8.', 3, 7) };
const problems = ['khong-co.txt: không có tệp hay thư mục này.'];

/** One finding as every format tells it. */
interface Told {
  path: string;
  line: number;
  column?: number;
  rule: string;
  level: 'error' | 'warning';
  message?: string;
}

const utf16 = ({ column }: Linter.LintMessage): number => column;

const told = ({ column = utf16 as (message: Linter.LintMessage, file: Checked) => number | undefined, message = true } = {}): Told[] =>
  files.flatMap((file) =>
    file.result.messages.map((finding) => {
      const at = column(finding, file);
      return {
        path: file.path,
        line: finding.line,
        ...(at === undefined ? {} : { column: at }),
        rule: finding.ruleId!,
        level: finding.severity === 2 ? ('error' as const) : ('warning' as const),
        ...(message ? { message: finding.message } : {}),
      };
    }),
  );

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: '', children: [] };
    stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on('text', (part) => void (stack.at(-1)!.text += part));
  parser.on('closetag', () => void stack.pop());
  parser.write(text).close();
  return root.children[0]!;
}

function expectSchema(schema: string, document: unknown): void {
  const ajv = new draft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv as never);
  const validate = ajv.compile(JSON.parse(schemaText(schema)) as object);
  expect(validate(document) ? [] : validate.errors).toEqual([]);
}

async function expectXsd(schema: string, document: string): Promise<void> {
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: document }], schema: [schemaText(schema)] });
  expect(errors).toEqual([]);
}

describe('every format is valid', () => {
  const cases: [string, Checked[], string[]][] = [
    ['for seeds and awkward articles', files, []],
    ['for nothing at all', [], []],
    ['for files that could not be checked', [unreadable], problems],
  ];
  describe.each(cases)('%s', (_, checked, missing) => {
    const report = (format: Format): Promise<string> => reportOf(format, checked, { problems: missing });
    it('sarif', async () => expectSchema('sarif-2.1.0-rtm.5.json', JSON.parse(await report('sarif'))));
    it('gitlab', async () => expectSchema('gitlab-code-quality.json', JSON.parse(await report('gitlab'))));
    it('rdjson', async () => expectSchema('rdjson-DiagnosticResult.json', JSON.parse(await report('rdjson'))));
    it('junit', async () => expectXsd('junit-10.xsd', await report('junit')));
    it('checkstyle', async () => expectXsd('checkstyle.xsd', await report('checkstyle')));
  });

  it('and its validator sees mistakes', async () => {
    const broken = (await reportOf('junit', files)).replace('classname=', 'klass=');
    await expect(expectXsd('junit-10.xsd', broken)).rejects.toThrow();
    expect(() => expectSchema('sarif-2.1.0-rtm.5.json', { version: '2.1.0', runs: [{}] })).toThrow();
    expect(() => expectSchema('gitlab-code-quality.json', [{ description: 'x' }])).toThrow();
    expect(() => expectSchema('rdjson-DiagnosticResult.json', { diagnostics: [{ message: 1 }] })).toThrow();
  });
});

describe('every format tells all findings and nothing else', () => {
  it('sarif, columns in UTF-16 units', async () => {
    const [run] = (JSON.parse(await reportOf('sarif', files)) as Log).runs;
    expect(run!.columnKind).toBe('utf16CodeUnits');
    const found = run!.results!.map(({ ruleId, ruleIndex, level, message, locations }) => {
      expect(run!.tool.driver.rules![ruleIndex!]!.id).toBe(ruleId);
      const { artifactLocation, region } = locations![0]!.physicalLocation!;
      const path = artifactLocation!.uri!.split('/').map(decodeURIComponent).join('/');
      return { path, line: region!.startLine, column: region!.startColumn, rule: ruleId, level, message: message.text };
    });
    expect(found).toEqual(told());
  });

  it('gitlab', async () => {
    const issues = JSON.parse(await reportOf('gitlab', files)) as Record<string, string & { path: string; lines: { begin: number } }>[];
    const found = issues.map(({ location, check_name, severity, description }) => ({
      path: location!.path,
      line: location!.lines.begin,
      rule: check_name,
      level: { major: 'error', minor: 'warning' }[severity as string],
      message: description,
    }));
    expect(found).toEqual(told({ column: () => undefined }));
  });

  it('rdjson, columns in bytes of UTF-8', async () => {
    const { diagnostics } = JSON.parse(await reportOf('rdjson', files)) as { diagnostics: RdDiagnostic[] };
    const found = diagnostics.map(({ message, location, severity, code }) => ({
      path: location.path,
      ...location.range.start,
      rule: code.value,
      level: severity.toLowerCase(),
      message,
    }));
    const bytes = ({ line, column }: Linter.LintMessage, { text }: Checked): number =>
      Buffer.byteLength(linesOf(text)[line - 1]!.slice(0, column - 1)) + 1;
    expect(found).toEqual(told({ column: bytes }));
  });

  it('checkstyle', async () => {
    const root = parseXml(await reportOf('checkstyle', files));
    const found = root.children.flatMap(({ attributes: { name }, children }) =>
      children.map(({ attributes: { line, column, severity, message, source } }) => ({
        path: name,
        line: Number(line),
        column: Number(column),
        rule: source,
        level: severity,
        message,
      })),
    );
    expect(found).toEqual(told().map((finding) => ({ ...finding, message: finding.message!.replace(/[\u0000-\u0008]/g, named) })));
  });

  it('junit: errors fail, warnings pass with their text, clean files are one passed test', async () => {
    const root = parseXml(await reportOf('junit', files));
    const found = root.children.flatMap(({ attributes: suite, children }) => {
      const failures = children.filter(({ children: [child] }) => child?.name === 'failure');
      expect(suite).toMatchObject({ tests: String(children.length), failures: String(failures.length), errors: '0' });
      return children.flatMap(({ attributes: { classname, name }, children: [child] }) => {
        expect(classname).toBe(suite.name);
        if (child === undefined) return [];
        const [rule, line, column] = name!.split(/[ :]/);
        return [
          { path: suite.name, line: Number(line), column: Number(column), rule, level: child.name === 'failure' ? 'error' : 'warning' },
        ];
      });
    });
    expect(found).toEqual(told({ message: false }));
    expect(root.children.find(({ attributes: { name } }) => name === 'sạch.txt')!.children).toMatchObject([{ children: [] }]);
  });
});

describe('corrections', () => {
  it('of sarif, applied by line and column, change the text as ESLint does', async () => {
    const [run] = (JSON.parse(await reportOf('sarif', files)) as Log).runs;
    const edits = run!.results!.map(({ fixes = [] }) =>
      fixes.map(({ artifactChanges }) => {
        const { deletedRegion: region, insertedContent } = artifactChanges[0]!.replacements[0]!;
        return { start: [region.startLine!, region.startColumn!], end: [region.endLine!, region.endColumn!], text: insertedContent!.text! };
      }),
    );
    expectSameEdits(edits, (line, column) => line.slice(0, column - 1).length);
  });

  it('of rdjson, applied by bytes, too', async () => {
    const { diagnostics } = JSON.parse(await reportOf('rdjson', files)) as { diagnostics: RdDiagnostic[] };
    const edits = diagnostics.map(({ suggestions = [] }) =>
      suggestions.map(({ range: { start, end }, text }) => ({ start: [start.line, start.column], end: [end.line, end.column], text })),
    );
    expectSameEdits(
      edits,
      (line, column) =>
        Buffer.from(line)
          .subarray(0, column - 1)
          .toString().length,
      3,
    );
  });
});

describe('files that could not be checked', () => {
  it('are failures of the run in sarif', async () => {
    const [run] = (JSON.parse(await reportOf('sarif', [unreadable], { problems })) as Log).runs;
    expect(run!.results).toEqual([]);
    expect(run!.invocations![0]!.executionSuccessful).toBe(false);
    expect(run!.invocations![0]!.toolExecutionNotifications!.map(({ message }) => message.text)).toEqual([
      'hỏng.txt:3:7: Không phải UTF-8.',
      ...problems,
    ]);
  });

  it('are errors, not failures, in junit', async () => {
    const suites = parseXml(await reportOf('junit', [unreadable], { problems })).children;
    expect(suites.map(({ attributes }) => [attributes.failures, attributes.errors])).toEqual([
      ['0', '1'],
      ['0', '1'],
    ]);
  });

  it('block in gitlab', async () => {
    expect(JSON.parse(await reportOf('gitlab', [unreadable]))).toMatchObject([{ severity: 'blocker', location: { lines: { begin: 3 } } }]);
  });
});

describe('findings in a document whose lines are paragraphs', () => {
  const article = check({ path: 'bài.docx', text: 'Vốn đầu tư , tăng.\n' });
  const place = 'đoạn 1, ký tự 11';
  const document = {
    ...article,
    result: { ...article.result, messages: article.result.messages.map((message) => ({ ...message, place })) },
  };

  it.each(['sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'markdown', 'html'] as const)(
    '%s tells the place',
    async (format) => {
      expect(await reportOf(format, [document])).toContain(place);
    },
  );

  it.each([
    ['sarif', '"fixes"'],
    ['rdjson', '"suggestions"'],
  ] as const)('%s offers no change that would be made in the bytes of the file', async (format, key) => {
    expect(
      await reportOf(
        format,
        [article].map((checked) => ({ ...checked, path: 'bài.txt' })),
      ),
    ).toContain(key);
    expect(await reportOf(format, [document])).not.toContain(key);
  });
});

it('sarif describes each rule it names, in the language of the run', async () => {
  for (const locale of ['vi', 'en'] as const) {
    const [run] = (JSON.parse(await reportOf('sarif', files, { locale })) as Log).runs;
    const rule = run!.tool.driver.rules!.find(({ id }) => id === 'vi/space-before-punctuation')!;
    expect(rule).toMatchObject({ defaultConfiguration: { enabled: true, level: 'error' }, properties: { tags: ['typography'] } });
    expect(rule.shortDescription!.text).toMatch(locale === 'vi' ? /dấu cách/i : /space/i);
    expect(rule.help!.markdown).toContain(locale === 'vi' ? '### Không báo' : '### Not reported');
  }
});

interface RdRange {
  start: { line: number; column: number };
  end: { line: number; column: number };
}
interface RdDiagnostic {
  message: string;
  location: { path: string; range: RdRange };
  severity: string;
  code: { value: string };
  suggestions?: { range: RdRange; text: string }[];
}

const named = (char: string): string => `⟨U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** Lines with their breaks. */
function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').match(/[^\r\n\u0085\u2028\u2029]*(?:\r\n|[\n\r\u0085\u2028\u2029]|$)/g)!;
}

interface ReadEdit {
  start: number[];
  end: number[];
  text: string;
}

/** Holds edits read from a report to those of ESLint; `units` gives the UTF-16 units before a column. */
function expectSameEdits(read: ReadEdit[][], units: (line: string, column: number) => number, limit = Infinity): void {
  const findings = files.flatMap(({ text, result }) => result.messages.map((message) => ({ message, text })));
  expect(read).toHaveLength(findings.length);
  let count = 0;
  findings.forEach(({ message: { fix, suggestions = [] }, text }, at) => {
    const bare = text.replace(/^\ufeff/, '');
    const lines = linesOf(text);
    const offset = ([line, column]: number[]): number => lines.slice(0, line! - 1).join('').length + units(lines[line! - 1] ?? '', column!);
    const apply = (from: number, to: number, by: string): string => bare.slice(0, from) + by + bare.slice(to);
    const expected = (fix === undefined ? suggestions.map((suggestion) => suggestion.fix) : [fix]).slice(0, limit);
    expect(read[at]!.map(({ start, end, text: by }) => apply(offset(start), offset(end), by))).toEqual(
      expected.map(({ range, text: by }) => apply(range[0], range[1], by)),
    );
    count += expected.length;
  });
  expect(count).toBeGreaterThan(50);
}
