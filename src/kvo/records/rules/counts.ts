import type { DatedRecord } from '../model.ts';

/** Why a record is no fact for a gate: it was struck, or nothing was uploaded that shows it took place. */
export type NotCounted = 'struck' | 'no-report';

/** Null when the record counts. A gate is never a bare tick: without a report nothing counts (decision 7). */
export const whyNotCounted = (
  record: Pick<DatedRecord, 'struck'> & { readonly files: readonly unknown[] },
): NotCounted | null => {
  if (record.struck !== null) return 'struck';
  return record.files.length === 0 ? 'no-report' : null;
};

/** Whether the record is a fact for gates and rhythm. */
export const counts = (record: Parameters<typeof whyNotCounted>[0]): boolean => whyNotCounted(record) === null;
