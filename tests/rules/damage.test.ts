/** Clean articles spoiled on purpose: the damage is found and undone, and no other rule speaks where it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixText, lintText } from '../../src/index.ts';
import { LEGACY_ENCODINGS } from '../../src/text/legacy/index.ts';
import { encodeLegacy, misread } from '../legacy.ts';

const folder = new URL('../../seeds/clean/', import.meta.url);
const articles = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8').normalize('NFC'));

describe.each(LEGACY_ENCODINGS.map((encoding) => [encoding.name, encoding] as const))('articles in %s', (_name, encoding) => {
  let lines = 0;
  let found = 0;
  let right = 0;
  const echoes: string[] = [];
  for (const article of articles) {
    const sound = article.split('\n');
    const spoiled = encodeLegacy(encoding, article);
    lines += spoiled.split('\n').filter((line, i) => line !== sound[i]).length;
    const findings = lintText(spoiled).findings;
    const reported = new Set<number>();
    for (const { ruleId, line, suggestions } of findings) {
      if (ruleId !== 'vi/legacy-encoding') continue;
      reported.add(line);
      if (suggestions![0]!.fix.text === sound[line - 1]!.trim()) right++;
    }
    found += reported.size;
    echoes.push(
      ...findings.filter(({ ruleId, line }) => ruleId !== 'vi/legacy-encoding' && reported.has(line)).map(({ message }) => message),
    );
  }

  it('are found but for paragraphs full of foreign words', () => {
    expect(found / lines).toBeGreaterThan(0.95);
  });

  it('are read as they were written but for letters and marks that the encoding lacks', () => {
    expect(right / found).toBeGreaterThan(0.9);
  });

  it('have no other finding in a paragraph so reported', () => {
    expect(echoes).toEqual([]);
  });
});

describe.each([1, 2])('articles of which the UTF-8 was misread, times %d', (times) => {
  it('are mended without a trace', () => {
    for (const article of articles) {
      let spoiled = article;
      for (let i = 0; i < times; i++) spoiled = misread(spoiled);
      const { findings } = lintText(spoiled);
      expect([...new Set(findings.map(({ ruleId }) => ruleId))]).toEqual(['vi/utf8-mojibake']);
      expect(fixText(spoiled).output).toBe(article);
    }
  });
});
