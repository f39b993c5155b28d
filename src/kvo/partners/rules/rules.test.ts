import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../../kernel/dates.ts';
import type { PersonId } from '../../accounts/model.ts';
import type { TrackId } from '../../tracks/model.ts';
import type { Member, MemberId, Party, PartyId, PartyKind } from '../model.ts';
import { accessOf } from './access-of.ts';
import { decideInvitation } from './decide-invitation.ts';
import type { MemberWish } from './decide-member.ts';
import { decideMember, rolesToGive } from './decide-member.ts';
import { decideTakeOver } from './decide-take-over.ts';
import { partiesFactsOf } from './parties-facts.ts';
import { permitState, permitWarningDays } from './permit-state.ts';

const party = (id: string, kind: PartyKind, name = id): Party => ({
  id: id as PartyId,
  trackId: 't' as TrackId,
  kind,
  name,
  permitNumber: null,
  permitExpiresOn: null,
  version: 1,
});

const member = (name: string, more: Partial<Member> = {}): Member => ({
  id: name as MemberId,
  trackId: 't' as TrackId,
  partyId: null,
  name,
  function: '',
  email: null,
  role: null,
  inWorkingGroup: false,
  isChair: false,
  version: 1,
  ...more,
});

const of = (id: string): { readonly partyId: PartyId } => ({ partyId: id as PartyId });

describe('permitState', () => {
  const firm = { kind: 'security-firm', permitNumber: 'ND 1', permitExpiresOn: '2026-06-30' as LocalDate } as const;
  test.each([
    ['2026-06-30', { kind: 'near', days: 0 }],
    ['2026-07-01', { kind: 'expired', day: '2026-06-30' }],
    ['2026-04-01', { kind: 'near', days: permitWarningDays }],
    ['2026-03-31', { kind: 'fine' }],
  ])('on %s', (today, state) => {
    expect(permitState(firm, today as LocalDate)).toEqual(state);
  });

  test('asks for what is not there, of who guards alone', () => {
    const today = '2026-04-14' as LocalDate;
    expect(permitState({ ...firm, permitNumber: null }, today)).toEqual({ kind: 'number-missing' });
    expect(permitState({ ...firm, permitExpiresOn: null }, today)).toEqual({ kind: 'day-missing' });
    expect(permitState({ ...firm, kind: 'police', permitNumber: null }, today)).toEqual({ kind: 'not-needed' });
  });
});

describe('partiesFactsOf', () => {
  const required = ['entrepreneurs', 'police', 'fire-service'] as const;

  test('of an empty table', () => {
    const facts = partiesFactsOf(required, [], []);
    expect(facts.missingKinds).toEqual(required);
    expect(facts.workingGroup).toEqual({ size: 0, hasChair: false, absent: [], absentKinds: [] });
  });

  test('counts a kind as present in the working group when one of its parties is', () => {
    const parties = [party('a', 'police'), party('b', 'police'), party('c', 'fire-service'), party('d', 'other')];
    const members = [
      member('1', { ...of('a'), inWorkingGroup: true, isChair: true }),
      member('2', { ...of('c') }),
      member('3', { inWorkingGroup: true }),
    ];
    const facts = partiesFactsOf(required, parties, members);
    expect(facts.missingKinds).toEqual(['entrepreneurs']);
    expect(facts.withoutMembers).toEqual(['b', 'd']);
    expect(facts.workingGroup).toEqual({
      size: 2,
      hasChair: true,
      absent: ['b', 'c', 'd'],
      absentKinds: ['fire-service'],
    });
  });
});

