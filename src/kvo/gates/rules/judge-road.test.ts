import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waysToTakeAway } from '../../../../test/builders/fewer-facts.ts';
import { allFacts, aWaveFact, day, noFacts } from '../../../../test/builders/gates.ts';
import type { StageKey } from '../../schemes/model.ts';
import { loadSchemes } from '../../schemes/queries.ts';
import type { StageDecision } from '../../tracks/model.ts';
import type { TrackFacts } from '../model.ts';
import { decideClose, decidePass, decideReopen } from './decide-stage.ts';
import { judgeRoad } from './judge-road.ts';

const schemes = loadSchemes('schemes').list();
const scheme = schemes[0] ?? expect.fail('no scheme');
const today = day('2026-04-14');

const decision = (stage: StageKey, outcome: StageDecision['outcome'], reason = ''): StageDecision => ({
  stage,
  outcome,
  reason,
  decidedAt: new Date('2026-04-01T10:00:00Z'),
  decidedBy: null,
});

const road = (
  facts: TrackFacts,
  decisions: readonly StageDecision[] = [],
  wishes: { round?: number; auditFirst?: boolean } = {},
) =>
  judgeRoad({ round: wishes.round ?? 1, auditBeforeCovenant: wishes.auditFirst ?? false }, decisions, {
    facts,
    scheme,
    overrides: {},
    today,
  });

const stageOf = (stages: ReturnType<typeof road>, key: StageKey) =>
  stages.find((one) => one.stage.key === key) ?? expect.fail(key);

