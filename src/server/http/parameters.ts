/**
 * The parameters of a request, as clients really send them. Content-Type says nothing: some send a form as JSON or as
 * multipart. LibreOffice 7.4 puts the text into a form without any escaping, so a “&” in it ends nothing.
 */
import { Refusal } from './refusal.ts';

export type Parameters = ReadonlyMap<string, string>;

const NAMES = new Set(
  (
    'text data language motherTongue preferredVariants enabledRules disabledRules enabledCategories disabledCategories enabledOnly level mode ' +
    'username apiKey dicts dict allowIncompleteResults c callback altLanguages noopLanguages preferredLanguages textSessionId useragent v ' +
    'instanceId enableHiddenRules enableTempOffRules filterDictionaryMatches inputLogging locale word words offset limit api_key'
  ).split(' '),
);

const BAD_UTF8 = new Refusal(400, { vi: 'Yêu cầu không phải UTF-8.', en: 'The request is not UTF-8.' });
const BAD_JSON = new Refusal(400, { vi: 'JSON không hợp lệ.', en: 'The JSON is not valid.' });
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes as text; a byte order mark stays. Throws a Refusal. */
function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw BAD_UTF8;
  }
}

/**
 * Reads a request's parameters.
 * @param query what follows the “?” of the URL, as Node gives it; the body wins over it
 * @throws Refusal for bytes that are not UTF-8, and for bad JSON
 */
export function parseParameters(body: Uint8Array, query: string): Parameters {
  const parameters = parseForm(decodeUtf8(Buffer.from(query, 'latin1')));
  for (const [name, value] of parseBody(decodeUtf8(body).replace(/^\ufeff/, ''))) parameters.set(name, value);
  for (const [name, value] of parameters) if (name !== 'text') parameters.set(name, value.trim());
  return parameters;
}

function parseBody(body: string): Map<string, string> {
  if (/^\s*\{/.test(body)) return parseJson(body);
  if (body.startsWith('--') && body.includes('Content-Disposition:')) return parseMultipart(body);
  return parseForm(body);
}

/** `data` may stand there as an object or, as in a form, as a string. */
function parseJson(body: string): Map<string, string> {
  let object: object;
  try {
    object = JSON.parse(body) as object;
  } catch {
    throw BAD_JSON;
  }
  const parameters = new Map<string, string>();
  for (const [name, value] of Object.entries(object) as [string, unknown][]) {
    if (value !== null && value !== undefined) parameters.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  return parameters;
}

function parseMultipart(body: string): Map<string, string> {
  const boundary = body.slice(0, body.search(/\r?\n/));
  const parameters = new Map<string, string>();
  for (const part of body.split(boundary)) {
    const blank = /\r?\n\r?\n/.exec(part);
    const name = blank === null ? undefined : /\bname="([^"]*)"/.exec(part.slice(0, blank.index))?.[1];
    if (name !== undefined) parameters.set(name, part.slice(blank!.index + blank![0].length).replace(/\r?\n$/, ''));
  }
  return parameters;
}

function parseForm(form: string): Map<string, string> {
  const trimmed = form.replace(/\r?\n$/, '');
  if (/[^!-~]/.test(trimmed)) return parseUnescaped(trimmed);
  const parameters = new Map<string, string>();
  for (const pair of trimmed.split('&')) {
    const equals = pair.indexOf('=');
    if (equals > 0) parameters.set(unescape(pair.slice(0, equals)), unescape(pair.slice(equals + 1)));
  }
  return parameters;
}

/** A form whose values are as they are: it holds what an escaped one cannot. */
function parseUnescaped(form: string): Map<string, string> {
  const parameters = new Map<string, string>();
  // LibreOffice: text first, then only these.
  const end = form.lastIndexOf('&language=');
  if (
    form.startsWith('text=') &&
    end > 0 &&
    form
      .slice(end + 1)
      .split('&')
      .every((pair) => /^(?:language|username|apiKey)=/.test(pair))
  ) {
    parameters.set('text', form.slice('text='.length, end));
    form = form.slice(end + 1);
  }
  let last: string | undefined;
  for (const pair of form.split('&')) {
    const name = /^(\w+)=/.exec(pair)?.[1];
    if (name !== undefined && NAMES.has(name)) parameters.set((last = name), pair.slice(name.length + 1));
    else if (last !== undefined) parameters.set(last, `${parameters.get(last)}&${pair}`);
  }
  return parameters;
}

/** Undoes the escapes of a form. A percent sign that begins none stays, as in browsers. */
function unescape(value: string): string {
  if (!/[%+]/.test(value)) return value;
  const bytes = Buffer.from(value, 'latin1');
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes[i];
    const hex = code === 0x25 ? value.slice(i + 1, i + 3) : '';
    if (/^[\da-f]{2}$/i.test(hex)) {
      bytes[length++] = parseInt(hex, 16);
      i += 2;
    } else bytes[length++] = code === 0x2b ? 0x20 : code;
  }
  return decodeUtf8(bytes.subarray(0, length));
}
