import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { Disclosure } from '../page/disclosure.tsx';
import { uiTexts } from '../texts/ui-texts.ts';

interface ChartFrameProps {
  /** What the chart shows, for screen readers and as the caption of its table. */
  readonly name: string;
  readonly children: Child;
  /** n, N, mode: what the figures rest on. */
  readonly base?: string;
  readonly note?: Child;
  /** The same figures as a table. */
  readonly twin: Child;
  readonly language: Language;
}

/** A picture with its name, what it rests on, and its twin as a table. */
export const ChartFrame = ({ name, children, base = '', note, twin, language }: ChartFrameProps): Child => (
  <div class="chart">
    <figure aria-label={name}>
      {children}
      {base === '' && note === undefined ? null : (
        <figcaption class="source">
          {base} {note}
        </figcaption>
      )}
    </figure>
    <Disclosure summary={uiTexts(language).charts.asTable}>{twin}</Disclosure>
  </div>
);
