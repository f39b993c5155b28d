import type { LocalDate } from '../../../../kernel/dates.ts';
import { addDays } from '../../../../kernel/dates.ts';
import type { FirmField, ListedFirm } from './changed-fields.ts';
import { changedFields } from './changed-fields.ts';
import { addressKey, companyKey, establishmentKey } from './firm-keys.ts';
import type { Candidate } from './read-row.ts';
import type { ReadRows } from './read-rows.ts';

export interface Match {
  readonly candidate: Candidate;
  readonly firm: ListedFirm;
  /** The fields in which the file says something else; what it leaves empty changes nothing. */
  readonly changes: readonly FirmField[];
}

/** A firm that is not on the list; `leftOn` where it was before, until that day. */
export interface NewFirm {
  readonly candidate: Candidate;
  readonly startedOn: LocalDate;
  readonly leftOn: LocalDate | null;
}

/** What an import would do, before anybody decided about what is left open. */
export interface ImportPlan {
  readonly added: readonly NewFirm[];
  readonly changed: readonly Match[];
  readonly unchanged: readonly Match[];
  /** Firms without a number in common that look the same: whether they are is for a person to say. */
  readonly proposed: readonly Match[];
  /** Firms on the list that the file does not mention at all. */
  readonly missing: readonly ListedFirm[];
}

const indexBy = (firms: readonly ListedFirm[], keyOf: (firm: ListedFirm) => string | null): Map<string, ListedFirm> => {
  const index = new Map<string, ListedFirm>();
  for (const firm of firms) {
    const key = keyOf(firm);
    if (key !== null) index.set(key, firm);
  }
  return index;
};

/** Still there on the day of the list, or left so shortly before it that the file takes the leaving back. */
const isThere = (firm: ListedFirm, asOf: LocalDate): boolean =>
  firm.endedOn === null || firm.endedOn >= addDays(asOf, -1);

interface Indexes {
  readonly establishments: ReadonlyMap<string, ListedFirm>;
  readonly addresses: ReadonlyMap<string, ListedFirm>;
  readonly companies: ReadonlyMap<string, ListedFirm>;
}

// Of two with the same key the later one wins: the one still there comes last.
const byEnd = (one: ListedFirm, other: ListedFirm): number =>
  (one.endedOn ?? '9999').localeCompare(other.endedOn ?? '9999') || one.id.localeCompare(other.id);

const indexesOf = (there: readonly ListedFirm[]): Indexes => {
  const present = there.filter((firm) => firm.endedOn === null);
  return {
    establishments: indexBy(there.toSorted(byEnd), establishmentKey),
    addresses: indexBy(present, addressKey),
    companies: indexBy(present, companyKey),
  };
};

/** A firm that looks the same, unless both have a number and the numbers differ. */
const lookAlike = (candidate: Candidate, indexes: Indexes): ListedFirm | null => {
  const company = companyKey(candidate);
  const found =
    indexes.addresses.get(addressKey(candidate)) ?? (company === null ? undefined : indexes.companies.get(company));
  if (found === undefined) return null;
  return establishmentKey(candidate) !== null && establishmentKey(found) !== null ? null : found;
};

const matchOf = (candidate: Candidate, firm: ListedFirm, asOf: LocalDate): Match => ({
  candidate,
  firm,
  changes: changedFields(candidate, firm, asOf),
});

/** Two stays of one establishment do not overlap: a file that gives the day it once began means the first. */
const newFirm = (candidate: Candidate, before: ListedFirm | null, asOf: LocalDate): NewFirm => {
  const leftOn = before?.endedOn ?? null;
  const said = candidate.startedOn;
  return { candidate, leftOn, startedOn: said === null || (leftOn !== null && said <= leftOn) ? asOf : said };
};

/**
 * Compares a file with the list: by KvK number and vestigingsnummer, and for want of these by how firms look. A firm
 * that left longer ago and stands in the file again is a new stay.
 */
export const planImport = (read: ReadRows, listed: readonly ListedFirm[], asOf: LocalDate): ImportPlan => {
  const there = listed.filter((firm) => isThere(firm, asOf));
  const indexes = indexesOf(there);
  const mentioned = new Set<string>();
  const known: Match[] = [];
  const open: Candidate[] = [];
  for (const candidate of read.candidates) {
    const firm = indexes.establishments.get(establishmentKey(candidate) ?? '');
    if (firm === undefined) open.push(candidate);
    else {
      mentioned.add(firm.id);
      known.push(matchOf(candidate, firm, asOf));
    }
  }
  const proposed: Match[] = [];
  const added: NewFirm[] = [];
  const left = indexBy(listed.filter((firm) => !isThere(firm, asOf)).toSorted(byEnd), establishmentKey);
  for (const candidate of open) {
    const firm = lookAlike(candidate, indexes);
    if (firm === null || mentioned.has(firm.id))
      added.push(newFirm(candidate, left.get(establishmentKey(candidate) ?? '') ?? null, asOf));
    else {
      mentioned.add(firm.id);
      proposed.push(matchOf(candidate, firm, asOf));
    }
  }
  for (const candidate of read.skipped) {
    const firm =
      indexes.establishments.get(establishmentKey(candidate) ?? '') ?? indexes.addresses.get(addressKey(candidate));
    if (firm !== undefined) mentioned.add(firm.id);
  }
  return {
    added,
    changed: known.filter(({ changes }) => changes.length > 0),
    unchanged: known.filter(({ changes }) => changes.length === 0),
    proposed,
    missing: there.filter((firm) => firm.endedOn === null && firm.startedOn <= asOf && !mentioned.has(firm.id)),
  };
};
