import type { Json } from '../../kernel/canonical-json.ts';
import { digestOf } from '../crypto/digest.ts';
import type { Database } from '../database/tables.ts';
import { commitmentTo } from './commitment.ts';
import type { ChainedEvent, LedgerHead } from './event.ts';
import { beginning } from './event.ts';

/** What is wrong with the chain, and at which event. */
export interface LedgerFault {
  readonly sequence: number;
  readonly fault: 'changed' | 'removed' | 'reordered' | 'personal-changed' | 'head-missing' | 'head-differs';
}

export interface LedgerReport {
  readonly events: number;
  readonly head: LedgerHead;
  readonly faults: readonly LedgerFault[];
}

interface StoredRow {
  readonly sequence: number;
  readonly id: string;
  readonly track_id: string | null;
  readonly kind: string;
  readonly payload: string;
  readonly actor: string;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
  readonly previous_hash: string;
  readonly previous_track_hash: string | null;
  readonly hash: string;
}

const parsed = (text: string): Json => JSON.parse(text) as Json;

const hashOf = (row: StoredRow): string | null => {
  try {
    const event: ChainedEvent = {
      sequence: row.sequence,
      id: row.id,
      track: row.track_id,
      kind: row.kind,
      payload: parsed(row.payload),
      actor: parsed(row.actor),
      occurredAt: row.occurred_at.toISOString(),
      recordedAt: row.recorded_at.toISOString(),
      previous: row.previous_hash,
      previousOfTrack: row.previous_track_hash,
    };
    return digestOf({ ...event });
  } catch {
    return null;
  }
};

/** Follows the chain of the instance and the chain of each track at once; keeps only the newest hash of each. */
class Follower {
  readonly faults: LedgerFault[] = [];
  readonly known = new Map<number, string>();
  private readonly ofTrack = new Map<string, string>();
  private previous = beginning;
  private expected = 1;
  events = 0;
  head: LedgerHead = { sequence: 0, hash: beginning };

  follow(row: StoredRow, anchors: ReadonlySet<number>): void {
    this.events += 1;
    for (let missing = this.expected; missing < row.sequence; missing += 1) this.note(missing, 'removed');
    const computed = hashOf(row);
    const gap = row.sequence !== this.expected;
    if (computed !== row.hash) this.note(row.sequence, 'changed');
    else if (!gap && row.previous_hash !== this.previous) this.note(row.sequence, 'reordered');
    else if (!gap && !this.continuesTrack(row)) this.note(row.sequence, 'reordered');
    if (row.track_id !== null) this.ofTrack.set(row.track_id, row.hash);
    if (anchors.has(row.sequence)) this.known.set(row.sequence, row.hash);
    this.previous = row.hash;
    this.expected = row.sequence + 1;
    this.head = { sequence: row.sequence, hash: row.hash };
  }

  private continuesTrack(row: StoredRow): boolean {
    if (row.track_id === null) return row.previous_track_hash === null;
    return row.previous_track_hash === (this.ofTrack.get(row.track_id) ?? beginning) || this.faults.length > 0;
  }

  note(sequence: number, fault: LedgerFault['fault']): void {
    this.faults.push({ sequence, fault });
  }
}

const batch = 2_000;

/**
 * Verifies the whole ledger: every hash, both chains, every personal field that was not erased, and the heads known
 * outside the database (`anchors`), without which the removal of the newest rows cannot show. Names each faulty event.
 */
export const verifyLedger = async (db: Database, anchors: readonly LedgerHead[]): Promise<LedgerReport> => {
  const follower = new Follower();
  const wanted = new Set(anchors.map((anchor) => anchor.sequence));
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('ledger_event')
      .selectAll()
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(batch)
      .execute();
    for (const row of rows) follower.follow(row, wanted);
    await checkPersonal(db, rows, follower);
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) break;
    after = last.sequence;
  }
  for (const anchor of anchors) {
    const found = anchor.sequence === 0 ? beginning : follower.known.get(anchor.sequence);
    if (found === undefined) follower.note(anchor.sequence, 'head-missing');
    else if (found !== anchor.hash) follower.note(anchor.sequence, 'head-differs');
  }
  return { events: follower.events, head: follower.head, faults: follower.faults };
};

const checkPersonal = async (db: Database, rows: readonly StoredRow[], follower: Follower): Promise<void> => {
  if (rows.length === 0) return;
  const kept = await db
    .selectFrom('ledger_personal')
    .selectAll()
    .where(
      'event_id',
      'in',
      rows.map((row) => row.id),
    )
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const secret of kept) {
    const row = byId.get(secret.event_id);
    if (row === undefined) continue;
    const commitments: unknown = Reflect.get(Object(parsed(row.payload)), 'personal');
    const claimed: unknown = Reflect.get(Object(commitments), secret.field);
    if (claimed !== commitmentTo(secret.salt, secret.content)) follower.note(row.sequence, 'personal-changed');
  }
};
