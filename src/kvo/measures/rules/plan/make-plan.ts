import type { Finding } from '../../../findings/model.ts';
import type { Track } from '../../../tracks/model.ts';
import type { Measure } from '../../model.ts';
import type { Objective } from '../../objective-model.ts';
import type { Plan, PlanFinding, PlanMeasure, PlanObjective } from '../../plan-model.ts';

/** What a plan is made of. */
export interface PlanParts {
  readonly track: Pick<Track, 'id' | 'title' | 'schemeId' | 'round'>;
  readonly findings: readonly Finding[];
  readonly objectives: readonly Objective[];
  readonly measures: readonly Measure[];
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));

const planFinding = (finding: Finding): PlanFinding => ({
  id: finding.id,
  theme: finding.theme,
  title: finding.title,
  description: finding.description,
  place: [finding.subAreaName ?? '', finding.place].filter((part) => part !== '').join(', '),
  source: finding.source.kind,
  priority: finding.priority,
  priorityReason: finding.priorityReason,
});

const planObjective = (objective: Objective, findings: ReadonlySet<string>): PlanObjective => ({
  id: objective.id,
  theme: objective.theme,
  title: objective.title,
  indicator: objective.indicator,
  figure: objective.figure,
  unit: objective.unit,
  direction: objective.direction,
  baseline: objective.baseline,
  target: objective.target,
  horizon: objective.horizon,
  findings: objective.findings.filter((id) => findings.has(id)).toSorted(),
});

const planMeasure = (
  measure: Measure,
  findings: ReadonlySet<string>,
  objectives: ReadonlySet<string>,
): PlanMeasure => ({
  id: measure.id,
  code: measure.code,
  theme: measure.theme,
  title: measure.title,
  description: measure.description,
  objective: measure.objectiveId !== null && objectives.has(measure.objectiveId) ? measure.objectiveId : null,
  findings: measure.findings.filter((id) => findings.has(id)).toSorted(),
  type: measure.type,
  scope: measure.scope,
  owner: measure.owner === null ? null : { id: measure.owner.id, name: measure.owner.name },
  executor: measure.executor,
  supporting: byId(measure.supporting).map(({ id, name }) => ({ id, name })),
  startOn: measure.startOn,
  dueOn: measure.dueOn,
  oneOffCost: measure.oneOffCost,
  yearlyCost: measure.yearlyCost,
  payers: [...measure.payers],
  priority: measure.priority,
});

/** The plan as it stands: everything that was not dropped, in an order that only additions change. */
export const makePlan = ({ track, findings, objectives, measures }: PlanParts): Plan => {
  const standing = findings.filter((finding) => finding.status.kind !== 'dropped');
  const wanted = objectives.filter((objective) => objective.dropped === null);
  const known = new Set<string>(standing.map((finding) => finding.id));
  const goals = new Set<string>(wanted.map((objective) => objective.id));
  return {
    format: 'keurpark-plan-1',
    track: { id: track.id, title: track.title, scheme: track.schemeId, round: track.round },
    findings: byId(standing).map(planFinding),
    objectives: byId(wanted).map((objective) => planObjective(objective, known)),
    measures: byId(measures.filter((measure) => measure.status.kind !== 'dropped')).map((measure) =>
      planMeasure(measure, known, goals),
    ),
  };
};
