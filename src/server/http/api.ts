/** The API of LanguageTool, version 2: path and parameters in, answer out. */
import { languages, software } from './about.ts';
import { parseCheckRequest } from './check-request.ts';
import type { Checkers } from './checkers.ts';
import type { Parameters } from './parameters.ts';
import { Refusal } from './refusal.ts';
import { asCall, json, plain, type Reply } from './reply.ts';
import type { Action } from './words-api.ts';
import type { Locale } from '../../messages/locale.ts';

export interface Api {
  checkers: Pick<Checkers, 'check'>;
  locale: () => Locale;
  /** UTF-16 units that a text may have. */
  maxText: number;
  /** Works with the dictionary, after that under its new state. */
  words: (action: Action, parameters: Parameters) => Promise<object>;
}

export interface Call {
  method: string;
  parameters: Parameters;
  /** URL of the pages of the rules. */
  page: string;
  /** Whom the call counts for (see `ownerOf`). */
  owner: string;
  /** Gives up what nobody waits for. */
  signal: AbortSignal;
}

const CALLBACK = /^[A-Za-z_$][\w$.]{0,99}$/;
/** Answers, by path without `/v2`. Each may throw a Refusal. */
const CALLS: Readonly<Record<string, (api: Api, call: Call) => Reply | Promise<Reply>>> = {
  '/check': check,
  '/languages': () => json(languages),
  '/maxtextlength': ({ maxText }) => plain(String(maxText)),
  '/healthcheck': () => plain('OK'),
  '/info': () => json({ software }),
  '/configinfo': ({ maxText }) => json({ software, parameter: { maxTextLength: maxText }, rules: [] }),
  '/words': words('list'),
  '/words/add': words('add'),
  '/words/delete': words('delete'),
};

/** What answers calls of a path without `/v2`; undefined if the API does not have it. */
export const answerTo = (path: string): ((api: Api, call: Call) => Reply | Promise<Reply>) | undefined =>
  Object.hasOwn(CALLS, path) ? CALLS[path] : undefined;

/** Paths that change or tell what only the user of this machine should. */
export const isDictionaryCall = (path: string): boolean => /^\/words(?:\/|$)/.test(path);

function words(action: Action): (api: Api, call: Call) => Promise<Reply> {
  return async (api, { method, parameters }) => {
    if (action !== 'list' && method !== 'POST') throw new Refusal(405, { vi: 'Hãy dùng POST.', en: 'Use POST.' });
    return json(await api.words(action, parameters));
  };
}

async function check({ checkers, locale, maxText }: Api, { parameters, page, owner, signal }: Call): Promise<Reply> {
  const callback = parameters.get('callback');
  if (callback !== undefined && !CALLBACK.test(callback))
    throw new Refusal(400, { vi: 'Tham số “callback” không hợp lệ.', en: 'Bad parameter “callback”.' });
  const request = parseCheckRequest(parameters, locale());
  for (const kind of ['prose', 'source'] as const) {
    const length = request.pieces.reduce(
      (sum, { text, markup = '', interpretAs = '' }) => sum + (text ?? (kind === 'prose' ? interpretAs : markup)).length,
      0,
    );
    if (length > maxText)
      throw new Refusal(413, { vi: `Văn bản dài quá ${maxText} ký tự.`, en: `The text is longer than ${maxText} characters.` });
  }
  const reply = json(await checkers.check(request, { page, owner }, signal));
  return callback === undefined ? reply : asCall(callback, reply);
}
