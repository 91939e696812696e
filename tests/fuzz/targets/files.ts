/** Files of every format, valid ones damaged: opened or refused; fixed ones read as intended and are settled. */
import fc, { type Arbitrary } from 'fast-check';
import { checkFile, type Checked } from '../../../src/cli/check-file.ts';
import { Problem } from '../../../src/cli/problem.ts';
import { ENCODINGS, type Encoding } from '../../../src/formats/file.ts';
import { openInput } from '../../../src/cli/read.ts';
import { nodeEngines } from '../../../src/engine/node-engine.ts';
import { fileSettings } from '../../file-settings.ts';
import { docx } from '../../formats/sample-docx.ts';
import { odt } from '../../formats/sample-odt.ts';
import { damagedBytes, rearranged } from '../mutate.ts';
import { markup, records } from '../../security/shapes.ts';
import * as samples from '../samples.ts';
import { mustBeSound } from '../sound-findings.ts';
import { must, target } from '../target.ts';

const settings = fileSettings({ preset: 'editorial' });
const engine = nodeEngines()(settings);

async function run(name: string, bytes: Uint8Array, encoding: Encoding, fix: 'no' | 'write'): Promise<Checked | undefined> {
  try {
    return await checkFile(engine, { filePath: name, name, settings }, bytes, {
      fix,
      encoding,
      fields: samples.FIELDS,
      as: undefined,
      locale: 'vi',
    });
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

async function check([name, bytes, encoding]: readonly [string, Uint8Array, Encoding]): Promise<void> {
  const before = Buffer.from(bytes);
  const linted = await run(name, bytes, encoding, 'no');
  const fixed = await run(name, bytes, encoding, 'write');
  must(before.equals(bytes), 'the bytes that were read have changed');
  must(linted !== undefined || fixed === undefined, 'it can be read only with --fix');
  if (linted === undefined) return;
  // The encoding may lack a letter of the fix, and an archive may be damaged where nothing is read.
  if (fixed === undefined)
    return must(
      linted.result.messages.some((one) => one.fix !== undefined),
      'it can be read only without --fix',
    );
  const sound = ({ before, result }: Checked): void =>
    mustBeSound(
      (result.output ?? before).replace(/^\ufeff/, ''),
      result.messages.filter(({ ruleId }) => ruleId?.startsWith('vi/')),
    );
  sound(linted);
  sound(fixed);
  must(linted.bytes === undefined && linted.result.output === undefined, 'fixed without being asked');
  if (linted.result.messages.some(({ fatal }) => fatal) && linted.before === '')
    must(fixed.bytes === undefined, 'written though it does not decode');
  if (fixed.bytes === undefined) return;
  const written = Buffer.from(fixed.bytes);
  const known = fixed.guessed === undefined ? encoding : (fixed.guessed.toLowerCase() as Encoding);
  const again = await openInput(written, name, { encoding: known, fields: samples.FIELDS });
  must(again.view === fixed.result.output, 'the written file does not read as intended');
  const twice = await run(name, written, known, 'write');
  must(
    twice !== undefined && (twice.bytes === undefined || Buffer.from(twice.bytes).equals(written)),
    () => `fixed again it changes\n${JSON.stringify(fixed.result.output)} → ${JSON.stringify(twice?.result.output)}`,
  );
}

const encodings = fc.oneof(
  { weight: 4, arbitrary: fc.constant('auto' as Encoding) },
  { weight: 1, arbitrary: fc.constantFrom(...ENCODINGS) },
);

function files(name: string, extension: string, cases: Arbitrary<Uint8Array>, quick: number, encoding: Arbitrary<Encoding> = encodings) {
  return target({
    name: `file-${name}`,
    about: `damaged ${extension} files: refused, or fixed as intended and settled`,
    cases: fc.tuple(fc.constant(`a.${extension}`), cases, encoding),
    check,
    quick,
  });
}

const either = (bytes: Arbitrary<Uint8Array>, text: Arbitrary<string>): Arbitrary<Uint8Array> =>
  fc.oneof(
    bytes,
    text.map((one) => Buffer.from(one)),
  );
const XML = [
  '<w:p>',
  '</w:p>',
  '<w:r>',
  '<w:t>',
  '</w:t></w:r>',
  '<w:ins w:id="9">',
  '</w:ins>',
  '<w:br/>',
  '<w:tab/>',
  '&#x1F600;',
  '&#0;',
  '&lt;',
  '&x;',
  '<![CDATA[ , ]]>',
  '<!-- x -->',
  '<?pi?>',
  '<!DOCTYPE a>',
  ' , ',
  'của của',
  '<text:s/>',
  '<text:p>',
  '</text:p>',
  '<text:span>',
  '</text:span>',
  '<a:b/>',
  ' xmlns:w="x"',
  '\u0000',
  '\ufffe',
  '\r\n',
  '\ud800',
];
const auto = fc.constant('auto' as Encoding);

export const fileTargets = [
  files('txt', 'txt', damagedBytes([...samples.inBytes(samples.texts), ...legacy()]), 250),
  files(
    'md',
    'md',
    either(
      damagedBytes(samples.inBytes(samples.markdowns)),
      rearranged(samples.markdowns, /(?<=\n)|(?=[`|[\]()<>*_#-])/, [
        '```',
        '\n',
        '> ',
        '- ',
        '    ',
        '|',
        '](',
        '**',
        '<!--',
        '-->',
        '\t',
        '---\n',
      ]),
    ),
    250,
  ),
  files(
    'html',
    'html',
    either(
      damagedBytes(samples.inBytes(samples.htmls)),
      rearranged(samples.htmls, /(?=[<&])|(?<=[>;])/, [
        '<',
        '>',
        '<!--',
        '-->',
        '</script>',
        '<script>',
        '<p',
        '"',
        "='",
        '&#',
        '&#x110000;',
        '&amp',
        '<![CDATA[',
        ' , ',
      ]),
    ),
    250,
  ),
  files(
    'json',
    'json',
    either(
      damagedBytes(samples.inBytes(samples.jsons)),
      rearranged(samples.jsons, /(?<=[{}[\],:"])/, [
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        '\\u12',
        '\\ud800',
        '"body"',
        '"__proto__"',
        'null',
        ' , ',
        '//',
        '1e999',
      ]),
    ),
    250,
  ),
  files(
    'jsonl',
    'jsonl',
    either(
      damagedBytes(samples.inBytes(samples.jsonLines)),
      rearranged(samples.jsonLines, /(?<=[\n{}:",])/, ['{', '}', '\n', '\r', '"', '\\', ':', '"body"', ' , ', '\u2028']),
    ),
    250,
  ),
  files(
    'csv',
    'csv',
    either(
      damagedBytes(samples.inBytes(samples.csvs)),
      rearranged(samples.csvs, /(?<=[\n",;\t])/, ['"', '""', '"""', ',', ';', '\n', '\r', '\r\n', '\t', ' , ', 'body']),
    ),
    250,
  ),
  files('docx', 'docx', damagedBytes(samples.docxs), 120, auto),
  files(
    'docx-xml',
    'docx',
    rearranged(samples.docxBodies, /(?=<)|(?<=>)/, XML).map((body) => docx(body)),
    200,
    auto,
  ),
  files('odt', 'odt', damagedBytes(samples.odts), 120, auto),
  files(
    'odt-xml',
    'odt',
    rearranged(samples.odtBodies, /(?=<)|(?<=>)/, XML).map((body) => odt(body)),
    200,
    auto,
  ),
];

/** Files of every format under the name of another, and what structures they are built of. */
const FOREIGN = ['txt', 'md', 'html', 'json', 'jsonl', 'csv', 'docx', 'odt', 'xhtml', 'py'];
const anyBytes = damagedBytes([
  ...[samples.texts, samples.markdowns, samples.htmls, samples.jsons, samples.jsonLines, samples.csvs].flatMap(samples.inBytes),
  ...samples.docxs,
  ...samples.odts,
]);
const built = fc
  .tuple(fc.constantFrom(...records, ...markup), fc.integer({ min: 2, max: 20 }))
  .map(([shape, times]) => Buffer.from(shape.build(times)));
export const foreignFiles = target({
  name: 'file-foreign',
  about: 'files of one format under the name of another: refused, or fixed as intended and settled',
  cases: fc.tuple(
    fc.constantFrom(...FOREIGN).map((extension) => `a.${extension}`),
    fc.oneof(anyBytes, built),
    encodings,
  ),
  check,
  quick: 150,
});

/** Texts in UTF-16 and in the encodings of before Unicode. */
function legacy(): Uint8Array[] {
  const text = samples.texts[0]!.slice(0, 300);
  return [Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), Buffer.from('\ufeffVốn , tăng')];
}
