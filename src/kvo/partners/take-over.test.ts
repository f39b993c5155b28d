import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FullTable } from '../../../test/builders/partners.ts';
import { aFullTable, aMember, aParty } from '../../../test/builders/partners.ts';
import { aPerson } from '../../../test/builders/people.ts';
import type { TrackSituation } from '../../../test/builders/tracks.ts';
import { aNextRound, aTrack } from '../../../test/builders/tracks.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { listGrants } from '../accounts/queries.ts';
import { takeOverParties } from './actions/take-over-parties.ts';
import { listMembers, listParties } from './queries.ts';

let world: World;
let first: FullTable;
let next: TrackSituation;
beforeAll(async () => {
  world = await aWorld();
  first = await aFullTable(world);
  await aMember(world, first, { name: 'Losse Kracht' });
  next = await aNextRound(world, first);
});
afterAll(() => world.close());

describe('the table of the round before', () => {
  test('is offered first, and comes over whole: parties, people, places and access', async () => {
    const visitor = await aVisitor(world, first.facilitator);
    const path = `/trajecten/${next.track}/partijen`;
    const empty = await visitor.open(path);
    const link = empty.page
      .querySelectorAll('a')
      .find((a) => a.textContent.includes('Neem de partijen van ronde 1 over'));
    const form = await visitor.open(link?.getAttribute('href') ?? '');
    expect(form.page.querySelectorAll('input[name=parties][checked]')).toHaveLength(5);
    expect(form.page.querySelector('input[name=access]')?.hasAttribute('checked')).toBe(true);
    const seen = await visitor.send(`${path}/overnemen`);
    expect(seen.html).toContain('Overgenomen: 4 partijen en 5 mensen.');
    expect(seen.heading).toBe('Alle partijen die nodig zijn, zitten aan tafel');
    const { db } = world.instance;
    const parties = await listParties(db, [next.track]);
    const manager = (await listMembers(db, [next.track])).find((member) => member.isChair);
    expect(manager).toMatchObject({ name: 'Sjoerd Wiersma', isChair: true, role: 'park-manager' });
    expect(manager?.partyId).toBe(parties.find((party) => party.kind === 'entrepreneurs')?.id);
    expect(manager?.partyId).not.toBe(first.parties.entrepreneurs);
    const police = parties.find((party) => party.kind === 'police')?.id;
    expect(await listGrants(db, first.policeOfficer.id, 'track', next.track)).toMatchObject([
      { role: 'party-member', party: police },
    ]);
    expect((await visitor.open(`/trajecten/${next.track}/gebeurd`)).text).toContain(
      '4 partijen en 5 mensen zijn overgenomen uit een ander traject.',
    );
  });

  test('taken over again changes nothing', async () => {
    const visitor = await aVisitor(world, first.facilitator);
    await visitor.open(`/trajecten/${next.track}/partijen/overnemen`);
    const seen = await visitor.send(`/trajecten/${next.track}/partijen/overnemen`);
    expect(seen.html).toContain('Alles wat u koos, stond hier al.');
    expect(await listParties(world.instance.db, [next.track])).toHaveLength(4);
    expect(await listMembers(world.instance.db, [next.track])).toHaveLength(5);
  });
});

describe('the table of another track', () => {
  test('comes over in part, without access unless asked for, beside what is there', async () => {
    const other = await aTrack(world, { title: 'Haven-Oost', facilitator: 'Marit Dekker' });
    await aParty(world, other, 'police', { name: 'politie noord-nederland' });
    await aMember(world, other, { name: 'Eigen Voorzitter', chair: true });
    const done = await world.does(other.facilitator, takeOverParties, {
      track: other.track,
      from: first.track,
      parties: [first.parties.police, first.parties.entrepreneurs],
    });
    expect(done).toEqual({ parties: 1, members: 2 });
    const parties = await listParties(world.instance.db, [other.track]);
    const members = await listMembers(world.instance.db, [other.track]);
    expect(parties.map((party) => party.name).toSorted()).toEqual([
      'Stichting Parkmanagement Wolvega',
      'politie noord-nederland',
    ]);
    expect(members.filter((member) => member.isChair).map((member) => member.name)).toEqual(['Eigen Voorzitter']);
    const officer = members.find((member) => member.name === 'Jelle de Boer');
    expect(officer?.partyId).toBe(parties.find((party) => party.kind === 'police')?.id);
    expect(await listGrants(world.instance.db, first.policeOfficer.id, 'track', other.track)).toEqual([]);
  });

  test('must be run by whoever takes it over, and something must be chosen', async () => {
    const stranger = await aTrack(world, { title: 'Van een ander', facilitator: 'Iemand Anders' });
    const wish = { track: stranger.track, from: first.track, parties: first.parties.police };
    expect(await world.isRefused(stranger.facilitator, takeOverParties, wish)).toBe('not-your-track');
    expect(
      await world.isRefused(first.policeOfficer, takeOverParties, { ...wish, track: first.track, from: next.track }),
    ).toBe('forbidden');
    const none = await world.isRefused(first.facilitator, takeOverParties, { track: next.track, from: first.track });
    expect(none).toContain('nothing-chosen');
    const member = await aPerson(world, 'Meelezer', [
      { role: 'party-member', scope: 'track', subject: first.track },
      { role: 'facilitator', scope: 'track', subject: stranger.track },
    ]);
    expect(await world.isRefused(member, takeOverParties, wish)).toBe('not-your-track');
    const seen = await (await aVisitor(world, stranger.facilitator)).open(
      `/trajecten/${stranger.track}/partijen/overnemen?van=${first.track}`,
    );
    expect(seen.text).toContain('U begeleidt nog geen ander traject');
    expect(seen.html).not.toContain('Jelle');
  });
});
