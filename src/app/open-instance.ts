import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Instance } from '../platform/context.ts';
import type { Keys } from '../platform/crypto/keys.ts';
import { keysFromText, readKeys, readOrMakeKeys } from '../platform/crypto/keys.ts';
import type { Connection } from '../platform/database/connect.ts';
import { connect } from '../platform/database/connect.ts';
import { findRunningPostgres } from '../platform/database/embedded/find-running-postgres.ts';
import { startEmbeddedPostgres } from '../platform/database/embedded/start-embedded-postgres.ts';
import { ownsLedger } from '../platform/database/owns-ledger.ts';
import { prepareDatabase } from '../platform/database/prepare-database.ts';
import type { Log } from '../platform/log.ts';
import { describeError } from '../platform/log.ts';
import { cardsOf } from './build-app.ts';
import type { Config } from './config.ts';
import { eventTextOf } from './event-text.ts';
import { letterKindsOf } from './open-post-office.ts';

export interface OpenInstance {
  readonly instance: Instance;
  readonly connection: Connection;
  readonly databaseUrl: string;
  readonly ownerUrl: string | null;
  readonly close: () => Promise<void>;
}

export interface Tools {
  readonly log: Log;
  readonly say: (line: string) => void;
  readonly clock?: () => Date;
  /** Uses the database that another process of this instance has started, if one has. */
  readonly attach?: boolean;
}

/** Where the database is, and how to let go of it. */
interface Server {
  readonly app: string;
  /** Null: this node does not migrate; somebody with the owner's rights does. */
  readonly owner: string | null;
  readonly stop: () => Promise<void>;
}

const leave = async (): Promise<void> => undefined;

const openServer = async (config: Config, tools: Tools): Promise<Server> => {
  const { say } = tools;
  if (config.databaseUrl !== null) return { app: config.databaseUrl, owner: config.ownerUrl, stop: leave };
  const running = tools.attach === true ? findRunningPostgres(config.dataFolder) : null;
  if (running !== null) return { app: running.appUrl, owner: running.ownerUrl, stop: leave };
  const embedded = await startEmbeddedPostgres({ stateFolder: config.dataFolder, durable: true, log: say });
  return { app: embedded.appUrl, owner: embedded.ownerUrl, stop: embedded.stop };
};

const openKeys = (config: Config): Keys => {
  if (config.keys === null) return readOrMakeKeys(join(config.dataFolder, 'secrets', 'keys.json'));
  return existsSync(config.keys) ? readKeys(config.keys) : keysFromText(config.keys);
};

/**
 * Opens an instance: its database (started here when it runs its own), brought up to date, its keys and its pool.
 * Refuses to open in production when the application's role owns the ledger, for then nothing guards it.
 */
export const openInstance = async (config: Config, tools: Tools): Promise<OpenInstance> => {
  const server = await openServer(config, tools);
  try {
    if (server.owner !== null) {
      const applied = await prepareDatabase({ owner: server.owner, app: server.app }, join(config.root, 'migrations'));
      if (applied.length > 0) tools.say(`Database bijgewerkt: ${applied.length} stappen.`);
    }
    const connection = connect(server.app, 12, (error) =>
      tools.log('warn', 'database-line-broken', describeError(error)),
    );
    if (!config.isDemo && (await ownsLedger(connection.db))) {
      await connection.close();
      throw new Error(
        'The role in DATABASE_URL owns the ledger. Give the application a role of its own and name the owner in DATABASE_OWNER_URL.',
      );
    }
    const instance: Instance = {
      db: connection.db,
      keys: openKeys(config),
      publicUrl: config.publicUrl,
      isDemo: config.isDemo,
      shippedFolder: join(config.root, 'schemes'),
      sendsMail: config.smtpUrl !== null,
      eventText: eventTextOf(cardsOf(config)),
      letterKinds: letterKindsOf(cardsOf(config)),
      clock: tools.clock ?? (() => new Date()),
    };
    const close = async (): Promise<void> => {
      await connection.close();
      await server.stop();
    };
    return { instance, connection, databaseUrl: server.app, ownerUrl: server.owner, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
};
