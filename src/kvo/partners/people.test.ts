import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMember, aParty, aSeatedMember, emailOf } from '../../../test/builders/partners.ts';
import type { TrackSituation } from '../../../test/builders/tracks.ts';
import { aTrack } from '../../../test/builders/tracks.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { orderedId } from '../../kernel/ids.ts';
import { acceptInvitation } from '../accounts/actions/accept-invitation.ts';
import { listGrants } from '../accounts/queries.ts';
import { addMember } from './actions/add-member.ts';
import { editMember } from './actions/edit-member.ts';
import { endMember, restoreMember } from './actions/end-member.ts';
import { inviteMember } from './actions/invite-member.ts';
import type { MemberId, PartyId } from './model.ts';
import { listEverListed, listMembers } from './queries.ts';

let world: World;
let at: TrackSituation;
let police: PartyId;
beforeAll(async () => {
  world = await aWorld();
  at = await aTrack(world);
  police = await aParty(world, at, 'police', { name: 'Politie' });
});
afterAll(() => world.close());

const pageOf = (member: MemberId): string => `/trajecten/${at.track}/mensen/${member}`;
const memberNow = async (id: MemberId) =>
  (await listEverListed(world.instance.db, at.track)).find((one) => one.id === id);
const tokenOf = (url: string | undefined): string => new URL(url ?? 'http://geen/').pathname.split('/').at(-1) ?? '';

describe('putting somebody on the list', () => {
  test('and inviting them in one go: the letter lets them in as their party', async () => {
    await world.letters();
    const visitor = await aVisitor(world, at.facilitator);
    const form = await visitor.open(`/trajecten/${at.track}/mensen/nieuw?partij=${police}`);
    expect(form.page.querySelector('select[name=party] option[selected]')?.textContent).toBe('Politie');
    const path = `/trajecten/${at.track}/mensen/nieuw`;
    const seen = await visitor.send(path, {
      name: 'Jelle de Boer',
      function: 'wijkagent',
      email: 'Jelle@Voorbeeld.NL',
      workingGroup: 'yes',
    });
    expect(seen.text).toContain('de uitnodiging geldt tot en met 28 april 2026');
    const [letter] = await world.letters();
    expect(letter).toMatchObject({ to: 'jelle@voorbeeld.nl', kind: 'accounts.invitation' });
    expect(letter?.subject).toContain('als partij aan tafel meedoen aan het traject Bedrijventerreinen Wolvega');

    const guest = await aVisitor(world);
    await guest.open(letter?.button?.url ?? '');
    await guest.send(new URL(letter?.button?.url ?? '').pathname);
    const list = await guest.open(`/trajecten/${at.track}/partijen`);
    expect(list.status).toBe(200);
    expect(list.page.querySelector('.people .keur.ok')?.textContent).toBe('partij aan tafel');
    const happened = await visitor.open(`/trajecten/${at.track}/gebeurd`);
    expect(happened.text).toContain('Jelle de Boer kwam op de lijst voor Politie. Zit in de werkgroep.');
    expect(happened.text).toContain('Jelle de Boer is uitgenodigd als partij aan tafel.');
  });

  test('without address or role they cannot be invited, and nothing is kept', async () => {
    const visitor = await aVisitor(world, at.facilitator);
    const path = `/trajecten/${at.track}/mensen/nieuw`;
    await visitor.open(path);
    const seen = await visitor.send(path, { name: 'Zonder Adres', role: 'park-manager', invite: 'yes' });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain('Zonder e-mailadres kunt u niemand uitnodigen');
    expect(seen.page.querySelector('input[name=name]')?.getAttribute('value')).toBe('Zonder Adres');
    expect((await visitor.send(path, { role: '', email: 'zonder@voorbeeld.nl' })).text).toContain('Kies eerst een rol');
    expect((await listMembers(world.instance.db, [at.track])).map((one) => one.name)).not.toContain('Zonder Adres');
  });

  test('twice with one form is once, with one letter', async () => {
    await world.letters();
    const wish = {
      track: at.track,
      id: orderedId(),
      name: 'Eén Keer',
      email: 'een@voorbeeld.nl',
      role: 'park-manager',
      invite: 'yes',
    };
    await Promise.all([world.does(at.facilitator, addMember, wish), world.does(at.facilitator, addMember, wish)]);
    expect(await world.letters()).toHaveLength(1);
    expect(await world.isRefused(at.facilitator, addMember, { ...wish, id: orderedId() })).toBe('email-taken');
  });

  test.each([
    [{ role: 'party-member', party: '' }, 'party-needed'],
    [{ party: orderedId() }, 'unknown-party'],
    [{ role: 'auditor' }, 'role-not-yours'],
  ])('is refused with %o', async (change, code) => {
    const wish = { track: at.track, id: orderedId(), name: 'Iemand', email: '', ...change };
    expect(await world.isRefused(at.facilitator, addMember, wish)).toBe(code);
  });

  test('there is one chair: a new one takes over', async () => {
    const first = await aMember(world, at, { name: 'Eerste Voorzitter', chair: true });
    const second = await aMember(world, at, { name: 'Tweede Voorzitter', chair: true });
    expect([(await memberNow(first))?.isChair, (await memberNow(second))?.isChair]).toEqual([false, true]);
    expect((await memberNow(second))?.inWorkingGroup).toBe(true);
  });
});

