import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterPlace } from '../cluster/place-cluster.ts';
import { EmbeddedPostgresError } from '../embedded-postgres-error.ts';
import { operatorTexts } from '../operator-texts.ts';
import { commandOfProcess, startOfProcess } from '../process/process-identity.ts';
import { removeNotedSocketFolder } from './socket-folder.ts';

/** What a running server has written about itself. */
export interface PostmasterFile {
  readonly pid: number;
  readonly socketFolder: string;
  readonly isReady: boolean;
}

/** Reads `postmaster.pid` of a cluster (PostgreSQL's miscadmin.h names its lines); null without one. */
export const readPostmasterFile = (cluster: string): PostmasterFile | null => {
  let lines: readonly string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, socketFolder: lines[4] ?? '', isReady: lines[7]?.trim() === 'ready' };
};

/** Whether a process is a living PostgreSQL of this cluster, and not another that was given the same number. */
export const isPostmasterOf = (pid: number, cluster: string): boolean => {
  if (startOfProcess(pid) === null) return false;
  const command = commandOfProcess(pid);
  return command.includes('postgres') && [cluster, realpathSync(cluster)].some((path) => command.includes(` ${path} `));
};

const waitUntilGone = async (pid: number, cluster: string, withinMs: number): Promise<boolean> => {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(25)) {
    if (!isPostmasterOf(pid, cluster)) return true;
  }
  return !isPostmasterOf(pid, cluster);
};

/** Stops a server by its pid: fast, and after `patienceMs` at once. Throws 'cannot-stop' when it is still there then. */
export const stopPostmaster = async (pid: number, cluster: string, patienceMs = 30_000): Promise<void> => {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await waitUntilGone(pid, cluster, patienceMs)) return;
  }
  throw new EmbeddedPostgresError('cannot-stop', operatorTexts.cannotStop(pid));
};

/**
 * Ends what a killed program left: its server when that still runs, and its socket folder. Only for who holds the
 * cluster. A pid file of a server that is gone is removed, since its number may by now be another's.
 */
export const clearLeftover = async ({ home, cluster }: ClusterPlace, log: (line: string) => void): Promise<void> => {
  const left = readPostmasterFile(cluster);
  if (left && isPostmasterOf(left.pid, cluster)) {
    log(operatorTexts.stoppingLeftover(left.pid));
    await stopPostmaster(left.pid, cluster);
  }
  removeNotedSocketFolder(home);
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
};
