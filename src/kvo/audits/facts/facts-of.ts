import type { LocalDate } from '../../../kernel/dates.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { Scheme } from '../../schemes/model.ts';
import type { Track } from '../../tracks/model.ts';
import type { Fact } from './fact-values.ts';

/** What facts are asked with: a context or the transaction in it, and the day it is. */
export interface Asking {
  readonly db: Database | Transaction;
  readonly shippedFolder: string;
  readonly today: LocalDate;
}

export interface TrackOfScheme {
  readonly track: Track;
  readonly scheme: Scheme;
}

/** Gathers some facts of tracks from one capability, in the same number of questions however many tracks. */
export type FactsOf = (
  asking: Asking,
  tracks: readonly TrackOfScheme[],
) => Promise<ReadonlyMap<string, readonly Fact[]>>;
