import type { Figure } from '../../../../kernel/figure.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { resultPaths } from '../../../../paths/results.ts';
import { BarChart } from '../../../../platform/ui/charts/counts/bar-chart.tsx';
import { DotInterval } from '../../../../platform/ui/charts/dots/dot-interval.tsx';
import type { DotRow } from '../../../../platform/ui/charts/dots/dot-row.ts';
import { baseWords } from '../../../../platform/ui/figures/base-words.ts';
import { suppressionWords } from '../../../../platform/ui/figures/figure-words.ts';
import { showCount, showMark, showPercent } from '../../../../platform/ui/figures/numbers.ts';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { Two } from '../../../../platform/ui/page/two.tsx';
import { findOutliers } from '../../find-outliers.ts';
import type { ItemFigures, Outlier, ResultSet } from '../../model.ts';
import { fewestEstimated } from '../../rules/figures.ts';
import { fullLabel } from '../../rules/full-label.ts';
import type { Picture } from '../../rules/pictures/picture-of.ts';
import { sectionSummary } from '../../rules/summary/section-summary.ts';
import { resultTexts } from '../../texts/texts.ts';
import { NamedPicture } from '../pictures/picture.tsx';
import type { NarrowedFigures } from './narrow-results.ts';
import { summaryWords } from './summary-words.ts';

