import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { runNpm } from './run-npm.mjs';
import { runtimePackages } from './runtime-packages.mjs';
import { say } from './say.mjs';

const wantedMajor = 24;
const nodeName = process.platform === 'win32' ? 'node.exe' : 'node';

/** The Node to run everything with: this one when it is new enough, otherwise the pinned one for this platform. */
export const runtimeFor = (root) => {
  if (Number(process.versions.node.split('.')[0]) >= wantedMajor) {
    return { node: process.execPath, bin: dirname(process.execPath), version: process.versions.node };
  }
  const pinned = runtimePackages[`${process.platform}-${process.arch}`];
  if (!pinned) {
    const here = `${process.platform}-${process.arch}`;
    throw new Error(`Keurpark heeft Node ${wantedMajor} nodig. Voor ${here} moet u die zelf installeren.`);
  }
  const bin = join(root, '.runtime', 'node_modules', pinned.name, 'bin');
  return { node: join(bin, nodeName), bin, version: pinned.version, pinned };
};

const stampOf = (pinned) => `${pinned.name}@${pinned.version} ${pinned.integrity}\n`;

const isBrought = (root, { node, pinned }) => {
  try {
    return existsSync(node) && readFileSync(join(root, '.runtime/node_modules/.keurpark'), 'utf8') === stampOf(pinned);
  } catch {
    return false;
  }
};

/** With a lock file that carries the hash, `npm ci` refuses an archive that differs before it unpacks it. */
const writeLock = (folder, { name, version, integrity }) => {
  const dependencies = { [name]: version };
  const bin = { node: `bin/${nodeName}` };
  const packages = { '': { dependencies }, [`node_modules/${name}`]: { version, integrity, bin } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, requires: true, packages }));
};

const checkThatItRuns = (node, version) => {
  try {
    const answer = execFileSync(node, ['--version'], { stdio: 'pipe' }).toString().trim();
    if (answer === `v${version}`) return;
    throw new Error(answer);
  } catch (error) {
    throw new Error(
      `De opgehaalde Node ${version} werkt hier niet. Installeer zelf Node ${wantedMajor}.\n${error.message}`,
    );
  }
};

const bringRuntime = async (root, runtime, onSpawn) => {
  const { pinned, version } = runtime;
  const home = join(root, '.runtime');
  for (const left of readdirSync(home)) if (left.startsWith('fetch-')) rmSync(join(home, left), { recursive: true });
  const folder = mkdtempSync(join(home, 'fetch-'));
  try {
    writeLock(folder, pinned);
    const running = { node: process.execPath, bin: dirname(process.execPath) };
    await runNpm({ root, folder, runtime: running, args: ['ci', '--include=dev'], onSpawn });
    checkThatItRuns(join(folder, 'node_modules', pinned.name, 'bin', nodeName), version);
    writeFileSync(join(folder, 'node_modules', '.keurpark'), stampOf(pinned));
    mkdirSync(join(folder, 'before'));
    const place = join(home, 'node_modules');
    if (existsSync(place)) renameSync(place, join(folder, 'before', 'node_modules'));
    renameSync(join(folder, 'node_modules'), place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Step one: the pinned Node in `.runtime`, fetched whole and checked, then put in place in one move. */
export const runtimeStep = (root, runtime) => ({
  isNeeded: () => runtime.pinned !== undefined && !isBrought(root, runtime),
  run: async (onSpawn) => {
    say(`Node ${runtime.version} ophalen (eenmalig) …`);
    await bringRuntime(root, runtime, onSpawn);
  },
});
