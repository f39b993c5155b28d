import type { LocalDate } from '../../../../kernel/dates.ts';
import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Pagination } from '../../../../platform/ui/actions/pagination.tsx';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inPark } from '../../../accounts/standings.ts';
import type { Park, SubArea } from '../../model.ts';
import { findPark, listSubAreas } from '../../queries.ts';
import type { FirmFilter, FirmPage } from '../../store/firm-list.ts';
import { firmsPerPage, listFirmPage } from '../../store/firm-list.ts';
import { areaTexts } from '../../texts/texts.ts';
import { parkCrumbs } from '../crumbs.ts';
import { FirmFilterBar } from './firm-filter.tsx';
import { FirmTable } from './firm-table.tsx';
import { isNarrow, readFilter, readPage, writeFilter } from './read-filter.ts';

const Ways = ({ park, language }: { readonly park: Park; readonly language: Language }): Child => {
  const { firmList: t } = areaTexts(language);
  return (
    <>
      <ButtonLink href={areaPaths.imports.to({ park: park.id })}>{t.import}</ButtonLink>
      <ButtonLink href={areaPaths.addFirm.to({ park: park.id })} tone="second">
        {t.add}
      </ButtonLink>
    </>
  );
};

const Begin = ({
  park,
  language,
  hasAreas,
}: {
  readonly park: Park;
  readonly language: Language;
  readonly hasAreas: boolean;
}): Child => {
  const { firmList: t, areas } = areaTexts(language);
  if (hasAreas) {
    return (
      <EmptyState text={t.emptyWhy}>
        <Ways park={park} language={language} />
      </EmptyState>
    );
  }
  return (
    <EmptyState text={t.noAreas}>
      <ButtonLink href={areaPaths.addSubArea.to({ park: park.id })}>{areas.add}</ButtonLink>
    </EmptyState>
  );
};

interface ListView {
  readonly park: Park;
  readonly language: Language;
  readonly today: LocalDate;
  readonly filter: FirmFilter;
  readonly subAreas: readonly SubArea[];
  readonly found: FirmPage;
}

const List = ({ park, language, today, filter, subAreas, found }: ListView): Child => {
  const asked = writeFilter(filter);
  const names = new Map(subAreas.map(({ id, name }) => [id, name]));
  const href = (to: number): string =>
    areaPaths.firms.to({ park: park.id }, to === 1 ? asked : { ...asked, bladzijde: String(to) });
  return (
    <>
      <FirmFilterBar park={park} subAreas={subAreas} filter={filter} language={language} />
      {found.total === 0 ? null : (
        <>
          <FirmTable firms={found.firms} areaNames={names} today={today} language={language} />
          <Pagination page={found.page} pageSize={firmsPerPage} total={found.total} href={href} language={language} />
        </>
      )}
    </>
  );
};

const headingOf = ({ park, language, filter, found }: ListView): string => {
  const { firmList: t } = areaTexts(language);
  const count = showCount(found.total, language);
  return isNarrow(filter) ? t.found(count, found.total) : t.heading(count, found.total, park.name);
};

export const firmsPage: PageDefinition = {
  name: 'areas.firms-page',
  path: areaPaths.firms,
  permission: 'areas.read',
  stand: inPark,
  show: async (context, visit) => {
    const { language, db } = context;
    const { firmList: t } = areaTexts(language);
    const today = dayOf(context.now);
    const park = await findPark(db, visit.params['park'] ?? '');
    if (park === null) return { kind: 'not-found' };
    const filter = readFilter(visit.query);
    const subAreas = await listSubAreas(db, [park.id]);
    const found = await listFirmPage(db, park.id, filter, { page: readPage(visit.query), today });
    const view: ListView = { park, language, today, filter, subAreas, found };
    const begin = found.total === 0 && !isNarrow(filter);
    const ways = !begin && visit.may('areas.edit') ? <Ways park={park} language={language} /> : undefined;
    return {
      kind: 'page',
      title: `${t.title}, ${park.name}`,
      place: { menu: 'areas', crumbs: parkCrumbs(park, language) },
      main: (
        <>
          <PageHead
            heading={begin ? t.empty : headingOf(view)}
            lead={t.lead(showDate(today, language))}
            buttons={ways}
          />
          {begin ? <Begin park={park} language={language} hasAreas={subAreas.length > 0} /> : <List {...view} />}
        </>
      ),
    };
  },
};
