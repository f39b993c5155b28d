import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../../../kernel/dates.ts';
import type { FirmId, ParkId, SubAreaId } from '../../model.ts';
import type { ListedFirm } from './changed-fields.ts';
import { decideImport } from './decide-import.ts';
import { planImport } from './plan-import.ts';
import type { Candidate } from './read-row.ts';
import type { ReadRows } from './read-rows.ts';

const day = (text: string): LocalDate => text as LocalDate;
const asOf = day('2026-04-14');

const listed = (id: string, more: Partial<ListedFirm> = {}): ListedFirm => ({
  id: id as FirmId,
  parkId: 'park' as ParkId,
  subAreaId: 'noord' as SubAreaId,
  kvkNumber: '51000001',
  branchNumber: '000051000001',
  name: 'Garage Zijlstra',
  street: 'Industrieweg',
  houseNumber: '1',
  postcode: '8471 AB',
  town: 'Wolvega',
  sector: 'G',
  sizeClass: '2-9',
  startedOn: day('2020-01-01'),
  endedOn: null,
  version: 1,
  email: null,
  phone: null,
  endReason: null,
  ...more,
});

const row = (number: number, more: Partial<Candidate> = {}): Candidate => ({
  row: number,
  name: 'Garage Zijlstra',
  kvkNumber: '51000001',
  branchNumber: '000051000001',
  street: '',
  houseNumber: '',
  postcode: '',
  town: '',
  subAreaId: 'noord' as SubAreaId,
  sector: null,
  sizeClass: null,
  startedOn: null,
  email: null,
  phone: null,
  ...more,
});

const unnumbered = { kvkNumber: null, branchNumber: null };
const placed = { postcode: '8471 AB', houseNumber: '1' };
const read = (candidates: readonly Candidate[], skipped: readonly Candidate[] = []): ReadRows => ({
  total: candidates.length + skipped.length,
  candidates,
  skipped,
  problems: [],
  padded: 0,
});
const undecided = { matches: null, sameRows: new Set<number>(), missingHaveLeft: true };

