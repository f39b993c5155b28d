import { describe, expect, it } from 'vitest';
import { aFigureSource } from '../../../../test/builders/findings.ts';
import type { SubAreaId } from '../../areas/model.ts';
import type { FindingContent } from '../model.ts';
import type { FindingWish } from './decide-finding.ts';
import { decideFinding } from './decide-finding.ts';
import { sourceKey } from './source-key.ts';

const ground = { themes: ['lighting', 'traffic'], subAreas: ['s1' as SubAreaId], records: ['r1'] };
const wish: FindingWish = {
  theme: 'lighting',
  title: 'Donker',
  description: '',
  subArea: 's1',
  place: '',
  sourceKind: 'walk',
  record: 'r1',
  sourceText: 'punt 3',
  priority: 'high',
  priorityReason: 'Veel genoemd',
};

describe('deciding on a finding', () => {
  it('keeps what belongs to this track', () => {
    const decided = decideFinding(wish, ground);
    expect(decided).toMatchObject({
      ok: true,
      value: { subAreaId: 's1', source: { kind: 'walk', record: 'r1', text: 'punt 3' } },
    });
    expect(decideFinding({ ...wish, subArea: null, record: null }, ground).ok).toBe(true);
  });

  it.each([
    [{ theme: 'moon' }, 'unknown-choice', 'theme'],
    [{ subArea: 's2' }, 'unknown-choice', 'subArea'],
    [{ record: 'r2' }, 'unknown-choice', 'record'],
    [{ sourceKind: null }, 'source-missing', 'sourceKind'],
  ] as const)('refuses %o', (part, code, field) => {
    expect(decideFinding({ ...wish, ...part }, ground)).toMatchObject({ ok: false, refusal: { code, field } });
  });

  it('leaves a record that was struck since where it was chosen before', () => {
    const decided = decideFinding(wish, ground);
    if (!decided.ok) throw new Error('not decided');
    expect(decideFinding(wish, { ...ground, records: [] }, decided.value).ok).toBe(true);
  });

  it('never changes the figure a finding rests on', () => {
    const source = aFigureSource();
    const before: FindingContent = { ...wish, subAreaId: null, source };
    const decided = decideFinding({ ...wish, sourceKind: 'other' }, ground, before);
    expect(decided).toMatchObject({ ok: true, value: { source } });
  });
});

describe('what a figure is known by', () => {
  it('is wave, question, item and group, and nothing for what was written by hand', () => {
    const source = aFigureSource();
    expect(sourceKey(source)).toBe(
      sourceKey({ ...source, measuredOn: aFigureSource({}).measuredOn, rule: { nl: 'x', en: 'x' } }),
    );
    expect(sourceKey(source)).not.toBe(sourceKey({ ...source, group: 'noord' }));
    expect(sourceKey(source)).not.toBe(sourceKey({ ...source, item: null }));
    expect(sourceKey({ kind: 'other', record: null, text: '' })).toBeNull();
  });
});
