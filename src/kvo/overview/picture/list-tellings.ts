import { dayOf } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import type { Person } from '../../accounts/model.ts';
import { listPeopleWith } from '../../accounts/queries.ts';
import type { TrackPicture } from '../model.ts';
import type { TrackVersion } from '../queries.ts';
import { listVersions } from '../queries.ts';
import type { Telling } from '../rules/who-is-told.ts';
import { tellingsOf } from '../rules/who-is-told.ts';
import { listPictures } from './list-pictures.ts';

/** Something due in a track, for somebody. */
export interface TrackTelling extends Telling {
  readonly picture: TrackPicture;
}

/** Somebody, and everything that is due for them, the latest first. */
export interface PersonTellings {
  readonly person: Person;
  readonly tellings: readonly TrackTelling[];
}

/** How many tracks are looked at in one go, so that a large instance is not held in memory at once. */
const batch = 200;

const ofBatch = async (
  context: Context,
  versions: readonly TrackVersion[],
  into: Map<string, PersonTellings>,
): Promise<void> => {
  const today = dayOf(context.now);
  const pictures = await listPictures(context, versions);
  const people = await listPeopleWith(
    context.db,
    'track',
    versions.map((version) => version.track),
  );
  const holders = Map.groupBy(people, (person) => person.subject);
  for (const [track, picture] of pictures) {
    const own = (holders.get(track) ?? []).map(({ id, role, party }) => ({ person: id, role, party }));
    for (const telling of tellingsOf(picture, own, today)) {
      const person = people.find((one) => one.id === telling.person);
      if (person === undefined) continue;
      const known = into.get(person.id)?.tellings ?? [];
      into.set(person.id, { person, tellings: [...known, { ...telling, picture }] });
    }
  }
};

/** Everything that is due now in the instance, per person who must act; only of some tracks when named. */
export const listTellings = async (
  context: Context,
  tracks: readonly string[] | null = null,
): Promise<readonly PersonTellings[]> => {
  const versions = await listVersions(context.db, tracks);
  const found = new Map<string, PersonTellings>();
  for (let from = 0; from < versions.length; from += batch)
    await ofBatch(context, versions.slice(from, from + batch), found);
  return [...found.values()].map(({ person, tellings }) => ({
    person,
    tellings: tellings.toSorted((one, other) => (one.item.dueOn < other.item.dueOn ? -1 : 1)),
  }));
};
