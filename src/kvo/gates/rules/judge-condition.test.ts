import { describe, expect, test } from 'vitest';
import { aWaveFact, day, noFacts } from '../../../../test/builders/gates.ts';
import { casesBeforeThePlan } from '../../../../test/cases/gates/before-the-plan.ts';
import type { BareCondition } from '../../../../test/cases/gates/condition-case.ts';
import { responseFirst, walk, waves } from '../../../../test/cases/gates/condition-case.ts';
import { casesFromThePlanOn } from '../../../../test/cases/gates/from-the-plan-on.ts';
import type { GateCondition } from '../../schemes/model.ts';
import { loadSchemes } from '../../schemes/queries.ts';
import type { RuleOverrides } from '../../schemes/rule-of.ts';
import type { TrackFacts } from '../model.ts';
import { tell } from '../said.ts';
import { en } from '../texts/en.ts';
import { nl } from '../texts/nl.ts';
import { judgeCondition } from './judge-condition.ts';

const scheme = loadSchemes('schemes').find('kvo-b-4.0') ?? expect.fail('no 4.0');
const cases = [...casesBeforeThePlan, ...casesFromThePlanOn];

const judge = (condition: BareCondition, facts: TrackFacts, overrides: RuleOverrides = {}) =>
  judgeCondition(Object.assign({ rounds: ['first', 'renewal'], basis: [] }, condition) as GateCondition, {
    facts,
    scheme,
    overrides,
    today: day('2026-04-14'),
  });

describe('a condition of a gate', () => {
  test.each(cases)('%s', (...[, condition, facts, met, sentence]) => {
    const judged = judge(condition, facts);
    expect(tell(nl.sentence, judged.said)).toBe(sentence);
    expect(judged.met).toBe(met);
    for (const texts of [nl.phrase, en.sentence, en.phrase]) {
      const text = tell(texts, judged.said);
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('every kind of condition has a case that is met and one that is not', () => {
    const kinds = new Set(
      loadSchemes('schemes')
        .list()
        .flatMap((one) => one.stages.flatMap((stage) => stage.gate.map((condition) => condition.kind))),
    );
    for (const kind of kinds) {
      const own = cases.filter(([, condition]) => condition.kind === kind);
      expect([kind, own.some((one) => one[3]), own.some((one) => !one[3])]).toEqual([kind, true, true]);
    }
  });

  test('a track may set another number, and nothing at all', () => {
    const overrides = { 'response-first': { value: 20, reason: 'afgesproken' } };
    expect(judge(responseFirst, waves(aWaveFact({ answered: 28 })), overrides)).toMatchObject({
      met: true,
      rule: { value: 20, overridden: { schemeValue: 30 } },
    });
    const none = judge(walk, noFacts(), { 'walks-per-year-dark': { value: 0, reason: 'geen avond' } });
    expect(none.met).toBe(true);
    expect(tell(nl.sentence, none.said)).toBe(
      'Niet nodig volgens de regels van dit traject: een schouw in het donker.',
    );
  });
});
