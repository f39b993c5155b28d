import { describe, expect, test } from 'vitest';
import { allFacts, aWaveFact, day, noFacts } from '../../../../test/builders/gates.ts';
import { anOpenMeasure, aThoughtPicture } from '../../../../test/builders/known-tracks.ts';
import type { StageKey } from '../../schemes/model.ts';
import { standstillDays } from './standstill-days.ts';

type Wishes = NonNullable<Parameters<typeof aThoughtPicture>[1]>;

const standingOf = (here: StageKey, wishes: Wishes = {}) => aThoughtPicture(here, wishes).standing;
const codeOf = (here: StageKey, wishes: Wishes = {}): string => {
  const { group, why } = standingOf(here, wishes);
  return `${group}: ${why.code}`;
};
const none = { certificate: null, nextRound: null } as const;
const running = aWaveFact({ openedOn: day('2026-04-01'), closedOn: null, closesOn: day('2026-05-20'), answered: 20 });

describe('a track stands still', () => {
  test.each([
    ['intent', 14],
    ['covenant', 10],
    ['plan', 21],
  ] as const)('in %s when nothing happened for %i days, and not a day sooner', (here, days) => {
    expect(standstillDays[here]).toBe(days);
    const bare = { facts: { ...noFacts(), ...none } };
    const movedOn = (ago: number) => day(new Date(Date.UTC(2026, 3, 14 - ago)).toISOString().slice(0, 10));
    expect(standingOf(here, { ...bare, movedOn: movedOn(days) })).toMatchObject({ group: 'still', days });
    expect(standingOf(here, { ...bare, movedOn: movedOn(days - 1) }).group).toBe('attention');
    expect(standingOf(here, { ...bare, movedOn: movedOn(1) }).group).toBe('course');
  });

  test('with its gate open: nobody closed the stage', () => {
    expect(codeOf('plan', { facts: none, movedOn: day('2026-01-01') })).toBe('still: left-open');
  });

  test('not while its measurement runs, nor while the auditor is on the way', () => {
    const facts = { ...none, waves: [running] };
    expect(standingOf('survey', { facts, movedOn: day('2026-01-01') }).group).not.toBe('still');
    const plan = { bodyName: 'T', deskReviewOn: null, siteVisitOn: day('2026-04-20') };
    const audit = { ...noFacts().audit, plan };
    expect(standingOf('audit', { facts: { ...none, audit }, movedOn: day('2026-01-01') }).group).not.toBe('still');
    const past = { ...audit, plan: { ...plan, siteVisitOn: day('2026-04-01') } };
    expect(standingOf('audit', { facts: { ...none, audit: past }, movedOn: day('2026-01-01') }).group).toBe('still');
  });

  test.each(['expired', 'suspended', 'withdrawn'] as const)('when its certificate is %s', (state) => {
    const certificate = {
      number: 'KP-2023-0001',
      state,
      validFrom: day('2023-04-10'),
      validUntil: day('2026-04-09'),
      digest: 'f'.repeat(64),
    };
    expect(codeOf('execution', { facts: { certificate } })).toBe('still: certificate-down');
    expect(codeOf('execution', { facts: { certificate, nextRound: allFacts().nextRound } })).not.toContain(
      'certificate-down',
    );
  });

  test('in its rhythm only when something is a month late', () => {
    const late = (dueOn: string) => ({ openMeasures: [anOpenMeasure(dueOn)], movedOn: day('2025-01-01') });
    expect(codeOf('execution', late('2026-03-15'))).toBe('still: overdue');
    expect(codeOf('execution', late('2026-03-16'))).toBe('attention: overdue');
    expect(codeOf('execution', late('2026-08-01'))).toBe('course: keeps-going');
  });
});

describe('a track asks for attention', () => {
  test('when a measurement is short of answers and its end is in sight', () => {
    const wave = (closesOn: string) => ({ facts: { ...none, waves: [{ ...running, closesOn: day(closesOn) }] } });
    expect(standingOf('survey', wave('2026-05-05'))).toMatchObject({
      group: 'attention',
      deadline: '2026-05-05',
      why: { code: 'response-short', params: { answered: 20, firms: 113, short: 14, daysLeft: 21 } },
    });
    expect(codeOf('survey', wave('2026-05-06'))).toBe('course: under-way');
  });

  test('when a measurement closed with too few answers', () => {
    const closed = { ...running, closedOn: day('2026-04-13') };
    expect(standingOf('survey', { facts: { ...none, waves: [closed] } })).toMatchObject({
      group: 'attention',
      why: { code: 'response-missed', params: { answered: 20, firms: 113, short: 14 } },
    });
    const enough = { ...closed, answered: 34 };
    expect(codeOf('survey', { facts: { ...none, waves: [enough] } })).not.toContain('response-missed');
  });

  test('when somebody refuses to sign, or what was signed is out of date', () => {
    const { covenant, declaration } = allFacts();
    const refused = {
      ...covenant,
      complete: false,
      parties: covenant.parties.map((one, index) => (index === 1 ? { ...one, state: 'declined' as const } : one)),
    };
    expect(codeOf('covenant', { facts: { ...none, covenant: refused } })).toBe('attention: refused');
    expect(codeOf('covenant', { facts: { ...none, covenant: { ...covenant, outdated: true } } })).toBe(
      'attention: outdated',
    );
    expect(codeOf('execution', { facts: { planChanged: true } })).toBe('attention: outdated');
    const old = { ...declaration, outdated: true };
    expect(codeOf('intent', { facts: { ...none, declaration: old } })).toBe('attention: outdated');
    expect(codeOf('audit', { facts: { ...none, declaration: old } })).not.toContain('outdated');
  });

  test('when something is due or late, the late first', () => {
    const openMeasures = [anOpenMeasure('2026-04-20'), anOpenMeasure('2026-04-12', { code: 'V2' })];
    expect(standingOf('analysis', { facts: none, openMeasures })).toMatchObject({
      why: { code: 'overdue', params: { days: 2 } },
      deadline: '2026-04-12',
    });
    expect(codeOf('analysis', { facts: none, openMeasures: openMeasures.slice(0, 1) })).toBe('attention: comes-due');
  });

  test('when its stage can be closed, or should have been by the planning', () => {
    expect(codeOf('plan', { facts: none })).toBe('attention: closable');
    const bare = { facts: { ...noFacts(), ...none }, planned: { plan: day('2026-04-13') } };
    expect(codeOf('plan', bare)).toBe('attention: plan-passed');
    expect(codeOf('plan', { ...bare, planned: { plan: day('2026-04-14') } })).toBe('course: under-way');
  });
});

test('the gate of execution opens every year, but its stage ends only when the certificate does', () => {
  const certificate = {
    number: 'KP-2023-0001',
    state: 'valid',
    validFrom: day('2025-04-10'),
    validUntil: day('2028-04-09'),
    digest: 'f'.repeat(64),
  } as const;
  const kept = { ...allFacts().records };
  const codes = (validUntil: string) =>
    aThoughtPicture('execution', {
      facts: { certificate: { ...certificate, validUntil: day(validUntil) }, records: kept },
    }).steps.map((step) => step.said.code);
  expect(codes('2028-04-09')).not.toContain('close-stage');
  expect(codes('2026-08-01')).toContain('open-round');
});
