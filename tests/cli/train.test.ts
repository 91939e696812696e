import { describe, expect, it } from 'vitest';
import { trainModel } from '../../src/cli/train.ts';

describe('vilint train', () => {
  it('fits a part alone only where there is a model to refit', async () => {
    const run = trainModel({ corpus: 'seeds', out: 'never-written.bin', only: 'gaps' }, () => undefined);
    await expect(run).rejects.toThrow('This command needs “--refit”.');
  });
});
