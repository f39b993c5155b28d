import { attackerIntervals } from './attacker-intervals.ts';
import type { CellSystem } from './published-cells.ts';

export interface ProtectionRule {
  /** Cells that must not be found out. */
  readonly primary: readonly string[];
  /** How wide the range of each must stay for a reader, in respondents. */
  readonly width: number;
  /** Respondents in cells of at most this size know their own cell; 2 when left out, 0 for outsiders only. */
  readonly insidersUpTo?: number;
}

export interface Suppression {
  readonly secondary: readonly string[];
  /** Respondents in the cells hidden besides the primary ones. */
  readonly cost: number;
  /** False when the search was cut short: safe, but perhaps not the cheapest. */
  readonly cheapest: boolean;
}

const MOST_TRIALS = 4000;

function wideEnough(system: CellSystem, hidden: readonly string[], rule: ProtectionRule): boolean {
  const { primary, width, insidersUpTo = 2 } = rule;
  // One cell at a time: most trials fail on the first.
  const wide = (unseen: readonly string[], asked: readonly string[]): boolean =>
    asked.every((name) => {
      const limits = attackerIntervals(system, unseen, [name]).get(name);
      return limits !== undefined && limits.upper - limits.lower >= width;
    });
  if (!wide(hidden, primary)) return false;
  const insiders = system.cells.filter(
    ({ name, count }) => count > 0 && count <= insidersUpTo && hidden.includes(name),
  );
  return insiders.every(({ name }) =>
    wide(
      hidden.filter((other) => other !== name),
      primary.filter((other) => other !== name),
    ),
  );
}

// A sum with one hidden cell gives that cell away, so one more of its cells must go; else any cell may.
function additions({ cells, relations }: CellSystem, hidden: ReadonlySet<string>): readonly string[] {
  const free = new Set(
    cells
      .filter(({ name, always, structuralZero }) => always !== true && structuralZero !== true && !hidden.has(name))
      .map(({ name }) => name),
  );
  for (const { whole, parts } of relations) {
    const members = [whole, ...parts];
    if (members.filter((name) => hidden.has(name)).length === 1) return members.filter((name) => free.has(name));
  }
  return [...free];
}

interface Trial {
  readonly secondary: readonly string[];
  readonly cost: number;
}

function cheapestOf(open: Trial[]): Trial | undefined {
  let at = 0;
  for (const [i, trial] of open.entries()) if (trial.cost < (open[at]?.cost ?? 0)) at = i;
  return open.splice(at, 1)[0];
}

/**
 * The cells to hide besides the primary ones, with the fewest respondents, so that no sum gives a primary cell away to
 * within `width`; null when even hiding everything would not do (branching on the sums that leak, cheapest first;
 * Hundepool et al. 2012, ch. 4).
 */
export function secondarySuppression(system: CellSystem, rule: ProtectionRule): Suppression | null {
  const costs = new Map(system.cells.map(({ name, count }) => [name, count]));
  const hideable = system.cells.filter(({ always, structuralZero }) => always !== true && structuralZero !== true);
  const all = hideable.map(({ name }) => name).filter((name) => !rule.primary.includes(name));
  if (!wideEnough(system, [...rule.primary, ...all], rule)) return null;
  const open: Trial[] = [{ secondary: [], cost: 0 }];
  const seen = new Set<string>();
  for (let trials = 0; trials < MOST_TRIALS; trials += 1) {
    const trial = cheapestOf(open);
    if (trial === undefined) break;
    const hidden = [...rule.primary, ...trial.secondary];
    if (wideEnough(system, hidden, rule)) return { ...trial, cheapest: true };
    for (const name of additions(system, new Set(hidden))) {
      const secondary = [...trial.secondary, name].sort((a, b) => (a < b ? -1 : 1));
      const key = secondary.join('\n');
      if (seen.has(key)) continue;
      seen.add(key);
      open.push({ secondary, cost: trial.cost + (costs.get(name) ?? 0) });
    }
  }
  return { secondary: all, cost: all.reduce((sum, name) => sum + (costs.get(name) ?? 0), 0), cheapest: false };
}
