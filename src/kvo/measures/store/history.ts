import { z } from 'zod';
import type { Database } from '../../../platform/database/tables.ts';
import type { EvidenceFile, MeasureContent, ProgressReport, StatusChange } from '../model.ts';
import { measureContentSchema, statusKinds } from '../model.ts';

const filesOf = async (
  db: Database,
  reports: readonly string[],
): Promise<ReadonlyMap<string, readonly EvidenceFile[]>> => {
  if (reports.length === 0) return new Map();
  const rows = await db
    .selectFrom('measure_report_file')
    .innerJoin('file_blob', 'file_blob.digest', 'measure_report_file.digest')
    .select(['report_id', 'file_blob.digest', 'name', 'media_type', 'size'])
    .where('report_id', 'in', reports)
    .orderBy('position')
    .execute();
  const found = new Map<string, EvidenceFile[]>();
  for (const { report_id: report, digest, name, media_type: mediaType, size } of rows)
    found.set(report, [...(found.get(report) ?? []), { digest, name, mediaType, size }]);
  return found;
};

/** What was reported of the progress of a measure, oldest first. */
export const listReports = async (db: Database, measure: string): Promise<readonly ProgressReport[]> => {
  const rows = await db
    .selectFrom('measure_report')
    .selectAll()
    .where('measure_id', '=', measure)
    .orderBy('sequence')
    .execute();
  const files = await filesOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    id: row.id,
    percentage: row.percentage,
    words: row.words,
    done: row.done,
    writtenBy: row.written_by,
    writtenAt: row.written_at,
    files: files.get(row.id) ?? [],
  }));
};

/** A file that shows what was done on a measure of a track; null when it is none of theirs. */
export const findEvidence = async (
  db: Database,
  track: string,
  measure: string,
  digest: string,
): Promise<EvidenceFile | null> => {
  const row = await db
    .selectFrom('measure_report_file')
    .innerJoin('measure_report', 'measure_report.id', 'measure_report_file.report_id')
    .innerJoin('measure', 'measure.id', 'measure_report.measure_id')
    .innerJoin('file_blob', 'file_blob.digest', 'measure_report_file.digest')
    .select(['file_blob.digest', 'name', 'media_type', 'size'])
    .where('track_id', '=', track)
    .where('measure.id', '=', measure)
    .where('file_blob.digest', '=', digest)
    .executeTakeFirst();
  return row === undefined ? null : { digest: row.digest, name: row.name, mediaType: row.media_type, size: row.size };
};

const status = z.enum(statusKinds);

/** The steps in the life of a measure, oldest first. */
export const listStatusChanges = async (db: Database, measure: string): Promise<readonly StatusChange[]> => {
  const rows = await db
    .selectFrom('measure_status_change')
    .selectAll()
    .where('measure_id', '=', measure)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({
    from: status.nullable().parse(row.from_status),
    to: status.parse(row.to_status),
    reason: row.reason,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
  }));
};

export interface MeasureVersion {
  readonly version: number;
  readonly content: MeasureContent;
  readonly writtenBy: string | null;
  readonly writtenAt: Date;
}

/** How a measure read, version after version. */
export const listVersions = async (db: Database, measure: string): Promise<readonly MeasureVersion[]> => {
  const rows = await db
    .selectFrom('measure_version')
    .selectAll()
    .where('measure_id', '=', measure)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    content: measureContentSchema.parse(row.content),
    writtenBy: row.written_by,
    writtenAt: row.written_at,
  }));
};
