import type { LocalDate } from '../../../../kernel/dates.ts';
import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import type { FigureSource, FindingId } from '../../../findings/model.ts';
import type { Baseline, Direction, ObjectiveContent, Unit } from '../../objective-model.ts';
import { baselineOfFigure } from './baseline-of-figure.ts';
import type { BaselineRefusal, BaselineWish } from './decide-baseline.ts';
import { boundsOfUnit, decideBaseline } from './decide-baseline.ts';

/** An objective as somebody wrote it down. `figureOf` names the finding whose survey figure it starts from. */
export interface ObjectiveWish extends BaselineWish {
  readonly theme: string;
  readonly title: string;
  readonly indicator: string;
  readonly figureOf: string | null;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly target: number | null;
  /** The other end, where the target is a range. */
  readonly targetUntil: number | null;
  readonly horizon: string | null;
  readonly findings: readonly FindingId[];
}

export interface ObjectiveGround {
  readonly themes: readonly string[];
  /** The findings of the track, with the survey figure of those that have one. */
  readonly findings: ReadonlyMap<string, FigureSource | null>;
  readonly today: LocalDate;
}

export type ObjectiveRefusal =
  | BaselineRefusal
  | 'unknown-choice'
  | 'figure-hidden'
  | 'target-missing'
  | 'target-reversed'
  | 'target-wrong-way'
  | 'horizon-past';

type Refusal = Refused<ObjectiveRefusal>;
type Start = Pick<ObjectiveContent, 'figure' | 'unit' | 'baseline'>;

const decideStart = (wish: ObjectiveWish, ground: ObjectiveGround): Result<Start, Refusal> => {
  if (wish.figureOf === null) {
    const baseline = decideBaseline(wish, wish.unit, ground.today);
    return baseline.ok ? ok({ figure: null, unit: wish.unit, baseline: baseline.value }) : baseline;
  }
  const source = ground.findings.get(wish.figureOf) ?? null;
  if (source === null) return refuseWith('unknown-choice', { field: 'figureOf' });
  const start = baselineOfFigure(source);
  return start === null ? refuseWith('figure-hidden', { field: 'figureOf' }) : ok(start);
};

const decideTarget = (
  wish: ObjectiveWish,
  unit: Unit,
  baseline: Baseline | null,
): Result<ObjectiveContent['target'], Refusal> => {
  const { target, targetUntil } = wish;
  if (target === null) return targetUntil === null ? ok(null) : refuseWith('target-missing', { field: 'target' });
  const high = targetUntil ?? target;
  if (high < target) return refuseWith('target-reversed', { field: 'targetUntil' });
  const bounds = boundsOfUnit(unit);
  if (target < bounds.min || high > bounds.max)
    return refuseWith('out-of-range', { field: target < bounds.min ? 'target' : 'targetUntil', params: bounds });
  const wrongWay =
    baseline !== null && (wish.direction === 'lower' ? high >= baseline.value : target <= baseline.value);
  return wrongWay ? refuseWith('target-wrong-way', { field: 'target' }) : ok({ low: target, high });
};

const isPast = (horizon: string, today: LocalDate): boolean =>
  horizon.length === 4 ? horizon < today.slice(0, 4) : horizon < today;

/** Decides on an objective: a start with its n, a target on the right side of it, a horizon that is still to come. */
export const decideObjective = (
  wish: ObjectiveWish,
  ground: ObjectiveGround,
  before: ObjectiveContent | null = null,
): Result<ObjectiveContent, Refusal> => {
  if (!ground.themes.includes(wish.theme)) return refuseWith('unknown-choice', { field: 'theme' });
  if (wish.findings.some((id) => !ground.findings.has(id))) return refuseWith('unknown-choice', { field: 'findings' });
  const start = decideStart(wish, ground);
  if (!start.ok) return start;
  const target = decideTarget(wish, start.value.unit, start.value.baseline);
  if (!target.ok) return target;
  const { theme, title, indicator, direction, horizon, findings } = wish;
  if (horizon !== null && horizon !== before?.horizon && isPast(horizon, ground.today))
    return refuseWith('horizon-past', { field: 'horizon' });
  return ok({ theme, title, indicator, direction, horizon, findings, ...start.value, target: target.value });
};

/** Whether it can be measured: what, from where, to where, by when (R14). */
export const isObjectiveComplete = (
  objective: Pick<ObjectiveContent, 'indicator' | 'baseline' | 'target' | 'horizon'>,
): boolean =>
  objective.indicator !== '' && objective.baseline !== null && objective.target !== null && objective.horizon !== null;
