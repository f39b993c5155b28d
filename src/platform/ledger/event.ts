import type { Json } from '../../kernel/canonical-json.ts';

/** What goes into the chain. `personal` fields enter it as salted commitments and can be erased beside it. */
export interface LedgerEntry {
  readonly track: string | null;
  readonly kind: `${string}.${string}`;
  readonly payload: Readonly<Record<string, Json | undefined>>;
  readonly personal?: Readonly<Record<string, string>>;
}

/** An event as its hash covers it. Moments are ISO texts in UTC, in milliseconds. */
export interface ChainedEvent {
  readonly sequence: number;
  readonly id: string;
  readonly track: string | null;
  readonly kind: string;
  readonly payload: Json;
  readonly actor: Json;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly previous: string;
  readonly previousOfTrack: string | null;
}

/** The hash that the first event of an instance names as its previous one. */
export const beginning = '0'.repeat(64);

/** A moment of the chain, known outside the database by its signature. */
export interface LedgerHead {
  readonly sequence: number;
  readonly hash: string;
}
