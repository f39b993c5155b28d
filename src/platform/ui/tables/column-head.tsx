import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { Icon } from '../marks/icon.tsx';
import type { IconName } from '../marks/icon-paths.ts';
import { uiTexts } from '../texts/ui-texts.ts';
import type { Sorting } from './column.ts';
import { tableRoles } from './table-roles.ts';

interface ColumnHeadProps {
  readonly label: string;
  readonly head?: Child;
  readonly number?: boolean | undefined;
  readonly sorting?: Sorting | undefined;
  readonly language: Language;
}

const arrows: Record<Sorting['direction'], IconName> = { ascending: 'up', descending: 'down', none: 'sort' };

const SortLink = ({ label, sorting, language }: ColumnHeadProps & { readonly sorting: Sorting }): Child => {
  const words = uiTexts(language).tables;
  return (
    <a href={sorting.href}>
      <span class="vh">{words.sortBy('')}</span>
      {label}
      <Icon name={arrows[sorting.direction]} />
      {sorting.direction === 'none' ? null : <span class="vh">, {words.sorted[sorting.direction]}</span>}
    </a>
  );
};

/** The head of a column: its label, a link that sorts, or what is drawn in its place. */
export const ColumnHead = (props: ColumnHeadProps): Child => {
  const { label, head, number, sorting, language } = props;
  return (
    <th
      scope="col"
      {...tableRoles.columnHead}
      class={number === true ? 'r' : undefined}
      aria-sort={sorting === undefined || sorting.direction === 'none' ? undefined : sorting.direction}
    >
      {sorting === undefined ? null : <SortLink label={label} sorting={sorting} language={language} />}
      {sorting === undefined && head === undefined ? label : null}
      {head === undefined ? null : (
        <>
          <span class="vh">{label}</span>
          {head}
        </>
      )}
    </th>
  );
};
