/** Workflow commands as the runner of GitHub Actions reads them. */
import { printable } from '../../src/text/printable.ts';
import { describe, expect, it } from 'vitest';
import { awkward, check, reportOf, seeds, type Article } from './report.ts';

interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

const unescape = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

/** The runner's reading: a command is a line that begins with ::, or that has ##[ anywhere. */
function commandsIn(report: string): Command[] {
  return report.split(/\r\n|\r|\n/).flatMap((line) => {
    if (!line.trimStart().startsWith('::')) {
      expect(line).not.toContain('##[');
      return [];
    }
    const [, name, list = '', data] = /^::(\w+)(?: ([^:]*))?::(.*)$/s.exec(line)!;
    const properties = list.split(',').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at < 0
        ? []
        : [
            [
              pair.slice(0, at),
              unescape(
                pair
                  .slice(at + 1)
                  .replaceAll('%3A', ':')
                  .replaceAll('%2C', ','),
              ),
            ],
          ];
    });
    return [{ name: name!, properties: Object.fromEntries(properties) as Record<string, string>, data: unescape(data!) }];
  });
}

const read = async (articles: readonly Article[], problems: string[] = []): Promise<Command[]> =>
  commandsIn(
    await reportOf(
      'github',
      articles.map((article) => check(article)),
      { problems },
    ),
  );
const counts = (commands: readonly Command[], name: string): number => commands.filter((command) => command.name === name).length;

describe('annotations', () => {
  it('carry place, rule and message through the escaping', async () => {
    const path = awkward[0]!.path;
    const commands = await read([awkward[0]!]);
    expect(commands.find(({ name }) => name === 'error')).toEqual({
      name: 'error',
      properties: { file: path, line: '1', endLine: '1', col: '16', endColumn: '16', title: 'vi/space-before-punctuation' },
      data: expect.stringMatching(/^Thừa dấu cách trước “,”\.\nDòng 2: Thừa/),
    });
  });

  it('nothing that an article says becomes a command', async () => {
    const said = '::warning::x\r\n::warning::y ##[warning]z %0A::warning::';
    const file = check(awkward[0]!);
    const messages = file.result.messages.map((message) => ({ ...message, message: said }));
    const commands = commandsIn(await reportOf('github', [{ ...file, result: { ...file.result, messages } }]));
    expect(commands.map(({ name }) => name)).toEqual(['group', 'endgroup', 'error']);
    expect(commands[2]!.data.startsWith(printable(said))).toBe(true);
  });

  it('are one a rule and file, with the first five places and the number of the rest', async () => {
    const commands = await read([{ path: 'a.txt', text: 'Vốn đầu tư , tăng.\n'.repeat(9) }]);
    const [error] = commands.filter(({ properties }) => properties.title === 'vi/space-before-punctuation');
    expect(error!.data.split('\n')).toHaveLength(6);
    expect(error!.data).toContain('Dòng 5: ');
    expect(error!.data).toContain('Và 4 chỗ nữa trong tệp này.');
  });

  it('are ten a level at most, and the end says so', async () => {
    const commands = await read(seeds);
    expect([counts(commands, 'error'), counts(commands, 'warning'), counts(commands, 'notice')]).toEqual([10, 10, 1]);
    expect(commands.at(-1)!.data).toMatch(/^Hiện 20\/\d+ nhóm/);
  });

  it('for a missing file', async () => {
    expect(await read([], ['a, b: không có.'])).toEqual([{ name: 'error', properties: { title: 'vilint' }, data: 'a, b: không có.' }]);
  });
});

it('the log holds every finding, folded by file', async () => {
  const checked = seeds.map((seed) => check(seed));
  const report = await reportOf('github', checked);
  const faulty = checked.filter(({ result }) => result.messages.length > 0);
  expect(counts(commandsIn(report), 'group')).toBe(faulty.length);
  expect(counts(commandsIn(report), 'endgroup')).toBe(faulty.length);
  const lines = report.split('\n').filter((line) => /^\d+:\d+ {2}(error|warning) /.test(line));
  expect(lines).toHaveLength(checked.reduce((sum, { result }) => sum + result.messages.length, 0));
});

it('is silent about clean files', async () => expect(await reportOf('github', [check(awkward[3]!)])).toBe(''));
