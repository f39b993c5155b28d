import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from './tables.ts';

export interface BrakeRule {
  /** Names what is braked, such as `sign-in`. */
  readonly name: string;
  readonly limit: number;
  readonly windowSeconds: number;
}

/** Who asks, by anything that tells them apart; and the key under which that is hashed. */
export interface BrakeAsk {
  readonly who: string;
  readonly pepper: Uint8Array;
  readonly now: Date;
}

const windowOf = (rule: BrakeRule, ask: BrakeAsk) => {
  const length = rule.windowSeconds * 1000;
  const start = new Date(Math.floor(ask.now.getTime() / length) * length);
  const key = createHmac('sha256', ask.pepper).update(`${rule.name}\n${ask.who}`).digest();
  return { key, start, end: new Date(start.getTime() + length) };
};

const secondsUntil = (end: Date, now: Date): number => Math.max(1, Math.ceil((end.getTime() - now.getTime()) / 1000));

/**
 * Takes one from an allowance kept in the database, so that all nodes share it. `who` is hashed under `pepper` before it
 * is kept. Gives 0 when allowed, otherwise the seconds to wait.
 */
export const takeFromBrake = async (db: Database, rule: BrakeRule, ask: BrakeAsk): Promise<number> => {
  const { key, start, end } = windowOf(rule, ask);
  const row = await db
    .insertInto('brake')
    .values({ key, window_start: start, taken: 1 })
    .onConflict((conflict) => conflict.columns(['key', 'window_start']).doUpdateSet({ taken: sql`brake.taken + 1` }))
    .returning('taken')
    .executeTakeFirstOrThrow();
  return row.taken <= rule.limit ? 0 : secondsUntil(end, ask.now);
};

/** Whether an allowance is used up, without taking from it: the seconds to wait, or 0. */
export const isBraked = async (db: Database, rule: BrakeRule, ask: BrakeAsk): Promise<number> => {
  const { key, start, end } = windowOf(rule, ask);
  const row = await db
    .selectFrom('brake')
    .select('taken')
    .where('key', '=', key)
    .where('window_start', '=', start)
    .executeTakeFirst();
  return row === undefined || row.taken < rule.limit ? 0 : secondsUntil(end, ask.now);
};

/** Forgets windows that began more than a day ago. */
export const forgetBrakes = async (db: Database, now: Date): Promise<void> => {
  await db
    .deleteFrom('brake')
    .where('window_start', '<', new Date(now.getTime() - 86_400_000))
    .execute();
};
