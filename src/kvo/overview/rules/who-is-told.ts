import type { LocalDate } from '../../../kernel/dates.ts';
import type { DueItem, DueWhat } from '../due-model.ts';
import type { TrackPicture } from '../model.ts';
import { isDue } from './due-items.ts';
import type { WarningMoment } from './warning-moment.ts';
import { warningMoment } from './warning-moment.ts';

/** Somebody with a role in a track. */
export interface RoleHolder {
  readonly person: string;
  readonly role: string;
  readonly party: string | null;
}

/** Something due, for somebody who must act on it. */
export interface Telling {
  readonly person: string;
  readonly item: DueItem;
  readonly moment: WarningMoment;
}

const isRunner = ({ role }: RoleHolder): boolean => role === 'facilitator' || role === 'park-manager';
const isOf =
  (party: string) =>
  (holder: RoleHolder): boolean =>
    holder.role === 'party-member' && holder.party === party;

/** Who must act on something: who runs the track, or the members of the party whose work it is. */
const actorsOn = (
  what: DueWhat,
  holders: readonly RoleHolder[],
  parties: TrackPicture['parties'],
): readonly RoleHolder[] => {
  const runners = holders.filter(isRunner);
  if (what.kind === 'permit') return [...runners, ...holders.filter(isOf(what.party))];
  if (what.kind !== 'measure') return runners;
  const { owner } = what;
  if (owner === null) return runners;
  const isFirms = parties.some((party) => party.id === owner && party.kind === 'entrepreneurs');
  const own = holders.filter((holder) => isOf(owner)(holder) || (isFirms && holder.role === 'park-manager'));
  // A party whose people have no account cannot be told: then who runs the track must know.
  return own.length > 0 ? own : runners;
};

/** What of a track is due on a day, for each person who must act on it. */
export const tellingsOf = (
  picture: TrackPicture,
  holders: readonly RoleHolder[],
  today: LocalDate,
): readonly Telling[] =>
  picture.due
    .filter((item) => isDue(item, today))
    .flatMap((item) => {
      // A forecast comes and goes from day to day: it is told once.
      const moment = item.what.kind === 'response' ? 'ahead' : warningMoment(item, today);
      const people = new Set(actorsOn(item.what, holders, picture.parties).map((holder) => holder.person));
      return moment === null ? [] : [...people].map((person) => ({ person, item, moment }));
    });
