import { chmodSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** What a broken off run had started may still be writing; what it leaves is cleared by the next run. */
const removeFolder = (folder) => {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch (error) {
    if (error.code !== 'ENOTEMPTY') throw error;
  }
};

/** What runs that were killed left behind: folders of this user whose process is gone. */
const clearLeftovers = (prefix, uid) => {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length).split('-')[0]))) continue;
    const path = join(tmpdir(), name);
    if (lstatSync(path, { throwIfNoEntry: false })?.uid === uid) removeFolder(path);
  }
};

/**
 * Makes a temporary folder for this user and this run alone (a browser that another user unpacked in the shared one
 * cannot be used); gives it with the function that removes it.
 */
export const freshTemporaryFolder = () => {
  const uid = process.getuid?.() ?? 0;
  const prefix = `keurpark-${uid}-`;
  clearLeftovers(prefix, uid);
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  // As root the database runs as another user, who must be able to pass through, not to look around.
  if (uid === 0) chmodSync(folder, 0o711);
  return { folder, remove: () => removeFolder(folder) };
};