describe('the road', () => {
  test('begins at its first stage, and every gate is shut while nothing is known', () => {
    const stages = road(noFacts());
    expect(stages.map((one) => one.place)).toEqual(['here', ...Array.from({ length: 8 }, () => 'later')]);
    expect(stages.map((one) => one.gate.open)).toEqual(Array.from({ length: 9 }, () => false));
  });

  test('opens every gate when all is there', () => {
    expect(road(allFacts()).filter((one) => !one.gate.open)).toEqual([]);
  });

  test('stands at the first stage that was not ended, in the order of the track', () => {
    const decisions = [decision('intent', 'closed'), decision('survey', 'closed')];
    expect(road(noFacts(), decisions).find((one) => one.place === 'here')?.stage.key).toBe('analysis');
    expect(
      road(noFacts(), [], { auditFirst: true })
        .map((one) => one.stage.key)
        .slice(4, 6),
    ).toEqual(['audit', 'covenant']);
  });

  test('goes back to a stage that was taken up again, and keeps what was passed', () => {
    const decisions = [
      decision('intent', 'closed'),
      decision('survey', 'passed', 'te klein'),
      decision('intent', 'reopened', 'brandweer'),
    ];
    const stages = road(noFacts(), decisions);
    expect(stages.map((one) => one.place).slice(0, 3)).toEqual(['here', 'done', 'later']);
    expect(stageOf(stages, 'intent').reopened?.reason).toBe('brandweer');
    const closedAfter = road(noFacts(), [
      ...decisions,
      decision('survey', 'reopened', 'x'),
      decision('survey', 'closed'),
    ]);
    expect(stageOf(closedAfter, 'survey').passes.map((one) => one.reason)).toEqual(['te klein']);
  });

  test('asks for what counts in its round only', () => {
    const facts = allFacts({
      waves: [aWaveFact({ answered: 23 })],
      measures: { ...allFacts().measures, doneWithEvidence: 0 },
    });
    expect(stageOf(road(facts), 'survey').gate.open).toBe(false);
    expect(stageOf(road(facts, [], { round: 2 }), 'survey').gate.open).toBe(true);
    expect(stageOf(road(facts), 'audit').gate.open).toBe(false);
    expect(stageOf(road(facts, [], { round: 2 }), 'audit').gate.open).toBe(true);
  });

  test('says when a number that no source proves decides', () => {
    const short = allFacts({ waves: [aWaveFact({ answered: 28 })] });
    expect(stageOf(road(short), 'survey').gate).toMatchObject({ open: false, hangsOnUnverified: true });
    const running = allFacts({ waves: [aWaveFact({ answered: 28, closedOn: null })] });
    expect(stageOf(road(running), 'survey').gate).toMatchObject({ open: false, hangsOnUnverified: false });
    expect(stageOf(road(allFacts()), 'survey').gate).toMatchObject({ open: true, hangsOnUnverified: true });
    expect(stageOf(road(allFacts()), 'intent').gate).toMatchObject({ open: true, hangsOnUnverified: false });
  });

  test('never opens a gate by taking facts away', () => {
    const ways = Object.keys(waysToTakeAway);
    const take = (facts: TrackFacts, names: readonly string[]): TrackFacts =>
      names.reduce((left, name) => waysToTakeAway[name]?.(left) ?? expect.fail(name), facts);
    fc.assert(
      fc.property(
        fc.constantFrom(...schemes),
        fc.integer({ min: 1, max: 3 }),
        fc.subarray(ways),
        fc.subarray(ways, { minLength: 1 }),
        (one, round, before, after) => {
          const judged = (facts: TrackFacts) =>
            judgeRoad({ round, auditBeforeCovenant: false }, [], { facts, scheme: one, overrides: {}, today });
          const more = take(allFacts(), before);
          const [some, fewer] = [judged(more), judged(take(more, after))];
          for (const [index, stage] of fewer.entries())
            if (stage.gate.open) expect([stage.stage.key, some[index]?.gate.open]).toEqual([stage.stage.key, true]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('loses a gate by each way to take away, so that the property above can fail', () => {
    const opened = (facts: TrackFacts): number => road(facts).filter((one) => one.gate.open).length;
    const harmless = Object.entries(waysToTakeAway)
      .filter(([, take]) => opened(take(allFacts())) === 9)
      .map(([name]) => name);
    // What lies beyond the threshold, and kinds of records that no gate asks for.
    expect(
      harmless.filter((name) => !/municipal|exercise|other|finding|objective goes|measure goes/.test(name)),
    ).toEqual([]);
  });
});

describe('deciding on a stage', () => {
  const closed = [decision('intent', 'closed')];
  const codeOf = (outcome: { readonly ok: boolean; readonly refusal?: { readonly code: string } }): string =>
    outcome.ok ? 'ok' : (outcome.refusal?.code ?? '');

  test.each([
    ['an open gate on its turn', allFacts(), [], 'intent', 'ok'],
    ['a shut gate', noFacts(), [], 'intent', 'gate-is-shut'],
    ['out of turn', allFacts(), [], 'survey', 'not-its-turn'],
    ['what was closed already', allFacts(), closed, 'intent', 'ok'],
  ] as const)('closing %s: %4$s', (...[, facts, decisions, stage, code]) => {
    expect(codeOf(decideClose(road(facts, decisions), stage))).toBe(code);
  });

  test('closing twice leaves nothing to do the second time', () => {
    expect(decideClose(road(allFacts(), closed), 'intent')).toEqual({ ok: true, value: null });
  });

  test.each([
    ['a shut gate', noFacts(), [], 'intent', 'ok'],
    ['an open gate', allFacts(), [], 'intent', 'gate-is-open'],
    ['out of turn', noFacts(), [], 'plan', 'not-its-turn'],
    ['what was closed already', noFacts(), closed, 'intent', 'already-ended'],
  ] as const)('passing %s: %4$s', (...[, facts, decisions, stage, code]) => {
    expect(codeOf(decidePass(road(facts, decisions), stage))).toBe(code);
  });

  test('only what was ended can be taken up again', () => {
    expect(codeOf(decideReopen(road(noFacts(), closed), 'intent'))).toBe('ok');
    expect(codeOf(decideReopen(road(noFacts(), closed), 'survey'))).toBe('not-ended');
  });
});
