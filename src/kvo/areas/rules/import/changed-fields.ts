import type { LocalDate } from '../../../../kernel/dates.ts';
import type { EndReason, Firm } from '../../model.ts';
import type { Candidate } from './read-row.ts';

/** A firm on the list as an import compares it: with its contact address, and why it left if it did. */
export type ListedFirm = Firm & {
  readonly email: string | null;
  readonly phone: string | null;
  readonly endReason: EndReason | null;
};

/** The fields of a firm that a file can change; `endedOn`: it had left and is there again. */
const firmFields = [
  'name',
  'kvkNumber',
  'branchNumber',
  'street',
  'houseNumber',
  'postcode',
  'town',
  'subAreaId',
  'sector',
  'sizeClass',
  'startedOn',
  'email',
  'phone',
  'endedOn',
] as const;
export type FirmField = (typeof firmFields)[number];

/** A file takes a leaving back that lies before its day, or that an earlier file was the reason of; not one that is planned. */
const isBack = ({ endedOn, endReason }: ListedFirm, asOf: LocalDate): boolean =>
  endedOn !== null && (endedOn < asOf || endReason === 'not-in-file');

/** The fields in which a row of a list of that day says something else than ours; an empty cell says nothing. */
export const changedFields = (candidate: Candidate, firm: ListedFirm, asOf: LocalDate): readonly FirmField[] =>
  firmFields.filter((field) => {
    if (field === 'endedOn') return isBack(firm, asOf);
    const said = candidate[field];
    // A stay cannot begin after it ended: then the row means a later one.
    if (field === 'startedOn' && said !== null && firm.endedOn !== null && said > firm.endedOn) return false;
    return said !== null && said !== '' && said !== firm[field];
  });

/** The firm with these fields as the row has them. */
export const mergeFirm = (candidate: Candidate, firm: ListedFirm, changes: readonly FirmField[]): ListedFirm => ({
  ...firm,
  ...Object.fromEntries(changes.map((field) => [field, field === 'endedOn' ? null : candidate[field]])),
});
