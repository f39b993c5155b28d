import type { Figure } from '../../../kernel/figure.ts';
import type { Language } from '../../../kernel/language.ts';
import { countStrip, figureStrip } from '../../../platform/paper/figure-strip.ts';
import type { FigureLine, PaperBlock } from '../../../platform/paper/paper-document.ts';
import { ticksOf } from '../../../platform/ui/charts/dots/scale.ts';
import { baseWords } from '../../../platform/ui/figures/base-words.ts';
import { figureWords, suppressionWords } from '../../../platform/ui/figures/figure-words.ts';
import { showCount } from '../../../platform/ui/figures/numbers.ts';
import { numberWord } from '../../../platform/ui/texts/number-words.ts';
import { periodWords, pictureName, placeRows } from '../picture-words.ts';
import type { Picture } from '../rules/pictures/picture-of.ts';
import type { PlacePicture } from '../rules/pictures/place-picture.ts';
import type { RankingPicture } from '../rules/pictures/ranking-picture.ts';
import type { TimePicture } from '../rules/pictures/time-picture.ts';
import { pictureTexts } from '../texts/picture-texts.ts';
import { reportTexts } from '../texts/report-texts.ts';

const counted = (told: { readonly n: number; readonly population: number | null }, language: Language): string =>
  baseWords([{ kind: 'count', value: told.n, n: told.n, population: told.population, mode: 'count' }], language);

const lineOf = (label: string, figure: Figure, language: Language): FigureLine => {
  const { head, detail } = figureWords(figure, language);
  const alt = `${label}: ${[head, detail].filter((part) => part !== '').join(', ')}`;
  const n = figure.kind === 'suppressed' ? '' : showCount(figure.n, language);
  return { label, head, detail, n, strip: figureStrip(figure, 'share', alt) };
};

const titled = (text: string): PaperBlock => ({ kind: 'heading', level: 3, text });

const hidden = (name: string, reason: string): readonly PaperBlock[] => [
  titled(name),
  { kind: 'paragraph', text: reason },
];

const ranking = (picture: RankingPicture, language: Language): readonly PaperBlock[] => {
  const { heads } = reportTexts(language);
  const t = pictureTexts(language);
  const name = pictureName(picture, language);
  const block = (title: string, figure: 'first' | 'among', note: string): PaperBlock => ({
    kind: 'figures',
    name: title,
    heads: { subject: heads.subject, picture: heads.share, figure: heads.figure, n: heads.n },
    ticks: ticksOf('share', language).map((tick) => tick.label),
    lines: picture.options.map((option) => lineOf(option.label[language], option[figure], language)),
    base: `${baseWords(
      picture.options.map((option) => option[figure]),
      language,
    )} ${note}`.trim(),
  });
  const among = t.among(name, numberWord(picture.top, language));
  return [
    titled(t.first(name)),
    block(t.first(name), 'first', ''),
    ...(picture.top < 2 ? [] : [titled(among), block(among, 'among', t.order)]),
  ];
};

const times = (picture: TimePicture, language: Language): readonly PaperBlock[] => {
  const { told } = picture;
  const name = pictureName(picture, language);
  if (told.kind === 'suppressed') return hidden(name, suppressionWords(told.reason, language));
  const { heads } = reportTexts(language);
  const most = Math.max(...told.periods.map(({ count }) => count));
  return [
    titled(name),
    {
      kind: 'figures',
      name,
      heads: { subject: heads.subject, picture: heads.count, figure: heads.figure, n: heads.n },
      ticks: [],
      lines: told.periods.map((period) => {
        const label = periodWords(told, period, language);
        const head = showCount(period.count, language);
        const strip = countStrip(period.count, most, `${label}: ${head}`);
        return { label, head, detail: '', n: showCount(told.n, language), strip };
      }),
      base: `${counted(told, language)} ${pictureTexts(language).units[told.unit]}`,
    },
  ];
};

const places = (picture: PlacePicture, language: Language): readonly PaperBlock[] => {
  const { told } = picture;
  const name = pictureName(picture, language);
  if (told.kind === 'suppressed') return hidden(name, suppressionWords(told.reason, language));
  const t = pictureTexts(language);
  const rows = placeRows(told.areas, language);
  const note = rows.some(({ count }) => count === null) ? ` ${t.hiddenNote}` : '';
  return [
    {
      kind: 'table',
      name,
      heads: [t.place, t.count],
      widths: [80, 20],
      numbers: [1],
      rows: rows.map(({ label, count }) => [label, count === null ? t.hidden : showCount(count, language)]),
    },
    { kind: 'paragraph', look: 'note', text: `${counted(told, language)}${note}` },
  ];
};

/** The picture of an order, a time or a place on paper: the same shares and counts as on the page of results. */
export const reportPicture = (picture: Picture, language: Language): readonly PaperBlock[] => {
  switch (picture.kind) {
    case 'ranking':
      return ranking(picture, language);
    case 'time':
      return times(picture, language);
    case 'place':
      return places(picture, language);
  }
};
