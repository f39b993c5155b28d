import type { LocalDate } from '../../kernel/dates.ts';
import { addMonths, dayOf, startOfDay } from '../../kernel/dates.ts';
import type { Context } from '../../platform/context.ts';
import type { Audience } from '../schemes/model.ts';
import { listClosedWaves } from '../surveys/closed-waves.ts';
import type { Wave } from '../surveys/model.ts';
import type { Questionnaire } from '../surveys/questionnaire/compiled-questionnaire.ts';
import type { FigureItem } from '../surveys/questionnaire/figure-items.ts';
import type { Track } from '../tracks/model.ts';
import { listTracks } from '../tracks/queries.ts';
import { measuredKey, measuredWave } from './measured-wave.ts';
import { resultSetOf } from './result-set-of.ts';
import type { Benchmark } from './rules/benchmark/benchmark.ts';
import { benchmarkOf, onePerPark, parkValue, quarterOf } from './rules/benchmark/benchmark.ts';
import { askedAs } from './rules/change/asked-as.ts';

/** What a closed wave says, by how it was asked. */
type ParkValues = ReadonlyMap<string, number>;

// A closed wave does not change, so what it says holds for good; the oldest is forgotten to make room.
const known = new Map<string, ParkValues>();
const room = 1_000;

/** Waves of more than five years ago say little of now; more parks than this hardly move the middle. */
const years = 5;
const mostWaves = 200;

const nameOf = (questionnaire: Questionnaire, item: FigureItem): string =>
  `${item.key} ${askedAs(questionnaire, item)}`;

const valuesOf = async (context: Context, wave: Wave, audience: Audience): Promise<ParkValues> => {
  const key = measuredKey(wave, audience);
  const before = key === null ? undefined : known.get(key);
  if (before !== undefined) return before;
  const results = await resultSetOf(context, wave, audience, 'public');
  const measured = await measuredWave(context, wave, audience);
  if (key === null || results === null || measured === null) return new Map();
  const values = new Map<string, number>();
  for (const { item, all } of results.items) {
    const value = parkValue(all);
    if (value !== null) values.set(nameOf(measured.cube.questionnaire, item), value);
  }
  known.set(key, values);
  const oldest = known.keys().next().value;
  if (known.size > room && oldest !== undefined) known.delete(oldest);
  return values;
};

const parksOf = (track: Pick<Track, 'areas'> | undefined): readonly string[] => [
  ...new Set((track?.areas ?? []).map(({ parkId }) => parkId)),
];

/** The waves that stand for the other parks: those that had closed when the quarter began, so that the set stands still in it. */
const wavesElsewhere = async (context: Context, track: Track): Promise<readonly Wave[]> => {
  const quarter: LocalDate = quarterOf(dayOf(context.now));
  const span = { from: startOfDay(addMonths(quarter, -12 * years)), before: startOfDay(quarter) };
  const waves = await listClosedWaves(context.db, span, mostWaves);
  const tracks = await listTracks(context.db, [...new Set(waves.map(({ trackId }) => trackId))]);
  const byId = new Map(tracks.map((one) => [one.id, one]));
  const placed = waves.map((wave) => ({ wave, parks: parksOf(byId.get(wave.trackId)) }));
  return onePerPark(placed, parksOf(track)).map(({ wave }) => wave);
};

/**
 * The other parks together, for each item that was asked in the very same words; items of which fewer than five parks
 * have a figure that may be published are missing. The track's own park never counts.
 */
export const benchmarksFor = async (
  context: Context,
  track: Track,
  of: { readonly questionnaire: Questionnaire; readonly audience: Audience; readonly items: readonly FigureItem[] },
): Promise<ReadonlyMap<string, Benchmark>> => {
  const elsewhere: ParkValues[] = [];
  for (const wave of await wavesElsewhere(context, track)) elsewhere.push(await valuesOf(context, wave, of.audience));
  return new Map(
    of.items.flatMap((item): readonly [string, Benchmark][] => {
      if (item.kind !== 'share' && item.kind !== 'mean') return [];
      const name = nameOf(of.questionnaire, item);
      const found = benchmarkOf(
        item.kind,
        elsewhere.flatMap((values) => values.get(name) ?? []),
      );
      return found === null ? [] : [[item.key, found]];
    }),
  );
};
