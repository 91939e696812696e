/** Lints the text of the editor, and tells the findings by their offsets in it. */
import type { Linter } from 'eslint';
import { locate, proposalsOf, type LocatedFinding } from '../../findings/located.ts';
import { createEngines, type EngineFor } from '../../engine/engine.ts';
import type { Part } from '../../formats/file.ts';
import type { TextLanguage } from '../../language/text-language.ts';
import type { LintOptions, LintResult } from '../../lint/lint.ts';
import type { Resources } from '../../resources/resources.ts';
import { Filler } from '../../text/filler.ts';
import type { Edit } from '../../text/edits.ts';
import { presetOf } from '../preset.ts';
import type { CheckOptions, EditorFinding, Shape, TextEdit } from '../protocol.ts';

let engineFor: EngineFor;
const NAMES = { text: 'text.txt', markdown: 'text.md', html: 'text.html' };
const TAB = String.fromCharCode(Filler.Break);
const OBJECT = String.fromCharCode(Filler.Opaque);

/**
 * Takes what there is of the data so far.
 * @param linter makes ESLint's Linter, which only a text with directives needs
 */
export function useData(resources: Resources, linter: () => Linter): void {
  engineFor = createEngines({ resourcesFor: () => resources, eslint: { linter } });
}

/**
 * Findings in the order of the text.
 * @param useModel false: only rules that need no model
 */
export function check(text: string, shape: Shape, options: CheckOptions, useModel: boolean): EditorFinding[] {
  const engine = engineFor({ lint: lintOptions(options, shape.language, useModel) });
  return shape.starts.flatMap((start, i) => {
    const part = text.slice(start, i + 1 < shape.starts.length ? shape.starts[i + 1] - 1 : text.length);
    const prose = shape.isDocument ? part.replaceAll('\t', TAB).replaceAll('\ufffc', OBJECT) : part;
    const { findings } = engine.lintText(prose);
    return locate(prose, findings).map((finding) => inEditor(finding, start));
  });
}

/** Findings of one part of a document, as they are. */
export function lintPart({ text, language }: Part, options: CheckOptions, useModel: boolean): LintResult {
  return engineFor({ lint: lintOptions(options, language, useModel) }).lintText(text);
}

/** The choices of the reader over the settings of the project, whose preset holds until another one is chosen. */
function lintOptions({ preset, locale, off, words, project }: CheckOptions, language: TextLanguage, useModel: boolean): LintOptions {
  return {
    filename: NAMES[language],
    preset: presetOf({ preset, project }),
    locale,
    useModel: useModel && project?.useModel !== false,
    rules: { ...project?.rules, ...Object.fromEntries(off.map((id) => [id, 'off' as const])) },
    words: sameWords(project === undefined ? words : [...project.words, ...words]),
  };
}

let lastWords: readonly string[] = [];

/** The same dictionary is the same object, which spares reading it again: every message brings a copy. */
function sameWords(words: readonly string[]): readonly string[] {
  if (words.length !== lastWords.length || words.some((word, i) => word !== lastWords[i])) lastWords = words;
  return lastWords;
}

/** @param offset of the text that the finding is in */
function inEditor(message: LocatedFinding, offset: number): EditorFinding {
  const editOf = ({ start, end, text }: Edit): TextEdit => ({
    from: offset + start,
    to: offset + end,
    insert: text.replaceAll(TAB, '\t').replaceAll(OBJECT, '\ufffc'),
  });
  const proposals = proposalsOf(message);
  const choices = proposals.map(editOf);
  return {
    from: offset + message.start,
    to: offset + message.end,
    message,
    ...(proposals[0]?.safe === true && { fix: choices[0] }),
    choices,
  };
}
