import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { showCount } from '../figures/numbers.ts';
import { uiTexts } from '../texts/ui-texts.ts';

interface ProgressProps {
  readonly done: number;
  readonly of: number;
  /** What is being counted, such as "Regels gelezen". */
  readonly label: string;
  readonly language: Language;
}

const dashes = 24;

/** How far a longer piece of work is: dashes, and "12 van 85" in words. */
export const Progress = ({ done, of, label, language }: ProgressProps): Child => {
  const count = Math.min(of, dashes);
  const filled = of === 0 ? 0 : Math.floor((done / of) * count);
  const words = uiTexts(language).marks.progress(showCount(done, language), showCount(of, language));
  return (
    <div
      class="prog"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={done}
      aria-valuetext={words}
    >
      <p>
        <b>{label}</b> <span class="quiet nw">{words}</span>
      </p>
      <div class="dashes">
        {Array.from({ length: count }, (_, index) => (
          <i class={index < filled ? 'd' : undefined} />
        ))}
      </div>
    </div>
  );
};
