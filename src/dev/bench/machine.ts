/** What a measurement depends on. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { arch, cpus, loadavg, release, totalmem, type as system } from 'node:os';
import { version } from '../../version.ts';

/** Machine, system, Node, day and version, as lines "name: value". */
export function machineFacts(): [string, string][] {
  const said = (...command: string[]): string => spawnSync(command[0]!, command.slice(1), { encoding: 'utf8' }).stdout?.trim() ?? '';
  const name = existsSync('/etc/os-release') ? /^PRETTY_NAME="?(.*?)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] : undefined;
  const commit = said('git', 'rev-parse', '--short', 'HEAD');
  const isChanged = said('git', 'status', '--porcelain', '--', 'src', 'rules') !== '';
  return [
    ['day', new Date().toISOString().slice(0, 10)],
    ['machine', `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`],
    ['system', `${name ?? `${system()} ${release()}`}, ${arch()}, Node ${process.version}`],
    ['load at the start', loadavg()[0]!.toFixed(1)],
    ['vilint', `${version}${commit === '' ? '' : `, commit ${commit}${isChanged ? ' and changes' : ''}`}`],
  ];
}
