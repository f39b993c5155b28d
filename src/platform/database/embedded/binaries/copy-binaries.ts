import { existsSync, lstatSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { chmod, cp, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../cluster/write-whole.ts';

/** Everyone may read, and run what its owner may run: the database's user is not the one who installed. */
const openUp = async (path: string): Promise<void> => {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return;
  const mayRun = found.isDirectory() || (found.mode & 0o100) !== 0;
  await chmod(path, mayRun ? 0o755 : 0o644);
  if (found.isDirectory()) for (const name of await readdir(path)) await openUp(join(path, name));
};

/**
 * Copies the package in `home` to `copy`, readable for everyone, whole or not at all; a damaged copy that is there is
 * replaced. Two programs doing this at once both end with a whole copy.
 */
export const copyBinaries = async (home: string, copy: string): Promise<void> => {
  makeFolder(dirname(copy), 0o755);
  const aside = mkdtempSync(`${copy}.`);
  try {
    await cp(home, join(aside, 'whole'), { recursive: true, verbatimSymlinks: true });
    await openUp(join(aside, 'whole'));
    if (existsSync(copy)) renameSync(copy, join(aside, 'before'));
    renameSync(join(aside, 'whole'), copy);
  } catch (error) {
    // Somebody else put theirs in place between our two moves.
    if (!existsSync(copy)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
};
