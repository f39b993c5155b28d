import type { LocalDate } from '../../../../kernel/dates.ts';
import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { baseWords } from '../../../../platform/ui/figures/base-words.ts';
import { figureWords } from '../../../../platform/ui/figures/figure-words.ts';
import { Figs } from '../../../../platform/ui/lists/figs.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { FigureSource } from '../../model.ts';
import { findingTexts } from '../../texts/texts.ts';

/** The survey figure a finding rests on, as it was when it was proposed, with its base and the rule. */
export const FigureBehind = ({
  source,
  language,
}: {
  readonly source: FigureSource;
  readonly language: Language;
}): Child => {
  const t = findingTexts(language).finding;
  const words = figureWords(source.figure, language);
  const measured = t.measuredOn(showDate(source.measuredOn as LocalDate, language));
  return (
    <Part id="cijfer" heading={t.figure}>
      <Figs
        figures={[
          {
            value: words.head,
            meaning: [source.label[language], words.detail].filter((part) => part !== '').join(': '),
          },
        ]}
      />
      <p class="source">{`${baseWords([source.figure], language)} ${measured}`}</p>
      <p>{`${t.proposed}. ${source.rule[language]}`}</p>
    </Part>
  );
};
