import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import { uiTexts } from '../texts/ui-texts.ts';

interface StepsProps {
  /** The step one is at, counted from 1; `of` is how many there are. */
  readonly step: number;
  readonly of: number;
  readonly language: RespondentLanguage;
  /** What stands above the dashes; "Stap 3 van 7" when left out. */
  readonly children?: Child;
}

const mark = (index: number, step: number): string | undefined => {
  if (index < step) return 'd';
  return index === step ? 'c' : undefined;
};

/** How far one is in a row of pages, as dashes on the road. */
export const Steps = ({ step, of, language, children }: StepsProps): Child => {
  const words = uiTexts(language).marks.step(String(step), String(of));
  return (
    <div class="prog">
      <p>{children ?? <b>{words}</b>}</p>
      <div class="dashes" role="img" aria-label={words}>
        {Array.from({ length: of }, (_, index) => (
          <i class={mark(index + 1, step)} />
        ))}
      </div>
    </div>
  );
};
