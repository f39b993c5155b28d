import type { Transaction } from '../../platform/database/tables.ts';
import type { FindingId } from './model.ts';

export interface Uptakes {
  readonly track: string;
  readonly measure: string;
  readonly code: string;
  readonly title: string;
  /** False while the measure is dropped: its findings then wait for another. */
  readonly holds: boolean;
  readonly findings: readonly FindingId[];
}

/** Says which findings a measure is about, in place of what was said before, in the transaction of that measure. */
export const setUptakes = async (tx: Transaction, uptakes: Uptakes): Promise<void> => {
  const { track, measure, code, title, holds, findings } = uptakes;
  await tx.deleteFrom('finding_uptake').where('measure_id', '=', measure).execute();
  if (findings.length === 0) return;
  await tx
    .insertInto('finding_uptake')
    .values(
      [...new Set(findings)].map((finding) => ({
        finding_id: finding,
        measure_id: measure,
        track_id: track,
        measure_code: code,
        measure_title: title,
        holds,
      })),
    )
    .execute();
};
