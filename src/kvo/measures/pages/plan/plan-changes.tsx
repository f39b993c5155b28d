import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { Numbered } from '../../../../platform/ui/tables/numbered.tsx';
import type { PlanChange } from '../../rules/plan/compare-plans.ts';
import { measureTexts } from '../../texts/texts.ts';
import type { Names } from '../../words/field-words.ts';
import { fieldLabel } from '../../words/field-words.ts';
import { planFieldValue, planPartWords } from '../../words/plan-field-words.ts';

interface PlanChangesProps {
  readonly changes: readonly PlanChange[];
  /** Units of objectives by their id, and names of what the fields refer to. */
  readonly units: ReadonlyMap<string, string>;
  readonly names: Names;
  readonly version: number;
  readonly language: Language;
}

interface Line {
  readonly change: PlanChange;
  readonly how: string;
  readonly was: string;
  readonly now: string;
}

const linesOf = ({ changes, units, names, language }: PlanChangesProps): readonly Line[] => {
  const t = measureTexts(language).plan;
  return changes.flatMap((change): Line[] => {
    if (change.kind !== 'changed') return [{ change, how: t.change[change.kind], was: '–', now: '–' }];
    const row = { unit: units.get(change.id), names, language };
    return change.fields.map(({ field, was, now }) => ({
      change,
      how: fieldLabel(field, language),
      was: planFieldValue(field, was, row),
      now: planFieldValue(field, now, row),
    }));
  });
};

/** What differs between the newest frozen version and the plan of now, one field a row. */
export const PlanChanges = (props: PlanChangesProps): Child => {
  const { language, version } = props;
  const t = measureTexts(language).plan;
  return (
    <DataTable
      caption={t.changes(version)}
      captionHidden
      language={language}
      rows={linesOf(props)}
      columns={[
        {
          label: t.what,
          width: 'third',
          cell: ({ change }) => <Numbered number={planPartWords(change.part, language)}>{change.label}</Numbered>,
        },
        { label: t.how, width: 'sixth', cell: ({ how }) => how },
        { label: t.was, cell: ({ was }) => was },
        { label: t.now, cell: ({ now }) => now },
      ]}
    />
  );
};
