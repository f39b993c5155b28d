import type { LocalDate } from '../../../kernel/dates.ts';
import type { Firm, FirmId, ParkId, SubAreaId } from '../model.ts';
import { sector, sizeClass } from '../model.ts';

/** The columns of a firm as `asFirm` reads them. */
export const firmColumns = [
  'id',
  'park_id',
  'sub_area_id',
  'kvk_number',
  'branch_number',
  'name',
  'street',
  'house_number',
  'postcode',
  'town',
  'sector',
  'size_class',
  'started_on',
  'ended_on',
  'version',
] as const;

interface FirmRow {
  readonly id: string;
  readonly park_id: string;
  readonly sub_area_id: string;
  readonly kvk_number: string | null;
  readonly branch_number: string | null;
  readonly name: string;
  readonly street: string;
  readonly house_number: string;
  readonly postcode: string;
  readonly town: string;
  readonly sector: string | null;
  readonly size_class: string | null;
  readonly started_on: string;
  readonly ended_on: string | null;
  readonly version: number;
}

/** A row of the list as a firm. */
export const asFirm = (row: FirmRow): Firm => ({
  id: row.id as FirmId,
  parkId: row.park_id as ParkId,
  subAreaId: row.sub_area_id as SubAreaId,
  kvkNumber: row.kvk_number,
  branchNumber: row.branch_number,
  name: row.name,
  street: row.street,
  houseNumber: row.house_number,
  postcode: row.postcode,
  town: row.town,
  sector: sector.nullable().parse(row.sector),
  sizeClass: sizeClass.nullable().parse(row.size_class),
  startedOn: row.started_on as LocalDate,
  endedOn: row.ended_on as LocalDate | null,
  version: row.version,
});
