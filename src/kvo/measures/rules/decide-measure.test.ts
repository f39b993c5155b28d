import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../kernel/dates.ts';
import type { FindingId } from '../../findings/model.ts';
import type { PartyId } from '../../partners/model.ts';
import type { ObjectiveId } from '../model.ts';
import type { MeasureWish } from './decide-measure.ts';
import { decideMeasure } from './decide-measure.ts';

const day = (text: string) => text as LocalDate;
const party = (id: string) => id as PartyId;
const finding = (id: string) => id as FindingId;
const ground = {
  themes: [{ key: 'lighting', name: 'Verlichting' }],
  objectives: ['o1'],
  findings: ['f1', 'f2'],
  parties: ['p1', 'p2'],
  others: [{ theme: 'lighting', code: 'V1' }],
};
const wish: MeasureWish = {
  code: '',
  theme: 'lighting',
  title: 'Lampen',
  description: '',
  objective: 'o1' as ObjectiveId,
  findings: [finding('f2'), finding('f1'), finding('f2')],
  type: 'physical',
  scope: 'public-space',
  owner: party('p1'),
  executor: '',
  supporters: [party('p2'), party('p1'), party('p2')],
  startOn: null,
  dueOn: null,
  oneOffCost: 0,
  yearlyCost: null,
  payers: ['subsidy', 'municipality', 'subsidy'],
  priority: 'low',
  remarks: '',
};
const codeOf = (part: Partial<MeasureWish>): string => {
  const decided = decideMeasure({ ...wish, ...part }, ground);
  return decided.ok ? decided.value.code : `${decided.refusal.code}@${decided.refusal.field}`;
};

describe('deciding on a measure', () => {
  it('puts what was chosen in one order, once, and lets no owner support itself', () => {
    const decided = decideMeasure(wish, ground);
    expect(decided).toMatchObject({
      ok: true,
      value: { findings: ['f1', 'f2'], supporters: ['p2'], payers: ['municipality', 'subsidy'], oneOffCost: 0 },
    });
  });

  it.each([
    [{}, 'V2'],
    [{ code: 'l-7' }, 'L-7'],
    [{ code: 'v1' }, 'code-taken@code'],
    [{ code: 'T 1' }, 'code-unreadable@code'],
    [{ code: '=1+1' }, 'code-unreadable@code'],
    [{ theme: 'x' }, 'unknown-choice@theme'],
    [{ objective: 'o2' as ObjectiveId }, 'unknown-choice@objective'],
    [{ findings: [finding('f3')] }, 'unknown-choice@findings'],
    [{ owner: party('p3') }, 'unknown-choice@owner'],
    [{ supporters: [party('p3')] }, 'unknown-choice@supporters'],
    [{ startOn: day('2026-05-01'), dueOn: day('2026-04-30') }, 'due-before-start@dueOn'],
    [{ startOn: day('2026-05-01'), dueOn: day('2026-05-01') }, 'V2'],
  ] as const)('says of %o: %s', (part, code) => {
    expect(codeOf(part)).toBe(code);
  });

  it('leaves what was chosen before and has gone since', () => {
    const before = decideMeasure(wish, ground);
    if (!before.ok) throw new Error(before.refusal.code);
    const emptied = { ...ground, objectives: [], findings: [], parties: [] };
    expect(decideMeasure({ ...wish, code: 'V2' }, emptied, before.value).ok).toBe(true);
    expect(decideMeasure({ ...wish, code: 'V2', owner: party('p9') }, emptied, before.value).ok).toBe(false);
  });
});
