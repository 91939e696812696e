/** Damage to valid files: bytes changed anywhere, and pieces of their structure moved, doubled, dropped. */
import fc, { type Arbitrary } from 'fast-check';

type Change = readonly [place: number, length: number, added: Uint8Array | string];

const BYTES = [
  [0],
  [0xff],
  [0x80],
  [0x22],
  [0x3c],
  [0x5c],
  [0x7b],
  [0x00, 0xd8],
  [0xff, 0xff, 0xff, 0xff],
  [0xef, 0xbb, 0xbf],
  [0xe1, 0xbb],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0x0a],
  [0x50, 0x4b],
];

const byteChange: Arbitrary<Change> = fc.tuple(
  fc.nat(0xffffff),
  fc.nat(4),
  fc.oneof(
    fc.constantFrom(...BYTES).map((bytes) => Uint8Array.from(bytes)),
    fc.uint8Array({ maxLength: 3 }),
  ),
);

/** A file with some bytes replaced, put in or cut off. */
export function damagedBytes(samples: readonly Uint8Array[]): Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.nat(samples.length - 1), fc.array(byteChange, { maxLength: 5 }), fc.option(fc.nat(0xffffff), { freq: 12 }))
    .map(([which, changes, cut]) => {
      let bytes = Buffer.from(samples[which]!);
      for (const [place, length, added] of changes) {
        const at = place % (bytes.length + 1);
        bytes = Buffer.concat([bytes.subarray(0, at), added as Uint8Array, bytes.subarray(at + length)]);
      }
      return cut === null ? bytes : bytes.subarray(0, cut % (bytes.length + 1));
    });
}

/**
 * A text whose pieces — as `cut` divides it — are replaced, doubled, swapped or dropped.
 * @param cut matches the marks that pieces begin or end with
 * @param more what may be put in anywhere
 */
export function rearranged(samples: readonly string[], cut: RegExp, more: readonly string[]): Arbitrary<string> {
  const split = samples.map((sample) => sample.split(cut).filter((part) => part !== ''));
  const move = fc.oneof(
    fc.record({ kind: fc.constant('drop' as const), at: fc.nat(9999) }),
    fc.record({ kind: fc.constant('double' as const), at: fc.nat(9999), times: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constant('swap' as const), at: fc.nat(9999), with: fc.nat(9999) }),
    fc.record({
      kind: fc.constant('put' as const),
      at: fc.nat(9999),
      text: fc.oneof(fc.constantFrom(...more), fc.string({ unit: 'binary', maxLength: 5 })),
    }),
    fc.record({ kind: fc.constant('instead' as const), at: fc.nat(9999), text: fc.constantFrom(...more) }),
  );
  return fc.tuple(fc.nat(samples.length - 1), fc.array(move, { maxLength: 5 })).map(([which, moves]) => {
    const parts = [...split[which]!];
    for (const one of moves) {
      const at = one.at % Math.max(1, parts.length);
      if (one.kind === 'drop') parts.splice(at, 1);
      else if (one.kind === 'double') parts.splice(at, 0, (parts[at] ?? '').repeat(one.times));
      else if (one.kind === 'put') parts.splice(at, 0, one.text);
      else if (one.kind === 'instead') parts[at] = one.text;
      else {
        const other = one.with % Math.max(1, parts.length);
        [parts[at], parts[other]] = [parts[other] ?? '', parts[at] ?? ''];
      }
    }
    return parts.join('');
  });
}

/** Any JSON value, near to `samples`: some of their values replaced, keys renamed, items dropped or doubled. */
export function reshaped(samples: readonly unknown[], keys: readonly string[]): Arbitrary<unknown> {
  const value = fc.oneof(
    fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e300, '', 'x', [], {}, [[]], ['x'], { a: 1 }, '__proto__', '\ud800'),
    fc.constantFrom(...keys),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const key = fc.oneof(fc.constantFrom(...keys, '__proto__', 'constructor', 'toString', ''), fc.string({ maxLength: 4 }));
  const change = fc.record({
    steps: fc.array(fc.nat(50), { minLength: 1, maxLength: 5 }),
    key,
    value,
    how: fc.constantFrom('set', 'drop', 'add'),
  });
  return fc.tuple(fc.nat(samples.length - 1), fc.array(change, { maxLength: 4 })).map(([which, changes]) => {
    const root = { root: structuredClone(samples[which]) as unknown };
    for (const { steps, key, value, how } of changes) {
      let holder = root as Record<string, unknown>;
      let name = 'root';
      for (const step of steps) {
        const inner = holder[name];
        if (typeof inner !== 'object' || inner === null) break;
        const names = Object.keys(inner);
        if (names.length === 0) break;
        holder = inner as Record<string, unknown>;
        name = names[step % names.length]!;
      }
      if (how === 'drop' && name !== 'root') {
        if (Array.isArray(holder)) holder.splice(Number(name), 1);
        else Reflect.deleteProperty(holder, name);
      } else if (how === 'add' && !Array.isArray(holder[name]) && typeof holder[name] === 'object' && holder[name] !== null)
        Object.defineProperty(holder[name], key, { value: structuredClone(value), enumerable: true, configurable: true, writable: true });
      else holder[name] = structuredClone(value);
    }
    return root.root;
  });
}
