import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../../kernel/dates.ts';
import type { ParkId, SubAreaId } from '../../areas/model.ts';
import type { Stage } from '../../schemes/model.ts';
import { loadSchemes } from '../../schemes/queries.ts';
import type { StageDecision, Track, TrackId } from '../model.ts';
import type { TrackWish } from './decide-new-track.ts';
import { decideNewTrack } from './decide-new-track.ts';
import { decideTrackEdit, isOrderFixed } from './decide-track-edit.ts';
import { planningRemarks } from './planning-remarks.ts';

const schemes = loadSchemes('schemes').list();
const day = (text: string): LocalDate => text as LocalDate;
const area = (id: string) => ({ id: id as SubAreaId, parkId: 'p' as ParkId, name: id });
const choices = { schemes, areas: [area('a'), area('b')], today: day('2026-04-14') };
const wish: TrackWish = {
  schemeId: 'kvo-b-4.0',
  areas: ['b', 'a', 'b'],
  startedOn: day('2026-04-14'),
  auditBeforeCovenant: false,
};
const codeOf = (change: Partial<TrackWish>): string => {
  const decided = decideNewTrack(choices, { ...wish, ...change });
  return decided.ok ? 'ok' : decided.refusal.code;
};

describe('decideNewTrack', () => {
  test('takes each area once, as they were ticked', () => {
    expect(decideNewTrack(choices, wish)).toMatchObject({ ok: true, value: { areas: [{ id: 'b' }, { id: 'a' }] } });
  });

  test.each([
    [{ startedOn: day('2024-03-01') }, 'ok'],
    [{ startedOn: day('2024-02-29') }, 'scheme-not-in-force'],
    [{ startedOn: day('2024-02-29'), schemeId: 'kvo-b-3.1' }, 'ok'],
    [{ startedOn: day('2024-03-01'), schemeId: 'kvo-b-3.1' }, 'scheme-not-in-force'],
    [{ startedOn: day('2027-04-14') }, 'ok'],
    [{ startedOn: day('2027-04-15') }, 'start-out-of-range'],
    [{ auditBeforeCovenant: true }, 'ok'],
    [{ areas: ['a', 'c'] }, 'unknown-area'],
    [{ areas: [] }, 'no-area'],
    [{ schemeId: 'x' }, 'unknown-scheme'],
  ])('%o: %s', (change, code) => {
    expect(codeOf(change)).toBe(code);
  });

  test('keeps to the order of a scheme that leaves no choice', () => {
    const strict = schemes.map((scheme) => ({ ...scheme, swaps: [] }));
    const decided = decideNewTrack({ ...choices, schemes: strict }, { ...wish, auditBeforeCovenant: true });
    expect(decided).toMatchObject({ refusal: { code: 'order-not-allowed', field: 'order' } });
  });
});

describe('decideTrackEdit', () => {
  const track: Track = {
    id: 't' as TrackId,
    title: 'Oud',
    schemeId: 'kvo-b-4.0',
    round: 1,
    follows: null,
    auditBeforeCovenant: false,
    startedOn: day('2026-04-14'),
    areas: [],
    lastSequence: 1,
    version: 1,
    planningVersion: 1,
  };
  const decision = (stage: StageDecision['stage'], outcome: StageDecision['outcome']): StageDecision => ({
    stage,
    outcome,
    reason: 'x',
    decidedAt: new Date(),
    decidedBy: null,
  });
  const [scheme] = schemes;
  if (scheme === undefined) throw new Error('no scheme');

  test('gives only what differs', () => {
    const now = { track, scheme, decisions: [] };
    expect(decideTrackEdit(now, { title: 'Oud', auditBeforeCovenant: false })).toEqual({ ok: true, value: {} });
    expect(decideTrackEdit(now, { title: 'Nieuw', auditBeforeCovenant: false })).toEqual({
      ok: true,
      value: { title: 'Nieuw' },
    });
    expect(decideTrackEdit(now, { title: 'Oud', auditBeforeCovenant: true })).toEqual({
      ok: true,
      value: { auditBeforeCovenant: true },
    });
  });

  test.each([
    [[decision('survey', 'closed')], false],
    [[decision('audit', 'closed')], true],
    [[decision('covenant', 'passed')], true],
    [[decision('covenant', 'closed'), decision('covenant', 'reopened')], false],
    [[decision('covenant', 'reopened'), decision('covenant', 'closed')], true],
  ])('fixes the order by what was decided last: %#', (decisions, fixed) => {
    expect(isOrderFixed(decisions)).toBe(fixed);
    const decided = decideTrackEdit({ track, scheme, decisions }, { title: 'Nieuw', auditBeforeCovenant: true });
    expect(decided.ok).toBe(!fixed);
    expect(decideTrackEdit({ track, scheme, decisions }, { title: 'Nieuw', auditBeforeCovenant: false }).ok).toBe(true);
  });
});

describe('planningRemarks', () => {
  const stages = schemes[0]?.stages as readonly Stage[];
  const remarks = (planned: Readonly<Record<string, LocalDate>>) => planningRemarks(stages, planned, day('2026-04-14'));

  test('finds nothing odd about days in order, also with gaps and on one day', () => {
    expect(remarks({ intent: day('2026-04-14'), plan: day('2026-06-01'), covenant: day('2026-06-01') })).toEqual([]);
    expect(remarks({})).toEqual([]);
  });

  test('compares with the latest day of what comes earlier', () => {
    const planned = {
      intent: day('2026-07-01'),
      survey: day('2026-05-01'),
      audit: day('2026-06-01'),
      plan: day('2026-04-01'),
    };
    expect(remarks(planned)).toEqual([
      { kind: 'before', stage: 'survey', earlier: 'intent' },
      { kind: 'before-start', stage: 'plan' },
      { kind: 'before', stage: 'plan', earlier: 'intent' },
      { kind: 'before', stage: 'audit', earlier: 'intent' },
    ]);
  });
});
