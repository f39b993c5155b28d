import { describe, expect, it } from 'vitest';
import { loadSchemes } from './queries.ts';
import { decideRuleOverride, ruleOf } from './rule-of.ts';

const schemes = loadSchemes('schemes');
const scheme = schemes.find('kvo-b-4.0') ?? expect.fail('no 4.0');
const earlier = schemes.find('kvo-b-3.1') ?? expect.fail('no 3.1');

describe('ruleOf', () => {
  it('gives the value of the scheme with its source', () => {
    expect(ruleOf(scheme, 'response-first')).toMatchObject({
      value: 30,
      unit: 'percent',
      verified: false,
      source: { grade: 'B' },
      overridden: null,
    });
  });

  it('gives the value of the track, and keeps what the scheme says', () => {
    const rule = ruleOf(scheme, 'response-first', {
      'response-first': { value: 25, reason: 'agreed with the auditor' },
    });
    expect(rule.value).toBe(25);
    expect(rule.overridden).toEqual({ schemeValue: 30, reason: 'agreed with the auditor' });
  });

  it('leaves other rules and proven values as they are', () => {
    const overrides = {
      'response-first': { value: 25, reason: 'x' },
      'certificate-term': { value: 48, reason: 'x' },
    };
    expect(ruleOf(scheme, 'response-renewal', overrides).value).toBe(20);
    expect(ruleOf(earlier, 'certificate-term', overrides)).toMatchObject({
      value: 36,
      verified: true,
      overridden: null,
    });
    expect(ruleOf(scheme, 'certificate-term', overrides).value).toBe(48);
  });
});

describe('decideRuleOverride', () => {
  it.each([
    ['response-first', 25, 'agreed', true],
    ['response-first', 0, 'agreed', true],
    ['response-first', 101, 'agreed', 'value-out-of-range'],
    ['response-first', -1, 'agreed', 'value-out-of-range'],
    ['response-first', 24.5, 'agreed', 'value-out-of-range'],
    ['response-first', Number.NaN, 'agreed', 'value-out-of-range'],
    ['certificate-term', 0, 'agreed', 'value-out-of-range'],
    ['warn-expiry', 1095, 'agreed', true],
    ['response-first', 25, '  ', 'reason-missing'],
  ] as const)('%s to %d because "%s": %s', (key, value, reason, outcome) => {
    const decided = decideRuleOverride(scheme, key, { value, reason });
    expect(decided.ok ? true : decided.refusal.code).toBe(outcome);
  });

  it('refuses where a source proves the value', () => {
    const decided = decideRuleOverride(earlier, 'certificate-term', { value: 48, reason: 'longer' });
    expect(decided).toMatchObject({ ok: false, refusal: { code: 'rule-is-verified', params: { value: 36 } } });
  });
});
