/** What a request makes of its parameters is never much more than they are. */
import { describe, expect, it } from 'vitest';
import { parseCheckRequest } from '../../src/server/http/check-request.ts';
import { ownerOf } from '../../src/server/http/connections.ts';
import type { Refusal } from '../../src/server/http/refusal.ts';

const request = (parameters: Record<string, string>): ReturnType<typeof parseCheckRequest> =>
  parseCheckRequest(new Map(Object.entries({ language: 'vi', text: 'a', ...parameters })), 'en');

describe('rules named again and again', () => {
  it.each(['enabled', 'disabled'] as const)('%s: each once', (list) => {
    const once = request({ [`${list}Rules`]: 'VI_SPELLER_RULE' })[list];
    expect(request({ [`${list}Rules`]: 'VI_SPELLER_RULE,vi_speller_rule,'.repeat(1000) })[list]).toEqual(once);
  });
});

describe('a value as long as a body', () => {
  it.each([['language'], ['level'], ['mode']])('of %s is quoted in part', (name) => {
    let refusal: unknown;
    try {
      request({ [name]: 'x'.repeat(100_000) });
    } catch (error) {
      refusal = error;
    }
    expect((refusal as Refusal).body('en').length).toBeLessThan(300);
  });
});

describe('one client', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['::ffff:10.0.0.7', '10.0.0.7'],
    ['::1', '0:0:0:0'],
    ['2001:db8:1:2::7', '2001:db8:1:2'],
    ['2001:db8:1:2:ffff::', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('at %s is %s', (remoteAddress, owner) => expect(ownerOf({ remoteAddress })).toBe(owner));
});
