import { sql } from 'kysely';
import type { Instance } from '../platform/context.ts';

export interface Health {
  readonly ok: boolean;
  readonly report: {
    readonly status: 'ok' | 'failing';
    readonly version: string;
    readonly database: 'ok' | 'unreachable';
    readonly jobs: { readonly waiting: number; readonly failing: number } | 'unknown';
  };
}

/** Asks the database whether it answers, and how the jobs stand. */
export const checkHealth = async (instance: Instance, version: string): Promise<Health> => {
  try {
    const found = await sql<{ waiting: number; failing: number }>`
      select count(*) filter (where run_at <= now() and attempts < max_attempts)::int as waiting,
             count(*) filter (where last_error is not null)::int as failing
      from graphile_worker.jobs`.execute(instance.db);
    const jobs = found.rows[0] ?? { waiting: 0, failing: 0 };
    return { ok: true, report: { status: 'ok', version, database: 'ok', jobs } };
  } catch {
    return { ok: false, report: { status: 'failing', version, database: 'unreachable', jobs: 'unknown' } };
  }
};
