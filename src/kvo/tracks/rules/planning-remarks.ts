import type { LocalDate } from '../../../kernel/dates.ts';
import type { Stage, StageKey } from '../../schemes/model.ts';

/** Something odd about a planning, for people to look at: nothing is refused for it. */
export type PlanningRemark =
  | { readonly kind: 'before-start'; readonly stage: StageKey }
  | { readonly kind: 'before'; readonly stage: StageKey; readonly earlier: StageKey };

/** What is odd about the planned days of stages: before the track began, or before a stage that comes earlier. */
export const planningRemarks = (
  stages: readonly Stage[],
  planned: Readonly<Partial<Record<string, LocalDate>>>,
  startedOn: LocalDate,
): readonly PlanningRemark[] => {
  const remarks: PlanningRemark[] = [];
  let latest: { readonly stage: StageKey; readonly day: LocalDate } | null = null;
  for (const { key } of stages) {
    const day = planned[key];
    if (day === undefined) continue;
    if (day < startedOn) remarks.push({ kind: 'before-start', stage: key });
    if (latest !== null && day < latest.day) remarks.push({ kind: 'before', stage: key, earlier: latest.stage });
    else latest = { stage: key, day };
  }
  return remarks;
};
