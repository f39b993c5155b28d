import type { Figure } from '../../../../kernel/figure.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Distribution } from '../../../../platform/ui/charts/counts/distribution.tsx';
import { DotInterval } from '../../../../platform/ui/charts/dots/dot-interval.tsx';
import type { Scale } from '../../../../platform/ui/charts/dots/scale.ts';
import { showCount, showMark } from '../../../../platform/ui/figures/numbers.ts';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { worstCaseBounds } from '../../../../statistics/response/worst-case-bounds.ts';
import type { FigureItem } from '../../../surveys/questionnaire/figure-items.ts';
import type { ItemFigures, Spread } from '../../model.ts';
import { noAnswerWords } from '../../picture-words.ts';
import type { SpreadItem } from '../../rules/cube/spread-items.ts';
import { resultTexts } from '../../texts/texts.ts';
import { Picture } from '../pictures/picture.tsx';
import type { QuestionView } from './question-view.ts';
import { EuroPart } from './render-euro.tsx';

interface Props {
  readonly view: QuestionView;
  readonly language: Language;
}

/** The scale figures of an item stand on; null for what is only counted. */
export const scaleOf = (item: FigureItem): Scale | null => {
  if (item.kind === 'share') return 'share';
  return item.kind === 'mean' ? { low: item.low, high: item.high } : null;
};

const SpreadChart = ({
  item,
  spread,
  language,
}: {
  readonly item: SpreadItem;
  readonly spread: Spread;
  readonly language: Language;
}): Child => {
  const t = resultTexts(language).question;
  const rows =
    spread.kind === 'suppressed'
      ? []
      : item.options.map((option, at) => ({
          label: option.label[language],
          count: spread.tally[at] ?? 0,
        }));
  const asked = item.options.filter((option) => !option.aside);
  return (
    <Distribution
      name={item.label[language]}
      answers={
        spread.kind === 'suppressed'
          ? spread
          : { kind: 'shown', rows, n: spread.n, population: spread.population, mode: 'count' }
      }
      ordered={item.row !== null && asked.length > 2 && asked.length === item.options.length}
      note={item.several ? t.several : item.options.some((option) => option.aside) ? t.aside : undefined}
      language={language}
    />
  );
};

const MarkChart = ({ one, language }: { readonly one: ItemFigures; readonly language: Language }): Child => {
  const { all, item } = one;
  if (all.kind !== 'mean' && all.kind !== 'suppressed') return null;
  return (
    <Distribution
      name={resultTexts(language).question.marks(item.label[language])}
      answers={
        all.kind === 'suppressed'
          ? all
          : {
              kind: 'shown',
              rows: all.marks.map((count, at) => ({ label: String(all.low + at), count })),
              n: all.n,
              population: all.population,
              mode: 'count',
            }
      }
      language={language}
    />
  );
};

const worstWords = ({ item, all }: ItemFigures, language: Language): Child => {
  const t = resultTexts(language).question.worst;
  const label = item.label[language];
  if (all.kind === 'share' && all.population !== null) {
    const silent = all.population - all.n;
    const [least, most] = [showCount(all.count, language), showCount(all.count + silent, language)];
    return t.share(label, least, most, showCount(all.population, language));
  }
  if (all.kind !== 'mean' || all.population === null || all.value === null) return null;
  const scale = { lower: all.low, upper: all.high };
  const bounds = worstCaseBounds({ mean: all.value, n: all.n, population: all.population, scale });
  return bounds === null ? null : t.mean(label, showMark(bounds.lower, language), showMark(bounds.upper, language));
};

const Worst = ({ items, language }: { readonly items: readonly ItemFigures[]; readonly language: Language }): Child => {
  const t = resultTexts(language).question.worst;
  const lines = items.map((one) => worstWords(one, language)).filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <Disclosure summary={t.summary}>
      <p>{t.lead}</p>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
};

const onScale = (view: QuestionView, kind: 'share' | 'mean') => view.items.filter(({ item }) => item.kind === kind);

const Estimates = ({ view, language }: Props): Child => {
  const t = resultTexts(language).question;
  const kinds = (['mean', 'share'] as const).flatMap((kind) => {
    // The picture of an order is its estimate already.
    const items = view.picture?.kind === 'ranking' ? [] : onScale(view, kind);
    const [first] = items;
    const scale = first === undefined ? null : scaleOf(first.item);
    return scale === null ? [] : [{ items, scale }];
  });
  if (view.items.every(({ item }) => scaleOf(item) === null)) return null;
  return (
    <Part id="schatting" heading={t.estimate}>
      {kinds.map(({ items, scale }) => (
        <DotInterval
          name={t.estimate}
          rows={items.map(({ item, all }) => ({ label: item.label[language], figure: all }))}
          scale={scale}
          note={items.some((one) => one.conditional) ? resultTexts(language).conditional : undefined}
          language={language}
        />
      ))}
      <Weighed view={view} language={language} />
      <Worst items={view.items} language={language} />
    </Part>
  );
};

const Weighed = ({ view, language }: Props): Child => {
  const t = resultTexts(language).question.weighted;
  const [first] = view.weighed;
  const scale = first === undefined ? null : scaleOf(first.item);
  if (scale === null) return null;
  const rows = view.weighed.flatMap(({ item, plain, weighted }) => [
    { label: t.plain(item.label[language]), figure: plain },
    { label: t.weighted(item.label[language]), figure: weighted as Figure },
  ]);
  return (
    <>
      <h3>{t.heading}</h3>
      <p>{t.lead}</p>
      <DotInterval name={t.heading} rows={rows} scale={scale} weighted language={language} />
      {view.weighed.some(({ isCostly }) => isCostly) ? <p>{t.costly}</p> : null}
    </>
  );
};

/** All of one question: how the answers are spread, what that says of all firms, and within which bounds in any case. */
export const QuestionBody = ({ view, language }: Props): Child => {
  const t = resultTexts(language).question;
  const silence = noAnswerWords(view.noAnswers, language);
  return (
    <>
      <Part id="antwoorden" heading={t.answers} first>
        {view.spreads.map(({ item, spread }) => (
          <>
            {view.spreads.length === 1 ? null : <h3>{item.label[language]}</h3>}
            <SpreadChart item={item} spread={spread} language={language} />
          </>
        ))}
        {onScale(view, 'mean').map((one) => (
          <MarkChart one={one} language={language} />
        ))}
        {view.picture === null ? null : <Picture picture={view.picture} language={language} />}
        {view.euro === null ? null : <EuroPart block={view.euro} language={language} />}
        {view.items.some(({ item }) => item.kind === 'count') ? <p>{t.counted}</p> : null}
        {silence === '' ? null : <p class="small quiet">{silence}</p>}
      </Part>
      <Estimates view={view} language={language} />
    </>
  );
};
