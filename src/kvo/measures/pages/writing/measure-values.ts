import type { FormValues } from '../../../../kernel/route.ts';
import type { MeasureContent } from '../../model.ts';

const one = (value: string | number | null): readonly string[] =>
  value === null || value === '' ? [] : [String(value)];

/** A measure as the fields of its form hold it. */
export const measureValues = (content: MeasureContent): FormValues => ({
  code: one(content.code),
  theme: one(content.theme),
  title: one(content.title),
  description: one(content.description),
  findings: content.findings,
  objective: one(content.objectiveId),
  type: one(content.type),
  scope: one(content.scope),
  owner: one(content.ownerId),
  executor: one(content.executor),
  supporters: content.supporters,
  startOn: one(content.startOn),
  dueOn: one(content.dueOn),
  oneOffCost: one(content.oneOffCost),
  yearlyCost: one(content.yearlyCost),
  payers: content.payers,
  priority: one(content.priority),
  remarks: one(content.remarks),
});