describe('by KvK number and vestigingsnummer', () => {
  test('an empty cell changes nothing', () => {
    const plan = planImport(read([row(2)]), [listed('a')], asOf);
    expect(plan.unchanged).toHaveLength(1);
    expect([plan.added, plan.changed, plan.proposed, plan.missing].flat()).toEqual([]);
  });
  test('what the file says otherwise is changed', () => {
    const plan = planImport(
      read([row(2, { name: 'Zijlstra BV', email: 'a@b.nl', sizeClass: '10-49' })]),
      [listed('a')],
      asOf,
    );
    expect(plan.changed[0]?.changes).toEqual(['name', 'sizeClass', 'email']);
  });
  test('another vestigingsnummer is another firm, whatever its name', () => {
    const plan = planImport(read([row(2, { branchNumber: '000051000009', ...placed })]), [listed('a')], asOf);
    expect(plan.added).toHaveLength(1);
    expect(plan.proposed).toEqual([]);
    expect(plan.missing.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('a firm that had left', () => {
  test('long ago and stands in the file again: a second stay', () => {
    const before = listed('a', { endedOn: day('2025-06-30') });
    const plan = planImport(read([row(2, { startedOn: day('2020-01-01') })]), [before], asOf);
    expect(plan.added).toMatchObject([{ startedOn: asOf, leftOn: '2025-06-30' }]);
  });
  test('yesterday, by a file that forgot it: the leaving is taken back', () => {
    const plan = planImport(read([row(2)]), [listed('a', { endedOn: day('2026-04-13') })], asOf);
    expect(plan.changed).toMatchObject([{ firm: { id: 'a' }, changes: ['endedOn'] }]);
    expect(decideImport(plan, undecided, asOf).change).toMatchObject([{ id: 'a', endedOn: null }]);
  });
  test('today, by a file that forgot it: the leaving is taken back', () => {
    const plan = planImport(read([row(2)]), [listed('a', { endedOn: asOf, endReason: 'not-in-file' })], asOf);
    expect(plan.changed).toMatchObject([{ changes: ['endedOn'] }]);
  });
  test('or leaves later, as somebody wrote down: that stays as it is', () => {
    const leaving = listed('a', { endedOn: day('2026-06-30'), endReason: 'moved' });
    const plan = planImport(read([row(2, { sizeClass: '50+', startedOn: day('2026-07-01') })]), [leaving], asOf);
    expect(plan.changed).toMatchObject([{ changes: ['sizeClass'] }]);
    expect(decideImport(plan, undecided, asOf).change).toMatchObject([{ endedOn: '2026-06-30' }]);
  });
  test('the firm that is there now wins over its earlier stay', () => {
    const plan = planImport(read([row(2)]), [listed('z', { endedOn: day('2026-04-13') }), listed('a')], asOf);
    expect(plan.unchanged).toMatchObject([{ firm: { id: 'a' } }]);
  });
});

describe('without numbers on both sides', () => {
  test.each([
    ['the file has none', row(2, { ...unnumbered, ...placed }), listed('a')],
    ['the list has none', row(2, placed), listed('a', unnumbered)],
    [
      'another name under the same KvK number',
      row(2, { branchNumber: null, name: 'Zijlstra BV', ...placed }),
      listed('a'),
    ],
  ])('%s: a person says whether it is the same', (_name, candidate, firm) => {
    const plan = planImport(read([candidate]), [firm], asOf);
    expect(plan.proposed).toHaveLength(1);
    expect([...plan.added, ...plan.missing]).toEqual([]);
    const same = decideImport(plan, { ...undecided, matches: 'same' }, asOf);
    expect(same.add).toEqual([]);
    expect(same.end).toEqual([]);
    const other = decideImport(plan, { ...undecided, matches: 'different' }, asOf);
    expect(other.add).toHaveLength(1);
    expect(other.end).toMatchObject([{ firm: { id: 'a' }, endedOn: '2026-04-13' }]);
  });
  test('row by row only what is ticked is the same', () => {
    const two = [row(2, { ...unnumbered, ...placed }), row(3, { ...unnumbered, name: 'Café', ...placed })];
    const plan = planImport(
      read(two),
      [listed('a'), listed('b', { name: 'Café', branchNumber: '000051000002' })],
      asOf,
    );
    const decided = decideImport(plan, { matches: 'each', sameRows: new Set([3]), missingHaveLeft: false }, asOf);
    expect(decided.add.map(({ candidate }) => candidate.row)).toEqual([2]);
    expect(decided.unchanged).toBe(1);
  });
  test('a firm is proposed to one row only', () => {
    const plan = planImport(read([row(2), row(3, { ...unnumbered, ...placed })]), [listed('a')], asOf);
    expect(plan.unchanged).toHaveLength(1);
    expect(plan.added.map(({ candidate }) => candidate.row)).toEqual([3]);
  });
});

describe('firms that are not in the file', () => {
  test('a row that is skipped still mentions its firm', () => {
    const plan = planImport(read([], [row(2, { postcode: '' })]), [listed('a')], asOf);
    expect(plan.missing).toEqual([]);
  });
  test('who begins later, or had left, is not missing', () => {
    const others = [listed('a', { startedOn: day('2026-05-01') }), listed('b', { endedOn: day('2026-04-14') })];
    expect(planImport(read([]), others, asOf).missing).toEqual([]);
  });
  test('they end the day before the list, or on their first day when that is the day of the list', () => {
    const plan = planImport(read([]), [listed('a'), listed('b', { startedOn: asOf, ...unnumbered })], asOf);
    expect(decideImport(plan, undecided, asOf).end.map(({ endedOn }) => endedOn)).toEqual(['2026-04-13', '2026-04-14']);
    expect(decideImport(plan, { ...undecided, missingHaveLeft: false }, asOf).end).toEqual([]);
  });
});
