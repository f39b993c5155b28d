import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { showCount, showDecimal, showPercent } from '../../../../platform/ui/figures/numbers.ts';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { Column } from '../../../../platform/ui/tables/column.ts';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { CrossTable, Side } from '../../rules/crosstab/cross-table.ts';
import type { Association } from '../../rules/crosstab/test-association.ts';
import { resultTexts } from '../../texts/texts.ts';

interface Props {
  readonly table: CrossTable;
  readonly name: string;
  /** What the rows are: the label of their question. */
  readonly corner: string;
  readonly language: Language;
}

const sideName = ({ labels }: Side, language: Language): string => labels.map((label) => label[language]).join(' / ');

/** Under twenty a percentage says more than is known (methods 1.1). */
const fewestForPercentage = 20;

const cellWords = (count: number | null, total: number, language: Language): Child => {
  const t = resultTexts(language).crosstab;
  if (count === null) return t.hidden;
  const shown = showCount(count, language);
  return total < fewestForPercentage ? (
    shown
  ) : (
    <>
      {shown} <span class="quiet">{showPercent(count / total, 0, language)}</span>
    </>
  );
};

interface Line {
  readonly side: Side;
  readonly cells: readonly (number | null)[];
}

const Counts = ({ table, name, corner, language }: Props): Child => {
  const t = resultTexts(language).crosstab;
  const isMerged = [...table.rows, ...table.columns].some(({ keys }) => keys.length > 1);
  const isHidden = table.cells.some((row) => row.includes(null));
  const columns: readonly Column<Line>[] = [
    { label: corner, cell: ({ side }) => sideName(side, language) },
    ...table.columns.map((column, at) => ({
      label: sideName(column, language),
      number: true,
      cell: ({ side, cells }: Line) => cellWords(cells[at] ?? null, side.total, language),
    })),
    { label: t.total, number: true, cell: ({ side }) => showCount(side.total, language) },
  ];
  const rows = table.rows.map((side, at): Line => ({ side, cells: table.cells[at] ?? [] }));
  const together: Line = {
    side: {
      keys: [],
      labels: [{ nl: resultTexts('nl').crosstab.total, en: resultTexts('en').crosstab.total }],
      total: table.n,
    },
    cells: table.columns.map(({ total }) => total),
  };
  return (
    <>
      <h2 class="h3">{name}</h2>
      <DataTable
        caption={name}
        captionHidden
        columns={columns}
        rows={[...rows, together]}
        narrow="scroll"
        language={language}
      />
      <p class="source">
        {[
          t.base(showCount(table.n, language)),
          ...(isHidden ? [t.hiddenNote] : []),
          ...(isMerged ? [t.merged] : []),
        ].join(' ')}
      </p>
    </>
  );
};

const effectFact = ({ effect }: Association, language: Language) => {
  const t = resultTexts(language).crosstab;
  if (effect === null) return [];
  const show = (value: number): string => showDecimal(value, 2, language);
  const { interval } = effect;
  const value =
    interval === null ? show(effect.value) : t.interval(show(effect.value), show(interval.lower), show(interval.upper));
  return [{ term: t.effects[effect.kind], value }];
};

const pWords = (p: number, language: Language): string =>
  p < 0.001 ? `< ${showDecimal(0.001, 3, language)}` : showDecimal(p, 3, language);

const Test = ({ table, language }: Props): Child => {
  const t = resultTexts(language).crosstab;
  const { association, isDemonstrable } = table;
  const words = isDemonstrable === null ? t.untold : isDemonstrable ? t.yes : t.no;
  return (
    <Part id="toets" heading={t.testHeading}>
      <p>{words}</p>
      {association === null ? (
        isDemonstrable === null ? null : (
          <p>{t.partly}</p>
        )
      ) : (
        <Facts
          facts={[
            {
              term: t.test,
              value: [
                t.method[association.method],
                ...(association.simulation === null
                  ? []
                  : [
                      t.simulated(
                        showCount(association.simulation.draws, language),
                        String(association.simulation.seed),
                      ),
                    ]),
              ].join(', '),
            },
            { term: t.p, value: pWords(association.p, language) },
            ...effectFact(association, language),
          ]}
        />
      )}
      <p class="source">{t.analytic}</p>
    </Part>
  );
};

/** The table with its percentages by row, and what the test says of it. */
export const CrosstabBody = (props: Props): Child => (
  <>
    <Counts {...props} />
    <Test {...props} />
  </>
);
