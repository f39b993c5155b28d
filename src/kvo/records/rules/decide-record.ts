import type { LocalDate } from '../../../kernel/dates.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { PartyId } from '../../partners/model.ts';
import type { RecordKind } from '../../schemes/model.ts';
import type { Attendance, DatedRecord } from '../model.ts';

/** A record as somebody wrote it down. */
export interface RecordWish {
  readonly kind: RecordKind;
  readonly heldOn: LocalDate;
  readonly title: string;
  readonly note: string;
  readonly periodFrom: LocalDate | null;
  readonly periodUntil: LocalDate | null;
  /** People per party, by its id. */
  readonly attendance: Readonly<Record<string, number | null>>;
  readonly otherPeople: number | null;
}

/** What the decision rests on: the kinds of the scheme, the parties at the table, the day it is. */
export interface RecordGround {
  readonly kinds: readonly RecordKind[];
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[];
  readonly today: LocalDate;
}

export type RecordContent = Pick<
  DatedRecord,
  'kind' | 'heldOn' | 'title' | 'note' | 'period' | 'attendance' | 'otherPeople'
>;
export type RecordRefusal =
  | 'unknown-choice'
  | 'day-to-come'
  | 'period-missing'
  | 'period-half'
  | 'period-reversed'
  | 'period-to-come';

const figureKinds: readonly RecordKind[] = ['police-figures', 'fire-figures', 'municipal-figures'];

/** Whether a record of this kind hands over figures, which are always about a period. */
const isAboutPeriod = (kind: RecordKind): boolean => figureKinds.includes(kind);

const decidePeriod = (wish: RecordWish, today: LocalDate): Result<DatedRecord['period'], Refused<RecordRefusal>> => {
  const { periodFrom: from, periodUntil: until } = wish;
  if (from === null && until === null)
    return isAboutPeriod(wish.kind) ? refuseWith('period-missing', { field: 'periodFrom' }) : ok(null);
  if (from === null || until === null)
    return refuseWith('period-half', { field: from === null ? 'periodFrom' : 'periodUntil' });
  if (until < from) return refuseWith('period-reversed', { field: 'periodUntil' });
  return until > today ? refuseWith('period-to-come', { field: 'periodUntil' }) : ok({ from, until });
};

const presentAt = (
  wish: RecordWish,
  parties: RecordGround['parties'],
  before: readonly Attendance[],
): readonly Attendance[] => {
  const known = new Map([
    ...before.map(({ party, name }) => [party, name] as const),
    ...parties.map(({ id, name }) => [id as string, name] as const),
  ]);
  return Object.entries(wish.attendance).flatMap(([party, people]) => {
    const name = known.get(party);
    return people === null || people === 0 || name === undefined ? [] : [{ party, name, people }];
  });
};

/** Decides what is written down: a kind of the scheme, a day that has been, for figures the whole period they are about. */
export const decideRecord = (
  wish: RecordWish,
  ground: RecordGround,
  before: readonly Attendance[] = [],
): Result<RecordContent, Refused<RecordRefusal>> => {
  if (!ground.kinds.includes(wish.kind)) return refuseWith('unknown-choice', { field: 'kind' });
  if (wish.heldOn > ground.today) return refuseWith('day-to-come', { field: 'heldOn' });
  const period = decidePeriod(wish, ground.today);
  if (!period.ok) return period;
  const { kind, heldOn, title, note } = wish;
  const attendance = presentAt(wish, ground.parties, before);
  return ok({ kind, heldOn, title, note, period: period.value, attendance, otherPeople: wish.otherPeople ?? 0 });
};
