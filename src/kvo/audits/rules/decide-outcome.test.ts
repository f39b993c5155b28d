import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../../kernel/dates.ts';
import { addDays } from '../../../kernel/dates.ts';
import { loadSchemes } from '../../schemes/queries.ts';
import type { BasisPart, Verdict, VerdictResult } from '../model.ts';
import { correctionTerm } from './correction-term.ts';
import { criteriaOf, hinderingSeverity } from './criteria-of.ts';
import { decideOutcome, hindrancesTo } from './decide-outcome.ts';
import type { CriterionStanding } from './judge-criteria.ts';
import { standingOf, tallyOf } from './judge-criteria.ts';

const scheme = loadSchemes('schemes').find('kvo-b-4.0');
if (scheme === undefined) throw new Error('the scheme is not there');
const criteria = criteriaOf(scheme, 1);
const today = '2026-04-14' as LocalDate;
const correction: BasisPart = { kind: 'correction', key: 'c', digest: '1' };

const verdict = (criterion: string, result: VerdictResult, basis: readonly BasisPart[], number = 1): Verdict =>
  ({
    criterion,
    result,
    basis,
    number,
    digest: `${criterion}${result}${number}`,
    judgedAt: new Date(),
    correctBy: null,
  }) as unknown as Verdict;

/** All criteria in order, but for those that are named. */
const standings = (
  others: Readonly<Record<string, VerdictResult | 'none' | 'stale' | 'minor-planned' | 'restored'>> = {},
): readonly CriterionStanding[] =>
  criteria.map((requirement) => {
    const { id } = requirement;
    const wish = others[id] ?? 'conform';
    const known = (verdicts: readonly Verdict[], basis: readonly BasisPart[] = []) =>
      standingOf(requirement, { verdicts, corrections: [], basis });
    if (wish === 'none') return known([]);
    if (wish === 'stale') return known([verdict(id, 'conform', [])], [correction]);
    if (wish === 'minor-planned') return known([verdict(id, 'minor', [correction])], [correction]);
    if (wish === 'restored') return known([verdict(id, 'conform', [], 2), verdict(id, 'major', [])]);
    return known([verdict(id, wish, [])]);
  });

const outcomeOf = (
  outcome: 'certify' | 'refuse',
  others: Parameters<typeof standings>[0] = {},
  severity: 'major' | 'any' = 'major',
): string => {
  const decided = decideOutcome({ outcome, decidedOn: today }, { standings: standings(others), severity, today });
  return decided.ok
    ? 'decided'
    : `${decided.refusal.code} ${decided.refusal.params?.['count']}/${decided.refusal.params?.['of']}`;
};

test('the criteria of a round are those of the scheme, without its rules and remarks', () => {
  expect(criteria.map((one) => one.id)).toEqual([
    'R01',
    'R02',
    'R03',
    'R04',
    'R05',
    'R06',
    'R08',
    'R09',
    'R11',
    'R12',
    'R13',
    'R14',
    'R15',
    'R16',
    'R18',
    'R20',
    'R24',
    'R25',
    'R26',
    'R28',
  ]);
  const renewal = criteriaOf(scheme, 2).map((one) => one.id);
  expect(renewal).toContain('R23');
  expect(renewal).not.toContain('R13');
  expect(hinderingSeverity(scheme)).toBe('major');
});

describe('a decision', () => {
  test.for([
    ['certify', {}, 'decided'],
    ['certify', { R01: 'not-applicable' }, 'decided'],
    ['certify', { R01: 'none', R02: 'none' }, 'criteria-unjudged 2/20'],
    ['certify', { R01: 'stale' }, 'verdicts-stale 1/20'],
    ['certify', { R01: 'stale', R02: 'none' }, 'criteria-unjudged 1/20'],
    ['certify', { R01: 'major' }, 'majors-open 1/20'],
    ['certify', { R01: 'minor' }, 'minors-without-plan 1/20'],
    ['certify', { R01: 'minor-planned' }, 'decided'],
    ['certify', { R01: 'restored' }, 'decided'],
    ['refuse', {}, 'decided'],
    ['refuse', { R01: 'major', R02: 'minor' }, 'decided'],
    ['refuse', { R01: 'none' }, 'criteria-unjudged 1/20'],
    ['refuse', { R01: 'stale' }, 'verdicts-stale 1/20'],
  ] as const)('to %s with %j: %s', ([outcome, others, said]) => {
    expect(outcomeOf(outcome, others)).toBe(said);
  });

  test('waits for minor ones too where the scheme says so', () => {
    expect(outcomeOf('certify', { R01: 'minor-planned' }, 'any')).toBe('minors-open 1/20');
  });

  test('is not dated in the future', () => {
    const decided = decideOutcome(
      { outcome: 'certify', decidedOn: addDays(today, 1) },
      { standings: standings(), severity: 'major', today },
    );
    expect(decided).toMatchObject({ ok: false, refusal: { code: 'decided-in-future', field: 'decidedOn' } });
  });

  test('is told all that stands in its way', () => {
    const all = hindrancesTo('certify', standings({ R01: 'none', R02: 'stale', R03: 'major', R04: 'minor' }), 'major');
    expect(all.map(({ kind, criteria: about }) => [kind, about.map((one) => one.requirement.id)])).toEqual([
      ['unjudged', ['R01']],
      ['stale', ['R02']],
      ['major-open', ['R03']],
      ['minor-without-plan', ['R04']],
    ]);
  });
});

test('the tally counts what was put right', () => {
  expect(tallyOf(standings({ R01: 'restored', R02: 'minor', R03: 'not-applicable', R04: 'none' }))).toEqual({
    criteria: 20,
    conform: 17,
    minor: 1,
    major: 0,
    notApplicable: 1,
    corrected: 1,
  });
});

test.for([
  ['conform', null],
  ['not-applicable', null],
  ['minor', '2026-07-13'],
  ['major', '2026-06-13'],
] as const)('the term for putting right what is %s: %s', ([result, until]) => {
  expect(correctionTerm(result, today, { scheme, overrides: {} })).toBe(until);
});

test('a track may set another term', () => {
  const overrides = { 'correction-term-major': { value: 30, reason: 'De instelling stelt 30 dagen.' } };
  expect(correctionTerm('major', today, { scheme, overrides })).toBe('2026-05-14');
});
