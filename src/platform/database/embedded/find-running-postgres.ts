import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { readDatabaseSecrets } from './cluster/database-secrets.ts';
import { locateClusterHome } from './cluster/place-cluster.ts';
import { urlsFor } from './server/database-urls.ts';
import { isPostmasterOf, readPostmasterFile } from './server/leftover-postmaster.ts';
import type { EmbeddedPostgres } from './start-embedded-postgres.ts';

/**
 * The PostgreSQL that another program of this user (or root) keeps running for a state folder, to work beside it; null
 * when none answers for that folder now. It stays that program's: it goes when that program stops.
 */
export const findRunningPostgres = (stateFolder: string): Omit<EmbeddedPostgres, 'stop'> | null => {
  if (!existsSync(stateFolder)) return null;
  const folder = realpathSync(stateFolder);
  const home = locateClusterHome(folder);
  if (home === null) return null;
  const cluster = join(home, 'cluster');
  const running = readPostmasterFile(cluster);
  const secrets = readDatabaseSecrets(folder);
  if (!running?.isReady || !secrets || !isPostmasterOf(running.pid, cluster)) return null;
  const { ownerUrl, appUrl } = urlsFor(running.socketFolder, secrets);
  return { ownerUrl, appUrl, socketFolder: running.socketFolder, pid: running.pid };
};
