import type { LocalDate } from '../../../../kernel/dates.ts';
import type { RecordKind } from '../../../schemes/model.ts';
import { recordKinds } from '../../../schemes/model.ts';
import type { DatedRecord } from '../../model.ts';
import { counts } from '../../rules/counts.ts';

export interface RecordFilter {
  readonly kind: RecordKind | null;
  readonly year: string | null;
  /** Counted from 1. */
  readonly page: number;
}

/** What stands in the query as a filter; what is no kind, year or page filters nothing. */
export const readFilter = ({ soort, jaar = '', bladzijde = '1' }: Readonly<Record<string, string>>): RecordFilter => ({
  kind: recordKinds.find((kind) => kind === soort) ?? null,
  year: /^\d{4}$/.test(jaar) ? jaar : null,
  page: /^[1-9]\d{0,4}$/.test(bladzijde) ? Number(bladzijde) : 1,
});

export interface KindRow {
  readonly kind: RecordKind;
  readonly counting: number;
  readonly latest: LocalDate | null;
}

export interface RecordsView {
  /** Records that are not struck, and how many of them do not count. */
  readonly total: number;
  readonly without: number;
  readonly kinds: readonly KindRow[];
  readonly years: readonly string[];
  readonly found: number;
  readonly page: number;
  readonly rows: readonly DatedRecord[];
}

export const pageSize = 50;

const kindRow = (kind: RecordKind, records: readonly DatedRecord[]): KindRow => {
  const counting = records.filter((record) => record.kind === kind && counts(record));
  return { kind, counting: counting.length, latest: counting[0]?.heldOn ?? null };
};

/** The list of a track's records as its page shows it: newest day first, narrowed by the filter, one page of it. */
export const viewRecords = (
  records: readonly DatedRecord[],
  kinds: readonly RecordKind[],
  filter: RecordFilter,
): RecordsView => {
  const standing = records.filter((record) => record.struck === null);
  const matching = records.filter(
    (record) =>
      (filter.kind === null || record.kind === filter.kind) &&
      (filter.year === null || record.heldOn.startsWith(filter.year)),
  );
  const page = Math.min(filter.page, Math.max(1, Math.ceil(matching.length / pageSize)));
  return {
    total: standing.length,
    without: standing.filter((record) => !counts(record)).length,
    kinds: kinds.map((kind) => kindRow(kind, records)),
    years: [...new Set(records.map((record) => record.heldOn.slice(0, 4)))],
    found: matching.length,
    page,
    rows: matching.slice((page - 1) * pageSize, page * pageSize),
  };
};
