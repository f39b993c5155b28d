import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { uiTexts } from '../../texts/ui-texts.ts';
import { Legend } from '../legend.tsx';
import { Diamond, Dot } from './dot-marks.tsx';

interface DotLegendProps {
  readonly language: Language;
  /** What the dot and the diamond are, where two measurements stand beside each other: "1-meting, 2026". */
  readonly now?: string;
  readonly before?: string;
}

/** What dot, diamond and line mean. */
export const DotLegend = ({ language, now, before }: DotLegendProps): Child => (
  <Legend
    entries={[
      ...(before === undefined
        ? []
        : [
            {
              mark: (
                <svg aria-hidden="true">
                  <line class="i2" x1="4" x2="44" y1="10" y2="10" />
                  <Diamond x="24" y={10} />
                </svg>
              ),
              meaning: before,
            },
          ]),
      {
        mark: (
          <svg aria-hidden="true">
            <line class="i1" x1="4" x2="44" y1="10" y2="10" />
            <Dot x="24" y={10} />
          </svg>
        ),
        meaning: now ?? uiTexts(language).charts.legendNow,
      },
    ]}
  />
);
