import type { Language } from '../../../../kernel/language.ts';
import type { FormValues } from '../../../../kernel/route.ts';
import type { Finding } from '../../../findings/model.ts';
import type { ObjectiveContent } from '../../objective-model.ts';

const one = (value: string | number | null | undefined): readonly string[] =>
  value === null || value === undefined || value === '' ? [] : [String(value)];

/** A number as it is typed in this language. */
const typed = (value: number | undefined, language: Language): readonly string[] =>
  value === undefined ? [] : [language === 'nl' ? String(value).replace('.', ',') : String(value)];

/** The finding whose survey figure an objective starts from; null when it starts from none. */
const figureFinding = ({ figure }: ObjectiveContent, findings: readonly Finding[]): Finding | null => {
  if (figure === null) return null;
  const { wave, question, item, group } = figure;
  const same = ({ source }: Finding): boolean =>
    source.kind === 'figure' &&
    source.wave === wave &&
    source.question === question &&
    source.item === item &&
    source.group === group;
  return findings.find(same) ?? null;
};

/** An objective as the fields of its form hold it. */
export const objectiveValues = (
  content: ObjectiveContent,
  findings: readonly Finding[],
  language: Language,
): FormValues => {
  const { baseline, target } = content;
  return {
    title: one(content.title),
    theme: one(content.theme),
    indicator: one(content.indicator),
    figureOf: one(figureFinding(content, findings)?.id),
    unit: one(content.unit),
    direction: one(content.direction),
    baselineValue: typed(baseline?.value, language),
    baselineN: one(baseline?.n),
    baselinePopulation: one(baseline?.population),
    baselineOn: one(baseline?.measuredOn),
    target: typed(target?.low, language),
    targetUntil: target === null || target.low === target.high ? [] : typed(target.high, language),
    horizon: one(content.horizon),
    findings: content.findings,
  };
};
