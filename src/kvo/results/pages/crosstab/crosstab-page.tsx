import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { resultPaths } from '../../../../paths/results.ts';
import { FilterBar } from '../../../../platform/ui/actions/filter-bar.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import type { MeasuredWave } from '../../measured-wave.ts';
import { measuredWave } from '../../measured-wave.ts';
import type { Axis } from '../../rules/crosstab/axis.ts';
import { axesOf } from '../../rules/crosstab/axis.ts';
import type { CrossTable, NoTable } from '../../rules/crosstab/cross-table.ts';
import { crossTable } from '../../rules/crosstab/cross-table.ts';
import { leastFor } from '../../rules/readership.ts';
import { resultTexts } from '../../texts/texts.ts';
import { findAskedWave, vanQuery } from '../find-wave.ts';
import { CrosstabBody } from './render-crosstab.tsx';

interface Crossed {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly table: CrossTable | NoTable;
}

// A closed wave does not change; an exact test may take a while, so its table is kept. The oldest makes room.
const tables = new Map<string, CrossTable | NoTable>();
const room = 400;

const tableOf = async (measured: MeasuredWave, rows: Axis, columns: Axis): Promise<CrossTable | NoTable> => {
  const key = `${measured.key} ${rows.key} ${columns.key}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const table = crossTable(rows, columns, await measured.answers(), { least: leastFor('table') });
  tables.set(key, table);
  const oldest = tables.keys().next().value;
  if (tables.size > room && oldest !== undefined) tables.delete(oldest);
  return table;
};

const crossedBy = async (
  measured: MeasuredWave,
  axes: readonly Axis[],
  query: Readonly<Record<string, string>>,
): Promise<Crossed | 'same' | null> => {
  const rows = axes.find(({ key }) => key === query['rij']);
  const columns = axes.find(({ key }) => key === query['kolom']);
  if (rows === undefined || columns === undefined) return null;
  // Options of one question exclude or presuppose each other: their table is about the question, not about firms.
  if (rows.question === columns.question) return 'same';
  return { rows, columns, table: await tableOf(measured, rows, columns) };
};

const headingOf = (crossed: Crossed | 'same' | null, language: Language): string => {
  const t = resultTexts(language).crosstab;
  if (crossed === null || crossed === 'same') return t.begin;
  const [one, other] = [crossed.rows.label[language], crossed.columns.label[language]];
  if (crossed.table.kind === 'none' || crossed.table.isDemonstrable === null) return t.headings.untold(one, other);
  return crossed.table.isDemonstrable ? t.headings.linked(one, other) : t.headings.notShown(one, other);
};

const Outcome = ({
  crossed,
  language,
}: {
  readonly crossed: Crossed | 'same' | null;
  readonly language: Language;
}): Child => {
  const t = resultTexts(language).crosstab;
  if (crossed === null) return null;
  if (crossed === 'same') return <EmptyState text={t.same} />;
  const { table, rows, columns } = crossed;
  if (table.kind === 'none') return <EmptyState text={t.none[table.reason]} />;
  return (
    <CrosstabBody
      table={table}
      name={t.headings.untold(rows.label[language], columns.label[language])}
      corner={rows.label[language]}
      language={language}
    />
  );
};

/** Two questions beside each other, with the test that fits. */
export const crosstabPage: PageDefinition = {
  name: 'results.crosstab-page',
  path: resultPaths.crosstab,
  permission: 'results.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const found = await findAskedWave(context, visit);
    if (found === null || found.wave === null) return { kind: 'not-found' };
    const measured = await measuredWave(context, found.wave, found.audience);
    if (measured === null) return { kind: 'not-found' };
    const { crosstab: t, menu } = resultTexts(language);
    const axes = axesOf(measured.cube.questionnaire);
    const crossed = await crossedBy(measured, axes, visit.query);
    const address = { track: found.track.id, wave: found.wave.id };
    const choices = axes.map((axis) => ({ value: axis.key, label: axis.label[language] }));
    const state = formState({ form: 'crosstab', language, defaults: visit.query });
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(found.track, 'results', language, [{ label: menu, href: resultPaths.results.to(address, {}) }]),
      main: (
        <>
          <PageHead heading={headingOf(crossed, language)} lead={crossed === null ? t.choose : undefined} />
          <FilterBar
            action={resultPaths.crosstab.to(address)}
            language={language}
            hidden={vanQuery(found)}
            button={t.show}
          >
            <SelectField state={state} name="rij" label={t.row} choices={choices} />
            <SelectField state={state} name="kolom" label={t.column} choices={choices} />
          </FilterBar>
          <Outcome crossed={crossed} language={language} />
        </>
      ),
    };
  },
};
