import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { NamedFile } from '../../../platform/files/uploaded-files.ts';

interface ReportRow {
  readonly id: string;
  readonly measure: string;
  readonly percentage: number | null;
  readonly words: string;
  readonly done: string;
  readonly party: string | null;
  readonly files: readonly NamedFile[];
}

/** Whether a report was written on a measure already. */
export const hasReport = async (tx: Transaction, measure: string, id: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('measure_report')
    .select('id')
    .where('measure_id', '=', measure)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
};

/** Writes a progress report with its evidence, as of the work of now. */
export const insertReport = async (tx: Transaction, context: Context, report: ReportRow): Promise<void> => {
  await tx
    .insertInto('measure_report')
    .values((eb) => ({
      id: report.id,
      measure_id: report.measure,
      turn: eb.selectFrom('measure').select('turn').where('id', '=', report.measure),
      percentage: report.percentage,
      words: report.words,
      done: report.done,
      party_id: report.party,
      written_by: context.actor.kind === 'person' ? context.actor.id : null,
      written_at: context.now,
    }))
    .execute();
  if (report.files.length > 0) {
    const rows = report.files.map(({ digest, name }, position) => ({ report_id: report.id, position, digest, name }));
    await tx.insertInto('measure_report_file').values(rows).execute();
  }
};
