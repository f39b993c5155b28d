import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor } from '../../kernel/actor.ts';
import type { Json } from '../../kernel/canonical-json.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { orderedId } from '../../kernel/ids.ts';
import type { Context } from '../context.ts';
import { digestOf } from '../crypto/digest.ts';
import type { Transaction } from '../database/tables.ts';
import { commitmentTo } from './commitment.ts';
import type { ChainedEvent, LedgerEntry, LedgerHead } from './event.ts';
import { beginning } from './event.ts';

const lockNumber = 4_080_003;

/**
 * Appends an event to the chain, in the transaction of the change it tells of. Appends wait for one another until that
 * transaction ends, so append last. Gives the new head.
 */
export const appendEvent = async (tx: Transaction, context: Context, entry: LedgerEntry): Promise<LedgerHead> => {
  await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(tx);
  const last = await tx
    .selectFrom('ledger_event')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const ofTrack = entry.track === null ? undefined : await lastOfTrack(tx, entry.track);
  const secrets = Object.entries(entry.personal ?? {}).map(([field, content]) => ({
    field,
    content,
    salt: randomBytes(16),
  }));
  const personal = Object.fromEntries(secrets.map(({ field, content, salt }) => [field, commitmentTo(salt, content)]));
  const event: ChainedEvent = {
    sequence: (last?.sequence ?? 0) + 1,
    id: orderedId(context.now.getTime()),
    track: entry.track,
    kind: entry.kind,
    payload: secrets.length === 0 ? entry.payload : { ...entry.payload, personal },
    actor: actorAsJson(context.actor),
    occurredAt: context.now.toISOString(),
    recordedAt: new Date().toISOString(),
    previous: last?.hash ?? beginning,
    previousOfTrack: entry.track === null ? null : (ofTrack?.hash ?? beginning),
  };
  const hash = digestOf({ ...event });
  await insert(tx, event, hash);
  if (secrets.length > 0) {
    await tx
      .insertInto('ledger_personal')
      .values(secrets.map((secret) => ({ event_id: event.id, ...secret })))
      .execute();
  }
  return { sequence: event.sequence, hash };
};

const insert = (tx: Transaction, event: ChainedEvent, hash: string): Promise<unknown> =>
  tx
    .insertInto('ledger_event')
    .values({
      sequence: event.sequence,
      id: event.id,
      track_id: event.track,
      kind: event.kind,
      payload: canonicalJson(event.payload),
      actor: canonicalJson(event.actor),
      occurred_at: event.occurredAt,
      recorded_at: event.recordedAt,
      previous_hash: event.previous,
      previous_track_hash: event.previousOfTrack,
      hash,
    })
    .execute();

const lastOfTrack = (tx: Transaction, track: string): Promise<{ hash: string } | undefined> =>
  tx
    .selectFrom('ledger_event')
    .select('hash')
    .where('track_id', '=', track)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Who acted, as the chain names them: a person by id alone, never by name. */
const actorAsJson = (actor: Actor): Json => {
  switch (actor.kind) {
    case 'person':
    case 'signatory':
      return { kind: actor.kind, id: actor.id };
    case 'system':
      return { kind: 'system', job: actor.job };
    case 'respondent':
    case 'anyone':
    case 'operator':
      return { kind: actor.kind };
  }
};
