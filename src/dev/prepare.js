// `npm run prepare`: npm runs it after `npm ci` here, and where somebody installs vilint from git.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// `npm install --global git+…` (pre-commit does that) leaves out what the build needs: https://github.com/npm/cli/issues/8440
if (process.env.npm_config_global === 'true' && !existsSync('node_modules/esbuild')) {
  execSync('npm ci --ignore-scripts --no-audit --no-fund', { stdio: 'inherit', env: { ...process.env, npm_config_global: 'false' } });
}
await import('./build.js');
