import { logMultinomial, visitColumnFillings } from './column-fillings.ts';
import type { Margins } from './crosstab.ts';

/** Partial tables that leave the same room: the logarithms of their weights, and how many tables have each. */
interface Node {
  readonly room: readonly number[];
  readonly logs: number[];
  readonly counts: number[];
}

// What opening a node costs beside one step of counting.
const NODE_STEPS = 40;
const PATH_STEPS = 20;
const SAME = 1e-9;

class StepsSpent extends Error {}

class Budget {
  #left: number;
  constructor(steps: number) {
    this.#left = steps;
  }
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new StepsSpent();
  }
}

// Sorted by weight, with equal weights as one.
function merged({ room, logs, counts }: Node): Node {
  const order = Uint32Array.from(logs.keys()).sort((a, b) => (logs[a] ?? 0) - (logs[b] ?? 0));
  const node: Node = { room, logs: [], counts: [] };
  for (const at of order) {
    const log = logs[at] ?? 0;
    const count = counts[at] ?? 0;
    const last = node.logs.length - 1;
    if (last >= 0 && log - (node.logs[last] ?? 0) < SAME) node.counts[last] = (node.counts[last] ?? 0) + count;
    else {
      node.logs.push(log);
      node.counts.push(count);
    }
  }
  return node;
}

function nextStage(nodes: readonly Node[], column: number, budget: Budget): readonly Node[] {
  const next = new Map<string, Node>();
  for (const { room, logs, counts } of nodes) {
    visitColumnFillings(room, column, (left, log) => {
      budget.spend(NODE_STEPS + PATH_STEPS * logs.length);
      // The order of the rows does not matter to what follows, so nodes that differ in it are one.
      const sorted = left.toSorted((a, b) => a - b);
      const key = sorted.join();
      const node = next.get(key) ?? { room: sorted, logs: [], counts: [] };
      next.set(key, node);
      for (let i = 0; i < logs.length; i += 1) {
        node.logs.push((logs[i] ?? 0) + log);
        node.counts.push(counts[i] ?? 0);
      }
    });
  }
  return [...next.values()].map(merged);
}

// Of all ways to finish from a node, the summed weight (over that of the limit) of those that stay at or below it.
function finished({ room, logs, counts }: Node, column: number, limit: number, budget: Budget): number {
  const sums = new Float64Array(logs.length + 1);
  const scale = logs.at(-1) ?? 0;
  for (let i = 0; i < logs.length; i += 1)
    sums[i + 1] = (sums[i] ?? 0) + (counts[i] ?? 0) * Math.exp((logs[i] ?? 0) - scale);
  let total = 0;
  visitColumnFillings(room, column, (left, log) => {
    budget.spend(1);
    const finish = log + logMultinomial(left);
    let low = 0;
    let high = logs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((logs[middle] ?? 0) + finish <= limit) low = middle + 1;
      else high = middle;
    }
    if (low > 0) total += (sums[low] ?? 0) * Math.exp(finish + scale - limit);
  });
  return total;
}

/**
 * The probability, given the margins, of all tables whose weight (sum over columns of the log multinomial coefficient)
 * is at most `limit`, by counting through with equal partial tables merged (after Mehta & Patel 1983); null when that
 * takes more than `steps` steps.
 */
export function countedTableP({ rows, columns }: Margins, limit: number, steps: number): number | null {
  const budget = new Budget(steps);
  const order = columns.toSorted((a, b) => a - b);
  try {
    let nodes: readonly Node[] = [{ room: rows, logs: [0], counts: [1] }];
    for (const column of order.slice(0, -2)) nodes = nextStage(nodes, column, budget);
    let sum = 0;
    for (const node of nodes) sum += finished(node, order.at(-2) ?? 0, limit, budget);
    return Math.min(1, sum * Math.exp(limit - logMultinomial(rows)));
  } catch (error) {
    if (error instanceof StepsSpent) return null;
    throw error;
  }
}
