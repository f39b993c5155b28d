import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { recordPaths } from '../../../../paths/records.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { FilterBar } from '../../../../platform/ui/actions/filter-bar.tsx';
import { Pagination } from '../../../../platform/ui/actions/pagination.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { RecordKind, Scheme } from '../../../schemes/model.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { listRecords } from '../../queries.ts';
import { recordTexts } from '../../texts/texts.ts';
import { KindTable, RecordTable } from './record-tables.tsx';
import type { RecordFilter, RecordsView } from './view-model.ts';
import { pageSize, readFilter, viewRecords } from './view-model.ts';

interface RecordsProps {
  readonly track: string;
  readonly scheme: Scheme;
  readonly view: RecordsView;
  readonly filter: RecordFilter;
  readonly language: Language;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const headingOf = ({ total, without }: RecordsView, language: Language): string => {
  const t = recordTexts(language).list;
  return total === 0
    ? t.none
    : t.heading(capital(numberWord(total, language)), total, numberWord(without, language), without);
};

const addressOf = (track: string, filter: RecordFilter, page: number): string =>
  recordPaths.records.to(
    { track },
    {
      ...(filter.kind === null ? {} : { soort: filter.kind }),
      ...(filter.year === null ? {} : { jaar: filter.year }),
      ...(page === 1 ? {} : { bladzijde: String(page) }),
    },
  );

const Filter = ({ track, scheme, view, filter, language }: RecordsProps): Child => {
  const t = recordTexts(language).list;
  const state = formState({ form: 'filter', language, defaults: { soort: filter.kind, jaar: filter.year } });
  const address = recordPaths.records.to({ track });
  const filtered = filter.kind !== null || filter.year !== null;
  return (
    <FilterBar action={address} language={language} clear={filtered ? address : undefined}>
      <SelectField
        state={state}
        name="soort"
        label={t.filterKind}
        empty={t.everyKind}
        choices={scheme.records.map(({ kind, name }) => ({ value: kind, label: name[language] }))}
      />
      <SelectField
        state={state}
        name="jaar"
        label={t.filterYear}
        empty={t.everyYear}
        choices={view.years.map((year) => ({ value: year, label: year }))}
      />
    </FilterBar>
  );
};

const Lists = (props: RecordsProps): Child => {
  const { track, scheme, view, filter, language } = props;
  const t = recordTexts(language);
  const kindName = (kind: RecordKind): string =>
    scheme.records.find((one) => one.kind === kind)?.name[language] ?? t.kind[kind];
  return (
    <>
      <Part id="alle" heading={t.list.all} first>
        <Filter {...props} />
        <RecordTable rows={view.rows} track={track} kindName={kindName} language={language} />
        <Pagination
          page={view.page}
          pageSize={pageSize}
          total={view.found}
          href={(page) => addressOf(track, filter, page)}
          language={language}
        />
      </Part>
      <Part id="soorten" heading={t.list.kinds}>
        <KindTable rows={view.kinds} track={track} kindName={kindName} language={language} />
      </Part>
    </>
  );
};

/** All dated records of a track, by kind and year, and which of them count. */
export const recordsPage: PageDefinition = {
  name: 'records.records-page',
  path: recordPaths.records,
  permission: 'records.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const scheme = schemeOfTrack(context, track);
    const t = recordTexts(language).list;
    const records = await listRecords(db, track.id);
    const filter = readFilter(visit.query);
    const view = viewRecords(
      records,
      scheme.records.map((one) => one.kind),
      filter,
    );
    const add = visit.may('records.add') ? (
      <ButtonLink href={recordPaths.addRecord.to({ track: track.id })}>{t.add}</ButtonLink>
    ) : undefined;
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'records', language),
      main: (
        <>
          <PageHead
            heading={headingOf(view, language)}
            lead={t.lead}
            buttons={records.length === 0 ? undefined : add}
          />
          {records.length === 0 ? (
            <EmptyState text={t.empty}>{add}</EmptyState>
          ) : (
            <Lists track={track.id} scheme={scheme} view={view} filter={filter} language={language} />
          )}
        </>
      ),
    };
  },
};
