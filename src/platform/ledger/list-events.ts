import type { Selectable } from 'kysely';
import type { LedgerEvent } from '../database/tables.gen.ts';
import type { Database } from '../database/tables.ts';

/** An event as a reader sees it: personal fields filled in where they were not erased, null where they were. */
export interface ReadableEvent {
  readonly sequence: number;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly personal: Readonly<Record<string, string | null>>;
  readonly actor: { readonly kind: string; readonly id?: string; readonly job?: string };
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  readonly hash: string;
}

/** The events of a track, newest first, at most `limit`, older than `before` when given. */
export const listEvents = async (
  db: Database,
  track: string,
  page: { readonly limit: number; readonly before?: number | undefined },
): Promise<readonly ReadableEvent[]> => {
  let query = db.selectFrom('ledger_event').selectAll().where('track_id', '=', track);
  if (page.before !== undefined) query = query.where('sequence', '<', page.before);
  return readable(db, await query.orderBy('sequence', 'desc').limit(page.limit).execute());
};

/** The events of these kinds that belong to no track but to the instance, newest first, at most `limit`. */
export const listInstanceEvents = async (
  db: Database,
  kinds: readonly string[],
  limit: number,
): Promise<readonly ReadableEvent[]> =>
  readable(
    db,
    await db
      .selectFrom('ledger_event')
      .selectAll()
      .where('track_id', 'is', null)
      .where('kind', 'in', kinds)
      .orderBy('sequence', 'desc')
      .limit(limit)
      .execute(),
  );

const readable = async (db: Database, rows: readonly Selectable<LedgerEvent>[]): Promise<readonly ReadableEvent[]> => {
  if (rows.length === 0) return [];
  const kept = await db
    .selectFrom('ledger_personal')
    .select(['event_id', 'field', 'content'])
    .where(
      'event_id',
      'in',
      rows.map((row) => row.id),
    )
    .execute();
  return rows.map((row) => {
    const { personal, ...payload } = JSON.parse(row.payload) as Record<string, unknown>;
    const fields = Object.keys((personal ?? {}) as Record<string, unknown>);
    const found = new Map(kept.filter((one) => one.event_id === row.id).map((one) => [one.field, one.content]));
    return {
      sequence: row.sequence,
      kind: row.kind,
      payload,
      personal: Object.fromEntries(fields.map((field) => [field, found.get(field) ?? null])),
      actor: JSON.parse(row.actor) as ReadableEvent['actor'],
      occurredAt: row.occurred_at,
      recordedAt: row.recorded_at,
      hash: row.hash,
    };
  });
};
