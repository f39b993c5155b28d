import { addMonths } from '../../../../kernel/dates.ts';
import type { RecordKind, RuleKey } from '../../../schemes/model.ts';
import type { Ground, Judged } from '../ground.ts';
import { met, ruleIn, unmet } from '../ground.ts';

interface RecordCondition {
  readonly record: RecordKind;
  readonly rule: RuleKey;
  readonly period: 'round' | 'last-12-months';
}

/** Whether enough records of a kind count: of the track, or of its last twelve months. */
export const recordsPresent = (ground: Ground, { record, rule: key, period }: RecordCondition): Judged => {
  const rule = ruleIn(ground, key);
  const need = rule.value;
  if (need === 0) return { ...met('nothing-needed', { what: record }), rule };
  const yearly = period === 'last-12-months';
  const since = addMonths(ground.today, -12);
  const all = (ground.facts.records[record] ?? []).filter((one) => !yearly || one.day > since);
  const counting = all.filter((one) => one.counts);
  const params = {
    record,
    need,
    yearly,
    have: counting.length,
    withoutReport: all.length - counting.length,
    last: counting.at(-1)?.day ?? null,
  };
  return { ...(counting.length >= need ? met('records-enough', params) : unmet('records-short', params)), rule };
};
