import { defineConfig } from 'vitest/config';

const PROGRAM = 'tests/**/*.program.test.ts';
const DESKTOP = 'tests/**/*.desktop.test.ts';
const SMOKE = 'tests/**/*.smoke.test.ts';

/** The end of a file's name says what its tests need; CONTRIBUTING.md has the table. */
export default defineConfig({
  test: {
    testTimeout: 180_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    // Neither the personal dictionary nor the language of whoever runs the tests may change them.
    env: { XDG_CONFIG_HOME: '/no-such-home', LC_ALL: 'C.UTF-8' },
    unstubEnvs: true,
    // Most tests wait for another process; vitest would leave one core free.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', PROGRAM, DESKTOP, SMOKE],
          // Loading all rules and ESLint takes longer than most files' tests: once in each thread is enough.
          isolate: false,
          pool: 'threads',
        },
      },
      { extends: true, test: { name: 'smoke', include: [SMOKE], globalSetup: ['tests/build.ts'] } },
      { extends: true, test: { name: 'program', include: [PROGRAM], globalSetup: ['tests/build.ts'] } },
      { extends: true, test: { name: 'desktop', include: [DESKTOP], globalSetup: ['tests/build.ts'] } },
    ],
  },
});
