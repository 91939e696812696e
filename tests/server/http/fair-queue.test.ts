/** Who is next, and who is sent away, when more requests come than threads can take. */
import { describe, expect, it } from 'vitest';
import { FairQueue, type Queued } from '../../../src/server/http/fair-queue.ts';

interface Request extends Queued {
  readonly name: string;
}

/** "a1 a2 b1": requests of a and b, each of 10 units. */
function requests(names: string): Request[] {
  return names
    .split(' ')
    .filter(Boolean)
    .map((name) => ({ name, owner: name[0], length: 10 }));
}
const namesOf = (list: readonly Request[]): string => list.map(({ name }) => name).join(' ');

function queueOf(names: string, limits = { requests: 100, length: 1000 }): { queue: FairQueue<Request>; out: string } {
  const queue = new FairQueue<Request>(limits);
  return { queue, out: namesOf(requests(names).flatMap((request) => queue.add(request))) };
}

describe('next is whoever has the fewest threads', () => {
  it.each([
    ['a1 a2 b1', '', 'a1'],
    ['a1 a2 b1', 'a0', 'b1'],
    ['a1 b1 c1', 'a0 a9 b0', 'c1'],
    ['a1 b1 b2', 'a0 b0', 'a1'],
    ['a1 a2', 'a0 a9', 'a1'],
  ])('of %s, while %s run: %s', (waiting, running, next) => {
    const { queue } = queueOf(waiting);
    expect(queue.take(requests(running), () => true)?.name).toBe(next);
    expect(queue.size).toBe(waiting.split(' ').length - 1);
  });
  it('by turns', () => {
    const { queue } = queueOf('a1 a2 a3 b1 b2 c1');
    const taken = Array.from({ length: 6 }, () => queue.take([], () => true)!);
    expect(namesOf(taken)).toBe('a1 b1 c1 a2 b2 a3');
  });
  it('among those that may begin', () => {
    const { queue } = queueOf('a1 a2 b1');
    expect(queue.take([], ({ name }) => name !== 'a1')?.name).toBe('a2');
    expect(queue.take([], () => false)).toBeUndefined();
  });
});

describe('too many: the latest of whoever has the most is sent away', () => {
  it.each([
    ['a1 a2 a3', 'a3'],
    ['a1 a2 b1', 'a2'],
    ['b1 a1 a2', 'a2'],
    ['a1 b1 c1', 'c1'],
    ['a1 a2 b1 b2 c1', 'a2 b2 c1'],
  ])('of %s two may stay; out: %s', (waiting, out) => {
    expect(queueOf(waiting, { requests: 2, length: 1000 }).out).toBe(out);
  });
  it('nobody may wait where no place is', () => expect(queueOf('a1', { requests: 0, length: 1000 }).out).toBe('a1'));
});

describe('too long together: the latest of whoever has the longest texts', () => {
  it.each([
    ['a1 a2 b1', 20, 'a2'],
    ['a1', 5, ''],
    ['a1 b1', 5, 'b1'],
  ])('of %s, %i units may stay; out: %s', (waiting, length, out) => {
    expect(queueOf(waiting, { requests: 100, length }).out).toBe(out);
  });
});

it('forgets a request that is given up', () => {
  const queue = new FairQueue<Request>({ requests: 9, length: 900 });
  const [first, second] = requests('a1 a2');
  for (const request of [first, second]) queue.add(request);
  queue.remove(first);
  expect(namesOf(queue.clear())).toBe('a2');
  expect(queue.size).toBe(0);
});
