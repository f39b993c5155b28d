import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { baseWords, methodWords, sizeWords } from '../../figures/base-words.ts';
import { figureWords } from '../../figures/figure-words.ts';
import { Icon } from '../../marks/icon.tsx';
import { uiTexts } from '../../texts/ui-texts.ts';
import { ChartFrame } from '../chart-frame.tsx';
import { DotPicture } from './dot-picture.tsx';
import type { DotRow, Verdict } from './dot-row.ts';
import { DotTable } from './dot-table.tsx';
import type { Scale } from './scale.ts';
import { estimateOf, ticksOf } from './scale.ts';

interface DotIntervalProps {
  /** What is shown, such as "Deel van de bedrijven dat hier last van had, maart 2026". */
  readonly name: string;
  readonly rows: readonly DotRow[];
  readonly scale: Scale;
  readonly weighted?: boolean;
  readonly note?: Child;
  readonly language: Language;
}

interface RowProps {
  readonly row: DotRow;
  readonly scale: Scale;
  readonly language: Language;
}

const Axis = ({ scale, language }: { readonly scale: Scale; readonly language: Language }): Child => (
  <li class="axis" aria-hidden="true">
    <svg height="22" aria-hidden="true">
      {ticksOf(scale, language).map((tick) => (
        <text x={tick.at} y="16" text-anchor={tick.anchor}>
          {tick.label}
        </text>
      ))}
    </svg>
  </li>
);

const VerdictWords = ({ verdict }: { readonly verdict: Verdict }): Child => (
  <p class="v">
    <b class={verdict.arrow === null ? undefined : 'demo'}>
      {verdict.arrow === null ? null : <Icon name={verdict.arrow === 'down' ? 'fall' : 'rise'} />}
      {verdict.words}
    </b>
    <span>{verdict.detail}</span>
  </p>
);

const Words = ({ row, language }: { readonly row: DotRow; readonly language: Language }): Child => {
  if (row.verdict !== undefined) return <VerdictWords verdict={row.verdict} />;
  const { head, detail } = figureWords(row.figure, language);
  return (
    <p class="v">
      <b>{head}</b>
      {detail === '' ? null : <span>{detail}</span>}
    </p>
  );
};

const Row = ({ row, scale, language }: RowProps): Child => {
  const label = row.href === undefined ? row.label : <a href={row.href}>{row.label}</a>;
  if (row.figure.kind === 'suppressed') {
    const { head, detail } = figureWords(row.figure, language);
    return (
      <li>
        <p class="q">{label}</p>
        <p class="hid">
          <b>{head}</b> {detail}
        </p>
      </li>
    );
  }
  return (
    <li>
      <p class="q">
        {label}
        {row.more === undefined ? null : <span class="vh">. </span>}
        {row.more}
      </p>
      <DotPicture row={row} scale={scale} />
      <Words row={row} language={language} />
    </li>
  );
};

/** Two measurements say each by itself how many answered. */
const restsOn = (rows: readonly DotRow[], language: Language, weighted: boolean): string => {
  const now = rows.map((row) => row.figure);
  const before = rows.flatMap((row) => (row.before === undefined ? [] : [row.before]));
  if (before.length === 0) return baseWords(now, language, weighted);
  const words = uiTexts(language).charts;
  return words.compared(
    sizeWords(before, language),
    `${sizeWords(now, language)} ${methodWords([...before, ...now], language, weighted)}`,
  );
};

/** A few answers are drawn as themselves, one dot each: a scale of percentages would not be theirs. */
const standsOnScale = ({ figure, before }: DotRow): boolean =>
  before !== undefined || figure.kind === 'mean' || estimateOf(figure) !== null;

/** Estimates as dots with their limits on the whole scale, one row each; beside it value and limits, below it n, N and mode. */
export const DotInterval = ({ name, rows, scale, weighted = false, note, language }: DotIntervalProps): Child => (
  <ChartFrame
    name={name}
    base={restsOn(rows, language, weighted)}
    note={note}
    twin={<DotTable name={name} rows={rows} scale={scale} language={language} />}
    language={language}
  >
    <ul class={rows.some((row) => row.before !== undefined) ? 'dots cmp' : 'dots'}>
      {rows.some(standsOnScale) ? <Axis scale={scale} language={language} /> : null}
      {rows.map((row) => (
        <Row row={row} scale={scale} language={language} />
      ))}
    </ul>
  </ChartFrame>
);
