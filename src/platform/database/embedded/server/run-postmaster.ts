import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from '../binaries/find-binaries.ts';
import { EmbeddedPostgresError } from '../embedded-postgres-error.ts';
import { operatorTexts } from '../operator-texts.ts';
import type { DatabaseUser } from '../process/database-user.ts';
import { spawnOptionsFor } from '../process/database-user.ts';
import { stopPostmaster } from './leftover-postmaster.ts';
import type { ServerLog } from './server-log.ts';
import type { ServerPlan } from './server-settings.ts';
import { serverArguments } from './server-settings.ts';
import { emptySocketFolder } from './socket-folder.ts';
import { waitUntilReady } from './wait-until-ready.ts';

const retryForMs = 30_000;
// A server that was just killed leaves its backends a moment, and its memory with them.
const passes = /shared memory block|lock file .* already exists|Is another postmaster/i;

/** A running server. */
export interface Postmaster {
  readonly pid: number;
  /** Fulfilled, with how, when it has ended for whatever reason. */
  readonly ended: Promise<string>;
  readonly hasEnded: () => boolean;
  readonly stop: () => Promise<void>;
}

/** What it takes to run a server. */
export interface ServerRecipe extends ServerPlan {
  readonly binaries: Binaries;
  readonly user: DatabaseUser | null;
  readonly serverLog: ServerLog;
  /** The owner's address, to ask whether the server is ready. */
  readonly maintenanceUrl: string;
  readonly log: (line: string) => void;
}

const spawnPostmaster = (recipe: ServerRecipe): Promise<Postmaster> =>
  new Promise((resolve, reject) => {
    const child = spawn(recipe.binaries.postgres, serverArguments(recipe), {
      ...spawnOptionsFor(recipe.user),
      stdio: ['ignore', recipe.serverLog.handle, recipe.serverLog.handle],
      // Out of the terminal's group: Ctrl-C is for the program, which then stops the database last.
      detached: true,
    });
    const ended = new Promise<string>((tell) => {
      child.once('exit', (code, signal) => tell(signal ?? `code ${code}`));
    });
    const askAtExit = (): void => {
      child.kill('SIGINT');
    };
    process.once('exit', askAtExit);
    ended.then(() => process.off('exit', askAtExit)).catch(reject);
    child.once('error', reject);
    child.once('spawn', () => {
      const { pid } = child;
      if (pid === undefined) return reject(new Error('a started server has no pid'));
      // A program that forgets to stop may still end; while stopping it must not end before the server.
      child.unref();
      const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
      const stop = async (): Promise<void> => {
        if (hasEnded()) return;
        child.ref();
        await stopPostmaster(pid, recipe.cluster);
        await ended;
      };
      resolve({ pid, ended, hasEnded, stop });
    });
  });

/**
 * Starts PostgreSQL and waits until it answers, however long its recovery takes; tries again for half a minute while a
 * killed predecessor is still letting go. Throws 'cannot-start' with the end of its log; when the owner's password is
 * refused it throws what the server said, the server stopped.
 */
export const runPostmaster = async (recipe: ServerRecipe): Promise<Postmaster> => {
  for (const end = Date.now() + retryForMs; ; await sleep(200)) {
    const from = recipe.serverLog.size();
    emptySocketFolder(recipe.socketFolder);
    const postmaster = await spawnPostmaster(recipe);
    try {
      const isReady = await waitUntilReady(recipe.maintenanceUrl, {
        hasEnded: postmaster.hasEnded,
        onLong: () => recipe.log(operatorTexts.recovering),
      });
      if (isReady) return postmaster;
      const said = recipe.serverLog.since(from).trim();
      const why = `${await postmaster.ended}\n${said.slice(-2000)}`;
      if (!passes.test(said) || Date.now() > end) {
        throw new EmbeddedPostgresError('cannot-start', operatorTexts.cannotStart(recipe.serverLog.path, why));
      }
    } catch (error) {
      await postmaster.stop();
      throw error;
    }
  }
};
