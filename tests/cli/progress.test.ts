import { describe, expect, it } from 'vitest';
import { startProgress } from '../../src/cli/progress.ts';

function run(total: number, { wanted = true, isTTY = true, msPerFile = 400 } = {}): string {
  let written = '';
  let time = 0;
  const stream = { isTTY, write: (text: string) => (written += text) } as unknown as NodeJS.WriteStream;
  const progress = startProgress(total, wanted, stream, () => time);
  for (let i = 0; i < total; i++) {
    progress.step();
    time += msPerFile;
  }
  progress.clear();
  return written;
}

describe('progress', () => {
  it('shows how far a long run is, and goes away', () => {
    const written = run(8);
    expect(written).toContain(' 4/8');
    expect(written.endsWith('\r\x1b[K')).toBe(true);
  });

  it.each([
    ['short runs', run(8, { msPerFile: 10 })],
    ['one file', run(1)],
    ['no terminal', run(8, { isTTY: false })],
    ['--no-progress', run(8, { wanted: false })],
  ])('is silent: %s', (_, written) => {
    expect(written).toBe('');
  });
});
