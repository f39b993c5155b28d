import { dayOf } from '../../../../kernel/dates.ts';
import type { RuleKey } from '../../../schemes/model.ts';
import type { Ground, Judged } from '../ground.ts';
import { met, ruleIn, unmet } from '../ground.ts';

interface RuleCondition {
  readonly rule: RuleKey;
}

const atLeast = (
  ground: Ground,
  what: 'findings' | 'objectives' | 'measures',
  counted: RuleCondition & { readonly have: number },
): Judged => {
  const rule = ruleIn(ground, counted.rule);
  const params = { have: counted.have, need: rule.value };
  if (rule.value === 0) return { ...met('nothing-needed', { what }), rule };
  return { ...(params.have >= params.need ? met(`${what}-enough`, params) : unmet(`${what}-short`, params)), rule };
};

export const findingsAtLeast = (ground: Ground, { rule }: RuleCondition): Judged =>
  atLeast(ground, 'findings', { rule, have: ground.facts.findings.total });

export const objectivesAtLeast = (ground: Ground, { rule }: RuleCondition): Judged =>
  atLeast(ground, 'objectives', { rule, have: ground.facts.measures.objectives });

export const measuresAtLeast = (ground: Ground, { rule }: RuleCondition): Judged =>
  atLeast(ground, 'measures', { rule, have: ground.facts.measures.total });

/** Whether each objective says what it is measured by, from where, to where and when (R14). */
export const objectivesComplete = ({ facts: { measures } }: Ground): Judged => {
  const { objectives: of, objectivesComplete: complete } = measures;
  if (of === 0) return unmet('objectives-none', {});
  return complete < of
    ? unmet('objectives-incomplete', { incomplete: of - complete, of })
    : met('objectives-complete', { of });
};

/** Whether each measure says who and by when (R12). */
export const measuresComplete = ({ facts: { measures } }: Ground): Judged => {
  const { total: of, complete } = measures;
  if (of === 0) return unmet('measures-none', {});
  return complete < of
    ? unmet('measures-incomplete', { incomplete: of - complete, of })
    : met('measures-complete', { of });
};

export const planFrozen = ({ facts: { measures } }: Ground): Judged =>
  measures.plan === null
    ? unmet('plan-not-frozen', {})
    : met('plan-frozen', { version: measures.plan.version, on: dayOf(measures.plan.frozenAt) });

/** Whether enough measures were carried out, with something that shows it (R13). */
export const measuresDoneAtLeast = (ground: Ground, condition: RuleCondition): Judged => {
  const rule = ruleIn(ground, condition.rule);
  const { done, doneWithEvidence: have } = ground.facts.measures;
  const need = rule.value;
  if (need === 0) return { ...met('nothing-needed', { what: 'measures-done' }), rule };
  const judged =
    have >= need
      ? met('measures-done-enough', { have, need })
      : unmet('measures-done-short', { have, need, withoutEvidence: done - have });
  return { ...judged, rule };
};
