import type { Limits } from '../limits.ts';
import type { LinearProgram } from './simplex.ts';
import { simplex } from './simplex.ts';

/** Whole unknowns >= 0 that meet rows·x = right. */
export type WholeSystem = Pick<LinearProgram, 'rows' | 'right'>;

interface Bound {
  readonly variable: number;
  readonly side: 'most' | 'least';
  readonly value: number;
}

const MOST_BRANCHES = 500;
const WHOLE = 1e-6;

// Each bound is a row of its own with one slack variable.
function bounded(system: WholeSystem, cost: readonly number[], bounds: readonly Bound[]): LinearProgram {
  const width = cost.length;
  const padding = bounds.map(() => 0);
  const rows = system.rows.map((row) => [...row, ...padding]);
  const extra = bounds.map((bound, i) => {
    const row = new Array<number>(width + bounds.length).fill(0);
    row[bound.variable] = 1;
    row[width + i] = bound.side === 'most' ? 1 : -1;
    return row;
  });
  return {
    rows: [...rows, ...extra],
    right: [...system.right, ...bounds.map(({ value }) => value)],
    cost: [...cost, ...padding],
  };
}

function smallest(system: WholeSystem, cost: readonly number[], known: number): number {
  let best = known;
  const open: Bound[][] = [[]];
  for (let branches = 0; branches < MOST_BRANCHES; branches += 1) {
    const bounds = open.pop();
    if (bounds === undefined) break;
    const outcome = simplex(bounded(system, cost, bounds));
    if (outcome.kind === 'unbounded') return Number.NEGATIVE_INFINITY;
    if (outcome.kind === 'infeasible' || Math.ceil(outcome.value - WHOLE) >= best) continue;
    const solution = outcome.solution.slice(0, cost.length);
    const variable = solution.findIndex((value) => Math.abs(value - Math.round(value)) > WHOLE);
    const value = solution[variable];
    // Adding 0 makes a rounded -0 plain.
    if (value === undefined) best = Math.round(outcome.value) + 0;
    else {
      open.push([...bounds, { variable, side: 'most', value: Math.floor(value) }]);
      open.push([...bounds, { variable, side: 'least', value: Math.ceil(value) }]);
    }
  }
  return best;
}

/**
 * The least and most a whole unknown can be, by branch and bound around `known`, its true value. Where the search is cut
 * short the range is too narrow, never too wide, so nothing counts as protected that is not.
 */
export function integerRange(system: WholeSystem, variable: number, known: number): Limits {
  const width = system.rows[0]?.length ?? 0;
  const cost = Array.from({ length: width }, (_, j) => (j === variable ? 1 : 0));
  const lower = smallest(system, cost, known);
  const negated = smallest(
    system,
    cost.map((value) => -value),
    -known,
  );
  return { lower, upper: 0 - negated };
}
