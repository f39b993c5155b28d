import type { Context } from '../../platform/context.ts';
import { transact } from '../../platform/database/transact.ts';
import type { SubAreaId } from '../areas/model.ts';
import type { MeasuredWave } from './measured-wave.ts';
import type { ResultSet } from './model.ts';
import type { Asked, Publication, Told } from './rules/publication/publication.ts';
import { firstPublication, publish } from './rules/publication/publication.ts';
import type { ResultFilter } from './rules/publication/result-filter.ts';
import { firmsOf, groupsOf, readResultFilter, writeResultFilter } from './rules/publication/result-filter.ts';
import { leastFor } from './rules/readership.ts';
import { addRelease, listReleases, lockReleases } from './store/releases.ts';

/** What was told of the filters of a wave so far, one after another. */
interface Replay {
  readonly filters: readonly string[];
  readonly told: ReadonlyMap<string, Told>;
  readonly publication: Publication;
}

// What was released only grows, so what was reckoned of the first so many holds; the oldest wave is forgotten.
const replays = new Map<string, Replay>();
const room = 40;

const nameOf = (filter: ResultFilter): string => new URLSearchParams(writeResultFilter(filter)).toString();

const askedBy = ({ cube, population }: MeasuredWave, name: string): Asked => {
  const query = Object.fromEntries(new URLSearchParams(name));
  const area = query['deel'];
  // A sub-area of a release was one of the track when it was recorded.
  const filter = readResultFilter(query, area === undefined ? [] : [{ subAreaId: area as SubAreaId }]);
  return { groups: groupsOf(filter, cube), firms: population === null ? null : firmsOf(filter, population) };
};

const replayed = (measured: MeasuredWave, results: ResultSet, filters: readonly string[]): Replay => {
  const known = replays.get(measured.key);
  const isPart = known?.filters.every((filter, place) => filters[place] === filter) ?? false;
  const told = new Map(isPart ? known?.told : []);
  let publication = (isPart ? known?.publication : undefined) ?? firstPublication(measured.cube, results);
  for (const filter of filters) {
    if (told.has(filter)) continue;
    const next = publish(measured.cube, publication, askedBy(measured, filter), leastFor('table'));
    told.set(filter, next.told);
    publication = next.publication;
  }
  const replay = { filters, told, publication };
  replays.set(measured.key, replay);
  const oldest = replays.keys().next().value;
  if (replays.size > room && oldest !== undefined) replays.delete(oldest);
  return replay;
};

const isAnythingShown = ({ figures, spreads }: Told): boolean =>
  [...figures, ...spreads].some(({ kind }) => kind !== 'suppressed');

/**
 * What may be told of groups of firms, weighed against all that was ever told of the wave, and recorded as told from now
 * on. Every way out (page, table, export) goes through here. Gives what is told per filter, in the order asked.
 */
export const releaseFigures = async (
  context: Context,
  measured: MeasuredWave,
  results: ResultSet,
  filters: readonly ResultFilter[],
): Promise<readonly Told[]> => {
  const of = { wave: measured.wave.id, audience: measured.cube.audience };
  const names = filters.map(nameOf);
  const before = replayed(measured, results, await listReleases(context.db, of));
  const known = names.flatMap((name) => before.told.get(name) ?? []);
  if (known.length === names.length) return known;
  return transact(context.db, async (tx) => {
    await lockReleases(tx, of);
    const released = [...(await listReleases(tx, of))];
    let { told, publication } = replayed(measured, results, released);
    const all: Told[] = [];
    for (const name of names) {
      const next = publish(measured.cube, publication, askedBy(measured, name), leastFor('table'));
      const now = told.get(name) ?? next.told;
      all.push(now);
      if (told.has(name) || !isAnythingShown(now)) continue;
      released.push(name);
      await addRelease(tx, of, { position: released.length, filter: name, at: context.now });
      told = new Map([...told, [name, now]]);
      publication = next.publication;
    }
    return all;
  });
};
