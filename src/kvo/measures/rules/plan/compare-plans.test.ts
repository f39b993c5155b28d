import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../../platform/crypto/digest.ts';
import type { Plan, PlanMeasure } from '../../plan-model.ts';
import { comparePlans } from './compare-plans.ts';
import { decideFreeze } from './freeze-plan.ts';

const measure = (id: string, more: Partial<PlanMeasure> = {}): PlanMeasure => ({
  id,
  code: id.toUpperCase(),
  theme: 'lighting',
  title: 'Lampen',
  description: '',
  objective: null,
  findings: [],
  type: 'physical',
  scope: 'public-space',
  owner: { id: 'p1', name: 'Gemeente' },
  executor: '',
  supporting: [],
  startOn: null,
  dueOn: null,
  oneOffCost: null,
  yearlyCost: null,
  payers: [],
  priority: 'middle',
  ...more,
});
const plan = (measures: PlanMeasure[], title = 'Wolvega'): Plan => ({
  format: 'keurpark-plan-1',
  track: { id: 't', title, scheme: 'kvo-b-4.0', round: 1 },
  findings: [],
  objectives: [],
  measures,
});

describe('what changed in a plan', () => {
  it('is nothing exactly when the digest is the same', () => {
    const one = plan([measure('v1'), measure('v2')]);
    expect(comparePlans(one, structuredClone(one))).toEqual([]);
    expect(digestOf(one)).toBe(digestOf(structuredClone(one)));
  });

  it('names what came, what went, and each field that reads differently', () => {
    const was = plan([measure('v1'), measure('v2')]);
    const now = plan([measure('v1', { owner: null, oneOffCost: 500 }), measure('v3', { title: 'Nieuw' })]);
    expect(comparePlans(was, now)).toEqual([
      {
        part: 'measures',
        kind: 'changed',
        id: 'v1',
        label: 'V1 Lampen',
        fields: [
          { field: 'owner', was: { id: 'p1', name: 'Gemeente' }, now: null },
          { field: 'oneOffCost', was: null, now: 500 },
        ],
      },
      { part: 'measures', kind: 'added', id: 'v3', label: 'V3 Nieuw', fields: [] },
      { part: 'measures', kind: 'removed', id: 'v2', label: 'V2 Lampen', fields: [] },
    ]);
  });

  it('finds a change in any one field of the plan', () => {
    const base = measure('v1');
    const other: PlanMeasure = measure('v1', { ...base, theme: 'traffic' });
    for (const [field, value] of Object.entries({
      title: 'x',
      dueOn: '2026-05-01',
      findings: ['f'],
      payers: ['biz'],
      code: 'Q1',
    }))
      expect(comparePlans(plan([base]), plan([{ ...base, [field]: value } as PlanMeasure]))).toHaveLength(1);
    expect(comparePlans(plan([base]), plan([other]))[0]?.fields.map((change) => change.field)).toEqual(['theme']);
    expect(comparePlans(plan([base]), plan([base], 'Anders'))[0]?.part).toBe('track');
  });
});

describe('freezing', () => {
  const ground = { seen: 'a', digest: 'a', measures: 1, newest: null };
  it('counts on from the newest version, and freezes the same plan once', () => {
    expect(decideFreeze(ground)).toEqual({ ok: true, value: { version: 1, isNew: true } });
    expect(decideFreeze({ ...ground, newest: { version: 4, digest: 'b' } })).toEqual({
      ok: true,
      value: { version: 5, isNew: true },
    });
    expect(decideFreeze({ ...ground, newest: { version: 4, digest: 'a' } })).toEqual({
      ok: true,
      value: { version: 4, isNew: false },
    });
  });

  it('refuses an empty plan, and a plan that is no longer what was seen', () => {
    expect(decideFreeze({ ...ground, measures: 0 })).toMatchObject({ refusal: { code: 'plan-empty' } });
    expect(decideFreeze({ ...ground, seen: '' })).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
  });
});
