import type { LocalDate } from '../../../kernel/dates.ts';
import { addMonths } from '../../../kernel/dates.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { ParkId, SubAreaId } from '../../areas/model.ts';
import type { Scheme } from '../../schemes/model.ts';
import { allowedOrders } from '../../schemes/stages-in-order.ts';
import { schemeLabel } from '../model.ts';

/** A track as somebody wants to begin it. */
export interface TrackWish {
  readonly schemeId: string;
  readonly areas: readonly string[];
  readonly startedOn: LocalDate;
  readonly auditBeforeCovenant: boolean;
}

/** What they may choose from. */
export interface TrackChoices {
  readonly schemes: readonly Scheme[];
  readonly areas: readonly { readonly id: SubAreaId; readonly parkId: ParkId; readonly name: string }[];
  readonly today: LocalDate;
}

export type NewTrackRefusal = Refused<
  'no-area' | 'unknown-area' | 'unknown-scheme' | 'scheme-not-in-force' | 'order-not-allowed' | 'start-out-of-range'
>;

/** The first certificates of this kind were being developed from 1998. */
const firstStart = '1998-01-01';

const allowsOrder = (scheme: Scheme, { auditBeforeCovenant }: TrackWish): boolean =>
  allowedOrders(scheme).some((stages) => {
    const keys = stages.map((stage) => stage.key);
    return keys.indexOf('audit') < keys.indexOf('covenant') === auditBeforeCovenant;
  });

/** Whether a track may begin so: gives the areas it is about, or why not. */
export const decideNewTrack = (
  choices: TrackChoices,
  wish: TrackWish,
): Result<{ readonly areas: TrackChoices['areas'] }, NewTrackRefusal> => {
  const scheme = choices.schemes.find((one) => one.id === wish.schemeId);
  if (scheme === undefined) return refuseWith('unknown-scheme', { field: 'scheme' });
  if (wish.startedOn < firstStart || wish.startedOn > addMonths(choices.today, 12))
    return refuseWith('start-out-of-range', { field: 'startedOn' });
  const { from, until } = scheme.inForce;
  // A track is pinned to the version it began under (decision 6).
  if ((from !== null && wish.startedOn < from) || (until !== null && wish.startedOn > until))
    return refuseWith('scheme-not-in-force', { field: 'scheme', params: { scheme: schemeLabel(scheme.id) } });
  if (!allowsOrder(scheme, wish)) return refuseWith('order-not-allowed', { field: 'order' });
  if (wish.areas.length === 0) return refuseWith('no-area', { field: 'areas' });
  // In the order in which they were ticked, which is the order of the page.
  const wanted = [...new Set(wish.areas)];
  const areas = wanted.flatMap((id) => choices.areas.find((area) => area.id === id) ?? []);
  return areas.length === wanted.length ? ok({ areas }) : refuseWith('unknown-area', { field: 'areas' });
};
