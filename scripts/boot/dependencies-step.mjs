import { createHash } from 'node:crypto';
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
import { join } from 'node:path';
import { runNpm } from './run-npm.mjs';
import { say } from './say.mjs';

const stampFor = (root, runtime) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`\n${process.platform}-${process.arch} node ${runtime.version}`)
    .digest('hex');

const isInstalled = (root, runtime) => {
  try {
    return readFileSync(join(root, 'node_modules', '.keurpark'), 'utf8') === stampFor(root, runtime);
  } catch {
    return false;
  }
};

/**
 * npm trusts a package folder once its package.json is there, so an install that was killed half-way cannot be
 * mended by installing again. npm writes its hidden lock file last; our mark says that we were busy.
 */
const clearUnfinished = (root) => {
  const home = join(root, '.runtime');
  for (const left of readdirSync(home)) if (left.startsWith('clear-')) rmSync(join(home, left), { recursive: true });
  const modules = join(root, 'node_modules');
  if (!existsSync(modules)) return;
  const isBusy = existsSync(join(modules, '.keurpark-unfinished'));
  if (!isBusy && existsSync(join(modules, '.package-lock.json'))) return;
  say('Een eerdere installatie is niet afgemaakt; opnieuw beginnen …');
  const aside = mkdtempSync(join(home, 'clear-'));
  renameSync(modules, join(aside, 'node_modules'));
  rmSync(aside, { recursive: true, force: true });
};

const install = async (root, runtime, onSpawn) => {
  clearUnfinished(root);
  const modules = join(root, 'node_modules');
  mkdirSync(modules, { recursive: true });
  writeFileSync(join(modules, '.keurpark-unfinished'), String(process.pid));
  rmSync(join(modules, '.keurpark'), { force: true });
  const lockPath = join(root, 'package-lock.json');
  const locked = readFileSync(lockPath);
  try {
    // Not `npm ci`: it refuses a lock file in which a registry did not know the packages of another platform.
    // NODE_ENV=production would leave out the tools that build and check.
    const args = ['install', '--no-save', '--include=dev', '--include=optional'];
    await runNpm({ root, folder: root, runtime, args, onSpawn });
  } finally {
    if (!readFileSync(lockPath).equals(locked)) writeFileSync(lockPath, locked);
  }
  writeFileSync(join(modules, '.keurpark'), stampFor(root, runtime));
  rmSync(join(modules, '.keurpark-unfinished'));
};

/** Step two: the packages of the lock file in `node_modules`, for this platform and this Node. */
export const dependenciesStep = (root, runtime) => ({
  isNeeded: () => !isInstalled(root, runtime),
  run: async (onSpawn) => {
    say('Pakketten installeren …');
    await install(root, runtime, onSpawn);
  },
});
