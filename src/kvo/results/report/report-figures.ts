import type { Figure } from '../../../kernel/figure.ts';
import type { Language } from '../../../kernel/language.ts';
import { countStrip, figureStrip } from '../../../platform/paper/figure-strip.ts';
import type { FigureLine, PaperBlock } from '../../../platform/paper/paper-document.ts';
import type { Scale } from '../../../platform/ui/charts/dots/scale.ts';
import { ticksOf } from '../../../platform/ui/charts/dots/scale.ts';
import { baseWords } from '../../../platform/ui/figures/base-words.ts';
import { figureWords } from '../../../platform/ui/figures/figure-words.ts';
import { showCount, showEuros } from '../../../platform/ui/figures/numbers.ts';
import type { ItemFigures, ResultSet } from '../model.ts';
import type { Picture } from '../rules/pictures/picture-of.ts';
import { reportTexts } from '../texts/report-texts.ts';
import { resultTexts } from '../texts/texts.ts';
import { reportPicture } from './report-pictures.ts';

type Kind = ItemFigures['item']['kind'];

const sayN = (figure: Figure, language: Language): string =>
  figure.kind === 'suppressed' ? '' : showCount(figure.n, language);

const said = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** A figure in words; amounts as amounts. */
export const wordsOf = ({ item }: ItemFigures, figure: Figure, language: Language) => {
  const words = figureWords(figure, language);
  return item.kind === 'amount' && figure.kind === 'count'
    ? { ...words, head: showEuros(figure.value, language) }
    : words;
};

const lineOn = (items: readonly ItemFigures[], scale: Scale | null, language: Language) => {
  const largest = Math.max(0, ...items.map(({ all }) => (all.kind === 'count' ? all.value : 0)));
  return (one: ItemFigures): FigureLine => {
    const label = one.item.label[language];
    const { head, detail } = wordsOf(one, one.all, language);
    const alt = `${label}: ${said(head, detail)}`;
    const count = one.all.kind === 'count' ? countStrip(one.all.value, largest, alt) : null;
    return {
      label,
      head,
      detail,
      n: sayN(one.all, language),
      strip: scale === null ? count : figureStrip(one.all, scale, alt),
    };
  };
};

interface Group {
  readonly name: string;
  readonly head: string;
  readonly scale: Scale | null;
  readonly items: readonly ItemFigures[];
}

const drawGroup = (
  { name, head, scale, items }: Group,
  sampled: boolean,
  language: Language,
): readonly PaperBlock[] => {
  if (items.length === 0) return [];
  const { heads } = reportTexts(language);
  const t = resultTexts(language);
  const base = baseWords(
    items.map((one) => one.all),
    language,
  );
  const more = [
    base,
    ...(sampled && items.some((one) => one.conditional) ? [t.conditional] : []),
    ...(scale === null ? [t.atLeastTotal] : []),
  ];
  return [
    {
      kind: 'figures',
      name,
      heads: { subject: heads.subject, picture: head, figure: heads.figure, n: heads.n },
      ticks: scale === null ? [] : ticksOf(scale, language).map((tick) => tick.label),
      lines: items.map(lineOn(items, scale, language)),
      base: more.filter((part) => part !== '').join(' '),
    },
  ];
};

/** Marks stand together where they share a scale. */
const byScale = (items: readonly ItemFigures[]): readonly (readonly [Scale, readonly ItemFigures[]])[] => {
  const groups = new Map<string, [Scale, ItemFigures[]]>();
  for (const one of items) {
    if (one.item.kind !== 'mean') continue;
    const { low, high } = one.item;
    const group = groups.get(`${low} ${high}`) ?? [{ low, high }, []];
    group[1].push(one);
    groups.set(`${low} ${high}`, group);
  }
  return [...groups.values()];
};

type Pictures = ReadonlyMap<string, Picture>;

interface Section {
  readonly results: ResultSet;
  readonly index: number;
  readonly title: string;
  readonly pictures: Pictures;
}

const section = ({ results, index, title, pictures }: Section, language: Language): readonly PaperBlock[] => {
  const own = [...pictures.values()].filter(({ question }) => question.page === index);
  // A picture of an order tells its shares already.
  const items = results.items.filter((one) => one.page === index && !pictures.has(one.item.question));
  if (items.length === 0 && own.length === 0) return [];
  const t = resultTexts(language);
  const { heads } = reportTexts(language);
  const sampled = results.population !== null;
  const of = (...kinds: readonly Kind[]) => items.filter(({ item }) => kinds.includes(item.kind));
  const draw = (group: Group) => drawGroup(group, sampled, language);
  return [
    { kind: 'heading', level: 2, text: title },
    ...byScale(items).flatMap(([scale, some]) =>
      draw({ name: t.marksOf(title), head: heads.mean, scale, items: some }),
    ),
    ...draw({
      name: sampled ? t.sharesOf(title) : t.sharesOfPeople(title),
      head: heads.share,
      scale: 'share',
      items: of('share'),
    }),
    ...draw({ name: t.totalsOf(title), head: heads.count, scale: null, items: of('count') }),
    ...draw({ name: `${t.totalsOf(title)}, €`, head: '€', scale: null, items: of('amount') }),
    ...own.flatMap((picture) => reportPicture(picture, language)),
  ];
};

/** All figures of an audience, subject by subject in the order of the questionnaire, as on the page of results. */
export const reportFigures = (results: ResultSet, pictures: Pictures, language: Language): readonly PaperBlock[] =>
  results.pages.flatMap((title, index) => section({ results, index, title: title[language], pictures }, language));

/** The figures of each sub-area, in words with their limits; hidden ones by their reason. */
export const reportAreas = (
  results: ResultSet,
  areas: readonly { readonly subAreaId: string; readonly name: string }[],
  language: Language,
): readonly PaperBlock[] => {
  const { heads, figures: t } = reportTexts(language);
  const blocks = areas.flatMap(({ subAreaId, name }): readonly PaperBlock[] => {
    const rows = results.items.flatMap((one) => {
      const figure = [...one.perArea].find(([id]) => id === subAreaId)?.[1];
      if (figure === undefined) return [];
      const { head, detail } = wordsOf(one, figure, language);
      const size =
        figure.kind === 'suppressed' || figure.population === null ? '' : showCount(figure.population, language);
      return [[one.item.label[language], head, detail, sayN(figure, language), size]];
    });
    return rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            name,
            heads: [heads.subject, heads.figure, heads.limits, 'n', 'N'],
            widths: [36, 16, 36, 6, 6],
            numbers: [3, 4],
            rows,
            small: true,
          },
        ];
  });
  return blocks.length < 2
    ? []
    : [{ kind: 'heading', level: 1, text: t.perArea, fresh: true }, { kind: 'paragraph', text: t.areaLead }, ...blocks];
};