describe('decideMember', () => {
  const wish: MemberWish = {
    name: 'A',
    function: '',
    email: null,
    partyId: null,
    role: null,
    inWorkingGroup: false,
    isChair: false,
  };
  const situation = { own: ['facilitator'], parties: ['p' as PartyId], now: null, hasAccess: false };

  test('puts a chair in the working group', () => {
    expect(decideMember({ ...wish, isChair: true }, situation)).toMatchObject({
      ok: true,
      value: { inWorkingGroup: true },
    });
  });

  test.each([
    [['facilitator'], ['facilitator', 'park-manager', 'party-member']],
    [
      ['person', 'park-manager'],
      ['park-manager', 'party-member'],
    ],
    [['party-member', 'auditor', 'anyone'], []],
  ])('%o may give %o', (own, roles) => {
    expect(rolesToGive(own)).toEqual(roles);
  });

  test.each(['facilitator', 'auditor'] as const)('a park manager neither gives nor takes %s', (role) => {
    const manager = { ...situation, own: ['park-manager'] };
    expect(decideMember({ ...wish, role }, manager)).toMatchObject({ refusal: { code: 'role-not-yours' } });
    expect(decideMember(wish, { ...manager, now: member('x', { role }) })).toMatchObject({
      refusal: { code: 'role-not-yours' },
    });
    expect(decideMember({ ...wish, role }, { ...manager, now: member('x', { role }) }).ok).toBe(true);
  });

  test('keeps the address somebody signs in with', () => {
    const now = member('x', { email: 'a@b.nl' });
    expect(decideMember({ ...wish, email: 'c@b.nl' }, { ...situation, now, hasAccess: true })).toMatchObject({
      refusal: { code: 'email-in-use' },
    });
    expect(decideMember({ ...wish, email: 'c@b.nl' }, { ...situation, now }).ok).toBe(true);
  });
});

describe('accessOf and decideInvitation', () => {
  const seated = [{ id: 'p' as PersonId, email: 'a@b.nl', name: 'A', role: 'facilitator' as const }];
  const open = { state: 'open', expiresAt: new Date('2026-04-28T07:10:00Z') } as const;

  test.each([
    ['a@b.nl', open, 'has'],
    ['c@b.nl', open, 'invited'],
    ['c@b.nl', { ...open, state: 'expired' }, 'expired'],
    ['c@b.nl', { ...open, state: 'withdrawn' }, 'none'],
    ['c@b.nl', { ...open, state: 'accepted' }, 'none'],
    [null, undefined, 'none'],
  ] as const)('%s with %o', (email, invitation, kind) => {
    expect(accessOf({ email }, seated, invitation).kind).toBe(kind);
  });

  test('who is seated as something else may still be invited', () => {
    const access = accessOf({ email: 'a@b.nl' }, seated, undefined);
    const decide = (role: Member['role'], email: string | null = 'a@b.nl') =>
      decideInvitation({ email, role }, ['facilitator'], access);
    expect(decide('facilitator')).toMatchObject({ refusal: { code: 'already-has-access' } });
    expect(decide('party-member').ok).toBe(true);
    expect(decide(null)).toMatchObject({ refusal: { code: 'no-role' } });
    expect(decide('facilitator', null)).toMatchObject({ refusal: { code: 'no-email' } });
  });
});

describe('decideTakeOver', () => {
  let count = 0;
  const next = (): string => {
    count += 1;
    return `n${count}`;
  };
  const ids = { party: () => next() as PartyId, member: () => next() as MemberId };
  const there = {
    parties: [party('a', 'police', 'Politie'), party('b', 'other', 'Bank')],
    members: [
      member('Jelle', { ...of('a'), email: 'j@p.nl', isChair: true, inWorkingGroup: true }),
      member('Zonder', of('a')),
      member('Bea', of('b')),
      member('Los'),
    ],
  };
  const all = ['a', 'b', null] as readonly (PartyId | null)[];

  test('to an empty table brings everything chosen', () => {
    const taken = decideTakeOver(there, { parties: [], members: [] }, all, ids);
    expect(taken.parties.map((one) => one.from.name)).toEqual(['Politie', 'Bank']);
    expect(taken.members.map((one) => [one.from.name, one.isChair])).toEqual([
      ['Jelle', true],
      ['Zonder', false],
      ['Bea', false],
      ['Los', false],
    ]);
    const [police, bank] = taken.parties;
    expect(taken.members.map((one) => one.partyId)).toEqual([police?.id, police?.id, bank?.id, null]);
    expect(decideTakeOver(there, { parties: [], members: [] }, ['b' as PartyId], ids).members).toHaveLength(1);
  });

  test('leaves out who is there: by name of party, by address, by name and party', () => {
    const here = {
      parties: [party('x', 'police', ' politie ')],
      members: [
        member('Anders', { email: 'j@p.nl', isChair: true }),
        member('zonder', of('x')),
        member('Los', of('x')),
      ],
    };
    const taken = decideTakeOver(there, here, all, ids);
    expect(taken.parties.map((one) => one.from.name)).toEqual(['Bank']);
    expect(taken.members.map((one) => one.from.name)).toEqual(['Bea', 'Los']);
  });
});
