import type { LocalDate } from '../../../../kernel/dates.ts';
import { dayOf } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { Views } from '../../../../platform/ui/actions/views.tsx';
import { LoadTable } from '../../../../platform/ui/charts/months/load-table.tsx';
import { MonthLegend } from '../../../../platform/ui/charts/months/month-legend.tsx';
import { People } from '../../../../platform/ui/lists/people.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { listMeasures } from '../../queries.ts';
import { measureTexts } from '../../texts/texts.ts';
import { MatrixHead, matrixAddress } from './matrix-head.tsx';
import { MatrixTable } from './matrix-table.tsx';
import type { MatrixView, Order } from './view-model.ts';
import { readMatrixWish, viewMatrix } from './view-model.ts';

interface MatrixProps {
  readonly track: string;
  readonly view: MatrixView;
  readonly today: LocalDate;
  readonly language: Language;
  /** Whether whoever looks acts for a party of this track. */
  readonly hasOwn: boolean;
}

const Orders = ({ track, view, language }: MatrixProps): Child => {
  const t = measureTexts(language).matrix;
  const entry = (order: Order, label: string) => ({
    label,
    href: matrixAddress(track, { ...view.wish, order }),
    current: view.wish.order === order,
  });
  return (
    <Views
      label={t.order}
      views={[entry('thema', t.byTheme), entry('eigenaar', t.byOwner), entry('maand', t.byMonth)]}
    />
  );
};

const Years = ({ track, view, language }: MatrixProps): Child => {
  if (view.years.length < 2) return null;
  return (
    <nav class="btns" aria-label={measureTexts(language).matrix.years}>
      {view.years.map((year) =>
        year === view.year ? (
          <b aria-current="true">{year}</b>
        ) : (
          <a href={matrixAddress(track, { ...view.wish, year })}>{year}</a>
        ),
      )}
    </nav>
  );
};

const Narrowed = ({ track, view, language, hasOwn }: MatrixProps): Child => {
  const t = measureTexts(language).matrix;
  const { filter } = view.wish;
  if (filter === null && !hasOwn) return null;
  if (filter === null)
    return (
      <p>
        <a href={matrixAddress(track, { ...view.wish, filter: 'own' })}>{t.showOwn}</a>
      </p>
    );
  return (
    <Notice>
      <p>
        {`${t.filtered[filter]} `}
        <a href={matrixAddress(track, { ...view.wish, filter: null })}>{t.showAll}</a>
      </p>
    </Notice>
  );
};

const Load = ({ view, today, language }: MatrixProps): Child => {
  const { matrix: t, nobody } = measureTexts(language);
  const elsewhere = [
    ...(view.otherYear === 0 ? [] : [t.otherYear(view.otherYear)]),
    ...(view.withoutDue === 0 ? [] : [t.withoutDue(view.withoutDue)]),
  ];
  const due = view.load.filter((owner) => owner.due.length > 0);
  const rows = due.map(({ party, due: signs }) => ({
    owner: party?.name ?? nobody.charAt(0).toUpperCase() + nobody.slice(1),
    due: signs,
  }));
  return (
    <Part id="eigenaar" heading={t.load}>
      {rows.length === 0 ? (
        <p>{t.loadNone(view.year)}</p>
      ) : (
        <LoadTable caption={t.loadCaption(view.year)} year={view.year} today={today} rows={rows} language={language} />
      )}
      <p class="source">
        {[
          ...(rows.length === 0 ? [] : [t.loadSource]),
          ...(elsewhere.length === 0 ? [] : [t.loadElsewhere(elsewhere.join(', '))]),
        ].join(' ')}
      </p>
    </Part>
  );
};

const Dropped = ({ view, language }: MatrixProps): Child => {
  const t = measureTexts(language).matrix;
  if (view.dropped.length === 0) return null;
  return (
    <Disclosure summary={t.dropped(view.dropped.length)}>
      <People
        seats={view.dropped.map((measure) => ({
          name: (
            <a href={measurePaths.measure.to({ track: measure.trackId, measure: measure.id })}>
              {`${measure.code} ${measure.title}`}
            </a>
          ),
          lines: measure.status.kind === 'dropped' ? [measure.status.reason] : [],
        }))}
      />
    </Disclosure>
  );
};

/** The measures matrix: by theme, owner or month, and who must have what done when. */
export const matrixPage: PageDefinition = {
  name: 'measures.matrix-page',
  path: measurePaths.matrix,
  permission: 'measures.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const { themes } = schemeOfTrack(context, track);
    const today = dayOf(context.now);
    const own = visit.standing.parties;
    const ground = { measures: await listMeasures(db, track.id), themes: themes.map(({ key }) => key), own, today };
    const view = viewMatrix(ground, readMatrixWish(visit.query));
    const themeName = (key: string): string => themes.find((theme) => theme.key === key)?.name[language] ?? key;
    const props = { track: track.id, view, today, language, hasOwn: own.length > 0 };
    return {
      kind: 'page',
      title: measureTexts(language).matrix.title,
      place: trackPlace(track, 'measures', language),
      main: (
        <>
          <MatrixHead track={track.id} view={view} mayEdit={visit.may('measures.edit')} language={language} />
          {view.total === 0 ? null : (
            <div class="landscape">
              <Orders {...props} />
              <Narrowed {...props} />
              <MonthLegend today={today} language={language} />
              <Years {...props} />
              <MatrixTable view={view} themeName={themeName} today={today} language={language} />
              <Load {...props} />
            </div>
          )}
          <Dropped {...props} />
        </>
      ),
    };
  },
};