describe('an invitation', () => {
  test('goes out once for each press, again when asked again, and the older link is dead', async () => {
    await world.letters();
    const member = await aMember(world, at, { name: 'Nog Eens', role: 'park-manager', invite: true });
    const [first] = await world.letters();
    const visitor = await aVisitor(world, at.facilitator);
    await visitor.open(pageOf(member));
    const after = visitor.last().page.querySelector('input[name=after]')?.getAttribute('value') ?? '';
    await visitor.send(`${pageOf(member)}/uitnodigen`);
    await world.does(at.facilitator, inviteMember, { track: at.track, member, after });
    const [second, none] = await world.letters();
    expect(none).toBeUndefined();
    const late = await world.isRefused({ kind: 'anyone' }, acceptInvitation, {
      token: tokenOf(first?.button?.url),
      name: 'X',
    });
    expect(late).toBe('link-spent');
    await world.does({ kind: 'anyone' }, acceptInvitation, { token: tokenOf(second?.button?.url), name: 'Nog Eens' });
    expect(
      await world.isRefused(at.facilitator, inviteMember, {
        track: at.track,
        member,
        after: (await memberNow(member))?.invitationId,
      }),
    ).toBe('already-has-access');
  });

  test('gives who runs the track the same role on its parks', async () => {
    const { person } = await aSeatedMember(world, at, { name: 'Bram Beheer', role: 'park-manager' });
    expect(await listGrants(world.instance.db, person.id, 'park', at.park)).toMatchObject([{ role: 'park-manager' }]);
  });

  test('is withdrawn by hand, and by itself when it no longer fits', async () => {
    await world.letters();
    const member = await aMember(world, at, { name: 'Fout Adres', role: 'park-manager', invite: true });
    const visitor = await aVisitor(world, at.facilitator);
    await visitor.open(pageOf(member));
    const seen = await visitor.send(pageOf(member), { email: 'goed.adres@voorbeeld.nl' });
    expect(seen.html).toContain('De uitnodiging klopte niet meer en is ingetrokken');
    const [letter] = await world.letters();
    expect(
      await world.isRefused({ kind: 'anyone' }, acceptInvitation, { token: tokenOf(letter?.button?.url), name: 'X' }),
    ).toBe('link-spent');

    await visitor.send(`${pageOf(member)}/uitnodigen`);
    const after = await visitor.send(`${pageOf(member)}/uitnodiging-intrekken`);
    expect(after.text).toContain('Heeft geen toegang.');
    expect((await visitor.open(`/trajecten/${at.track}/gebeurd`)).text).toContain(
      'De uitnodiging van Fout Adres is ingetrokken.',
    );
  });

  test('that ran out says so and can be sent anew', async () => {
    const member = await aMember(world, at, { name: 'Te Laat', role: 'park-manager', invite: true });
    world.travelTo('2026-05-10T08:00:00Z');
    const visitor = await aVisitor(world, at.facilitator);
    expect((await visitor.open(pageOf(member))).text).toContain('De uitnodiging is verlopen.');
    expect((await visitor.send(`${pageOf(member)}/uitnodigen`)).text).toContain(
      'Is uitgenodigd. De link werkt tot en met 24 mei 2026.',
    );
    world.travelTo('2026-04-14T07:10:00Z');
  });
});

describe('a park manager', () => {
  test('invites others like themselves, and cannot make, change or end a facilitator', async () => {
    const { person: manager } = await aSeatedMember(world, at, { name: 'Sjoerd Manager', role: 'park-manager' });
    const wish = {
      track: at.track,
      id: orderedId(),
      name: 'Nieuwe Baas',
      email: 'baas@voorbeeld.nl',
      role: 'facilitator',
    };
    expect(await world.isRefused(manager, addMember, wish)).toBe('role-not-yours');
    await world.does(manager, addMember, { ...wish, role: 'park-manager', invite: 'yes' });
    const { member, person } = await aSeatedMember(world, at, { name: 'Tweede Begeleider', role: 'facilitator' });
    expect(await world.isRefused(manager, endMember, { track: at.track, member })).toBe('role-not-yours');
    const now = await memberNow(member);
    const edit = { track: at.track, member, name: 'Tweede B.', email: now?.email, role: 'park-manager', version: '1' };
    expect(await world.isRefused(manager, editMember, edit)).toBe('role-not-yours');
    await world.does(manager, editMember, { ...edit, role: 'facilitator' });
    expect((await memberNow(member))?.name).toBe('Tweede B.');
    expect((await (await aVisitor(world, manager)).open(pageOf(member))).text).toContain(
      'Alleen een procesbegeleider kan dat veranderen',
    );
    expect(await listGrants(world.instance.db, person.id, 'track', at.track)).toHaveLength(1);
  });
});

