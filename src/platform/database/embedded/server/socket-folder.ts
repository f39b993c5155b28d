import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { rootHome } from '../cluster/place-cluster.ts';
import { giveToFolderOwner, makeFolder } from '../cluster/write-whole.ts';
import type { DatabaseUser } from '../process/database-user.ts';
import { canEnter } from '../process/database-user.ts';

const prefix = 'keurpark-db-';
const socketName = '.s.PGSQL.5432';
/** The kernel keeps 104 (macOS) to 108 bytes for the path of a socket. */
const longestPath = 100;

const fits = (base: string): boolean =>
  Buffer.byteLength(join(base, `${prefix}XXXXXX`, `${socketName}.lock`)) < longestPath;

const isUsable = (base: string, user: DatabaseUser | null): boolean =>
  fits(base) &&
  statSync(base, { throwIfNoEntry: false })?.isDirectory() === true &&
  (user === null || canEnter(base, user));

const makeFolderFor = (user: DatabaseUser | null): string => {
  const lastResort = user === null ? [] : [join(rootHome, 'run')];
  for (const base of lastResort) makeFolder(base, 0o711);
  const usable = [tmpdir(), '/tmp', '/var/tmp', ...lastResort].filter((base) => isUsable(base, user));
  for (const base of usable) {
    try {
      const folder = mkdtempSync(join(base, prefix));
      if (user) chownSync(folder, user.uid, user.gid);
      return folder;
    } catch {
      // Not ours to write in: try the next.
    }
  }
  throw new Error(`no folder for the database socket in ${tmpdir()}, /tmp or /var/tmp`);
};

const notePath = (home: string): string => join(home, 'socket-folder');

/**
 * Makes a fresh folder for the socket that only the database's user may enter, at a place that is short enough and that
 * this user can reach; notes in `home` where, for whoever has to tidy up after a kill.
 */
export const makeSocketFolder = (home: string, user: DatabaseUser | null): string => {
  const folder = makeFolderFor(user);
  writeFileSync(notePath(home), folder, { mode: 0o600 });
  giveToFolderOwner(notePath(home));
  return folder;
};

/** Removes what a server that is gone has left in its socket folder, the folder itself kept. */
export const emptySocketFolder = (folder: string): void => {
  for (const name of readdirSync(folder)) if (name.startsWith(socketName)) rmSync(join(folder, name), { force: true });
};

/** Removes a socket folder of ours; anything else is left alone. */
export const removeSocketFolder = (folder: string): void => {
  if (basename(folder).startsWith(prefix)) rmSync(folder, { recursive: true, force: true });
};

/** Removes the socket folder that was last made for `home`, by a program that did not get to it. */
export const removeNotedSocketFolder = (home: string): void => {
  if (!existsSync(notePath(home))) return;
  removeSocketFolder(readFileSync(notePath(home), 'utf8'));
  rmSync(notePath(home), { force: true });
};
