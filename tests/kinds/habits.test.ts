/** What an article has throughout is told once to people and place by place to machines (field: habits). */
import { describe, expect, it } from 'vitest';
import { habitsIn } from '../../src/findings/habits.ts';
import { locate, proposalsOf } from '../../src/findings/located.ts';
import { fileResult } from '../../src/findings/result.ts';
import { lintText } from '../../src/index.ts';
import { next, start, withSpots } from '../../src/cli/review/state.ts';
import type { Spot } from '../../src/cli/review/spot.ts';
import { reportOf, type Checked } from '../reporters/report.ts';

/** A habit: its rule, an article that has it, how many places, words that stand for them, and the one repair. */
const HABITS: readonly (readonly [
  name: string,
  rule: string,
  text: string,
  places: number,
  examples: readonly string[],
  repair: string,
])[] = [
  ['spaces at line ends', 'multiple-spaces', 'Nước lên nhanh.   \nBà con dọn nhà.   \nXe cứu hộ đã đến.   \nTrời tạnh dần.', 3, [], ''],
  [
    'tones on the wrong letter',
    'tone-mark-misplaced',
    'Muà lũ về, bếp lưả tắt. Bà đi vơí cháu.\nMuà sau, nhà thêm hòan thiện.',
    5,
    ['Muà', 'lưả', 'vơí'],
    'Mùa',
  ],
  [
    'marks of two kinds',
    'quote-style-mixed',
    'Xã có “chợ phiên”, “chợ tình”, “chợ đêm”, “chợ nổi”, và "chợ cá", "chợ hoa", "chợ quê".',
    3,
    ['"'],
    '“chợ cá”',
  ],
  ['dots of two kinds', 'ellipsis-form', 'Cam… Quýt… Bưởi… Na… Ổi… Mận... Mơ... Đào... Rồi hết mùa.', 3, ['...'], '…'],
  [
    'one slip again and again',
    'hoi-nga',
    'Trạm y tế xã nghèo cần giúp đở.\nBà con giúp đở nhau.\nHội cũng giúp đở thêm.\nAi giúp đở, bà nhớ mãi.',
    4,
    ['đở', 'giúp đở'],
    'đỡ',
  ],
];

function checked(text: string, rule: string): Checked {
  const linted = lintText(text, { preset: 'editorial', filename: 'bai.txt', locale: 'vi' });
  const findings = linted.findings.filter(({ ruleId }) => ruleId === `vi/${rule}`);
  return { path: 'bai.txt', text, result: fileResult('/bai.txt', text, { ...linted, findings }) };
}

/** The findings as the review has them. */
function spots({ text, result }: Checked): Spot[] {
  return locate(text, result.messages).map((found, i) => ({
    part: 0,
    start: found.start,
    end: found.end,
    from: found.start,
    to: found.end,
    rule: found.ruleId ?? '',
    severity: found.severity,
    message: found.message,
    place: undefined,
    text: text.slice(found.start, found.end),
    corrections: proposalsOf(found).map((edit) => ({ ...edit, safe: false })),
    mark: String(i),
  })) as Spot[];
}

const times = (report: string, part: string): number => report.split(part).length - 1;

describe.each(HABITS)('%s', (_, rule, text, places, examples, repair) => {
  const article = checked(text, rule);
  const [told, ...others] = habitsIn(text, article.result.messages);

  it('is one thing to tell, with its places, some of its words and one repair', () => {
    expect(others).toEqual([]);
    expect(told.places.length).toBe(places);
    for (const example of told.examples) expect(examples).toContain(example);
    const [edit] = proposalsOf(locate(text, [told.first])[0]);
    expect(edit.text).toBe(repair);
  });

  it('stands once in the terminal, with the number of its places', async () => {
    const report = await reportOf('pretty', [article]);
    expect(times(report.split('\n\n')[0], `vi/${rule}`)).toBe(1);
    expect(report).toContain(`${places} chỗ`);
  });

  it('stands once in the HTML report', async () => {
    const report = await reportOf('html', [article]);
    expect(times(report, `"rule":"vi/${rule}"`)).toBe(1);
    expect(report).toContain(`${places} chỗ`);
  });

  it('is one question of the review', () => {
    const asked = next(withSpots(start(['bai.txt'], []), 0, spots(article)));
    expect(asked.kind === 'ask' ? asked.habit.length : 0).toBe(places);
  });

  it('is every place for machines, in JSON with the id of the habit', async () => {
    const [{ messages }] = JSON.parse(await reportOf('json', [article])) as [{ messages: { habit?: string }[] }];
    expect(messages.map(({ habit }) => habit)).toEqual(Array(places).fill(`vi/${rule}-1`));
    expect(times(await reportOf('compact', [article]), rule)).toBe(places);
    const sarif = JSON.parse(await reportOf('sarif', [article])) as { runs: [{ results: unknown[] }] };
    expect(sarif.runs[0].results.length).toBe(places);
  });
});
