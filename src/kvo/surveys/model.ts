import type { LocalDate } from '../../kernel/dates.ts';
import { idField } from '../../kernel/fields.ts';
import type { Id } from '../../kernel/ids.ts';
import type { SizeClass, SubAreaId } from '../areas/model.ts';
import type { Audience } from '../schemes/model.ts';
import type { TrackId } from '../tracks/model.ts';

export type WaveId = Id<'wave'>;
export const waveId = idField<'wave'>();

/** A measurement: target groups, a term, and a population that is frozen when it opens. */
export interface Wave {
  readonly id: WaveId;
  readonly trackId: TrackId;
  /** 0 is the baseline; each later measurement counts on. */
  readonly number: number;
  readonly opensOn: LocalDate;
  /** The last day on which answers are taken. */
  readonly closesOn: LocalDate;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly targets: readonly { readonly audience: Audience; readonly questionnaire: string }[];
  readonly outcome: WaveOutcome | null;
  readonly version: number;
}

/** What closing a wave recorded in the ledger. */
export interface WaveOutcome {
  readonly answers: Readonly<Record<string, number>>;
  /** The digest of the sorted set of digests of all answers. */
  readonly digest: string;
}

/** Where a wave stands on a day; `over` is past its last day but not yet closed, and takes no answers. */
export type WaveState = 'prepared' | 'open' | 'over' | 'closed';

/** A group of firms within which an answer is told: what is null was merged away or never known. */
export interface Cell {
  readonly subArea: SubAreaId | null;
  readonly sizeClass: SizeClass | null;
  readonly sector: string | null;
}

/** That a running wave likely misses its threshold when nothing is done: even at best, or more likely than not. */
export interface ResponseWarning {
  readonly wave: string;
  readonly grade: 'even-at-best' | 'likely';
  /** How many firms will likely have answered on the last day, and between which limits. */
  readonly likely: number;
  readonly lower: number;
  readonly upper: number;
  /** How many must. */
  readonly needed: number;
}
