/** What the HTML reports of the tests are about. */
import { awkward, check, seeds } from './report.ts';

export const hostile = awkward.map((article) => check(article));
export const files = [...hostile, ...seeds.map((seed) => check({ ...seed, path: seed.path.replace('seeds/', 'tin/2025-10-09/') }))];
export const problems = ['<img src=x onerror=alert(1)>: không có tệp này.'];
