import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useFileResources } from '../../src/resources/node-resources.ts';
import { caseCode, loadModel, Written } from '../../src/speller/index.ts';
import { TextDocument } from '../../src/text/document.ts';
import { Random } from '../../src/train/random.ts';
import { PARTS, refit, train } from '../../src/train/train.ts';
import { Section, unpackModel } from '../../src/speller/format.ts';
import { replaceSection } from '../../src/train/write-model.ts';
import { suspicionsOf } from '../../src/verdict/suspicions.ts';

useFileResources();

const folder = mkdtempSync(join(tmpdir(), 'vilint-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Sentences of a toy grammar: enough for a model that knows a few words well. */
function sentence(random: Random): string {
  const pick = (words: string): string => words.split('|')[random.below(words.split('|').length)];
  const who = pick('Bác sĩ|Cô giáo|Người dân|Chủ tịch xã|Công nhân|Học sinh');
  const does = pick('đánh giá cao|phát hiện|sửa chữa|chuẩn bị|tìm kiếm|xây dựng');
  const what = pick('con đường mới|kết quả học tập|bệnh viện huyện|chương trình tập huấn|nhà văn hóa|cầu qua sông');
  return `${who} ${pick('đã|đang|sẽ')} ${does} ${what} ${pick('trong tháng này|ở địa phương|từ năm ngoái|cùng gia đình|bên sông Hồng')}.`;
}

describe('train', () => {
  const corpus = join(folder, 'corpus');
  let bytes: Uint8Array;
  const run = (): Promise<Uint8Array> => train({ corpus, articles: 40 });

  beforeAll(async () => {
    mkdirSync(corpus);
    const random = new Random(1);
    const article = (): string => Array.from({ length: 12 }, () => sentence(random)).join(' ');
    for (let i = 0; i < 3; i++) {
      writeFileSync(
        join(corpus, `a${i}.jsonl`),
        Array.from({ length: 60 }, (_, n) => JSON.stringify({ id: n, title: `Tin ${n}`, body: [article(), article()] })).join('\n'),
      );
    }
    writeFileSync(join(corpus, 'b.txt'), Array.from({ length: 200 }, article).join('\n'));
    bytes = await run();
  });

  it('makes a model that loads, knows the words and finds a slip', () => {
    const model = loadModel(bytes);
    expect(model.idOf('đường')).toBeGreaterThan(3);
    expect(model.pair(model.idOf('bệnh'), model.idOf('viện'))).toBeGreaterThan(50);
    const document = new TextDocument(
      'Cô giáo đã đánh giá cao kết quả học tập trong tháng này. Bác sĩ đang tìm kếm bệnh viện huyện cùng gia đình.',
    );
    const found = suspicionsOf(model, document).filter((suspicion) => suspicion.probability > 0.5);
    expect(found.map((suspicion) => [document.textOf(suspicion.token), suspicion.corrections[0].key])).toEqual([['kếm', 'kiếm']]);
  });

  it('fits one part alone and leaves the others as they are', async () => {
    const sections = { judge: Section.Judge, gaps: Section.Gaps, cases: Section.CaseTrees };
    const emptied = Object.values(sections).reduce((model, tag) => replaceSection(model, tag, new Uint8Array(0)), bytes);
    for (const only of PARTS) {
      const fitted = unpackModel(await refit(emptied, { corpus, articles: 40, only }));
      const filled = PARTS.filter((part) => fitted.get(sections[part])!.length > 0);
      expect(filled).toEqual([only]);
      expect(fitted.get(sections[only])).toEqual(unpackModel(bytes).get(sections[only]));
    }
  });

  it('learns where a word has a capital', () => {
    const { cases, ...model } = loadModel(bytes);
    const id = (key: string): number => model.keys.indexOf(key);
    expect(cases.after(caseCode(id('sông'), Written.Lower), id('hồng'))).toBeGreaterThan(0.98);
    expect(cases.after(caseCode(id('qua'), Written.Lower), id('sông'))).toBe(0);
  });

  it('makes the same bytes from the same corpus', async () => {
    expect(Buffer.compare(Buffer.from(await run()), Buffer.from(bytes))).toBe(0);
  });

  it('refuses a folder without text and a corpus that is too small', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    await expect(train({ corpus: empty })).rejects.toThrow(/no \.jsonl/);
    writeFileSync(join(empty, 'one.txt'), 'Một câu.');
    await expect(train({ corpus: empty })).rejects.toThrow(/too small/);
  });
});
