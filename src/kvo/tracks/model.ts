import type { LocalDate } from '../../kernel/dates.ts';
import { idField, requiredText } from '../../kernel/fields.ts';
import type { Id } from '../../kernel/ids.ts';
import type { ParkId, SubAreaId } from '../areas/model.ts';
import type { StageKey } from '../schemes/model.ts';

export type TrackId = Id<'track'>;
export const trackId = idField<'track'>();

export const trackTitle = requiredText(200);

/** Which comes first under this track; the same values as the choices of a form. */
export const orders = ['covenant-first', 'audit-first'] as const;

/** A scheme version as people say it: "KVO-B 4.0" for `kvo-b-4.0`. */
export const schemeLabel = (id: string): string => {
  const match = /^(.*)-(\d[\d.]*)$/.exec(id);
  return match === null ? id.toUpperCase() : `${(match[1] ?? '').toUpperCase()}\u00a0${match[2]}`;
};

/** A sub-area that a track is about, with where it lies. */
export interface TrackArea {
  readonly subAreaId: SubAreaId;
  readonly name: string;
  readonly parkId: ParkId;
  readonly parkName: string;
  readonly municipality: string;
}

/** Areas x scheme version x round: one run along the road. */
export interface Track {
  readonly id: TrackId;
  readonly title: string;
  readonly schemeId: string;
  /** 1 is the first certification; each later one renews. */
  readonly round: number;
  readonly follows: TrackId | null;
  readonly auditBeforeCovenant: boolean;
  readonly startedOn: LocalDate;
  readonly areas: readonly TrackArea[];
  /** The newest event of the track: what was computed from it is as new as this. */
  readonly lastSequence: number;
  readonly version: number;
  /** Counts the changes of its planned dates. */
  readonly planningVersion: number;
}

/** A recorded decision about a stage. The newest one of a stage counts. */
export interface StageDecision {
  readonly stage: StageKey;
  /** `passed`: the gate was shut and the stage was left with a reason. `reopened`: taken up again. */
  readonly outcome: 'closed' | 'passed' | 'reopened';
  readonly reason: string;
  readonly decidedAt: Date;
  readonly decidedBy: string | null;
}
