import type { ImportPlan } from './plan-import.ts';

/** A plan as one text, for its digest: two plans with the same text do the same. */
export const planKey = (plan: ImportPlan): string =>
  JSON.stringify([
    plan.added.map(({ candidate, startedOn }) => [startedOn, ...Object.values(candidate)]),
    [...plan.changed, ...plan.proposed].map(({ candidate, firm, changes }) => [
      firm.id,
      firm.version,
      changes,
      ...Object.values(candidate),
    ]),
    plan.unchanged.length,
    plan.missing.map(({ id }) => id),
  ]);
