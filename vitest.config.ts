import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // The personal dictionary of whoever runs the tests must not change them.
    env: { XDG_CONFIG_HOME: '/no-such-home' },
    unstubEnvs: true,
  },
});
