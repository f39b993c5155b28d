import { parseArgs } from 'node:util';
import { seededRandom } from '../src/statistics/random/seeded-random.ts';
import { hypergeometricInterval } from '../src/statistics/shares/hypergeometric-interval.ts';
import { midPFiniteInterval } from '../src/statistics/shares/mid-p-finite-interval.ts';
import type { Tally } from './coverage-parks.ts';
import { damageKinds, markKinds } from './coverage-parks.ts';
import { shareCoverage, shareMethods } from './coverage-shares.ts';
import type { Plan } from './coverage-simulated.ts';
import {
  differenceCoverage,
  meanCoverage,
  medianCoverage,
  pairedCoverage,
  totalCoverage,
  unevenCoverage,
} from './coverage-simulated.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    seed: { type: 'string', default: '20240301' },
    // Puts a method without guarantee in the place of the default: the bench must then fail.
    'plant-fault': { type: 'boolean', default: false },
  },
});
const { quick } = options;
const seed = Number(options.seed);
const LEVEL = 0.95;
const ROUNDING = 1e-10;
const failures: string[] = [];

const percent = (value: number): string => `${(100 * value).toFixed(2).padStart(6)} %`;
const cell = (value: string | number, width: number): string => `${value}`.padStart(width);

function checkedSizes(): [number, number][] {
  const parks = quick ? [20, 40, 80, 150] : [20, 40, 60, 80, 150, 300, 800];
  const sizes = parks.flatMap((population) =>
    [0.2, 0.5, 0.8].map((part): [number, number] => [population, Math.round(part * population)]),
  );
  return sizes;
}

function printShares(): void {
  console.log('\nShares: exact coverage at every true number of firms (no chance in it), level 95 %');
  console.log(
    `${'method'.padEnd(16)}${cell('N', 6)}${cell('n', 6)}${cell('least', 11)}${cell('at M', 7)}${cell('mean', 11)}${cell('width', 10)}`,
  );
  for (const { name, guaranteed, interval } of shareMethods) {
    const judged = options['plant-fault'] && name.includes('default') ? midPFiniteInterval : interval;
    for (const [population, n] of checkedSizes()) {
      const { least, at, mean, width } = shareCoverage(judged, n, population);
      const low = guaranteed && least < LEVEL - ROUNDING;
      if (low) failures.push(`${name} N=${population} n=${n}: ${least} at M=${at}`);
      console.log(
        `${name.padEnd(16)}${cell(population, 6)}${cell(n, 6)}  ${percent(least)}${cell(at, 7)}  ${percent(mean)}  ${percent(width)}${low ? '  TOO LOW' : ''}`,
      );
    }
  }
}

// The default interval once more with every possible number of answers, not only at three response rates.
function sweepDefault(): void {
  const [standard] = shareMethods;
  if (standard === undefined) return;
  const interval = options['plant-fault'] ? midPFiniteInterval : standard.interval;
  const most = quick ? 40 : 120;
  let least = 1;
  let checked = 0;
  for (let population = 1; population <= most; population += 1) {
    for (let n = 0; n <= population; n += 1) {
      const coverage = shareCoverage(interval, n, population);
      checked += population + 1;
      least = Math.min(least, coverage.least);
      if (coverage.least < LEVEL - ROUNDING)
        failures.push(`${standard.name} N=${population} n=${n}: ${coverage.least} at M=${coverage.at}`);
    }
  }
  console.log(
    `\n${standard.name}, every N up to ${most} and every n: least ${percent(least).trim()} over ${checked} true values`,
  );
}

function printTally(name: string, { population, n }: Plan, { held, given }: Tally): void {
  const coverage = held / given;
  const error = Math.sqrt((coverage * (1 - coverage)) / given);
  console.log(
    `${name.padEnd(34)}${cell(population, 6)}${cell(n, 6)}  ${percent(coverage)} ± ${(196 * error).toFixed(2)}${cell(given, 9)}`,
  );
}

function printSimulated(): void {
  const rounds = quick ? 400 : 10_000;
  const parks = quick ? [20, 80] : [20, 40, 80, 150, 300];
  console.log(`\nOthers: parks drawn by lot (seed ${seed}), coverage with its own 95 % margin`);
  console.log(`${'estimator'.padEnd(34)}${cell('N', 6)}${cell('n', 6)}${cell('coverage', 18)}${cell('rounds', 9)}`);
  for (const population of parks) {
    for (const part of [0.2, 0.5, 0.8]) {
      const plan = { population, n: Math.round(part * population), rounds, random: seededRandom(seed + population) };
      for (const kind of markKinds) printTally(`mean, ${kind.name}`, plan, meanCoverage(kind, plan));
      printTally('median, skewed', plan, medianCoverage(markKinds[1] ?? { name: '', draw: () => 1 }, plan));
      printTally('difference of two waves', plan, differenceCoverage(plan));
      printTally('linked firms, method 10', plan, pairedCoverage('method10', plan));
      printTally('linked firms, tango', plan, pairedCoverage('tango', plan));
      const few = { ...plan, rounds: Math.ceil(rounds / 10) };
      for (const { name, dominated } of damageKinds) printTally(`total, ${name}`, few, totalCoverage(dominated, few));
    }
    const uneven = { population, n: Math.round(0.53 * population), rounds, random: seededRandom(seed + population) };
    const { plain, weighted, posterior, mean } = unevenCoverage(uneven);
    printTally('uneven response, counted plainly', uneven, plain);
    printTally('uneven, Korn-Graubard (default)', uneven, weighted);
    const highest = weighted.held / weighted.given + 4 * Math.sqrt((LEVEL * (1 - LEVEL)) / weighted.given);
    if (highest < LEVEL) failures.push(`weighted share N=${population}: ${weighted.held} of ${weighted.given}`);
    printTally('uneven, stratified posterior', uneven, posterior);
    printTally('uneven, stratified t interval', uneven, mean);
  }
}

// The budget for one interval on a list of 800 firms, after warming up.
const MOST_MICROSECONDS = 50;

function printSpeed(): void {
  for (const population of [800, 20_000]) {
    const n = 0.45 * population;
    const rounds = 20_000;
    const run = (): void => {
      for (let i = 0; i < rounds; i += 1) hypergeometricInterval({ count: (i * 37) % (n + 1), n, population });
    };
    run();
    const from = performance.now();
    run();
    const micro = ((performance.now() - from) / rounds) * 1000;
    console.log(`one default interval, N=${population}: ${micro.toFixed(1)} µs`);
    if (population === 800 && micro > MOST_MICROSECONDS)
      failures.push(`speed: ${micro.toFixed(1)} µs at N=${population}`);
  }
}

const started = performance.now();
printShares();
sweepDefault();
printSimulated();
console.log('');
printSpeed();
console.log(`\n${((performance.now() - started) / 1000).toFixed(1)} s`);
for (const failure of failures) console.error(`below the bar: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
