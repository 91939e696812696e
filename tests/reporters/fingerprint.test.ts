/** A finding keeps its fingerprint while text around it comes and goes. */
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { check, reportOf, seeds, type Article } from './report.ts';

const PATH = 'tin/bài.txt';
const LINES = [
  'Vốn đầu tư , tăng.',
  'Ông Nam đi bộ , về nhà.',
  'Giá cả , tăng mạnh trong tuần qua tại nhiều tỉnh thành, nhất là ở các chợ.',
];
const before: Article = { path: PATH, text: `${LINES.join('\n')}\n` };

async function fingerprints(article: Article): Promise<{ sarif: string[]; gitlab: string[] }> {
  const checked = [check(article)];
  const { runs } = JSON.parse(await reportOf('sarif', checked)) as Log;
  const issues = JSON.parse(await reportOf('gitlab', checked)) as { fingerprint: string }[];
  return {
    sarif: runs[0]!.results!.map(({ partialFingerprints }) => partialFingerprints!['vilintFinding/v1']!),
    gitlab: issues.map(({ fingerprint }) => fingerprint),
  };
}

describe('fingerprints stay', () => {
  it.each([
    ['lines inserted above', `Một dòng mới.\n\nMột dòng nữa.\n${before.text}`],
    ['lines inserted between', before.text.replaceAll('\n', '\nMột dòng mới.\n')],
    ['other line breaks', before.text.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${before.text}`],
  ])('with %s', async (_, text) => {
    const was = await fingerprints(before);
    expect(was.sarif.length).toBeGreaterThanOrEqual(LINES.length);
    const is = await fingerprints({ path: PATH, text });
    expect(is.sarif).toEqual(expect.arrayContaining(was.sarif));
    expect(is.gitlab).toEqual(expect.arrayContaining(was.gitlab));
  });

  it('when lines change places', async () => {
    const was = await fingerprints(before);
    const is = await fingerprints({ path: PATH, text: `${LINES.toReversed().join('\n')}\n` });
    expect(is.sarif.toSorted()).toEqual(was.sarif.toSorted());
  });

  it('when words far from the finding change', async () => {
    const was = await fingerprints(before);
    const is = await fingerprints({ path: PATH, text: before.text.replace('ở các chợ', 'tại nông thôn') });
    expect(is).toEqual(was);
  });
});

describe('fingerprints differ', () => {
  it('between findings in the same words', async () => {
    const { sarif, gitlab } = await fingerprints({ path: PATH, text: `${LINES[0]}\n${LINES[0]}\n${LINES[0]}\n` });
    expect(new Set(sarif).size).toBe(sarif.length);
    expect(new Set(gitlab).size).toBe(gitlab.length);
  });

  it('between words', async () => {
    const one = await fingerprints({ path: PATH, text: 'Vốn đầu tư , tăng.\n' });
    const other = await fingerprints({ path: PATH, text: 'Vốn vay , tăng.\n' });
    expect(other.sarif).not.toEqual(one.sarif);
  });

  it('between files for GitLab, which asks for it', async () => {
    const other = await fingerprints({ ...before, path: 'tin/khác.txt' });
    const same = await fingerprints(before);
    expect(other.gitlab.some((fingerprint) => same.gitlab.includes(fingerprint))).toBe(false);
  });

  it('among all findings of the seeds', async () => {
    const issues = JSON.parse(
      await reportOf(
        'gitlab',
        seeds.map((seed) => check(seed)),
      ),
    ) as { fingerprint: string }[];
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });
});
