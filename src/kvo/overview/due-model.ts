import type { LocalDate } from '../../kernel/dates.ts';
import type { RecordKind, StageKey } from '../schemes/model.ts';

/** What comes due: something of the yearly rhythm, an end, a term, or work that somebody took on. */
export type DueWhat =
  | { readonly kind: 'record'; readonly record: RecordKind }
  | { readonly kind: 'expiry'; readonly number: string; readonly renewing: boolean }
  | { readonly kind: 'permit'; readonly party: string; readonly name: string }
  /** A measurement that likely misses its threshold when nothing is done. */
  | { readonly kind: 'response'; readonly wave: string; readonly likely: number; readonly needed: number }
  | { readonly kind: 'correction'; readonly criterion: string; readonly severity: 'minor' | 'major' }
  | {
      readonly kind: 'measure';
      readonly measure: string;
      readonly code: string;
      readonly title: string;
      readonly owner: string | null;
    };

/** Something with a day on which it must be done, and the day from which people are warned. */
export interface DueItem {
  /** Unique within a track, and the same from day to day. */
  readonly key: string;
  readonly what: DueWhat;
  readonly dueOn: LocalDate;
  readonly warnFrom: LocalDate;
}

/** A measure that is not done and has a day. */
export interface OpenMeasure {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly owner: string | null;
  readonly dueOn: LocalDate;
}

export type AgendaWhat =
  | { readonly kind: 'due'; readonly item: DueWhat }
  | { readonly kind: 'stage'; readonly stage: StageKey }
  | { readonly kind: 'wave-opens' | 'wave-closes' | 'desk-review' | 'site-visit' };

/** What happens on a day to come. */
export interface AgendaItem {
  readonly day: LocalDate;
  readonly what: AgendaWhat;
}
