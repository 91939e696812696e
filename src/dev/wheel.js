/**
 * `npm run wheel [-- FOLDER]`: the Python package with the program in it, in build/ or the folder. Needs Python 3.10 or newer
 * with pip: that of VILINT_PYTHON, else `python3`. The same sources give the same bytes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { buildStandalone } from './standalone.js';

const folder = process.argv[2] ?? 'build';
const python = process.env.VILINT_PYTHON ?? 'python3';

await buildStandalone('build/program');
// Where the builder is installed nothing is fetched.
const isThere = spawnSync(python, ['-c', 'import hatchling'], { stdio: 'ignore' }).status === 0;
execFileSync(
  python,
  [
    '-m',
    'pip',
    'wheel',
    '--quiet',
    '--no-deps',
    '--disable-pip-version-check',
    ...(isThere ? ['--no-build-isolation'] : []),
    '--wheel-dir',
    folder,
    'src/python',
  ],
  { stdio: 'inherit' },
);
