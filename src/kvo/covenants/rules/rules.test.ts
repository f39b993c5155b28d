import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../../kernel/dates.ts';
import type { CurrentPlan, PlanMeasure } from '../../measures/plan-model.ts';
import type { CovenantFrame, KeptFrame } from '../model.ts';
import { untouchedFrame } from '../model.ts';
import { decideFreeze } from './decide-freeze.ts';
import { decideFrame, decideText } from './decide-text.ts';
import { judgeAnnex } from './judge-annex.ts';
import { shareMeasures } from './share-measures.ts';
import { isOver, termOf } from './term-of.ts';

const day = (text: string): LocalDate => text as LocalDate;
const plan: CurrentPlan = { version: 2, digest: 'b', frozenAt: new Date(0), changedSince: false };

describe('the annex', () => {
  test.each([
    ['no covenant', null, plan, { kind: 'none' }],
    ['the plan of now', ['b'], plan, { kind: 'current' }],
    ['one of several annexes', ['x', 'b'], plan, { kind: 'current' }],
    ['an earlier plan', ['a'], plan, { kind: 'outdated', newest: 2, changed: false }],
    ['changed since', ['b'], { ...plan, changedSince: true }, { kind: 'outdated', newest: null, changed: true }],
    ['both', ['a'], { ...plan, changedSince: true }, { kind: 'outdated', newest: 2, changed: true }],
    ['no plan any more', ['a'], null, { kind: 'outdated', newest: null, changed: true }],
    ['no annex', [], plan, { kind: 'outdated', newest: 2, changed: false }],
  ] as const)('%s', (_name, annexed, now, state) => {
    expect(judgeAnnex(annexed, now)).toEqual(state);
  });
});

describe('freezing', () => {
  const today = day('2026-04-14');
  const ground = { plan, contact: 'Marit', term: { from: null, until: today }, today };
  test('takes the newest plan along, on the last day of the term too', () => {
    expect(decideFreeze(ground)).toEqual({ ok: true, value: plan });
  });
  test.each([
    ['plan-not-frozen', { plan: null }],
    ['plan-changed', { plan: { ...plan, changedSince: true } }],
    ['contact-missing', { contact: '' }],
    ['term-over', { term: { from: null, until: day('2026-04-13') } }],
  ] as const)('is refused: %s', (code, change) => {
    expect(decideFreeze({ ...ground, ...change })).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('the term', () => {
  const frame = { validFrom: null, validUntil: null, datedOn: null };
  const ground = { months: 36, today: day('2026-04-14') };
  test.each([
    ['that of the certificate, from today', frame, { from: null, until: '2029-04-13' }],
    ['from the day it is dated', { ...frame, datedOn: day('2026-05-01') }, { from: null, until: '2029-04-30' }],
    ['from its first day', { ...frame, validFrom: day('2026-06-01') }, { from: '2026-06-01', until: '2029-05-31' }],
    ['as written', { ...frame, validUntil: day('2027-01-01') }, { from: null, until: '2027-01-01' }],
  ] as const)('%s', (_name, written, term) => {
    expect(termOf(written, ground)).toEqual(term);
  });
  test('that begins on a day that the last month lacks ends on the last of that month', () => {
    expect(termOf({ ...frame, validFrom: day('2026-08-31') }, { ...ground, months: 6 }).until).toBe('2027-02-28');
    expect(termOf({ ...frame, validFrom: day('2024-02-29') }, ground).until).toBe('2027-02-28');
  });
  test('is over from the day after its last', () => {
    expect(isOver({ until: day('2026-04-14') }, day('2026-04-14'))).toBe(false);
    expect(isOver({ until: day('2026-04-14') }, day('2026-04-15'))).toBe(true);
  });
});

describe('two people at once', () => {
  test('nobody overwrites what they did not see, and what is so already is no change', () => {
    const kept = { text: 'a', version: 3 };
    expect(decideText(kept, { text: 'b', version: 3 })).toEqual({ ok: true, value: { text: 'b', version: 4 } });
    expect(decideText(kept, { text: 'b', version: 2 })).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    expect(decideText(kept, { text: 'a', version: 2 })).toEqual({ ok: true, value: null });
  });

  const kept: KeptFrame = { ...untouchedFrame, title: 'Een', version: 1 };
  const wanted = (change: Partial<CovenantFrame>, version = 1): KeptFrame => ({ ...kept, ...change, version });
  test('a frame says which of its fields changed', () => {
    const decided = decideFrame(kept, wanted({ title: 'Twee', contact: 'Marit' }));
    expect(decided).toMatchObject({ value: { version: 2, fields: ['title', 'contact'] } });
    expect(decideFrame(kept, wanted({}))).toEqual({ ok: true, value: null });
    expect(decideFrame(kept, wanted({ title: 'Twee' }, 0))).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
  });
  test('a term lasts a day at the least', () => {
    const from = day('2026-05-01');
    const refusal = { code: 'until-before-from', field: 'validUntil' };
    expect(decideFrame(kept, wanted({ validFrom: from, validUntil: from }))).toMatchObject({ refusal });
    expect(decideFrame(kept, wanted({ validFrom: from, validUntil: day('2026-05-02') })).ok).toBe(true);
  });
});

test('measures are shared out by owner and by who helps, in the order of their codes', () => {
  const measure = (code: string, owner: string | null, supporting: readonly string[] = []): PlanMeasure =>
    ({
      code,
      owner: owner === null ? null : { id: owner, name: owner },
      supporting: supporting.map((id) => ({ id, name: id })),
    }) as unknown as PlanMeasure;
  const measures = [measure('V10', 'a', ['a', 'b']), measure('V2', 'a'), measure('V1', null), measure('V3', 'gone')];
  const { shares, unowned } = shareMeasures(['a', 'b'], measures);
  const codes = (listed: readonly PlanMeasure[] | undefined) => listed?.map(({ code }) => code);
  expect(codes(shares.get('a')?.owns)).toEqual(['V2', 'V10']);
  expect(codes(shares.get('a')?.supports)).toEqual([]);
  expect(codes(shares.get('b')?.supports)).toEqual(['V10']);
  expect(codes(unowned)).toEqual(['V1', 'V3']);
});
