import type { Language } from '../../kernel/language.ts';
import { monthNames } from '../../platform/ui/charts/months/month-names.ts';
import { showCount } from '../../platform/ui/figures/numbers.ts';
import type { NoAnswers } from './rules/pictures/answers-to.ts';
import type { CoarseTimes, Period } from './rules/pictures/coarse-times.ts';
import type { Picture } from './rules/pictures/picture-of.ts';
import type { NamedArea } from './rules/pictures/place-picture.ts';
import { pictureTexts } from './texts/picture-texts.ts';

/** What a picture is about, in words. */
export const pictureName = ({ question }: Picture, language: Language): string =>
  (question.figure?.label ?? question.text)[language];

/** A period as people say it: a month, a quarter, a year, or years together. */
export const periodWords = ({ unit }: CoarseTimes, { from, to }: Period, language: Language): string => {
  const t = pictureTexts(language);
  const year = String(Math.floor(from / 100));
  if (unit === 'month') return t.month(monthNames(language)[(from % 100) - 1] ?? '', year);
  if (unit === 'quarter') return t.quarter(String(Math.ceil((from % 100) / 3)), year);
  const last = String(Math.floor(to / 100));
  return last === year ? year : t.years(year, last);
};

/** Places and how many named each, sub-areas with their streets below them; null where that is not shown. */
export const placeRows = (
  areas: readonly NamedArea[],
  language: Language,
): readonly { readonly label: string; readonly count: number | null }[] => {
  const t = pictureTexts(language);
  return areas.flatMap(({ name, count, streets, noStreet }) => [
    { label: name, count },
    // Of a hidden area its streets say nothing either, and a street nobody named is left out.
    ...(count === null
      ? []
      : streets
          .filter((street) => street.count !== 0)
          .map((street) => ({ label: t.street(name, street.name), count: street.count }))),
    ...(count === null || streets.length === 0 || noStreet === 0 ? [] : [{ label: t.noStreet(name), count: noStreet }]),
  ]);
};

/** How many gave no answer and why: "Zonder antwoord: 3 overgeslagen, 2 'wil niet zeggen'." Empty when all did. */
export const noAnswerWords = (without: NoAnswers | undefined, language: Language): string => {
  const { without: t } = pictureTexts(language);
  const parts = (['skipped', 'ratherNotSay', 'notApplicable'] as const).flatMap((reason) => {
    const count = without?.[reason] ?? 0;
    return count === 0 ? [] : [t[reason](showCount(count, language))];
  });
  return parts.length === 0 ? '' : `${t.heading} ${parts.join(', ')}. ${t.end}`;
};
