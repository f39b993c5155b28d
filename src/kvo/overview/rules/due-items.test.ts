import { describe, expect, test } from 'vitest';
import { allFacts, aRecordFact, day } from '../../../../test/builders/gates.ts';
import { aKnownTrack, anOpenMeasure, today } from '../../../../test/builders/known-tracks.ts';
import type { CertificateFact } from '../../certificates/queries.ts';
import type { Party } from '../../partners/model.ts';
import { dueItems, isDue, isLate } from './due-items.ts';
import { warningMoment } from './warning-moment.ts';

const aCertificate = (validFrom: string, state: CertificateFact['state'] = 'valid'): CertificateFact => ({
  number: 'KP-2025-0001',
  state,
  validFrom: day(validFrom),
  validUntil: day(`${Number(validFrom.slice(0, 4)) + 3}${validFrom.slice(4)}`),
  digest: 'f'.repeat(64),
});
const certified = (validFrom: string, wishes: NonNullable<Parameters<typeof aKnownTrack>[1]>['facts'] = {}) => ({
  certificate: aCertificate(validFrom),
  records: {},
  ...wishes,
});

const dueOf = (...asked: Parameters<typeof aKnownTrack>) =>
  dueItems(aKnownTrack(...asked)).map(({ key, dueOn, warnFrom }) => `${key} ${dueOn} from ${warnFrom}`);

describe('what is due in the yearly rhythm', () => {
  test('begins with the certificate: walks and evaluation after a year, meetings after half a year, the end last', () => {
    expect(dueOf('execution', { facts: certified('2026-01-10') })).toEqual([
      'record:meeting 2026-07-10 from 2026-06-19',
      'record:evaluation 2027-01-10 from 2026-11-11',
      'record:walk-dark 2027-01-10 from 2026-11-26',
      'record:walk-day 2027-01-10 from 2026-11-26',
      'expiry 2029-01-10 from 2028-04-15',
    ]);
  });

  test('goes on from the last that was held, and what was held before the certificate does not count', () => {
    const records = {
      'walk-day': [aRecordFact('walk-day', '2026-03-24')],
      'walk-dark': [aRecordFact('walk-dark', '2025-12-24')],
      meeting: [
        aRecordFact('meeting', '2026-02-01'),
        aRecordFact('meeting', '2026-03-01'),
        aRecordFact('meeting', '2026-04-01', { counts: false }),
      ],
    };
    const due = dueOf('execution', { facts: certified('2026-01-10', { records }) });
    expect(due).toContain('record:walk-day 2027-03-24 from 2027-02-07');
    expect(due).toContain('record:walk-dark 2027-01-10 from 2026-11-26');
    expect(due).toContain('record:meeting 2026-09-01 from 2026-08-11');
  });

  test('follows the rule of the track where that differs from the scheme', () => {
    const overrides = {
      'meetings-per-year': { value: 4, reason: 'Zo spraken wij af.' },
      'evaluations-per-year': { value: 0, reason: 'Bij de audit.' },
      'warn-meeting': { value: 10, reason: 'Korter.' },
    } as const;
    const due = dueOf('execution', { facts: certified('2026-01-10'), overrides });
    expect(due).toContain('record:meeting 2026-04-10 from 2026-03-31');
    expect(due.join()).not.toContain('evaluation');
  });

  test('a number that does not part the year evenly is spread by days', () => {
    const overrides = { 'walks-per-year-day': { value: 5, reason: 'Vijf keer.' } } as const;
    expect(dueOf('execution', { facts: certified('2026-01-10'), overrides })).toContain(
      'record:walk-day 2026-03-24 from 2026-02-07',
    );
  });

  test('the last day of February keeps to the month', () => {
    expect(dueOf('execution', { facts: certified('2025-08-31') })).toContain(
      'record:meeting 2026-02-28 from 2026-02-07',
    );
  });

  test('nothing falls after the last day: then only the end is due', () => {
    const records = { 'walk-day': [aRecordFact('walk-day', '2026-04-01')] };
    const due = dueOf('execution', { facts: certified('2023-06-01', { records }) });
    expect(due.filter((line) => line.startsWith('record:walk-day'))).toEqual([]);
    expect(due).toContain('expiry 2026-06-01 from 2025-09-04');
  });

  test.each(['withdrawn', 'renewed'] as const)('a certificate that was %s asks for nothing', (state) => {
    expect(dueOf('execution', { facts: { certificate: aCertificate('2024-01-10', state) } })).toEqual([]);
  });

  test('one that has expired asks for its renewal only, one that is suspended for all of it', () => {
    const states = (['expired', 'suspended'] as const).map(
      (state) => dueOf('execution', { facts: { certificate: aCertificate('2023-01-10', state), records: {} } }).length,
    );
    expect(states).toEqual([1, 5]);
  });

  test('without a certificate there is no rhythm yet', () => {
    expect(dueOf('plan', { facts: { certificate: null } })).toEqual([]);
  });
});

