import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from './tables.ts';

export interface BrakeRule {
  /** Names what is braked, such as `sign-in`. */
  readonly name: string;
  readonly limit: number;
  readonly windowSeconds: number;
}

/**
 * Takes one from an allowance kept in the database, so that all nodes share it. `who` is hashed under `pepper` before it
 * is kept. Gives 0 when allowed, otherwise the seconds to wait.
 */
export const takeFromBrake = async (
  db: Database,
  rule: BrakeRule,
  ask: { readonly who: string; readonly pepper: Uint8Array; readonly now: Date },
): Promise<number> => {
  const { now } = ask;
  const start = new Date(Math.floor(now.getTime() / 1000 / rule.windowSeconds) * rule.windowSeconds * 1000);
  const key = createHmac('sha256', ask.pepper).update(`${rule.name}\n${ask.who}`).digest();
  const row = await db
    .insertInto('brake')
    .values({ key, window_start: start, taken: 1 })
    .onConflict((conflict) =>
      conflict.columns(['key', 'window_start']).doUpdateSet({ taken: sql`brake.taken + 1` }),
    )
    .returning('taken')
    .executeTakeFirstOrThrow();
  if (row.taken <= rule.limit) return 0;
  return Math.max(1, Math.ceil((start.getTime() + rule.windowSeconds * 1000 - now.getTime()) / 1000));
};

/** Forgets windows that began more than a day ago. */
export const forgetBrakes = async (db: Database, now: Date): Promise<void> => {
  await db
    .deleteFrom('brake')
    .where('window_start', '<', new Date(now.getTime() - 86_400_000))
    .execute();
};
