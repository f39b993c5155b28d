import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { PostButton } from '../../../../platform/ui/actions/post-button.tsx';
import { showCount, showDecimal } from '../../../../platform/ui/figures/numbers.ts';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { Two } from '../../../../platform/ui/page/two.tsx';
import type { Column } from '../../../../platform/ui/tables/column.ts';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { OutlinePicture } from '../../outline-picture.tsx';
import { areaTexts } from '../../texts/texts.ts';
import type { AreaRow, ParkView } from './park-view.ts';

interface PartProps {
  readonly view: ParkView;
  readonly mayEdit: boolean;
}

const Move = ({
  row,
  view,
  direction,
}: {
  readonly row: AreaRow;
  readonly view: ParkView;
  readonly direction: 'up' | 'down';
}): Child => {
  const { areas: t } = areaTexts(view.language);
  const name = row.area.name;
  return (
    <PostButton
      action={areaPaths.moveSubArea.to({ park: view.park.id, subArea: row.area.id })}
      hidden={{ direction }}
      tone="link"
    >
      <span aria-hidden="true">{t[direction]}</span>
      <span class="vh">{direction === 'up' ? t.upOf(name) : t.downOf(name)}</span>
    </PostButton>
  );
};

const columnsOf = (view: ParkView): readonly Column<AreaRow>[] => {
  const { areas: t, outline, firmList } = areaTexts(view.language);
  const park = view.park.id;
  const drawn = view.rows.some((row) => row.outline !== null);
  const name: Column<AreaRow> = {
    label: t.area,
    cell: (row) => (
      <>
        {drawn ? <span class="quiet">{row.mark} </span> : null}
        <a href={areaPaths.subArea.to({ park, subArea: row.area.id })}>{row.area.name}</a>
      </>
    ),
  };
  const firms: Column<AreaRow> = {
    label: firmList.title,
    number: true,
    cell: (row) => (
      <a href={areaPaths.firms.to({ park }, { deel: row.area.id })}>{showCount(row.firms, view.language)}</a>
    ),
  };
  const size: Column<AreaRow> = {
    label: t.size,
    number: true,
    cell: (row) =>
      row.size === null ? (
        <span class="quiet">{t.noOutline}</span>
      ) : (
        outline.hectares(showDecimal(row.size / 10_000, 1, view.language))
      ),
  };
  return [name, firms, size];
};

/** The same sub-areas once more, to put in another order. */
const Order = ({ view }: { readonly view: ParkView }): Child => {
  const { areas: t } = areaTexts(view.language);
  const columns: readonly Column<AreaRow>[] = [
    { label: t.area, cell: (row) => row.area.name },
    {
      label: t.order,
      cell: (row) => (
        <div class="btns">
          {row === view.rows[0] ? null : <Move row={row} view={view} direction="up" />}
          {row === view.rows.at(-1) ? null : <Move row={row} view={view} direction="down" />}
        </div>
      ),
    },
  ];
  return (
    <Disclosure summary={t.order}>
      <DataTable caption={t.order} captionHidden language={view.language} rows={view.rows} columns={columns} />
    </Disclosure>
  );
};

/** The sub-areas of a park: where they lie, how large they are, how many firms they hold. */
export const SubAreaPart = ({ view, mayEdit }: PartProps): Child => {
  const { language, park, rows } = view;
  const { areas: t } = areaTexts(language);
  const drawn = rows.flatMap(({ outline, mark }) => (outline === null ? [] : [{ outline, mark }]));
  const add = mayEdit ? (
    <ButtonLink href={areaPaths.addSubArea.to({ park: park.id })} tone="second" icon="plus">
      {t.add}
    </ButtonLink>
  ) : undefined;
  const table = <DataTable caption={t.title} captionHidden language={language} rows={rows} columns={columnsOf(view)} />;
  return (
    <Part id="deelterreinen" heading={t.title} count={rows.length === 0 ? undefined : rows.length}>
      {rows.length === 0 ? <EmptyState text={t.empty}>{view.firms === 0 ? undefined : add}</EmptyState> : null}
      {drawn.length === 0 ? null : (
        <Two>
          <OutlinePicture name={t.picture(park.name)} outlines={drawn} language={language} />
          <div>{table}</div>
        </Two>
      )}
      {rows.length > 0 && drawn.length === 0 ? (
        <>
          {table}
          <p class="quiet">{t.noneDrawn}</p>
        </>
      ) : null}
      {rows.length > 1 && mayEdit ? <Order view={view} /> : null}
      {rows.length === 0 || add === undefined ? null : <p class="btns">{add}</p>}
    </Part>
  );
};
