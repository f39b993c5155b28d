import { describe, expect, it } from 'vitest';
import { loadSchemes } from './queries.ts';
import { measurementName, roundKindOf, roundOf } from './round-of.ts';
import { allowedOrders, mayChooseAuditOrder, stagesInOrder } from './stages-in-order.ts';

const scheme = loadSchemes('schemes').find('kvo-b-4.0') ?? expect.fail('no 4.0');
const keys = (auditBeforeCovenant: boolean) => stagesInOrder(scheme, { auditBeforeCovenant }).map((stage) => stage.key);

describe('stagesInOrder', () => {
  it('takes the covenant first unless the track says otherwise', () => {
    expect(keys(false)).toEqual([
      'intent',
      'survey',
      'analysis',
      'plan',
      'covenant',
      'audit',
      'certificate',
      'execution',
      'effect',
    ]);
    expect(keys(true)).toEqual([
      'intent',
      'survey',
      'analysis',
      'plan',
      'audit',
      'covenant',
      'certificate',
      'execution',
      'effect',
    ]);
  });

  it('knows both orders, and refuses one the scheme does not allow', () => {
    const strict = { ...scheme, swaps: [] };
    expect(allowedOrders(scheme)).toHaveLength(2);
    expect(mayChooseAuditOrder(scheme)).toBe(true);
    expect(mayChooseAuditOrder(strict)).toBe(false);
    expect(() => stagesInOrder(strict, { auditBeforeCovenant: true })).toThrow('does not allow');
  });
});

describe('rounds', () => {
  it.each([
    [1, 'first', 'Basis Samenwerken', 'nulmeting'],
    [2, 'renewal', 'Continu Samenwerken', '1-meting'],
    [4, 'renewal', 'Continu Samenwerken', '3-meting'],
  ])('round %d is %s: %s, %s', (round, kind, certificate, measurement) => {
    expect(roundKindOf(round)).toBe(kind);
    expect(roundOf(scheme, round).certificateName.nl).toBe(certificate);
    expect(measurementName(round).nl).toBe(measurement);
  });
});