describe('changing somebody', () => {
  test('who has access moves their roles along, and keeps their address', async () => {
    const { member, person } = await aSeatedMember(world, at, { name: 'Rachid Amrani', role: 'park-manager' });
    const wish = {
      track: at.track,
      member,
      name: 'Rachid Amrani',
      email: emailOf('Rachid Amrani'),
      party: police,
      role: 'party-member',
      version: '1',
    };
    await world.does(at.facilitator, editMember, wish);
    expect(await listGrants(world.instance.db, person.id, 'track', at.track)).toMatchObject([
      { role: 'party-member', party: police },
    ]);
    expect(await listGrants(world.instance.db, person.id, 'park', at.park)).toEqual([]);
    expect(
      await world.isRefused(at.facilitator, editMember, { ...wish, email: 'ander@voorbeeld.nl', version: '2' }),
    ).toBe('email-in-use');
    await world.does(at.facilitator, editMember, { ...wish, party: '', role: '', version: '2' });
    expect(await listGrants(world.instance.db, person.id, 'track', at.track)).toEqual([]);
  });

  test('in two tabs: the second sees what changed and loses nothing', async () => {
    const member = await aMember(world, at, { name: 'Twee Tabs' });
    const one = await aVisitor(world, at.facilitator);
    const two = await aVisitor(world, at.facilitator);
    await one.open(pageOf(member));
    await two.open(pageOf(member));
    await one.send(pageOf(member), { function: 'bestuurslid', workingGroup: 'yes' });
    const seen = await two.send(pageOf(member), { function: 'penningmeester' });
    expect(seen.status).toBe(409);
    const notice = seen.page.querySelector('.notice.wait')?.textContent ?? '';
    expect(notice).toContain('bestuurslid');
    expect(notice).toContain('Zit in de werkgroep');
    expect(seen.page.querySelector('input[name=function]')?.getAttribute('value')).toBe('penningmeester');
    await two.send(pageOf(member));
    expect(await memberNow(member)).toMatchObject({ function: 'penningmeester', inWorkingGroup: false, version: 3 });
  });
});

describe('leaving the list', () => {
  test('ends access at once, on the park too when ticked, and coming back restores it', async () => {
    const { member, person } = await aSeatedMember(world, at, { name: 'Ilse Kuipers', role: 'park-manager' });
    const visitor = await aVisitor(world, at.facilitator);
    const asked = await visitor.open(`${pageOf(member)}/vertrek`);
    expect(asked.text).toContain('De toegang tot dit traject stopt meteen.');
    expect(asked.page.querySelector('input[name=parks]')?.hasAttribute('checked')).toBe(true);
    await visitor.send(`${pageOf(member)}/vertrek`);
    expect(await listGrants(world.instance.db, person.id, 'track', at.track)).toEqual([]);
    expect(await listGrants(world.instance.db, person.id, 'park', at.park)).toEqual([]);
    expect((await visitor.open(pageOf(member))).text).toContain('Niet meer op de lijst sinds 14 april 2026.');
    await visitor.send(`${pageOf(member)}/terug`);
    expect(await listGrants(world.instance.db, person.id, 'track', at.track)).toMatchObject([{ role: 'park-manager' }]);
    expect(await listGrants(world.instance.db, person.id, 'park', at.park)).toMatchObject([{ role: 'park-manager' }]);
  });

  test('the last facilitator stays, until there is another', async () => {
    const one = await aTrack(world, { title: 'Eén baas', facilitator: 'Enige Begeleider' });
    const own = await aMember(world, one, { name: 'Enige Begeleider', role: 'facilitator' });
    expect(await world.isRefused(one.facilitator, endMember, { track: one.track, member: own })).toBe(
      'last-facilitator',
    );
    await aSeatedMember(world, one, { name: 'Opvolger', role: 'facilitator' });
    await world.does(one.facilitator, endMember, { track: one.track, member: own });
    expect(await world.isRefused(one.facilitator, restoreMember, { track: one.track, member: own })).toBe('forbidden');
  });

  test('nobody comes back beside somebody with their address', async () => {
    const member = await aMember(world, at, { name: 'Dubbel', email: 'dubbel@voorbeeld.nl' });
    await world.does(at.facilitator, endMember, { track: at.track, member });
    await aMember(world, at, { name: 'Dubbel Nieuw', email: 'dubbel@voorbeeld.nl' });
    expect(await world.isRefused(at.facilitator, restoreMember, { track: at.track, member })).toBe('email-taken');
  });

  test('people of another track are not found', async () => {
    const elsewhere = await aTrack(world, { title: 'Elders', facilitator: 'Van Elders' });
    const member = await aMember(world, elsewhere, { name: 'Verweg' });
    for (const path of ['', '/vertrek'])
      expect((await (await aVisitor(world, at.facilitator)).open(`${pageOf(member)}${path}`)).status).toBe(404);
    const which = { track: at.track, member, name: 'X', email: '', version: '1' };
    expect(await world.isRefused(at.facilitator, editMember, which)).toBe('not-found');
    expect(await world.isRefused(at.facilitator, endMember, which)).toBe('not-found');
    expect(await world.isRefused(at.facilitator, inviteMember, which)).toBe('not-found');
  });
});
