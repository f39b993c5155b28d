import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leaveNothing } from './support/leave-nothing.ts';
import { Report } from './support/report.ts';
import { freePort } from './support/serve-app.ts';

// How long a stranger waits: `npm start` in a fresh clone of the last commit until the first page, and again after that;
// with --tests also `npm test` in that clone. The cache of packages is the one of this machine.

const firstBar = process.argv.includes('--plant-fault') ? 0.1 : 60;
const secondBar = 3;
const testBar = 600;

const report = new Report('From clone to first page');
const folder = mkdtempSync(join(tmpdir(), 'keurpark-start-'));
// The database may run as another user than the one who starts it.
chmodSync(folder, 0o711);
const clone = join(folder, 'keurpark');
const here = process.cwd();
execFileSync('git', ['clone', '--quiet', '--no-hardlinks', here, clone]);
const port = String(await freePort());
// A stranger has none of ours on the path.
const path = (process.env['PATH'] ?? '').split(':').filter((part) => !part.startsWith(here));
const env = {
  ...process.env,
  PATH: path.join(':'),
  PORT: port,
  HOST: '127.0.0.1',
  KEURPARK_DATA: join(folder, 'data'),
  KEURPARK_LOG: 'silent',
};

let running: ChildProcess | undefined;
leaveNothing(folder, () => (running?.exitCode === null ? [running.pid ?? 0] : []));

const npm = (...words: readonly string[]): ChildProcess => {
  running = spawn('npm', words, { cwd: clone, env, detached: true, stdio: ['ignore', 'ignore', 'inherit'] });
  return running;
};

const isThere = async (): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
};

/** Seconds from `npm start` to the first page; stops it again. */
const start = async (): Promise<number> => {
  const began = performance.now();
  const child = npm('start');
  const ended = once(child, 'exit');
  while (!(await isThere())) {
    if (child.exitCode !== null || performance.now() - began > 600_000) throw new Error('npm start came to nothing');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const seconds = (performance.now() - began) / 1000;
  // Ctrl-C reaches all processes of a terminal.
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await ended;
  return seconds;
};

report.atMost('npm start in a fresh clone, to the first page', await start(), firstBar, 's');
report.atMost('npm start once more, to the first page', await start(), secondBar, 's');
if (process.argv.includes('--tests')) {
  const began = performance.now();
  const child = npm('test');
  await once(child, 'exit');
  report.say(`npm test ended with code ${child.exitCode}`);
  report.atMost('npm test', (performance.now() - began) / 1000, testBar, 's');
}
report.end();
