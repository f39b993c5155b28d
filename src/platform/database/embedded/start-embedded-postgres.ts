import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Binaries } from './binaries/find-binaries.ts';
import { findBinaries } from './binaries/find-binaries.ts';
import { createCluster } from './cluster/create-cluster.ts';
import type { DatabaseSecrets } from './cluster/database-secrets.ts';
import { readOrMakeDatabaseSecrets } from './cluster/database-secrets.ts';
import { holdCluster } from './cluster/hold-cluster.ts';
import type { ClusterPlace } from './cluster/place-cluster.ts';
import { placeCluster, rootHome } from './cluster/place-cluster.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { operatorTexts } from './operator-texts.ts';
import { assertDurable } from './server/assert-durable.ts';
import { urlsFor } from './server/database-urls.ts';
import { ensureRoles } from './server/ensure-roles.ts';
import { keepRunning } from './server/keep-running.ts';
import { clearLeftover } from './server/leftover-postmaster.ts';
import { resetOwnerPassword } from './server/reset-owner-password.ts';
import type { Postmaster, ServerRecipe } from './server/run-postmaster.ts';
import { runPostmaster } from './server/run-postmaster.ts';
import { openServerLog } from './server/server-log.ts';
import { makeSocketFolder, removeSocketFolder } from './server/socket-folder.ts';
import { codeOf } from './server/wait-until-ready.ts';

/** A PostgreSQL that this program has started and keeps running until it calls `stop`. */
export interface EmbeddedPostgres {
  /** Address of the database as its owner, a superuser: for migrations. */
  readonly ownerUrl: string;
  /** Address of the same database as the application. Both hold a password: not for logs. */
  readonly appUrl: string;
  readonly socketFolder: string;
  /** The server's process now; another one after it died and was started again. */
  readonly pid: number;
  /** Stops the server, letting no new work in and breaking off what runs; calling it again does no harm. */
  readonly stop: () => Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** The folder with everything of an instance: cluster (or a pointer to it), secrets and logs. Made when missing. */
  readonly stateFolder: string;
  /** False turns off the flushing to disk: for tests alone. */
  readonly durable: boolean;
  /** Hears what is being done, a line at a time, for the operator. */
  readonly log: (line: string) => void;
}

const keepFolderFor = (place: ClusterPlace): string => join(place.user ? rootHome : place.home, 'binaries');

const checkVersion = (cluster: string, { major }: Binaries): void => {
  const path = join(cluster, 'PG_VERSION');
  const found = existsSync(path) ? readFileSync(path, 'utf8').trim() : 'onbekende versie';
  if (found === String(major)) return;
  throw new EmbeddedPostgresError('cluster-version', operatorTexts.clusterVersion(cluster, found, major));
};

const startAndMendPassword = async (
  recipe: ServerRecipe,
  place: ClusterPlace,
  password: string,
): Promise<Postmaster> => {
  try {
    return await runPostmaster(recipe);
  } catch (error) {
    if (codeOf(error) !== '28P01') throw error;
    await resetOwnerPassword(recipe.binaries, place, password);
    recipe.log(operatorTexts.resettingPassword);
    return runPostmaster(recipe);
  }
};

/** What a start has made so far, undone in reverse order. */
const makeUndoList = () => {
  const undoings: (() => void | Promise<void>)[] = [];
  let undone: Promise<void> | undefined;
  const undoAll = async (): Promise<void> => {
    for (const undo of undoings.reverse()) await undo();
  };
  return {
    add: (undo: () => void | Promise<void>): void => {
      undoings.push(undo);
    },
    undo: (): Promise<void> => {
      undone ??= undoAll();
      return undone;
    },
  };
};
type UndoList = ReturnType<typeof makeUndoList>;

const prepareServer = async (
  place: ClusterPlace,
  options: EmbeddedPostgresOptions,
  undoList: UndoList,
): Promise<{ readonly recipe: ServerRecipe; readonly secrets: DatabaseSecrets }> => {
  const { stateFolder, durable, log } = options;
  const binaries = await findBinaries(place.user, keepFolderFor(place));
  await clearLeftover(place, log);
  const secrets = readOrMakeDatabaseSecrets(stateFolder);
  await createCluster(place, { binaries, password: secrets.owner, durable }, log);
  checkVersion(place.cluster, binaries);
  const serverLog = openServerLog(stateFolder);
  undoList.add(serverLog.close);
  const socketFolder = makeSocketFolder(place.home, place.user);
  undoList.add(() => removeSocketFolder(socketFolder));
  const { cluster, user } = place;
  // Readiness is asked in the database that is there from the start.
  const { maintenanceUrl } = urlsFor(socketFolder, secrets);
  return { recipe: { cluster, user, socketFolder, durable, binaries, serverLog, maintenanceUrl, log }, secrets };
};

const startHeld = async (
  place: ClusterPlace,
  options: EmbeddedPostgresOptions,
  undoList: UndoList,
): Promise<EmbeddedPostgres> => {
  const { recipe, secrets } = await prepareServer(place, options, undoList);
  const { socketFolder, durable, log } = recipe;
  const server = await keepRunning(() => startAndMendPassword(recipe, place, secrets.owner), log);
  undoList.add(server.stop);
  const urls = urlsFor(socketFolder, secrets);
  await ensureRoles(urls, secrets);
  if (durable) for (const url of [urls.ownerUrl, urls.appUrl]) await assertDurable(url);
  return {
    ownerUrl: urls.ownerUrl,
    appUrl: urls.appUrl,
    socketFolder,
    get pid() {
      return server.pid();
    },
    stop: undoList.undo,
  };
};

/**
 * Starts PostgreSQL for a state folder and gives its addresses; makes the cluster at the first start and takes over
 * from a program that was killed. Throws an EmbeddedPostgresError, whose message is for the operator, when another
 * living program has the cluster or PostgreSQL cannot run here.
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const stateFolder = resolve(options.stateFolder);
  const undoList = makeUndoList();
  try {
    const place = placeCluster(stateFolder, options.durable, options.log);
    const hold = await holdCluster(place.home, options.log);
    undoList.add(hold.release);
    return await startHeld(place, { ...options, stateFolder }, undoList);
  } catch (error) {
    await undoList.undo();
    throw error;
  }
};
