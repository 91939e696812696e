/**
 * `npm run load [-- --corpus FILE.jsonl.gz] [--requests N]`: 50 clients of `vilint serve`, each with a text of 5 kB at a
 * time and the next one as soon as it has the answer; then the memory of the server over many requests.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { givenCorpus } from './corpus.ts';

const CLIENTS = 50;
const EACH = 100;
const BYTES = 5000;
const STEPS = 10;

const { values } = parseArgs({ options: { corpus: { type: 'string' }, requests: { type: 'string', default: '20000' } } });
const files = await givenCorpus(join(tmpdir(), 'vilint-bench'), values.corpus);
const texts = files.flatMap((file) => inPieces(readFileSync(file, 'utf8')));
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });

/** Whole lines, about 5 kB together. */
function inPieces(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const line of text.split('\n')) {
    piece += `${line}\n`;
    if (Buffer.byteLength(piece) < BYTES) continue;
    pieces.push(piece);
    piece = '';
  }
  return pieces;
}

function start(): Promise<{ server: ChildProcess; url: string }> {
  const program = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
  const server = spawn(process.execPath, [program, 'serve', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'], cwd: tmpdir() });
  return new Promise((resolve) => {
    server.stdout.once('data', (data: Buffer) => resolve({ server, url: /http:\S+/.exec(String(data))![0] }));
  });
}

/** Milliseconds until the answer is complete. Throws for any but a good one. */
function check(url: string, text: string): Promise<number> {
  const body = new URLSearchParams({ language: 'vi-VN', text }).toString();
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const call = request(`${url}/v2/check`, { method: 'POST', agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const time = performance.now() - begin;
        const answer = Buffer.concat(chunks).toString();
        if (response.statusCode === 200 && Array.isArray((JSON.parse(answer) as { matches: unknown }).matches)) resolve(time);
        else reject(new Error(`${response.statusCode}: ${answer.slice(0, 200)}`));
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}

/** All clients at work until so many requests are answered. */
async function load(url: string, count: number): Promise<{ times: number[]; errors: number; seconds: number }> {
  const times: number[] = [];
  let [given, errors] = [0, 0];
  const begin = performance.now();
  const client = async (): Promise<void> => {
    while (given < count) {
      const text = texts[given++ % texts.length]!;
      await check(url, text).then(
        (time) => times.push(time),
        () => errors++,
      );
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return { times: times.sort((a, b) => a - b), errors, seconds: (performance.now() - begin) / 1000 };
}

/** Resident memory in MB. */
const memoryOf = ({ pid }: ChildProcess): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;

/** Processor time of the server so far, in milliseconds. */
const cpuOf = ({ pid }: ChildProcess): number => {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) * 10;
};

const { server, url } = await start();
try {
  await load(url, 200);
  const before = cpuOf(server);
  const { times, errors, seconds } = await load(url, CLIENTS * EACH);
  const cpu = (cpuOf(server) - before) / times.length;
  const at = (share: number): string => `${times[Math.floor((times.length - 1) * share)]!.toFixed(0)} ms`;
  console.log(
    `${CLIENTS} clients x ${EACH} requests of ${BYTES / 1000} kB: ${errors} errors, ${Math.round(times.length / seconds)} requests/s`,
  );
  console.log(`p50 ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}, longest ${at(1)}; ${cpu.toFixed(1)} ms of processor time a request`);
  const step = Math.ceil(Number(values.requests) / STEPS);
  const memory: number[] = [];
  let failed = 0;
  for (let i = 0; i < STEPS; i++) {
    failed += (await load(url, step)).errors;
    memory.push(memoryOf(server));
  }
  console.log(`${step * STEPS} requests: ${failed} errors; memory ${memory.map((size) => size.toFixed(0)).join(', ')} MB`);
} finally {
  server.kill();
  agent.destroy();
}
