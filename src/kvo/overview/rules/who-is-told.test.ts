import { describe, expect, test } from 'vitest';
import { aWaveFact, day } from '../../../../test/builders/gates.ts';
import { anOpenMeasure, aThoughtPicture, today } from '../../../../test/builders/known-tracks.ts';
import type { Party } from '../../partners/model.ts';
import type { RoleHolder } from './who-is-told.ts';
import { tellingsOf } from './who-is-told.ts';

const party = (id: string, kind: Party['kind'], permitExpiresOn: string | null = null): Party =>
  ({ id, kind, name: id, permitExpiresOn: permitExpiresOn === null ? null : day(permitExpiresOn) }) as unknown as Party;
const parties = [
  party('firms', 'entrepreneurs'),
  party('town', 'municipality'),
  party('police', 'police'),
  party('guards', 'security-firm', '2026-05-01'),
];
const holder = (person: string, role: string, own: string | null = null): RoleHolder => ({ person, role, party: own });
const holders = [
  holder('facilitator', 'facilitator'),
  holder('manager', 'park-manager', 'firms'),
  holder('official', 'party-member', 'town'),
  holder('guard', 'party-member', 'guards'),
  holder('auditor', 'auditor'),
  holder('baker', 'party-member', 'firms'),
];

const toldOf = (key: string, wishes: Parameters<typeof aThoughtPicture>[1], among = holders): readonly string[] =>
  tellingsOf(aThoughtPicture('plan', { parties, facts: { certificate: null }, ...wishes }), among, today)
    .filter(({ item }) => item.key.startsWith(key))
    .map(({ person, moment }) => `${person} ${moment}`)
    .toSorted();

const measure = (owner: string | null, dueOn = '2026-04-20') => ({ openMeasures: [anOpenMeasure(dueOn, { owner })] });

describe('who is told what is due', () => {
  test('the rhythm and the end of the certificate: whoever runs the track', () => {
    const facts = {
      certificate: {
        number: 'KP-2023-0001',
        state: 'valid',
        validFrom: day('2023-05-01'),
        validUntil: day('2026-05-01'),
        digest: 'f'.repeat(64),
      },
      records: {},
    } as const;
    expect(toldOf('expiry', { facts })).toEqual(['facilitator ahead', 'manager ahead']);
    expect(toldOf('record:meeting', { facts })).toEqual(['facilitator late', 'manager late']);
  });

  test('a survey that will miss its threshold: whoever runs the track, once', () => {
    const wave = aWaveFact({ openedOn: day('2026-04-01'), closedOn: null, closesOn: day('2026-04-16'), answered: 20 });
    const response = { wave: wave.id, grade: 'likely', likely: 22, lower: 20, upper: 26, needed: 34 } as const;
    const told = toldOf('response:', { facts: { certificate: null, waves: [wave] }, response });
    expect(told).toEqual(['facilitator ahead', 'manager ahead']);
    expect(toldOf('response:', { facts: { certificate: null, waves: [wave] } })).toEqual([]);
  });

  test('a permit: the firm itself too', () => {
    expect(toldOf('permit', {})).toEqual(['facilitator ahead', 'guard ahead', 'manager ahead']);
  });

  test('a measure: the members of the party whose work it is, and of the firms the park manager too', () => {
    expect(toldOf('measure', measure('town'))).toEqual(['official near']);
    expect(toldOf('measure', measure('firms'))).toEqual(['baker near', 'manager near']);
  });

  test('a measure without an owner, or of a party whose people have no account: whoever runs the track', () => {
    expect(toldOf('measure', measure(null))).toEqual(['facilitator near', 'manager near']);
    expect(toldOf('measure', measure('police'))).toEqual(['facilitator near', 'manager near']);
  });

  test('nobody twice who has two roles, nobody who only judges, and nobody of what lies far ahead', () => {
    const twice = [...holders, holder('manager', 'facilitator')];
    expect(toldOf('measure', measure(null), twice)).toEqual(['facilitator near', 'manager near']);
    expect(toldOf('measure', measure('town', '2026-12-01'))).toEqual([]);
  });
});
