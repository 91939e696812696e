/** Who may use the server: everybody at this machine; from elsewhere whoever has the token. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import type { Parameters } from './parameters.ts';
import { Refusal } from './refusal.ts';

export const NO_TOKEN = new Refusal(403, {
  vi: 'Thiếu mã truy cập hoặc mã sai (apiKey, Authorization: Bearer, hoặc trong địa chỉ).',
  en: 'The token is missing or wrong (apiKey, Authorization: Bearer, or in the address).',
});
const FOREIGN = new Refusal(403, {
  vi: 'Trang web này không được dùng từ điển (--allow-origin).',
  en: 'This web page may not use the dictionary (--allow-origin).',
});

/** True for an address that only this machine can reach. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Takes the token off the front of a path, for clients that know no keys: `/TOKEN/v2/check`.
 * @returns the rest of the path, and the token if there was one
 */
export function splitToken(path: string, token: string | undefined): { path: string; given: string | undefined } {
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/s.exec(path) ?? [];
  if (token === undefined || first === '' || !isToken(first, token)) return { path, given: undefined };
  return { path: rest === '' ? '/' : rest, given: first };
}

/** Compares in a time that tells nothing. */
function isToken(given: string, token: string): boolean {
  return timingSafeEqual(digest(given), digest(token));
}

/** True if what is known of a request brings the token, in one of the ways that clients have, or none is wanted. */
export function hasToken(
  token: string | undefined,
  inPath: string | undefined,
  headers: IncomingHttpHeaders,
  parameters: Parameters,
): boolean {
  if (token === undefined) return true;
  const [, scheme = '', value = ''] = /^(\w+) +(\S.*)$/.exec(headers.authorization ?? '') ?? [];
  const password =
    scheme.toLowerCase() === 'basic'
      ? Buffer.from(value, 'base64')
          .toString()
          .replace(/^[^:]*:/, '')
      : value;
  const given = [inPath, parameters.get('apiKey'), parameters.get('api_key'), password];
  return given.some((one) => one !== undefined && isToken(one, token));
}

/**
 * Throws a Refusal for a web page that reaches for the dictionary. Any page that a person visits can send requests to a
 * server on the same machine; what it finds in a text that it sends itself is no secret, the dictionary is.
 * @param allowed origins that may: `https://cms.example`
 */
export function requireTrusted(headers: IncomingHttpHeaders, host: string, allowed: readonly string[]): void {
  const asked = hostOf(`http://${headers.host ?? ''}`);
  // A name that an attacker points at this machine.
  if (asked !== undefined && !isLoopback(asked) && isIP(asked.replace(/^\[|\]$/g, '')) === 0 && isLoopback(host)) throw FOREIGN;
  const { origin } = headers;
  if (origin === undefined || allowed.includes(origin)) return;
  // Pages have these two schemes; add-ons and programs have their own.
  if (!/^https?:/.test(origin) && origin !== 'null') return;
  if (origin.replace(/^https?:\/\//, '') !== headers.host) throw FOREIGN;
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}
