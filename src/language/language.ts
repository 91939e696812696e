/** ESLint languages for Vietnamese prose: plain text, Markdown and HTML. They differ only in what they mask. */
import type { File, Language, OkParseResult, ParseResult } from '@eslint/core';
import { parseEntries } from '../dictionary/entry.ts';
import { TextDocument } from '../text/document.ts';
import { findDirectives, maskDirectives, type DirectiveComment } from './directives.ts';
import { MAX_FINDINGS } from './limit.ts';
import { LOCALES, setLocale, type Locale } from '../messages/locale.ts';
import { nearest } from '../messages/nearest.ts';
import type { DocumentNode } from './nodes.ts';
import { VilintSourceCode } from './source-code.ts';
import { positionIn } from '../text/positions.ts';

export interface LanguageOptions {
  /** Language of messages, `vi` if not given. */
  locale?: Locale;
  /** False: no analysis asks the language model. */
  context?: boolean;
  /** Entries of dictionaries, as lines of their files: findings within them are dropped. */
  words?: readonly string[];
  /** Findings of one rule that are listed of a text (see limit.ts); 0: all. */
  maxFindings?: number;
}

const OPTIONS = ['locale', 'context', 'words', 'maxFindings'];

/** Replaces what is not prose by fillers, keeping the length (see src/text/filler.ts). */
export type Masker = (text: string) => string;

/** Tells why a file's bytes are not the text that ESLint decoded; undefined if they are, or if nobody can know. */
export type ByteGuard = (file: File) => { message: string; line: number; column: number } | undefined;

interface VilintLanguageTypes {
  LangOptions: LanguageOptions & Record<string, unknown>;
  Code: VilintSourceCode;
  RootNode: DocumentNode;
  Node: DocumentNode;
}

/** A text made ready for rules. */
export interface Opened {
  readonly document: TextDocument;
  readonly comments: readonly DirectiveComment[];
}

type Parsed = OkParseResult<DocumentNode> & Opened;

export type VilintLanguage = Language<VilintLanguageTypes> & {
  /** The document of a text, with what is not prose hidden. @param useModel its analyses may ask the language model */
  open(text: string, useModel: boolean): Opened;
};

/**
 * Makes a language.
 * @param mask hides markup; plain text needs none
 * @param guard looks at the bytes when the text holds signs of a wrong decoding, so that a fix cannot destroy them
 */
export function createLanguage(mask: Masker | undefined, guard: ByteGuard | undefined): VilintLanguage {
  return {
    fileType: 'text',
    lineStart: 1,
    columnStart: 1,
    nodeTypeKey: 'type',
    defaultLanguageOptions: { context: true, words: [], maxFindings: MAX_FINDINGS },

    validateLanguageOptions(options) {
      for (const key of Object.keys(options)) {
        if (OPTIONS.includes(key)) continue;
        const meant = nearest(key, OPTIONS);
        const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
        throw new TypeError(`Unknown language option "${key}". Known: ${OPTIONS.join(', ')}.${hint}`);
      }
      if (options.locale !== undefined && !LOCALES.includes(options.locale)) {
        throw new TypeError(`languageOptions.locale must be one of ${LOCALES.join(', ')}, not "${String(options.locale)}".`);
      }
      if (options.context !== undefined && typeof options.context !== 'boolean') {
        throw new TypeError(`languageOptions.context must be true or false, not "${String(options.context)}".`);
      }
      if (options.words !== undefined) parseEntries(options.words);
      const { maxFindings } = options;
      if (maxFindings !== undefined && !(Number.isInteger(maxFindings) && maxFindings >= 0)) {
        throw new TypeError(`languageOptions.maxFindings must be a whole number of 0 or more, not "${String(maxFindings)}".`);
      }
    },

    parse(file, { languageOptions }): ParseResult<DocumentNode> {
      setLocale(languageOptions.locale ?? 'vi');
      const text = file.body as string;
      if (guard !== undefined && /[\ufffd\0]/.test(text)) {
        const problem = guard(file);
        if (problem !== undefined) return { ok: false, errors: [problem] };
      }
      const { document, comments } = this.open(text, languageOptions.context !== false);
      const range = [0, text.length] as const;
      const ast: DocumentNode = {
        type: 'Document',
        range,
        get loc() {
          const [start, end] = range.map((offset) => positionIn(document.tokens.lineStart, offset));
          return { start, end };
        },
      };
      const result: Parsed = { ok: true, ast, document, comments };
      return result;
    },

    open(text, useModel) {
      // The directives ask for positions only once the document is there.
      const place = (offset: number) => positionIn(document.tokens.lineStart, offset);
      const comments = findDirectives(text, (start, end) => ({ start: place(start), end: place(end) }));
      const prose = mask === undefined ? text : mask(text);
      const document = new TextDocument(text, comments.length === 0 ? prose : maskDirectives(prose, comments, text), useModel);
      return { document, comments };
    },

    createSourceCode(_file, parsed) {
      const { ast, document, comments } = parsed as Parsed;
      return new VilintSourceCode(document, ast, comments);
    },
  };
}