const aSecurityFirm = (kind: Party['kind'], permitExpiresOn: string | null): Party =>
  ({
    id: 'p1',
    kind,
    name: 'Noorderwacht',
    permitExpiresOn: permitExpiresOn === null ? null : day(permitExpiresOn),
  }) as unknown as Party;

describe('what is due besides', () => {
  test('the permit of a security firm, with two months to renew it; no permit of another party', () => {
    const none = { facts: { certificate: null } };
    expect(dueOf('intent', { ...none, parties: [aSecurityFirm('security-firm', '2026-06-01')] })).toEqual([
      'permit:p1 2026-06-01 from 2026-04-02',
    ]);
    expect(dueOf('intent', { ...none, parties: [aSecurityFirm('security-firm', null)] })).toEqual([]);
    expect(dueOf('intent', { ...none, parties: [aSecurityFirm('other', '2026-06-01')] })).toEqual([]);
  });

  test('what the auditor wants corrected, as far as there is a day for it', () => {
    const { audit } = allFacts();
    const open = [
      { criterion: 'R07', severity: 'minor', correctBy: day('2026-05-01') },
      { criterion: 'R08', severity: 'major', correctBy: null },
    ] as const;
    expect(
      dueOf('audit', { facts: { certificate: null, audit: { ...audit, open } as unknown as typeof audit } }),
    ).toEqual(['correction:R07 2026-05-01 from 2026-04-17']);
  });

  test('measures, those of one day in a fixed order', () => {
    const openMeasures = [
      anOpenMeasure('2026-05-01', { id: 'b' }),
      anOpenMeasure('2026-05-01', { id: 'a' }),
      anOpenMeasure('2026-04-01', { id: 'c' }),
    ];
    expect(dueItems(aKnownTrack('plan', { facts: { certificate: null }, openMeasures })).map((one) => one.key)).toEqual(
      ['measure:c', 'measure:a', 'measure:b'],
    );
  });
});

describe('when people are told', () => {
  const item = { dueOn: day('2026-05-01'), warnFrom: day('2026-04-14') };
  test.each([
    ['2026-04-13', null],
    ['2026-04-14', 'ahead'],
    ['2026-04-23', 'ahead'],
    ['2026-04-24', 'near'],
    ['2026-05-01', 'near'],
    ['2026-05-02', 'late'],
    ['2027-05-02', 'late'],
  ] as const)('on %s: %s', (on, moment) => {
    expect(warningMoment(item, day(on))).toBe(moment);
  });

  test('what is warned of for less than a week is near at once', () => {
    expect(warningMoment({ dueOn: day('2026-04-18'), warnFrom: today }, today)).toBe('near');
  });

  test('the last day itself is due and not late', () => {
    expect([isDue(item, item.dueOn), isLate(item, item.dueOn)]).toEqual([true, false]);
  });
});
