import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isStorageTrouble } from '../database/transact.ts';

const pauseMs = 250;

/** The queue tries again at once what failed with this state, and lets anything else bring the process down. */
const tryAgain = (cause: unknown): Error =>
  Object.assign(new Error('The line to the database broke.', { cause }), { code: '40001' });

const patiently = (client: pg.PoolClient): pg.PoolClient =>
  new Proxy(client, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      if (name !== 'query') return value.bind(target);
      return async (...asked: unknown[]): Promise<unknown> => {
        try {
          return await Reflect.apply(value, target, asked);
        } catch (error) {
          throw isStorageTrouble(error) === 'unreachable' ? tryAgain(error) : error;
        }
      };
    },
  });

/**
 * A pool for the job queue, which waits until the database is back instead of failing: what the queue notes about a job
 * must be noted, however long that takes. `giveUp` ends the waiting.
 */
export class PatientPool extends pg.Pool {
  private isPatient = true;

  override connect(): Promise<pg.PoolClient>;
  override connect(
    callback: (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void,
  ): void;
  override connect(callback?: Parameters<pg.Pool['connect']>[0]): Promise<pg.PoolClient> | void {
    if (callback !== undefined) return super.connect(callback);
    return this.connectPatiently();
  }

  giveUp(): void {
    this.isPatient = false;
  }

  private async connectPatiently(): Promise<pg.PoolClient> {
    for (;;) {
      try {
        return patiently(await super.connect());
      } catch (error) {
        if (!this.isPatient || isStorageTrouble(error) !== 'unreachable') throw error;
        await sleep(pauseMs);
      }
    }
  }
}
