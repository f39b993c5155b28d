import { closeSync, copyFileSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { giveToFolderOwner, makeFolder } from '../cluster/write-whole.ts';

const cap = 5 * 1024 * 1024;
const lookMs = 60_000;

/** The file that PostgreSQL writes its own log to. */
export interface ServerLog {
  readonly path: string;
  /** Open for adding, to be handed to the server, which goes on writing when we are gone. */
  readonly handle: number;
  readonly size: () => number;
  /** What was written since the file had `size` bytes, at most its last 4,000 bytes. */
  readonly since: (size: number) => string;
  readonly close: () => void;
}

/** Opens the log in a state folder. It is held under 5 MB, with one older file of that size beside it. */
export const openServerLog = (stateFolder: string): ServerLog => {
  const folder = join(stateFolder, 'logs');
  makeFolder(folder, 0o700);
  const path = join(folder, 'postgres.log');
  const handle = openSync(path, 'a+', 0o600);
  giveToFolderOwner(path);
  const size = (): number => fstatSync(handle).size;
  const keepUnderCap = (): void => {
    if (size() < cap) return;
    copyFileSync(path, `${path}.1`);
    // Emptied and not renamed: the server has it open.
    ftruncateSync(handle);
  };
  keepUnderCap();
  const watch = setInterval(keepUnderCap, lookMs);
  watch.unref();
  return {
    path,
    handle,
    size,
    since: (from) => {
      const end = size();
      const begin = Math.max(from > end ? 0 : from, end - 4_000);
      const buffer = Buffer.alloc(end - begin);
      readSync(handle, buffer, 0, buffer.length, begin);
      return buffer.toString();
    },
    close: () => {
      clearInterval(watch);
      closeSync(handle);
    },
  };
};
