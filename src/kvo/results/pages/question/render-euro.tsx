import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { DotInterval } from '../../../../platform/ui/charts/dots/dot-interval.tsx';
import { suppressionWords } from '../../../../platform/ui/figures/figure-words.ts';
import { showCount, showEuros } from '../../../../platform/ui/figures/numbers.ts';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import type { EuroBlock } from '../../rules/euro/euro-block.ts';
import { resultTexts } from '../../texts/texts.ts';

interface Props {
  readonly block: EuroBlock;
  readonly language: Language;
}

// A limit of euros is no exact thing: whole hundreds say what is known.
const rounded = (value: number, language: Language): string => showEuros(Math.round(value / 100) * 100, language);

const factsOf = ({ typical, observed, total, hangsOnOne }: EuroBlock, language: Language) => {
  const t = resultTexts(language).question.euro;
  const sum =
    'sum' in observed
      ? t.observedOf(showEuros(observed.sum, language), showCount(observed.n, language))
      : suppressionWords(observed.reason, language);
  return [
    ...(typical === null
      ? []
      : [
          { term: t.median, value: showEuros(Math.round(typical.median), language) },
          { term: t.trimmed, value: showEuros(Math.round(typical.trimmed), language) },
        ]),
    { term: t.observed, value: sum },
    ...(total === null
      ? []
      : [
          {
            term: t.total,
            value: t.totalOf(
              rounded(total.value, language),
              rounded(total.interval.lower, language),
              rounded(total.interval.upper, language),
              String(total.seed),
            ),
          },
        ]),
    ...(hangsOnOne ? [{ term: t.total, value: t.hangsOnOne }] : []),
  ];
};

/** Damage in euros: who had any, what it was for them, what was certainly lost, and with care what it was for all. */
export const EuroPart = ({ block, language }: Props): Child => {
  const t = resultTexts(language).question.euro;
  return (
    <>
      <DotInterval name={t.any} rows={[{ label: t.any, figure: block.any }]} scale="share" language={language} />
      <Facts facts={factsOf(block, language)} />
      <p>{t.note}</p>
    </>
  );
};
