import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { areWeRoot } from '../process/database-user.ts';

/** What root makes in a user's folder belongs to that user, who could not start again otherwise. */
export const giveToFolderOwner = (path: string): void => {
  if (!areWeRoot()) return;
  const { uid, gid } = statSync(dirname(path));
  if (uid !== 0) chownSync(path, uid, gid);
};

/** Makes a folder, its parents included, with exactly this mode; one that is there stays as it is. */
export const makeFolder = (path: string, mode: number): void => {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  mkdirSync(path, { recursive: true });
  chmodSync(path, mode);
  giveToFolderOwner(path);
};

/** Makes a change of names in a folder last through a power cut. */
export const syncFolder = (folder: string): void => {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
};

/** Writes a file so that after a crash it is there whole, as it was before, or not at all; only its owner may read it. */
export const writeWhole = (path: string, text: string): void => {
  const fresh = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(fresh, text, { mode: 0o600, flag: 'wx', flush: true });
  giveToFolderOwner(fresh);
  renameSync(fresh, path);
  syncFolder(dirname(path));
};
