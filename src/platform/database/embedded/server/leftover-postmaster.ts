import { readFileSync, rmSync } from 'node:fs';
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

/** Whether a process is a living PostgreSQL of this cluster (its real path), not another that was given the same number. */
export const isPostmasterOf = (pid: number, cluster: string): boolean => {
  if (startOfProcess(pid) === null) return false;
  const command = commandOfProcess(pid);
  return command.includes('postgres') && command.includes(` ${cluster} `);
};

const waitUntilGone = async (pid: number, cluster: string, withinMs: number): Promise<boolean> => {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(25)) {
    if (!isPostmasterOf(pid, cluster)) return true;
  }
  return !isPostmasterOf(pid, cluster);
};

/** One way to ask a server to stop, and how long it is given to do so. */
interface Asking {
  readonly signal: 'SIGTERM' | 'SIGINT' | 'SIGQUIT';
  readonly patienceMs: number;
}

// PostgreSQL's "fast": sessions are broken off, all is written; and "immediate": recovery at the next start.
const fastThenImmediate: readonly Asking[] = [
  { signal: 'SIGINT', patienceMs: 30_000 },
  { signal: 'SIGQUIT', patienceMs: 10_000 },
];

const stopBy = async (askings: readonly Asking[], pid: number, cluster: string): Promise<void> => {
  for (const { signal, patienceMs } of askings) {
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
 * Stops a server of ours. Connections that are just being closed get a second to do so ("smart"): broken off meanwhile
 * they would be an error without a listener in the library that closes them. Throws 'cannot-stop' when it stays.
 */
export const stopPostmaster = (pid: number, cluster: string): Promise<void> =>
  stopBy([{ signal: 'SIGTERM', patienceMs: 1_000 }, ...fastThenImmediate], pid, cluster);

/**
 * Ends what a killed program left: its server when that still runs, and its socket folder. Only for who holds the
 * cluster. A pid file of a server that is gone is removed, since its number may by now be another's.
 */
export const clearLeftover = async ({ home, cluster }: ClusterPlace, log: (line: string) => void): Promise<void> => {
  const left = readPostmasterFile(cluster);
  if (left && isPostmasterOf(left.pid, cluster)) {
    log(operatorTexts.stoppingLeftover(left.pid));
    await stopBy(fastThenImmediate, left.pid, cluster);
  }
  removeNotedSocketFolder(home);
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
};
