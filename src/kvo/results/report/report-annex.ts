import { showMoment } from '../../../kernel/dates.ts';
import type { Figure, MeanFigure } from '../../../kernel/figure.ts';
import type { Language } from '../../../kernel/language.ts';
import type { PaperBlock } from '../../../platform/paper/paper-document.ts';
import { showCount, showDecimal } from '../../../platform/ui/figures/numbers.ts';
import { momentsOfMarks } from '../../../statistics/means/moments.ts';
import type { ItemFigures } from '../model.ts';
import { fewestEstimated, fewestShown } from '../rules/figures.ts';
import { reportTexts } from '../texts/report-texts.ts';
import { resultTexts } from '../texts/texts.ts';
import type { ReportFacts } from './report-facts.ts';

const deviation = (figure: MeanFigure): number | null => {
  if (figure.value === null) return null;
  const { variance } = momentsOfMarks(figure.marks, figure.low);
  return variance === null ? null : Math.sqrt(variance);
};

/** What an estimate is reckoned from, and its limits in full; of a hidden figure nothing but that it is. */
const rowOf = ({ item }: ItemFigures, figure: Figure, language: Language): readonly string[] => {
  const { annex: t } = reportTexts(language);
  const exact = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : showDecimal(value, 4, language);
  if (figure.kind === 'suppressed') return [item.key, t.hidden, '', '', '', '', '', ''];
  const sizes = [
    showCount(figure.n, language),
    figure.population === null ? '' : showCount(figure.population, language),
  ];
  if (figure.kind === 'count') return [item.key, '', '', showCount(figure.value, language), ...sizes, '', ''];
  const given = figure.kind === 'share' ? showCount(figure.count, language) : exact(deviation(figure));
  const value = figure.interval === null && figure.n !== figure.population ? '' : exact(figure.value);
  const method = figure.method === 'none' ? '' : figure.method;
  return [item.key, method, given, value, ...sizes, exact(figure.interval?.lower), exact(figure.interval?.upper)];
};

const waveTable = (facts: ReportFacts): PaperBlock => {
  const { wave, language } = facts;
  const { annex: t } = reportTexts(language);
  const { audiences } = resultTexts(language);
  const moment = (at: Date | null): string => (at === null ? '' : showMoment(at, language));
  return {
    kind: 'table',
    name: t.wave,
    heads: [t.item, t.value],
    widths: [32, 68],
    rows: [
      [t.trackId, wave.trackId],
      [t.waveId, wave.id],
      [t.opened, moment(wave.openedAt)],
      [t.closed, moment(wave.closedAt)],
      ...facts.audiences.map(({ audience, results }) => [
        t.answers(audiences[audience]),
        showCount(results.n, language),
      ]),
      ...facts.audiences.map(({ audience, digest }) => [t.questionnaire(audiences[audience]), digest]),
      [t.digest, wave.outcome?.digest ?? ''],
    ],
  };
};

/** What an auditor needs to recompute: the digests, the formulas with their sources, the rules, and every figure in full. */
export const reportAnnex = (facts: ReportFacts): readonly PaperBlock[] => {
  const { language } = facts;
  const { annex: t } = reportTexts(language);
  const { audiences } = resultTexts(language);
  return [
    { kind: 'heading', level: 1, text: t.heading, fresh: true },
    { kind: 'paragraph', text: t.lead },
    waveTable(facts),
    { kind: 'paragraph', text: t.digestHow },
    { kind: 'heading', level: 2, text: t.formulas },
    { kind: 'list', items: t.formulaLines },
    { kind: 'heading', level: 2, text: t.rules },
    { kind: 'list', items: t.ruleLines(showCount(fewestShown, language), showCount(fewestEstimated, language)) },
    { kind: 'heading', level: 2, text: t.figures },
    { kind: 'paragraph', look: 'note', text: t.figuresNote },
    ...facts.audiences.map(
      ({ audience, results }): PaperBlock => ({
        kind: 'table',
        name: audiences[audience],
        heads: t.heads,
        widths: [32, 22, 10, 10, 7, 7, 10, 10],
        numbers: [2, 3, 4, 5, 6, 7],
        rows: results.items.map((one) => rowOf(one, one.all, language)),
        small: true,
      }),
    ),
  ];
};
