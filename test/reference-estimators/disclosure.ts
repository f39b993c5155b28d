import { z } from 'zod';
import { attackerIntervals } from '../../src/statistics/disclosure/attacker-intervals.ts';
import { refreshRule } from '../../src/statistics/disclosure/differencing.ts';
import { isDominated, isPercentSensitive } from '../../src/statistics/disclosure/dominance.ts';
import type { CellSystem } from '../../src/statistics/disclosure/published-cells.ts';
import { primaryCells, tableCells } from '../../src/statistics/disclosure/published-cells.ts';
import { possibleCounts } from '../../src/statistics/disclosure/rounded-percentage.ts';
import { secondarySuppression } from '../../src/statistics/disclosure/secondary-suppression.ts';
import { topShare } from '../../src/statistics/totals/top-share.ts';
import type { EstimatorRun, Outcome } from './estimator-run.ts';
import { pair } from './estimator-run.ts';

const OneWay = z.object({
  cells: z.record(z.string(), z.number()),
  total: z.number(),
  threshold: z.number(),
  structural_zero: z.array(z.string()).default([]),
  published: z.array(z.string()).optional(),
});
const TwoWay = z.object({ table: z.array(z.array(z.number())), threshold: z.number() });
const Live = z.object({ snapshots: z.array(z.object({ n: z.number(), k: z.number() })), threshold: z.number() });
const Rounded = z.object({ n: z.number(), percent: z.number(), decimals: z.number() });
const Dominated = z.object({
  contributions: z.array(z.number()),
  p: z.number(),
  nk: z.array(z.tuple([z.number(), z.number()])),
});

function intervalsOf(system: CellSystem, hidden: readonly string[]): Outcome {
  return Object.fromEntries([...attackerIntervals(system, hidden)].map(([name, limits]) => [name, pair(limits)]));
}

function oneWay({ cells, total, threshold, structural_zero, published }: z.infer<typeof OneWay>): Outcome {
  const parts = Object.entries(cells).map(([name, count]) => ({
    name,
    count,
    structuralZero: structural_zero.includes(name),
  }));
  const system = {
    cells: [...parts, { name: 'T', count: total, always: true }],
    relations: [{ whole: 'T', parts: parts.map(({ name }) => name) }],
  };
  const primary = primaryCells(system.cells, threshold);
  if (published !== undefined) {
    const hidden = parts.map(({ name }) => name).filter((name) => !published.includes(name));
    const intervals = attackerIntervals(system, hidden, primary);
    const safe = [...intervals.values()].every(({ lower, upper }) => upper - lower >= threshold);
    return { primary, intervals: intervalsOf(system, hidden), safe };
  }
  const suppression = secondarySuppression(system, { primary, width: threshold, insidersUpTo: 0 });
  return { primary, secondary: suppression?.secondary };
}

// Another pattern of the same cost is as good: the wanted one is then shown to be safe too, and its ranges compared.
function twoWay({ table, threshold }: z.infer<typeof TwoWay>, example: readonly string[]): Outcome {
  const system = tableCells(table);
  const primary = primaryCells(system.cells, threshold);
  const suppression = secondarySuppression(system, { primary, width: threshold, insidersUpTo: 0 });
  const safe = (secondary: readonly string[]): boolean =>
    [...attackerIntervals(system, [...primary, ...secondary], primary).values()].every(
      ({ lower, upper }) => upper - lower >= threshold,
    );
  return {
    primary,
    intervals_primary_only: intervalsOf(system, primary),
    min_cost_secondary_value: suppression?.cheapest && safe(suppression.secondary) ? suppression.cost : null,
    example_optimal_secondary: safe(example) ? example : null,
    intervals: intervalsOf(system, [...primary, ...example]),
  };
}

const examples = new Map([
  ['3x3-two-primaries-same-row', ['r2c0', 'r2c1']],
  ['3x4', ['r1c2', 'r2c1']],
]);

function dominated({ contributions, p, nk }: z.infer<typeof Dominated>): Outcome {
  return {
    p_percent_sensitive: isPercentSensitive(contributions, p),
    ...Object.fromEntries(nk.map(([n, k]) => [`nk_${n}_${k}`, isDominated(contributions, n, k)])),
    top_share: topShare(contributions),
  };
}

export const disclosureControl: EstimatorRun = (inputs, id) => {
  const one = OneWay.safeParse(inputs);
  if (one.success) return oneWay(one.data);
  const two = TwoWay.safeParse(inputs);
  if (two.success) return twoWay(two.data, examples.get(id) ?? []);
  const live = Live.safeParse(inputs);
  if (live.success) {
    const [before = { n: 0, k: 0 }, after = { n: 0, k: 0 }] = live.data.snapshots;
    const refresh = refreshRule({ n: before.n, count: before.k }, { n: after.n, count: after.k }, live.data.threshold);
    return { difference_n: refresh.addedN, difference_k: refresh.addedCount, allowed: refresh.allowed };
  }
  const rounded = Rounded.safeParse(inputs);
  if (rounded.success) {
    const { n, percent, decimals } = rounded.data;
    return { possible_k: possibleCounts(n, percent, decimals) };
  }
  const amounts = Dominated.safeParse(inputs);
  return amounts.success ? dominated(amounts.data) : null;
};
