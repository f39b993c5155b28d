import type { Plan } from '../../plan-model.ts';
import type { ChangedField } from '../changed-fields.ts';
import { changedFields } from '../changed-fields.ts';

type Part = 'findings' | 'objectives' | 'measures';
type Row = Plan[Part][number];

/** What differs between two plans. `label` is the code and title of what changed, as it reads now, or read last. */
export interface PlanChange {
  readonly part: Part | 'track';
  readonly kind: 'added' | 'removed' | 'changed';
  readonly id: string;
  readonly label: string;
  readonly fields: readonly ChangedField[];
}

const labelOf = (row: Row): string => ('code' in row ? `${row.code} ${row.title}` : row.title);

const compareParts = (part: Part, was: readonly Row[], now: readonly Row[]): readonly PlanChange[] => {
  const [before, after] = [new Map(was.map((row) => [row.id, row])), new Map(now.map((row) => [row.id, row]))];
  const kept = now.flatMap((row): PlanChange[] => {
    const earlier = before.get(row.id);
    const base = { part, id: row.id, label: labelOf(row) };
    if (earlier === undefined) return [{ ...base, kind: 'added', fields: [] }];
    const fields = changedFields(earlier, row);
    return fields.length === 0 ? [] : [{ ...base, kind: 'changed', fields }];
  });
  const gone = was.filter((row) => !after.has(row.id));
  return [
    ...kept,
    ...gone.map((row): PlanChange => ({ part, kind: 'removed', id: row.id, label: labelOf(row), fields: [] })),
  ];
};

/** What changed in a plan since it was frozen; nothing exactly when both have the same digest. */
export const comparePlans = (was: Plan, now: Plan): readonly PlanChange[] => {
  const track = changedFields(was.track, now.track);
  const parts: readonly Part[] = ['measures', 'objectives', 'findings'];
  return [
    ...(track.length === 0
      ? []
      : [{ part: 'track', kind: 'changed', id: now.track.id, label: now.track.title, fields: track } as const]),
    ...parts.flatMap((part) => compareParts(part, was[part], now[part])),
  ];
};
