import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { uiTexts } from '../texts/ui-texts.ts';
import type { Column, RowGroup } from './column.ts';
import { ColumnHead } from './column-head.tsx';
import { tableRoles } from './table-roles.ts';

interface DataTableProps<Row> {
  readonly caption: string;
  /** The caption is heard but not seen, where a heading above says the same. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  /** Rows, or rows under headings. */
  readonly rows?: readonly Row[];
  readonly groups?: readonly RowGroup<Row>[];
  /** An id for a row, to link to it. */
  readonly rowId?: (row: Row) => string;
  /** Sets a row apart: something is wrong with it, it waits, or it is about whoever looks. */
  readonly tone?: (row: Row) => 'stop' | 'wait' | 'you' | null;
  /** Without room: each row a list of labelled values, or the table as it is, to scroll sideways. Two columns always fit. */
  readonly narrow?: 'stack' | 'scroll';
  /** What stands there when there is no row at all. */
  readonly empty?: Child;
  readonly language: Language;
}

interface RowProps<Row> {
  readonly row: Row;
  readonly table: DataTableProps<Row>;
}

const cellClass = <Row,>(column: Column<Row>): string | undefined => {
  const classes = [
    ...(column.number === true ? ['r'] : []),
    ...(column.narrow === undefined || column.narrow === 'labelled' ? [] : [column.narrow]),
  ];
  return classes.length === 0 ? undefined : classes.join(' ');
};

const TableRow = <Row,>({ row, table }: RowProps<Row>): Child => (
  <tr {...tableRoles.row} id={table.rowId?.(row)} class={table.tone?.(row) ?? undefined}>
    {table.columns.map((column, index) =>
      index === 0 ? (
        <th scope="row" {...tableRoles.rowHead}>
          {column.cell(row)}
        </th>
      ) : (
        <td
          {...tableRoles.cell}
          class={cellClass(column)}
          data-label={column.narrow === undefined || column.narrow === 'labelled' ? column.label : undefined}
        >
          {column.cell(row)}
        </td>
      ),
    )}
  </tr>
);

const TableGroup = <Row,>({
  group,
  table,
}: {
  readonly group: RowGroup<Row>;
  readonly table: DataTableProps<Row>;
}): Child => (
  <tbody {...tableRoles.group}>
    <tr {...tableRoles.row} class="theme">
      <th colspan={table.columns.length} scope="rowgroup" {...tableRoles.rowHead}>
        {group.heading}
      </th>
    </tr>
    {group.rows.map((row) => (
      <TableRow row={row} table={table} />
    ))}
  </tbody>
);

const tableClass = <Row,>({ columns, narrow = 'stack' }: DataTableProps<Row>): string | undefined => {
  const classes = [
    ...(narrow === 'stack' && columns.length > 2 ? ['stack'] : []),
    ...(columns.some((column) => column.width !== undefined) ? ['fixed'] : []),
    ...(columns.some((column) => column.sorting !== undefined) ? ['sortable'] : []),
  ];
  return classes.length === 0 ? undefined : classes.join(' ');
};

/** Many columns, or widths that were set with care, ask for more room before a row becomes a list. */
const isBroad = <Row,>({ columns }: DataTableProps<Row>): boolean =>
  columns.length > 4 || columns.some((column) => column.head !== undefined);

const Table = <Row,>(props: DataTableProps<Row>): Child => (
  <table {...tableRoles.table} class={tableClass(props)}>
    <caption class={props.captionHidden === true ? 'vh' : undefined}>{props.caption}</caption>
    <colgroup>
      {props.columns.map((column) => (
        <col class={column.width} />
      ))}
    </colgroup>
    <thead {...tableRoles.group}>
      <tr {...tableRoles.row}>
        {props.columns.map(({ label, head, number, sorting }) => (
          <ColumnHead label={label} head={head} number={number} sorting={sorting} language={props.language} />
        ))}
      </tr>
    </thead>
    {props.rows === undefined || props.rows.length === 0 ? null : (
      <tbody {...tableRoles.group}>
        {props.rows.map((row) => (
          <TableRow row={row} table={props} />
        ))}
      </tbody>
    )}
    {(props.groups ?? []).map((group) => (
      <TableGroup group={group} table={props} />
    ))}
  </table>
);

/** A table over rows of one type; it says every word also when it stands as a list on a phone. */
export const DataTable = <Row,>(props: DataTableProps<Row>): Child => {
  const count = (props.rows ?? []).length + (props.groups ?? []).reduce((sum, group) => sum + group.rows.length, 0);
  if (count === 0 && props.empty !== undefined) return props.empty;
  if (props.narrow !== 'scroll') {
    return (
      <div class={isBroad(props) ? 'tablebox broad' : 'tablebox'}>
        <Table {...props} />
      </div>
    );
  }
  return (
    <section class="scroll" tabindex={0} aria-label={uiTexts(props.language).tables.scrollable(props.caption)}>
      <Table {...props} />
    </section>
  );
};
