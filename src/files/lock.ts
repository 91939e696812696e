/**
 * Locks beside files that several runs may write. A lock is a file that names its process, when that began, and its
 * machine, so that one left behind by a process that was killed holds nobody up, even if its number lives again.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';

/** A lock that somebody else has. */
export class Held extends Error {
  readonly code = 'ELOCKED';
  /** Path of the lock. */
  readonly lock: string;
  /** Undefined for a lock that does not tell. */
  readonly pid: number | undefined;

  constructor(lock: string, pid: number | undefined) {
    super(`${lock} is held by process ${pid}`);
    this.lock = lock;
    this.pid = pid;
  }
}

interface Owner {
  pid: number;
  /** When the process began, as the system has it; '' where that is not told. */
  began: string;
  host: string;
}

/** A lock that was made and never filled, by a process that was stopped in between; filling it takes no time, so it is waited for. */
const ABANDONED_MS = 10_000;
/** Between two tries. Others try too, so that none is in step with another. */
const PAUSE_MS = 10;

/**
 * Takes the lock of a file, `name.lock`.
 * @param patience milliseconds to wait for whoever has it; this thread does nothing else meanwhile
 * @returns what gives it back
 * @throws Held if it is not given back in time, or a file system error
 */
export function takeLock(path: string, patience = 0): () => void {
  const lock = `${path}.lock`;
  const mine = JSON.stringify({ pid: process.pid, began: ownBeginning(), host: hostname() } satisfies Owner);
  for (const until = performance.now() + patience; ; pause()) {
    if (create(lock, mine)) return () => rmSync(lock, { force: true });
    const owner = ownerOf(lock);
    if (owner === 'gone' || owner === 'unfilled' || (owner === 'dead' && clear(lock))) continue;
    if (performance.now() >= until) throw new Held(lock, typeof owner === 'object' ? owner.pid : undefined);
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS * (0.5 + Math.random()));
}

/** Makes a file that must not be there yet. */
function create(path: string, text: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, text);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

/**
 * Removes the lock of a dead process. Two that do so at once might remove the lock that a third has taken meanwhile, so
 * only one may, and looks again first.
 */
function clear(lock: string): boolean {
  const turn = `${lock}.clearing`;
  if (!create(turn, '')) {
    if (isAbandoned(turn)) rmSync(turn, { force: true });
    return false;
  }
  try {
    if (ownerOf(lock) === 'dead') rmSync(lock, { force: true });
    return true;
  } finally {
    rmSync(turn, { force: true });
  }
}

/** Who has a lock: somebody who may be at work, a process that is no more, or one that is about to write its name. */
function ownerOf(lock: string): Owner | 'dead' | 'gone' | 'unfilled' | 'unknown' {
  let text: string;
  try {
    text = readFileSync(lock, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone';
    throw error;
  }
  if (text === '') return isAbandoned(lock) ? 'dead' : 'unfilled';
  try {
    const owner = JSON.parse(text) as Owner;
    if (!Number.isInteger(owner.pid) || owner.pid <= 0) return 'unknown';
    // Of a process elsewhere nothing is known; the message names the lock.
    return owner.host !== hostname() || isRunning(owner) ? owner : 'dead';
  } catch {
    return 'unknown';
  }
}

function isAbandoned(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Math.abs(Date.now() - stats.mtimeMs) > ABANDONED_MS;
}

function isRunning({ pid, began }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  if (isZombie(pid)) return false;
  const now = beginningOf(pid);
  // The number of a process that ended is given to another in time.
  return began === '' || now === '' || began === now;
}

let own: string | undefined;

function ownBeginning(): string {
  return (own ??= beginningOf(process.pid));
}

/** When a process began, in whatever form the system tells it; '' if it does not. */
function beginningOf(pid: number): string {
  try {
    if (process.platform === 'win32') return '';
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${statusOf(pid)[STARTED]}`;
  } catch {
    return '';
  }
}

/**
 * Whether a process has ended, and only waits for its parent to hear of it. Where that never asks, as the first process
 * of a container seldom does, it stays so.
 */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return statusOf(pid)[STATE] === 'Z';
  } catch {
    return false;
  }
}

/** The fields of /proc/PID/stat after the name, which stands in parentheses and may hold anything. */
function statusOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Fields “state” and “starttime”. */
const STATE = 0;
const STARTED = 19;
