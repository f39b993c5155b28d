import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readOrMakeKeys } from '../../src/platform/crypto/keys.ts';
import { findRunningPostgres } from '../../src/platform/database/embedded/find-running-postgres.ts';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/start-embedded-postgres.ts';
import { prepareDatabase } from '../../src/platform/database/prepare-database.ts';
import type { World } from '../../test/world-on.ts';
import { worldOn } from '../../test/world-on.ts';
import { leaveNothing } from './leave-nothing.ts';
import { killNow, processTree } from './process-tree.ts';
import type { ServedApp } from './serve-app.ts';
import { freePort, serveApp, untilHealthy } from './serve-app.ts';

/** What is ended without warning: the app; the database's first process; all its processes; or the app and all of those. */
export const victims = ['app', 'postmaster', 'database', 'both'] as const;
export type Victim = (typeof victims)[number];

/** The built app with a database of its own, as `npm start` runs it, in a folder that is gone afterwards. */
export interface EmbeddedApp {
  readonly folder: string;
  readonly url: string;
  readonly pid: () => number;
  /** The process of the database now; it is another after a kill. */
  readonly databasePid: () => number;
  /** A player on the same database, by the real clock. */
  readonly world: () => World;
  /** Ends what is named, and gives when the last of it was gone (by `performance.now`). */
  readonly kill: (victim: Victim) => Promise<number>;
  /** Starts what must be started by hand, and waits until all is healthy. */
  readonly recover: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const runningIn = (folder: string): NonNullable<ReturnType<typeof findRunningPostgres>> => {
  const running = findRunningPostgres(folder);
  if (running === null) throw new Error('no database runs here now');
  return running;
};

/** Waits until another database runs than the one that was ended; throws when the app that must start it has fallen. */
const untilReplaced = async (folder: string, pid: number, app: ServedApp): Promise<void> => {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(10)) {
    if (app.hasEnded()) throw new Error('the app fell when its database was ended');
    const found = findRunningPostgres(folder);
    if (found !== null && found.pid !== pid) return;
  }
  throw new Error('the database did not come back');
};

const keysIn = (folder: string): string => readFileSync(join(folder, 'secrets', 'keys.json'), 'utf8');

/** Prepares an instance while only its database runs, then starts the app on it. */
export const openEmbeddedApp = async (
  prepare: (world: World) => Promise<void>,
  env: Readonly<Record<string, string>> = {},
): Promise<EmbeddedApp> => {
  const folder = mkdtempSync(join(tmpdir(), 'keurpark-kill-'));
  chmodSync(folder, 0o711);
  readOrMakeKeys(join(folder, 'secrets', 'keys.json'));
  const keys = keysIn(folder);
  const server = await startEmbeddedPostgres({ stateFolder: folder, durable: true, log: () => undefined });
  const urls = { owner: server.ownerUrl, app: server.appUrl };
  await prepareDatabase(urls, 'migrations');
  const before = worldOn(urls, { keys, now: new Date().toISOString() });
  await prepare(before);
  await before.close();
  await server.stop();

  const port = await freePort();
  const start = (): Promise<ServedApp> =>
    serveApp({ ...env, KEURPARK_DATA: folder, DATABASE_URL: '', DATABASE_OWNER_URL: '' }, port);
  let app = await start();
  leaveNothing(folder, () => (app.hasEnded() ? [] : [app.pid]));
  let isDown = false;
  let ended = 0;
  const kill = async (victim: Victim): Promise<number> => {
    const { pid } = runningIn(folder);
    ended = pid;
    const database = victim === 'app' ? [] : victim === 'postmaster' ? [pid] : processTree(pid);
    const gone = victim === 'app' || victim === 'both' ? app.kill() : Promise.resolve();
    killNow(database);
    await gone;
    isDown = victim === 'app' || victim === 'both';
    return performance.now();
  };
  return {
    folder,
    url: app.url,
    pid: () => app.pid,
    databasePid: () => runningIn(folder).pid,
    world: () => {
      const { ownerUrl, appUrl } = runningIn(folder);
      return worldOn({ owner: ownerUrl, app: appUrl }, { keys, now: new Date().toISOString() });
    },
    kill,
    recover: async () => {
      if (isDown) app = await start();
      isDown = false;
      await untilReplaced(folder, ended, app);
      await untilHealthy(app.url, app.hasEnded);
    },
    stop: async () => {
      await app.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
