import { parseArgs } from 'node:util';
import { posteriorSummary } from '../src/statistics/posterior/posterior-summary.ts';
import type { Random } from '../src/statistics/random/seeded-random.ts';
import { seededRandom } from '../src/statistics/random/seeded-random.ts';
import { responseForecast } from '../src/statistics/response/forecast/response-forecast.ts';
import type { WaveKind } from './forecast-waves.ts';
import { waveKinds, workingPart } from './forecast-waves.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    seed: { type: 'string', default: '20260414' },
    // Halves every interval: the bench must then fail.
    'plant-fault': { type: 'boolean', default: false },
  },
});
const LEVEL = 0.9;
const DAYS = 28;
/** What the product counts a day of the weekend for. */
const WEEKEND = 0.25;
const rounds = options.quick ? 150 : 300;
const parks = options.quick ? [40, 150] : [20, 40, 80, 150, 300, 800];
const failures: string[] = [];

interface Outcome {
  given: number;
  held: number;
  above: number;
  below: number;
  width: number;
}

const answersPerDay = (kind: WaveKind, population: number, mailings: readonly number[], random: Random): number[] => {
  const chance = kind.draw(random, mailings);
  const counts = Array.from({ length: DAYS }, () => 0);
  for (let firm = 0; firm < population; firm += 1)
    for (let day = 0; day < DAYS; day += 1)
      if (random() < chance(firm, day)) {
        counts[day] = (counts[day] ?? 0) + 1;
        break;
      }
  return counts;
};

const limitsOf = (lower: number, upper: number): readonly [number, number] => {
  if (!options['plant-fault']) return [lower, upper];
  const quarter = (upper - lower) / 4;
  return [lower + quarter, upper - quarter];
};

/** One forecast: whether it was given, and whether it held what came. */
const judge = (
  outcome: Outcome,
  counts: readonly number[],
  wave: { readonly population: number; readonly day: number; readonly mailings: readonly number[] },
): void => {
  const { population, day, mailings } = wave;
  const past = counts.slice(0, day).map((answers, at) => ({ answers, weight: workingPart(at, WEEKEND) }));
  const ahead = Array.from({ length: DAYS - day }, (_, at) => workingPart(day + at, WEEKEND));
  const answered = past.reduce((sum, { answers }) => sum + answers, 0);
  const said = responseForecast({ population, past, ahead, mailings, answered });
  if (said === null) return;
  const final = counts.reduce((sum, count) => sum + count, 0);
  const { interval } = posteriorSummary(said, population, LEVEL);
  const [lower, upper] = limitsOf(interval.lower, interval.upper);
  outcome.given += 1;
  outcome.width += upper - lower;
  if (final < lower) outcome.below += 1;
  else if (final > upper) outcome.above += 1;
  else outcome.held += 1;
};

const cell = (value: string | number, width: number): string => `${value}`.padStart(width);

console.log(`Forecast of the final response, interval ${100 * LEVEL} %, wave of ${DAYS} days, seed ${options.seed}`);
console.log(
  `${'wave'.padEnd(30)}${cell('N', 6)}${cell('day', 6)}${cell('held', 10)}${cell('below', 9)}${cell('above', 9)}${cell('width', 9)}${cell('given', 8)}`,
);
const started = performance.now();
for (const kind of waveKinds)
  for (const population of parks)
    for (const [day, mailings] of [
      [5, [0]],
      [10, [0, 8]],
      [10, [0]],
      [18, [0, 8, 15]],
      [24, [0, 8]],
    ] as const) {
      const random = seededRandom(Number(options.seed) + population);
      const outcome: Outcome = { given: 0, held: 0, above: 0, below: 0, width: 0 };
      for (let round = 0; round < rounds; round += 1)
        judge(outcome, answersPerDay(kind, population, mailings, random), { population, day, mailings });
      if (outcome.given < rounds / 20) continue;
      const share = (count: number): string => `${((100 * count) / outcome.given).toFixed(1)} %`;
      const coverage = outcome.held / outcome.given;
      const low = coverage + 3 * Math.sqrt((LEVEL * (1 - LEVEL)) / outcome.given) < LEVEL;
      if (low && !kind.beyond) failures.push(`${kind.name}, N=${population}, day ${day}: ${share(outcome.held)}`);
      console.log(
        `${kind.name.padEnd(30)}${cell(population, 6)}${cell(`${day}/${mailings.length}`, 6)}${cell(share(outcome.held), 10)}${cell(share(outcome.below), 9)}${cell(share(outcome.above), 9)}${cell((outcome.width / outcome.given).toFixed(1), 9)}${cell(outcome.given, 8)}${low ? (kind.beyond ? '  below, outside the claim' : '  TOO LOW') : ''}`,
      );
    }
console.log(`\n${((performance.now() - started) / 1000).toFixed(1)} s`);
for (const failure of failures) console.error(`below the bar: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
