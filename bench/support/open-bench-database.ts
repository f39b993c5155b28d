import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/start-embedded-postgres.ts';
import { prepareDatabase } from '../../src/platform/database/prepare-database.ts';
import { leaveNothing } from './leave-nothing.ts';

export interface BenchDatabase {
  readonly folder: string;
  readonly owner: string;
  readonly app: string;
  readonly pid: () => number;
  readonly stop: () => Promise<void>;
}

/** A database of its own for a bench, flushed to disk as in production unless `durable` is false. */
export const openBenchDatabase = async (durable = true): Promise<BenchDatabase> => {
  const folder = mkdtempSync(join(tmpdir(), 'keurpark-bench-'));
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({ stateFolder: folder, durable, log: () => undefined });
  let isStopped = false;
  leaveNothing(folder, () => (isStopped ? [] : [server.pid]));
  await prepareDatabase({ owner: server.ownerUrl, app: server.appUrl }, 'migrations');
  return {
    folder,
    owner: server.ownerUrl,
    app: server.appUrl,
    pid: () => server.pid,
    stop: async () => {
      await server.stop();
      isStopped = true;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
