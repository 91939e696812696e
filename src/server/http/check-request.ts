/** What a request to /check asks for. */
import { LOCALES, type Locale } from '../../messages/locale.ts';
import type { Piece } from './annotated-text.ts';
import type { Parameters } from './parameters.ts';
import { Refusal } from './refusal.ts';
import { rulesByCategory, rulesById } from './rule-ids.ts';

export const MODES = ['all', 'textLevelOnly', 'allButTextLevelOnly'] as const;

/** Plain data: it goes to another thread. */
export interface CheckRequest {
  pieces: readonly Piece[];
  locale: Locale;
  /** True: the editorial preset, whatever the settings say. */
  picky: boolean;
  mode: (typeof MODES)[number];
  /** Rules, as `vi/…`, that are to run although the settings leave them out. */
  enabled: readonly string[];
  /** True: no others. */
  enabledOnly: boolean;
  disabled: readonly string[];
  /** True: without what the client knows itself, and with few corrections. */
  compact: boolean;
}

const bad = (vi: string, en: string): Refusal => new Refusal(400, { vi, en });
const RENAMED: Readonly<Record<string, string>> = {
  enabled: 'enabledRules',
  disabled: 'disabledRules',
  preferredvariants: 'preferredVariants',
  autodetect: 'language=auto',
};
const YES = ['true', 'yes', '1'];
/** What a message quotes of a value, which may be as long as a body. */
const quoted = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);
const listIn = (value = ''): string[] => value.split(',').flatMap((item) => item.trim() || []);

/**
 * Reads a request.
 * @param locale of messages unless the request says otherwise
 * @throws Refusal for a parameter that cannot be obeyed; those that vilint has no use for are ignored
 */
export function parseCheckRequest(parameters: Parameters, locale: Locale): CheckRequest {
  for (const [old, name] of Object.entries(RENAMED)) {
    if (parameters.has(old)) throw bad(`Tham số “${old}” nay là “${name}”.`, `The parameter “${old}” is now “${name}”.`);
  }
  requireVietnamese(parameters.get('language'));
  const ids = listIn(parameters.get('enabledRules'));
  const categories = listIn(parameters.get('enabledCategories'));
  const disabled = [
    ...rulesById(listIn(parameters.get('disabledRules'))),
    ...rulesByCategory(listIn(parameters.get('disabledCategories'))),
  ];
  const enabledOnly = YES.includes(parameters.get('enabledOnly') ?? '');
  if (enabledOnly && ids.length + categories.length === 0)
    throw bad('enabledOnly cần enabledRules hoặc enabledCategories.', 'enabledOnly needs enabledRules or enabledCategories.');
  if (enabledOnly && (parameters.get('disabledRules') || parameters.get('disabledCategories')))
    throw bad(
      'Không dùng enabledOnly cùng disabledRules hay disabledCategories.',
      'enabledOnly excludes disabledRules and disabledCategories.',
    );
  return {
    pieces: piecesIn(parameters),
    locale: localeIn(parameters, locale),
    picky: oneOf(parameters, 'level', ['default', 'picky']) === 'picky',
    mode: oneOf(parameters, 'mode', MODES),
    enabled: [...rulesById(ids), ...rulesByCategory(categories)],
    enabledOnly,
    disabled,
    compact: parameters.get('c') === '1',
  };
}

function requireVietnamese(language: string | undefined): void {
  if (language === undefined || language === '') throw bad('Thiếu tham số “language”.', 'The parameter “language” is missing.');
  if (language !== 'auto' && !/^vi(?:$|[-_])/i.test(language))
    throw bad(
      `Không có ngôn ngữ “${quoted(language)}”. Chỉ có: vi, vi-VN, auto.`,
      `There is no language “${quoted(language)}”. There are: vi, vi-VN, auto.`,
    );
}

/** Who names English as their own language gets English messages. */
function localeIn(parameters: Parameters, otherwise: Locale): Locale {
  const asked = parameters.get('locale') || parameters.get('motherTongue') || otherwise;
  return LOCALES.find((locale) => asked.toLowerCase().startsWith(locale)) ?? otherwise;
}

function oneOf<T extends string>(parameters: Parameters, name: string, known: readonly T[]): T {
  const value = parameters.get(name) || known[0];
  const found = known.find((one) => one.toLowerCase() === value.toLowerCase());
  if (found === undefined)
    throw bad(
      `Giá trị “${quoted(value)}” của ${name} không hợp lệ. Chọn: ${known.join(', ')}.`,
      `Bad value “${quoted(value)}” of ${name}. Choose from: ${known.join(', ')}.`,
    );
  return found;
}

function piecesIn(parameters: Parameters): Piece[] {
  const [text, data] = [parameters.get('text'), parameters.get('data')];
  if (text !== undefined && data !== undefined) throw bad('Chỉ dùng một trong “text” và “data”.', 'Use one of “text” and “data” only.');
  if (text !== undefined) return [{ text }];
  if (data === undefined) throw bad('Thiếu tham số “text” hoặc “data”.', 'The parameter “text” or “data” is missing.');
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    throw bad('“data” không phải JSON hợp lệ.', '“data” is not valid JSON.');
  }
  const { text: whole, annotation } = (value ?? {}) as { text?: unknown; annotation?: unknown };
  if (typeof whole === 'string') return [{ text: whole }];
  if (Array.isArray(annotation)) return annotation.map(toPiece);
  throw bad('“data” cần “text” hoặc “annotation”.', '“data” needs “text” or “annotation”.');
}

function toPiece(item: unknown): Piece {
  const { text, markup, interpretAs } = (item ?? {}) as Record<keyof Piece, unknown>;
  if (typeof text === 'string' && markup === undefined) return { text };
  if (typeof markup === 'string' && text === undefined) return { markup, ...(typeof interpretAs === 'string' && { interpretAs }) };
  throw bad('Mỗi mục của “annotation” là “text” hoặc “markup”.', 'Each item of “annotation” is “text” or “markup”.');
}