export interface ResultsView {
  readonly results: ResultSet;
  readonly track: string;
  /** Part of the answers alone, and which part in words; null for all. */
  readonly narrowed: { readonly figures: NarrowedFigures; readonly words: string } | null;
  /** Of orders, times and places, which are told of all answers only. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly language: Language;
}

const figureIn = (view: ResultsView, figures: ItemFigures): Figure =>
  view.narrowed === null
    ? figures.all
    : (view.narrowed.figures.get(figures.item.key) ?? { kind: 'suppressed', reason: { kind: 'no-answers' } });

const questionHref = ({ results, track }: ResultsView, question: string): string =>
  resultPaths.question.to(
    { track, wave: results.wave, question },
    results.audience === 'entrepreneurs' ? {} : { van: results.audience },
  );

const rowOf = (view: ResultsView, figures: ItemFigures, more?: Child): DotRow => ({
  label: figures.item.label[view.language],
  href: questionHref(view, figures.item.question),
  figure: figureIn(view, figures),
  ...(more === undefined ? {} : { more }),
});

const boundWords = ({ figures, bound }: Outlier, language: Language): string => {
  const t = resultTexts(language);
  const show = (value: number): string =>
    figures.item.kind === 'mean' ? showMark(value, language) : showPercent(value, 0, language);
  return 'atLeast' in bound ? t.atLeast(show(bound.atLeast)) : t.atMost(show(bound.atMost));
};

const noteOf = (view: ResultsView, items: readonly ItemFigures[]): string =>
  [
    ...(view.narrowed === null ? [] : [resultTexts(view.language).area(view.narrowed.words)]),
    ...(view.results.population !== null && items.some((one) => one.conditional)
      ? [resultTexts(view.language).conditional]
      : []),
  ].join(' ');

const Shares = ({
  view,
  name,
  items,
}: {
  readonly view: ResultsView;
  readonly name: string;
  readonly items: readonly ItemFigures[];
}): Child =>
  items.length === 0 ? null : (
    <DotInterval
      name={name}
      rows={items.map((one) => rowOf(view, one))}
      scale="share"
      note={noteOf(view, items)}
      language={view.language}
    />
  );

const Marks = ({
  view,
  name,
  items,
}: {
  readonly view: ResultsView;
  readonly name: string;
  readonly items: readonly ItemFigures[];
}): Child => {
  const [first] = items;
  if (first?.item.kind !== 'mean') return null;
  const scale = { low: first.item.low, high: first.item.high };
  return (
    <DotInterval
      name={name}
      rows={items.map((one) => rowOf(view, one))}
      scale={scale}
      note={noteOf(view, items)}
      language={view.language}
    />
  );
};

const Totals = ({
  view,
  name,
  items,
}: {
  readonly view: ResultsView;
  readonly name: string;
  readonly items: readonly ItemFigures[];
}): Child => {
  if (items.length === 0) return null;
  const { language } = view;
  const t = resultTexts(language);
  const shown = items.flatMap((one) => {
    const figure = figureIn(view, one);
    return figure.kind === 'count'
      ? [{ label: one.item.label[language], href: questionHref(view, one.item.question), count: figure.value, figure }]
      : [];
  });
  const hidden = items.flatMap((one) => {
    const figure = figureIn(view, one);
    return figure.kind === 'suppressed'
      ? [{ label: one.item.label[language], reason: suppressionWords(figure.reason, language) }]
      : [];
  });
  return (
    <>
      {shown.length === 0 ? null : (
        <BarChart
          name={name}
          rows={shown}
          base={baseWords(
            shown.map((one) => one.figure),
            language,
          )}
          note={t.atLeastTotal}
          language={language}
        />
      )}
      {hidden.map((one) => (
        <p class="hid">
          <b>{one.label}.</b> {one.reason}
        </p>
      ))}
    </>
  );
};

const ofKind = (items: readonly ItemFigures[], ...kinds: readonly string[]): readonly ItemFigures[] =>
  items.filter(({ item }) => kinds.includes(item.kind));

const Section = ({
  view,
  title,
  index,
}: {
  readonly view: ResultsView;
  readonly title: string;
  readonly index: number;
}): Child => {
  const t = resultTexts(view.language);
  const items = view.results.items.filter((one) => one.page === index);
  const pictures = [...view.pictures.values()].filter(({ question }) => question.page === index);
  const isShown = view.narrowed === null && pictures.length > 0;
  if (items.length === 0 && !isShown) return null;
  // A picture of an order tells its shares in their order; narrowed, they stand among the others.
  const shares = ofKind(items, 'share').filter(({ item }) => !isShown || !view.pictures.has(item.question));
  const people = view.results.population === null;
  const summary = sectionSummary(items, (one) => figureIn(view, one));
  return (
    <Part id={`onderwerp-${index + 1}`} heading={title}>
      {people ? null : <p>{summaryWords(summary, view.language).join(' ')}</p>}
      <Marks view={view} name={t.marksOf(title)} items={ofKind(items, 'mean')} />
      <Shares view={view} name={people ? t.sharesOfPeople(title) : t.sharesOf(title)} items={shares} />
      <Totals view={view} name={t.totalsOf(title)} items={ofKind(items, 'count')} />
      <Totals view={view} name={`${t.totalsOf(title)}, €`} items={ofKind(items, 'amount')} />
      {isShown
        ? pictures.map((picture) => (
            <NamedPicture picture={picture} href={questionHref(view, picture.question.key)} language={view.language} />
          ))
        : null}
    </Part>
  );
};

const OutlierRows = ({
  view,
  outliers,
}: {
  readonly view: ResultsView;
  readonly outliers: readonly Outlier[];
}): Child => {
  const { language } = view;
  const t = resultTexts(language);
  const rows = (kind: string): readonly Outlier[] => outliers.filter(({ figures }) => figures.item.kind === kind);
  const draw = (some: readonly Outlier[]): readonly DotRow[] =>
    some.map((one) => ({
      ...rowOf(view, one.figures, <span class="small quiet"> {boundWords(one, language)}</span>),
      label: fullLabel(one.figures.item, language),
    }));
  const [mark] = rows('mean');
  return (
    <>
      {rows('share').length === 0 ? null : (
        <DotInterval name={t.sharesOf(t.outliers)} rows={draw(rows('share'))} scale="share" language={language} />
      )}
      {mark?.figures.item.kind === 'mean' ? (
        <DotInterval
          name={t.marksOf(t.outliers)}
          rows={draw(rows('mean'))}
          scale={{ low: mark.figures.item.low, high: mark.figures.item.high }}
          language={language}
        />
      ) : null}
    </>
  );
};

const Outliers = ({ view }: { readonly view: ResultsView }): Child => {
  const { language } = view;
  const t = resultTexts(language);
  const outliers = findOutliers(view.results);
  const [clear, possible] = [outliers.filter((one) => one.certain), outliers.filter((one) => !one.certain)];
  const none = view.results.n < fewestEstimated ? t.outliersFew : t.outliersNone;
  return (
    <Part id="opvallend" heading={t.outliers} count={showCount(clear.length, language)}>
      <p>{clear.length > 0 ? t.outliersLead : possible.length > 0 ? t.outliersUnsure : none}</p>
      <OutlierRows view={view} outliers={clear} />
      {possible.length === 0 ? null : (
        <Disclosure summary={t.possible(showCount(possible.length, language))}>
          <p>{t.possibleLead}</p>
          <OutlierRows view={view} outliers={possible} />
        </Disclosure>
      )}
    </Part>
  );
};

const How = ({ language }: { readonly language: Language }): Child => {
  const t = resultTexts(language);
  return (
    <Part id="rekenen" heading={t.how}>
      <Two>
        {t.howLines.map((line) => (
          <p>{line}</p>
        ))}
      </Two>
    </Part>
  );
};

/** All figures of an audience: what stands out first, then subject by subject in the order of the questionnaire. */
export const ResultsBody = ({ view }: { readonly view: ResultsView }): Child => (
  <>
    {view.narrowed === null && view.results.population !== null ? <Outliers view={view} /> : null}
    {view.results.pages.map((title, index) => (
      <Section view={view} title={title[view.language]} index={index} />
    ))}
    <How language={view.language} />
  </>
);
