import { showDate } from '../../../../kernel/dates.ts';
import { auditTexts } from '../../texts/texts.ts';
import type { FactValue } from '../fact-values.ts';
import type { Saying } from './saying.ts';
import { listed } from './saying.ts';

/** The findings, and of the themes the criterion names which have one and which have none. */
export const sayFindings = (
  value: FactValue<'findings'>,
  { scheme, requirement, language }: Saying,
): readonly string[] => {
  const { fact: t } = auditTexts(language);
  if (value.total === 0) return [t.noFindings];
  const nameOf = (key: string): string => scheme.themes.find((theme) => theme.key === key)?.name[language] ?? key;
  const wanted = requirement.themes.length > 0 ? requirement.themes : Object.keys(value.themes);
  const there = wanted.filter((key) => (value.themes[key] ?? 0) > 0);
  const absent = wanted.filter((key) => (value.themes[key] ?? 0) === 0);
  return [
    t.findings(value.total, value.high, value.open),
    ...(there.length === 0 ? [] : [t.themes(listed(there.map(nameOf), language))]),
    ...(absent.length === 0 ? [] : [t.themesMissing(listed(absent.map(nameOf), language))]),
  ];
};

export const sayObjectives = (
  { total, complete }: FactValue<'objectives'>,
  { language }: Saying,
): readonly string[] => {
  const { fact: t } = auditTexts(language);
  return [total === 0 ? t.noObjectives : t.objectives(total, complete)];
};

export const sayPlan = ({ plan }: FactValue<'plan'>, { language }: Saying): readonly string[] => {
  const { fact: t } = auditTexts(language);
  if (plan === null) return [t.noPlan];
  return [t.plan(plan.version, showDate(plan.frozenOn, language)), ...(plan.changedSince ? [t.planChanged] : [])];
};

export const sayMeasures = (
  { total, complete, withOwner }: FactValue<'measures'>,
  { language }: Saying,
): readonly string[] => {
  const { fact: t } = auditTexts(language);
  return [total === 0 ? t.noMeasures : t.measures(total, complete, withOwner)];
};

export const sayDone = (
  { total, done, withEvidence }: FactValue<'measures-done'>,
  { language }: Saying,
): readonly string[] => {
  const { fact: t } = auditTexts(language);
  return [total === 0 ? t.noMeasures : t.done(done, total, withEvidence)];
};
