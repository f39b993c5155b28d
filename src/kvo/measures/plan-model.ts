import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import { isLocalDate } from '../../kernel/dates.ts';
import { priorities } from '../findings/model.ts';
import { measureScopes, measureTypes, payers } from './model.ts';
import { baselineSchema, directions, figureKeySchema, units } from './objective-model.ts';

const day = z.custom<LocalDate>((value) => typeof value === 'string' && isLocalDate(value));
const named = z.strictObject({ id: z.string(), name: z.string() });
const ids = z.array(z.string());

const planFinding = z.strictObject({
  id: z.string(),
  theme: z.string(),
  title: z.string(),
  description: z.string(),
  place: z.string(),
  source: z.string(),
  priority: z.enum(priorities),
  priorityReason: z.string(),
});

const planObjective = z.strictObject({
  id: z.string(),
  theme: z.string(),
  title: z.string(),
  indicator: z.string(),
  figure: figureKeySchema.nullable(),
  unit: z.enum(units),
  direction: z.enum(directions),
  baseline: baselineSchema.nullable(),
  target: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
  horizon: z.string().nullable(),
  findings: ids,
});

const planMeasure = z.strictObject({
  id: z.string(),
  code: z.string(),
  theme: z.string(),
  title: z.string(),
  description: z.string(),
  objective: z.string().nullable(),
  findings: ids,
  type: z.enum(measureTypes),
  scope: z.enum(measureScopes),
  owner: named.nullable(),
  executor: z.string(),
  supporting: z.array(named),
  startOn: day.nullable(),
  dueOn: day.nullable(),
  oneOffCost: z.number().nullable(),
  yearlyCost: z.number().nullable(),
  payers: z.array(z.enum(payers)),
  priority: z.enum(priorities),
});

/**
 * The plan of action as it is frozen: what was agreed, not how far it is. Progress, status and remarks are left out, so
 * that carrying the plan out does not change it; what was dropped is no part of it. Each list is in order of id.
 */
export const planSchema = z.strictObject({
  format: z.literal('keurpark-plan-1'),
  track: z.strictObject({ id: z.string(), title: z.string(), scheme: z.string(), round: z.number() }),
  findings: z.array(planFinding),
  objectives: z.array(planObjective),
  measures: z.array(planMeasure),
});
export type Plan = z.infer<typeof planSchema>;
export type PlanFinding = Plan['findings'][number];
export type PlanObjective = Plan['objectives'][number];
export type PlanMeasure = Plan['measures'][number];

/** The newest frozen version of a plan, and whether the plan has changed since. */
export interface CurrentPlan {
  readonly version: number;
  readonly digest: string;
  readonly frozenAt: Date;
  readonly changedSince: boolean;
}

/** A frozen version as it lies on the table. */
export interface FrozenPlan {
  readonly version: number;
  readonly digest: string;
  readonly frozenAt: Date;
  readonly frozenBy: string | null;
  readonly plan: Plan;
  /** The canonical text whose digest it is. */
  readonly content: string;
}
