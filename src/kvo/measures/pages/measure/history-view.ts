import type { ProgressReport, StatusChange } from '../../model.ts';
import type { ChangedField } from '../../rules/changed-fields.ts';
import { changedFields } from '../../rules/changed-fields.ts';
import type { MeasureVersion } from '../../store/history.ts';

/** Something that happened to a measure. */
export type HistoryItem = { readonly at: Date; readonly by: string | null } & (
  | { readonly kind: 'began' }
  | { readonly kind: 'moved'; readonly change: StatusChange }
  | { readonly kind: 'reported'; readonly report: ProgressReport }
  | { readonly kind: 'changed'; readonly fields: readonly ChangedField[] }
);

interface History {
  readonly changes: readonly StatusChange[];
  readonly reports: readonly ProgressReport[];
  readonly versions: readonly MeasureVersion[];
}

/** Everything that happened to a measure, newest first: its steps, reports, and what was changed of its words. */
export const viewHistory = ({ changes, reports, versions }: History): readonly HistoryItem[] => {
  const steps = changes.map((change): HistoryItem => {
    const base = { at: change.changedAt, by: change.changedBy };
    return change.from === null ? { ...base, kind: 'began' } : { ...base, kind: 'moved', change };
  });
  const told = reports.map(
    (report): HistoryItem => ({ at: report.writtenAt, by: report.writtenBy, kind: 'reported', report }),
  );
  const edits = versions.slice(1).map((version, index): HistoryItem => {
    const before = versions[index]?.content ?? version.content;
    return {
      at: version.writtenAt,
      by: version.writtenBy,
      kind: 'changed',
      fields: changedFields(before, version.content),
    };
  });
  // What came at one moment keeps the order in which it is told: a report comes with the step that follows from it.
  return [...told, ...steps, ...edits].toSorted((one, other) => one.at.getTime() - other.at.getTime()).toReversed();
};
