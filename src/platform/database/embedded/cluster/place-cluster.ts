import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, realpathSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EmbeddedPostgresError } from '../embedded-postgres-error.ts';
import { operatorTexts } from '../operator-texts.ts';
import type { DatabaseUser } from '../process/database-user.ts';
import { areWeRoot, canEnter, findNobody } from '../process/database-user.ts';
import { findHolder } from './hold-cluster.ts';
import { makeFolder, writeWhole } from './write-whole.ts';

/** Where root keeps what the database's user must reach. */
export const rootHome = '/var/lib/keurpark';

/** Where a cluster lives and who runs it: `home` is ours, `cluster` in it belongs to `user` (null: ourselves). */
export interface ClusterPlace {
  readonly home: string;
  readonly cluster: string;
  readonly user: DatabaseUser | null;
  /** Says that the cluster has been made in full. */
  readonly markMade: () => void;
}

const pointerFile = z.object({ home: z.string().startsWith('/'), made: z.boolean() });
type Pointer = z.infer<typeof pointerFile>;

const pointerPath = (stateFolder: string): string => join(stateFolder, 'database', 'pointer.json');

const readPointer = (stateFolder: string): Pointer | null => {
  const path = pointerPath(stateFolder);
  return existsSync(path) ? pointerFile.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
};

const writePointer = (stateFolder: string, pointer: Pointer): void =>
  writeWhole(pointerPath(stateFolder), `${JSON.stringify(pointer)}\n`);

/** The folder around the cluster of a state folder, as recorded; null when nothing has been made yet. */
export const locateClusterHome = (stateFolder: string): string | null => {
  const home = readPointer(stateFolder)?.home ?? join(stateFolder, 'database');
  return existsSync(join(home, 'cluster')) ? home : null;
};

const at = (home: string, user: DatabaseUser | null, markMade: () => void = () => undefined): ClusterPlace => ({
  home,
  cluster: join(home, 'cluster'),
  user,
  markMade,
});

const ownerOf = (path: string): DatabaseUser | null => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? { uid: found.uid, gid: found.gid } : null;
};

const placeForUser = (stateFolder: string, local: string): ClusterPlace => {
  if (existsSync(pointerPath(stateFolder))) {
    throw new EmbeddedPostgresError('not-ours', operatorTexts.madeByRoot(pointerPath(stateFolder)));
  }
  const owner = ownerOf(join(local, 'cluster'));
  if (owner && owner.uid !== process.getuid?.()) {
    throw new EmbeddedPostgresError('not-ours', operatorTexts.ownedByAnother(local, owner.uid));
  }
  return at(local, null);
};

const originPath = (home: string): string => join(home, 'origin');

const followPointer = (stateFolder: string, { home, made }: Pointer): ClusterPlace => {
  const owner = ownerOf(join(home, 'cluster'));
  if (made && !owner) {
    throw new EmbeddedPostgresError('cluster-gone', operatorTexts.clusterGone(home, pointerPath(stateFolder)));
  }
  const origin = existsSync(originPath(home)) ? readFileSync(originPath(home), 'utf8') : stateFolder;
  // A copied state folder points at the same cluster; a moved one has left nothing behind.
  if (origin !== stateFolder && existsSync(pointerPath(origin)) && readPointer(origin)?.home === home) {
    throw new EmbeddedPostgresError('not-ours', operatorTexts.clusterOfAnother(home, origin));
  }
  makeFolder(home, 0o711);
  writeWhole(originPath(home), stateFolder);
  return at(home, owner ?? findNobody(), () => {
    if (!made) writePointer(stateFolder, { home, made: true });
  });
};

const placeElsewhere = (stateFolder: string, log: (line: string) => void): ClusterPlace => {
  const clusters = join(rootHome, 'clusters');
  for (const folder of [rootHome, clusters]) makeFolder(folder, 0o711);
  const home = join(clusters, createHash('sha256').update(stateFolder).digest('hex').slice(0, 24));
  if (existsSync(join(home, 'cluster'))) {
    // The state folder was removed and made again: it starts empty, but what it had is not ours to throw away.
    const holder = findHolder(home);
    if (holder !== null) throw new EmbeddedPostgresError('in-use', operatorTexts.inUse(home, holder));
    const aside = `${home}.${new Date().toISOString().replaceAll(/[^0-9]/g, '')}`;
    renameSync(home, aside);
    log(operatorTexts.setAside(aside));
  }
  const pointer = { home, made: false };
  writePointer(stateFolder, pointer);
  return followPointer(stateFolder, pointer);
};

/**
 * Decides where the cluster of a state folder lives and which user runs it, and makes the folders around it. As root it
 * is kept in `/var/lib/keurpark` when the database's user cannot reach the state folder, which then holds a pointer.
 * Throws an EmbeddedPostgresError when what is there belongs to another user or another folder, or is gone.
 */
export const placeCluster = (folder: string, durable: boolean, log: (line: string) => void): ClusterPlace => {
  makeFolder(folder, areWeRoot() ? 0o711 : 0o700);
  const stateFolder = realpathSync(folder);
  const local = join(stateFolder, 'database');
  makeFolder(local, areWeRoot() ? 0o711 : 0o700);
  if (!areWeRoot()) return placeForUser(stateFolder, local);
  // A throwaway cluster stays with its folder, which mkdtemp closes to all others.
  if (!durable && statSync(stateFolder).uid === 0) chmodSync(stateFolder, 0o711);
  const owner = ownerOf(join(local, 'cluster'));
  if (owner) {
    if (canEnter(local, owner)) return at(local, owner);
    throw new EmbeddedPostgresError('not-ours', operatorTexts.cannotEnter(local, owner.uid));
  }
  const pointer = readPointer(stateFolder);
  if (pointer) return followPointer(stateFolder, pointer);
  const nobody = findNobody();
  return canEnter(local, nobody) ? at(local, nobody) : placeElsewhere(stateFolder, log);
};
