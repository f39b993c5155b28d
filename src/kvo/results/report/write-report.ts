import { showDate } from '../../../kernel/dates.ts';
import type { Language } from '../../../kernel/language.ts';
import type { PaperBlock, PaperDocument } from '../../../platform/paper/paper-document.ts';
import { showCount, showExactShare, showMark, showPercent } from '../../../platform/ui/figures/numbers.ts';
import { lastDayOf } from '../../surveys/last-day-of.ts';
import { findOutliers } from '../find-outliers.ts';
import type { Outlier, ResultSet } from '../model.ts';
import { fewestEstimated } from '../rules/figures.ts';
import { fullLabel } from '../rules/full-label.ts';
import { reportTexts } from '../texts/report-texts.ts';
import { resultTexts } from '../texts/texts.ts';
import { reportAnnex } from './report-annex.ts';
import type { ReportFacts } from './report-facts.ts';
import { reportAreas, reportFigures, wordsOf } from './report-figures.ts';
import { reportQuestions } from './report-questions.ts';
import { reportResponse } from './report-response.ts';

const outlierWords = ({ figures, figure, bound, certain }: Outlier, language: Language): string => {
  const t = resultTexts(language);
  const { brief } = reportTexts(language);
  const show = (value: number): string =>
    figures.item.kind === 'mean' ? showMark(value, language) : showPercent(value, 0, language);
  const limit = 'atLeast' in bound ? t.atLeast(show(bound.atLeast)) : t.atMost(show(bound.atMost));
  const { head, detail } = wordsOf(figures, figure, language);
  const said = detail === '' ? head : `${head} (${detail})`;
  return `${brief.outlier(fullLabel(figures.item, language), said, limit)} ${certain ? brief.certain : brief.uncertain}`;
};

/** The most striking; more than a page of them says nothing any more. */
const mostNamed = 12;

const brief = (results: ResultSet, language: Language): readonly PaperBlock[] => {
  const t = resultTexts(language);
  const { brief: b } = reportTexts(language);
  const outliers = findOutliers(results);
  const few = results.n < fewestEstimated;
  const [n, firms] = [showCount(results.n, language), showCount(results.population ?? 0, language)];
  return [
    { kind: 'heading', level: 1, text: b.heading, fresh: true },
    {
      kind: 'paragraph',
      look: 'lead',
      text: t.lead(n, firms, showExactShare(results.n, results.population ?? 0, language)),
    },
    { kind: 'paragraph', text: few ? b.few : outliers.length === 0 ? b.none : b.outliers },
    ...(outliers.length === 0
      ? []
      : [{ kind: 'list' as const, items: outliers.slice(0, mostNamed).map((one) => outlierWords(one, language)) }]),
    ...(outliers.length > mostNamed
      ? [{ kind: 'paragraph' as const, text: b.more(showCount(outliers.length - mostNamed, language)) }]
      : []),
    { kind: 'paragraph', text: b.reading },
  ];
};

const method = (results: ResultSet, language: Language): readonly PaperBlock[] => {
  const { method: t } = reportTexts(language);
  const own = t.lines(showCount(results.n, language), showCount(results.population ?? 0, language));
  return [
    { kind: 'heading', level: 1, text: t.heading },
    ...[...own, ...resultTexts(language).howLines].map((text): PaperBlock => ({ kind: 'paragraph', text })),
  ];
};

/** The report of a closed measurement as a tree: in short, who took part, all figures, method, questions and the annex. */
export const writeReport = (facts: ReportFacts): PaperDocument => {
  const { track, wave, language } = facts;
  const t = reportTexts(language);
  const { audiences, leadOpen, measurement } = resultTexts(language);
  const sampled = facts.audiences.find((one) => one.results.population !== null);
  const firms = sampled?.results;
  const others = facts.audiences.filter((one) => one.results.population === null);
  const name = measurement(wave.number);
  return {
    language,
    title: t.title(name, track.title),
    about: [
      t.term(showDate(wave.opensOn, language), showDate(lastDayOf(wave), language)),
      t.drawn(showDate(facts.drawnOn, language)),
    ],
    footer: t.footer(name, track.title),
    contents: t.contents,
    page: t.page,
    blocks: [
      ...(firms === undefined ? [] : brief(firms, language)),
      ...reportResponse(facts),
      ...(firms === undefined
        ? []
        : [
            ...method(firms, language),
            { kind: 'heading' as const, level: 1 as const, text: t.figures.heading, fresh: true },
            ...reportFigures(firms, sampled?.told.pictures ?? new Map(), language),
            ...reportAreas(firms, track.areas, language),
          ]),
      ...others.flatMap(({ audience, results, told }): readonly PaperBlock[] => [
        { kind: 'heading', level: 1, text: audiences[audience], fresh: true },
        { kind: 'paragraph', text: leadOpen(showCount(results.n, language)) },
        ...reportFigures(results, told.pictures, language),
      ]),
      ...reportQuestions(facts.audiences, language),
      ...reportAnnex(facts),
    ],
  };
};
