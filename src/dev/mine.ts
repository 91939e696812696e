/**
 * `npm run mine -- FILE…`: doubtful places of real text to read, and the verdicts on them for the judge. What is printed
 * is read by eye: `slip` or `right` goes into the third column, the word meant into the fourth; `--keep` takes it from there.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { Command } from 'commander';
import { useFileResources } from '../resources/node-resources.ts';
import { model } from '../resources/resources.ts';
import { TextDocument } from '../text/document.ts';
import { articles } from '../train/corpus.ts';
import { Random } from '../train/random.ts';
import { parseVerdicts, readVerdicts } from '../train/verdict-file.ts';
import { suspectedGaps } from '../verdict/missing-syllables.ts';
import { suspicionsOf } from '../verdict/suspicions.ts';

/**
 * Articles are taken whole, so that what is not printed is known to be right, and alike from each band of the place that
 * wavers most: there a verdict teaches most.
 */
const BORDERS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97];
/** Characters of the text that are shown to each side. */
const SHOWN = 90;
const SEED = 41;

interface Options {
  count: number;
  skip: number;
  articles: number;
  known?: string;
  keep?: string;
  gaps?: number;
}

const command = new Command('mine')
  .description(
    'Print the doubtful places of real articles, as many articles of each band of probability, in columns: article, offset, verdict, word meant, probability, ' +
      'corrections, whether the article spells it both ways, the text around. Fill in the verdict (slip, right; nothing if it cannot be told) ' +
      'and the word meant, then keep them with --keep.',
  )
  .argument('<files...>', 'corpus files .jsonl.gz or .jsonl; with --keep, files of places that were read')
  .option('--count <n>', 'places in all', Number, 1000)
  .option('--skip <n>', 'leave out so many articles of each file', Number, 0)
  .option('--articles <n>', 'read so many articles of each file', Number, 4000)
  .option('--known <file>', 'places that were read before: their articles are left out')
  .option('--gaps <p>', 'print instead where a syllable may be missing with at least this probability', Number)
  .option('--keep <file>', 'append what was read to this file: article, offset, verdict, word meant; nothing of the text')
  .parse();

/** A line to fill in. @param place token whose offset names it @param shown the token as it is shown in its surroundings */
function lineOf(article: string, document: TextDocument, place: number, columns: readonly string[], shown: string): string {
  const { start, end } = document.tokens;
  const { text } = document;
  const around = `${text.slice(Math.max(0, start[place] - SHOWN), start[place])}${shown}${text.slice(end[place], end[place] + SHOWN)}`;
  return [article, start[place], '', '', ...columns, around].join('\t').replaceAll('\n', '⏎');
}

/** Lines of the places of an article where a syllable may be missing. */
function gapsIn(article: string, text: string, least: number): string[] {
  const document = new TextDocument(text);
  return suspectedGaps(document, least).map(({ after, missing, probability }) =>
    lineOf(article, document, after, [probability.toFixed(2), missing, ''], `⟦${missing}⟧ ${document.textOf(after)}`),
  );
}

/** Lines of the doubtful places of an article, and the band of the one that wavers most. */
function minedIn(article: string, text: string): { lines: readonly string[]; band: number } {
  const document = new TextDocument(text);
  const keys = new Set(document.tokens.word.subarray(0, document.tokens.count));
  const lines: string[] = [];
  let wavering = 1;
  for (const { token, probability, corrections } of suspicionsOf(model(), document)) {
    const offered = corrections.slice(0, 3).map(({ key }) => key);
    const spelt = keys.has(document.tokens.vocabulary.internForm(offered[0])) ? 'both' : '';
    lines.push(lineOf(article, document, token, [probability.toFixed(2), offered.join(' '), spelt], `⟦${document.textOf(token)}⟧`));
    if (Math.abs(probability - 0.5) < Math.abs(wavering - 0.5)) wavering = probability;
  }
  return { lines, band: BORDERS.findLastIndex((border) => wavering >= border) };
}

async function mine(files: readonly string[], { count, skip, articles: most, known, gaps }: Options): Promise<void> {
  useFileResources();
  const read = known === undefined ? new Map<string, unknown>() : readVerdicts(known);
  const random = new Random(SEED);
  const bands = BORDERS.map((): (readonly string[])[] => []);
  for (const file of files) {
    let n = 0;
    for await (const { id, paragraphs } of articles(file)) {
      if (n++ < skip || read.has(id)) continue;
      if (n > skip + most) break;
      const text = paragraphs.join('\n');
      if (gaps !== undefined) {
        for (const line of gapsIn(id, text, gaps)) console.log(line);
        continue;
      }
      const { lines, band } = minedIn(id, text);
      if (lines.length > 0) bands[band].push(lines);
    }
  }
  let printed = 0;
  while (printed < count && bands.some(({ length }) => length > 0)) {
    for (const band of bands.filter(({ length }) => length > 0)) {
      const lines = band.splice(random.below(band.length), 1)[0];
      console.log(lines.join('\n'));
      printed += lines.length;
    }
  }
}

/** Appends verdicts. Throws for one that lacks something. */
function keep(files: readonly string[], target: string): void {
  const rows = files.flatMap((file) => readFileSync(file, 'utf8').split('\n')).map((line) => line.split('\t'));
  const lines = rows.flatMap(([article, offset, verdict, meant]) => {
    if (verdict !== 'slip' && verdict !== 'right') return [];
    return `${[article, offset, verdict, ...(verdict === 'slip' ? [meant] : [])].join('\t')}\n`;
  });
  parseVerdicts(lines.join(''), files.join(', '));
  appendFileSync(target, lines.join(''));
}

const options = command.opts<Options>();
try {
  if (options.keep !== undefined) keep(command.args, options.keep);
  else await mine(command.args, options);
} catch (error) {
  command.error(`error: ${(error as Error).message}`);
}
