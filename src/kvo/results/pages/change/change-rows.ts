import type { Language } from '../../../../kernel/language.ts';
import type { DotRow, Verdict } from '../../../../platform/ui/charts/dots/dot-row.ts';
import { showDecimal, showSigned } from '../../../../platform/ui/figures/numbers.ts';
import type { ComparedItem } from '../../rules/change/compare-waves.ts';
import { resultTexts } from '../../texts/texts.ts';

/** A change in the unit of its figure: points of a hundred for a share, tenths for a mark. */
const amountWords = ({ item }: ComparedItem, value: number, language: Language, isSigned: boolean): string => {
  const t = resultTexts(language).change;
  if (item.kind === 'mean') return isSigned ? showSigned(value, 1, language) : showDecimal(value, 1, language);
  const points = value * 100;
  return t.points(isSigned ? showSigned(points, 0, language) : showDecimal(Math.ceil(points), 0, language));
};

const limitWords = ({ item }: ComparedItem, value: number, language: Language): string =>
  item.kind === 'mean' ? showSigned(value, 1, language) : showSigned(value * 100, 0, language);

const verdictOf = (one: ComparedItem, language: Language): Verdict => {
  const t = resultTexts(language).change;
  const { change } = one;
  switch (change.kind) {
    case 'changed': {
      const { lower, upper } = change.interval;
      return {
        arrow: change.direction,
        words: change.direction === 'up' ? t.up : t.down,
        detail: t.between(
          amountWords(one, change.difference, language, true),
          limitWords(one, lower, language),
          limitWords(one, upper, language),
        ),
      };
    }
    case 'no-demonstrable-change':
      return {
        arrow: null,
        words: t.none,
        detail: change.smallest === null ? '' : t.smallest(amountWords(one, change.smallest, language, false)),
      };
    case 'too-few':
      return { arrow: null, words: t.tooFew, detail: '' };
    case 'asked-differently':
      return { arrow: null, words: t.asked, detail: '' };
  }
};

/** A compared figure as a row of a chart: before, now, and what the test says. */
export const changeRow = (one: ComparedItem, language: Language): DotRow => ({
  label: one.item.label[language],
  figure: one.now,
  ...(one.before.kind === 'suppressed' ? {} : { before: one.before }),
  verdict: verdictOf(one, language),
});
