import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { Column } from '../../../../platform/ui/tables/column.ts';
import type { ListedFirm } from '../../rules/import/changed-fields.ts';
import type { ImportPlan, Match, NewFirm } from '../../rules/import/plan-import.ts';
import { areaTexts } from '../../texts/texts.ts';
import { addressLine, changeLines } from './firm-cells.ts';
import type { ImportView } from './import-view.ts';
import { SampleTable } from './sample-table.tsx';

interface PlanProps extends ImportView {
  readonly plan: ImportPlan;
}

const addedColumns = ({ preview, language }: ImportView): readonly Column<NewFirm>[] => {
  const { preview: t, firmList } = areaTexts(language);
  const areas = new Map<string | null, string>(preview.subAreas.map(({ id, name }) => [id, name]));
  return [
    { label: firmList.name, width: 'third', cell: ({ candidate }) => candidate.name },
    { label: firmList.address, width: 'third', cell: ({ candidate }) => addressLine(candidate) },
    { label: firmList.subArea, cell: ({ candidate }) => areas.get(candidate.subAreaId) ?? '' },
    {
      label: firmList.since,
      cell: ({ startedOn, leftOn }) => (
        <>
          {firmList.from(showDate(startedOn, language))}
          {leftOn === null ? null : <span class="small quiet">{t.back(showDate(leftOn, language))}</span>}
        </>
      ),
    },
  ];
};

/** Firms that come onto the list, a sample of them. */
export const AddedPart = ({ plan, ...view }: PlanProps): Child => {
  const { language } = view;
  const { preview: t } = areaTexts(language);
  if (plan.added.length === 0) return null;
  return (
    <Part id="nieuw" heading={t.added} count={showCount(plan.added.length, language)}>
      <SampleTable caption={t.added} language={language} rows={plan.added} columns={addedColumns(view)} />
    </Part>
  );
};

/** Firms of which the list will say something else, and what. */
export const ChangedPart = ({ plan, preview, language }: PlanProps): Child => {
  const { preview: t, firmList } = areaTexts(language);
  if (plan.changed.length === 0) return null;
  const lines = (match: Match): readonly string[] => changeLines(match, { subAreas: preview.subAreas, language });
  const columns: readonly Column<Match>[] = [
    { label: firmList.name, width: 'third', cell: ({ firm }) => firm.name },
    { label: t.what, cell: (match) => lines(match).map((line) => <p>{line}</p>) },
  ];
  return (
    <Part id="gewijzigd" heading={t.changed} count={showCount(plan.changed.length, language)}>
      <SampleTable caption={t.changed} language={language} rows={plan.changed} columns={columns} />
    </Part>
  );
};

/** Firms on the list that the file does not mention. */
export const MissingPart = ({ plan, language }: PlanProps): Child => {
  const { preview: t, firmList } = areaTexts(language);
  if (plan.missing.length === 0) return null;
  const columns: readonly Column<ListedFirm>[] = [
    { label: firmList.name, width: 'third', cell: (firm) => firm.name },
    { label: firmList.address, cell: addressLine },
  ];
  return (
    <Part id="ontbreekt" heading={t.missing} count={showCount(plan.missing.length, language)}>
      <p>{t.missingLead}</p>
      <SampleTable caption={t.missing} language={language} rows={plan.missing} columns={columns} />
    </Part>
  );
};
