/** Reports on any text under any name: well-formed, whatever stands in them. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { fileResult } from '../../../src/findings/result.ts';
import { lintText } from '../../../src/index.ts';
import type { Format } from '../../../src/reporters/index.ts';
import { reportOf } from '../../reporters/report.ts';
import { must, target } from '../target.ts';
import { pieces, units } from '../texts.ts';

const formats = fc.constantFrom<Format>(
  'pretty',
  'compact',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'markdown',
  'html',
);
const names = fc.oneof(
  fc.constantFrom('a.txt', 'tòa soạn/b "c" & <d>.txt', 'x\ny.txt', '::error::.md'),
  units.filter((name) => name !== ''),
);

export const reports = target({
  name: 'reports',
  about: 'reports on any text under any name are well-formed',
  cases: fc.tuple(formats, fc.oneof(pieces, units), names),
  async check([format, text, path]) {
    const result = fileResult(`/${path}`, text, lintText(text, { useModel: false, preset: 'editorial' }));
    const report = await reportOf(format, [{ path, text, result }], { problems: [`“${path}” ${text}`] });
    if (format === 'json' || format === 'sarif' || format === 'gitlab' || format === 'rdjson') JSON.parse(report);
    if (format === 'junit' || format === 'checkstyle') {
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(report).close();
    }
    if (format === 'pretty' || format === 'compact')
      must(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(report), 'a control character reaches the terminal');
  },
  quick: 300,
});
