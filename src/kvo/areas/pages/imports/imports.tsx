import { showMoment } from '../../../../kernel/dates.ts';
import { orderedId } from '../../../../kernel/ids.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { FileField } from '../../../../platform/ui/forms/typed/file-field.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { listNames } from '../../../accounts/queries.ts';
import { inPark } from '../../../accounts/standings.ts';
import { uploadFirms } from '../../actions/upload-firms.ts';
import { largestList } from '../../formats/recognise-list.ts';
import type { ParkId } from '../../model.ts';
import { findPark, listSubAreas } from '../../queries.ts';
import type { StoredImport } from '../../store/imports.ts';
import { listImports } from '../../store/imports.ts';
import { areaTexts } from '../../texts/texts.ts';
import { firmCrumbs } from '../crumbs.ts';
import { ColumnHelp } from './column-help.tsx';

const UploadForm = ({
  park,
  state,
  now,
}: {
  readonly park: ParkId;
  readonly state: FormState;
  readonly now: Date;
}): Child => {
  const { imports: t } = areaTexts(state.language);
  return (
    <>
      <Form action={areaPaths.imports.to({ park })} multipart hidden={{ id: orderedId(now.getTime()) }}>
        <FileField
          state={state}
          name="file"
          label={t.file}
          accept=".csv,.txt,.tsv,.xlsx"
          kinds={t.kinds}
          maxBytes={largestList}
          required
        />
        <Button>{t.button}</Button>
        <p class="small quiet">{t.sealed}</p>
      </Form>
      <ColumnHelp park={park} language={state.language} />
    </>
  );
};

const outcomeOf = ({ outcome }: StoredImport, language: Language): string => {
  const show = (count: number): string => showCount(count, language);
  return outcome === null
    ? ''
    : areaTexts(language).imports.outcome(show(outcome.added), show(outcome.changed), show(outcome.ended));
};

interface EarlierProps {
  readonly uploads: readonly StoredImport[];
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
}

const Earlier = ({ uploads, names, language }: EarlierProps): Child => {
  const { imports: t } = areaTexts(language);
  return (
    <Part id="eerder" heading={t.earlier}>
      <DataTable
        caption={t.earlier}
        captionHidden
        language={language}
        rows={uploads}
        empty={<p class="quiet">{t.none}</p>}
        columns={[
          {
            label: t.fileName,
            width: 'third',
            cell: (row) => <a href={areaPaths.import.to({ park: row.parkId, import: row.id })}>{row.fileName}</a>,
          },
          { label: t.when, cell: (row) => showMoment(row.appliedAt ?? row.uploadedAt, language) },
          { label: t.by, cell: (row) => names.get(row.uploadedBy ?? '') ?? '' },
          {
            label: t.result,
            cell: (row) => (row.outcome === null ? <Keur tone="wait">{t.waiting}</Keur> : outcomeOf(row, language)),
          },
        ]}
      />
    </Part>
  );
};

export const importsPage: PageDefinition = {
  name: 'areas.imports-page',
  path: areaPaths.imports,
  permission: 'areas.edit',
  stand: inPark,
  show: async (context, visit) => {
    const { language, db } = context;
    const { imports: t, areas } = areaTexts(language);
    const park = await findPark(db, visit.params['park'] ?? '');
    if (park === null) return { kind: 'not-found' };
    const subAreas = await listSubAreas(db, [park.id]);
    const uploads = await listImports(db, park.id, 20);
    const names = await listNames(
      db,
      uploads.flatMap(({ uploadedBy }) => (uploadedBy === null ? [] : [uploadedBy])),
    );
    const state = formState({ form: uploadFirms.name, language, attempt: visit.attempt });
    const addArea = <ButtonLink href={areaPaths.addSubArea.to({ park: park.id })}>{areas.add}</ButtonLink>;
    return {
      kind: 'page',
      title: t.title,
      place: { menu: 'areas', crumbs: firmCrumbs(park, language) },
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.heading} lead={t.lead} />
          {subAreas.length === 0 ? (
            <EmptyState text={t.noAreas}>{addArea}</EmptyState>
          ) : (
            <UploadForm park={park.id} state={state} now={context.now} />
          )}
          <Earlier uploads={uploads} names={names} language={language} />
        </>
      ),
    };
  },
};
