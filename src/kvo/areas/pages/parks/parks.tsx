import { dayOf } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { showCount, showOutOf } from '../../../../platform/ui/figures/numbers.ts';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { listSubjects } from '../../../accounts/queries.ts';
import { inInstance } from '../../../accounts/standings.ts';
import type { Park } from '../../model.ts';
import { listParks } from '../../queries.ts';
import type { ParkFigures } from '../../store/park-figures.ts';
import { listParkFigures } from '../../store/park-figures.ts';
import { areaTexts } from '../../texts/texts.ts';

interface Row extends Park {
  readonly figures: ParkFigures;
}

const noFigures: ParkFigures = { subAreas: 0, firms: 0, withEmail: 0 };

const ParkTable = ({ rows, language }: { readonly rows: readonly Row[]; readonly language: Language }): Child => {
  const { parks: t } = areaTexts(language);
  return (
    <DataTable
      caption={t.title}
      captionHidden
      language={language}
      rows={rows}
      columns={[
        { label: t.park, width: 'third', cell: (row) => <a href={areaPaths.park.to({ park: row.id })}>{row.name}</a> },
        { label: t.municipality, cell: (row) => row.municipality },
        { label: t.subAreas, number: true, cell: (row) => showCount(row.figures.subAreas, language) },
        {
          label: t.firms,
          number: true,
          cell: (row) => <a href={areaPaths.firms.to({ park: row.id })}>{showCount(row.figures.firms, language)}</a>,
        },
        {
          label: t.withEmail,
          number: true,
          cell: (row) =>
            row.figures.firms === 0 ? null : showOutOf(row.figures.withEmail, row.figures.firms, language),
        },
      ]}
    />
  );
};

export const parksPage: PageDefinition = {
  name: 'areas.parks-page',
  path: areaPaths.parks,
  permission: 'areas.list',
  stand: inInstance,
  show: async (context, visit) => {
    const { language, actor, db } = context;
    const { parks: t } = areaTexts(language);
    const ids = actor.kind === 'person' ? await listSubjects(db, actor.id, 'park') : [];
    const parks = await listParks(db, ids);
    const figures = await listParkFigures(db, ids, dayOf(context.now));
    const rows = parks.map((park) => ({ ...park, figures: figures.get(park.id) ?? noFigures }));
    const add = visit.may('areas.add-park') ? (
      <ButtonLink href={areaPaths.addPark.to({})}>{t.add}</ButtonLink>
    ) : undefined;
    return {
      kind: 'page',
      title: t.title,
      place: { menu: 'areas' },
      main: (
        <>
          <PageHead
            heading={t.heading(numberWord(rows.length, language), rows.length)}
            lead={t.lead}
            buttons={rows.length === 0 ? undefined : add}
          />
          {rows.length === 0 ? (
            <EmptyState text={add === undefined ? t.waiting : t.begin}>{add}</EmptyState>
          ) : (
            <ParkTable rows={rows} language={language} />
          )}
        </>
      ),
    };
  },
};
