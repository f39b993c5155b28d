import type { LocalDate } from '../../../../kernel/dates.ts';
import { daysBetween } from '../../../../kernel/dates.ts';
import type { StatusKind } from '../../model.ts';

/** What the rules below look at. */
export interface Standing {
  readonly status: StatusKind;
  /** Whether a party that sits at the table owns it. */
  readonly hasOwner: boolean;
  readonly dueOn: LocalDate | null;
  readonly evidence: number;
}

/** Whether the work is finished: done, or done and kept as permanent. */
export const isDone = ({ status }: Pick<Standing, 'status'>): boolean => status === 'done' || status === 'permanent';

/** How many days it is past its last day; 0 when it is not, when it is done, dropped, or has no last day. */
export const daysLate = ({ status, dueOn }: Pick<Standing, 'status' | 'dueOn'>, today: LocalDate): number =>
  dueOn === null || status === 'dropped' || isDone({ status }) ? 0 : Math.max(0, daysBetween(dueOn, today));

/** Whether it says who and by when. */
export const isComplete = ({ hasOwner, dueOn }: Pick<Standing, 'hasOwner' | 'dueOn'>): boolean =>
  hasOwner && dueOn !== null;

/** Whether it counts as carried out before a first certification: done, and something shows it (R13). */
export const countsAsDone = (measure: Pick<Standing, 'status' | 'evidence'>): boolean =>
  isDone(measure) && measure.evidence > 0;

/** How a measure stands in time, as the matrix draws it. */
export type PlaceInTime = 'done' | 'lasting' | 'running' | 'planned' | 'late';

export const placeInTime = (measure: Pick<Standing, 'status' | 'dueOn'>, today: LocalDate): PlaceInTime => {
  if (measure.status === 'permanent') return 'lasting';
  if (measure.status === 'done') return 'done';
  if (daysLate(measure, today) > 0) return 'late';
  return measure.status === 'running' ? 'running' : 'planned';
};
