import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FullTable } from '../../../test/builders/partners.ts';
import { aFullTable, aMember, aParty, aSeatedMember } from '../../../test/builders/partners.ts';
import { aPerson } from '../../../test/builders/people.ts';
import type { TrackSituation } from '../../../test/builders/tracks.ts';
import { aTrack } from '../../../test/builders/tracks.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { orderedId } from '../../kernel/ids.ts';
import { listGrants } from '../accounts/queries.ts';
import { schemesOf } from '../schemes/schemes-of.ts';
import { addParty } from './actions/add-party.ts';
import { editParty } from './actions/edit-party.ts';
import { endParty, restoreParty } from './actions/end-party.ts';
import { findParty, listMembers, listParties, listPartiesFacts } from './queries.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

/** How many questions a piece of work asks of the database. */
const questionsOf = async (work: () => Promise<unknown>): Promise<number> => {
  let count = 0;
  const note = (): void => {
    count += 1;
  };
  world.connection.pool.on('acquire', note);
  await work();
  world.connection.pool.off('acquire', note);
  return count;
};

const pathOf = (track: string): string => `/trajecten/${track}/partijen`;

describe('the table of a track that has just begun', () => {
  test('says how to begin, and fills up party by party', async () => {
    const at = await aTrack(world, { title: 'Leeg' });
    const visitor = await aVisitor(world, at.facilitator);
    const empty = await visitor.open(pathOf(at.track));
    expect(empty.heading).toBe('Er zit nog niemand aan tafel');
    expect(empty.text).toContain('Zonder de politie gaat de poort van de intentie niet open.');
    expect(empty.text).toContain('Er is nog geen werkgroep');

    const form = await visitor.open(`${pathOf(at.track)}/nieuw?soort=police`);
    expect(form.page.querySelector('input[name=kind][checked]')?.getAttribute('value')).toBe('police');
    const after = await visitor.send(`${pathOf(at.track)}/nieuw`, { name: 'Politie Noord-Nederland' });
    expect(after.heading).toBe('De ondernemers, de gemeente en de brandweer ontbreken nog aan tafel');
    expect(after.text).toContain('Voor Politie Noord-Nederland doet nog niemand mee');
    const happened = await visitor.open(`/trajecten/${at.track}/gebeurd`);
    expect(happened.text).toContain('Politie Noord-Nederland kwam aan tafel (politie).');
  });

  test('shows who began it as somebody with access who is not on the list, and puts them on it', async () => {
    const at = await aTrack(world, { title: 'Beginner', facilitator: 'Marit Beginner' });
    const visitor = await aVisitor(world, at.facilitator);
    const seen = await visitor.open(pathOf(at.track));
    expect(seen.text).toContain('Hebben toegang, en staan niet op de lijst');
    const link = seen.page.querySelectorAll('a').find((a) => a.textContent.includes('Zet Marit Beginner op de lijst'));
    const form = await visitor.open(link?.getAttribute('href') ?? '');
    expect(form.page.querySelector('input[name=email]')?.getAttribute('value')).toBe(at.facilitator.email);
    expect(link?.getAttribute('href')).not.toContain('@');
    const after = await visitor.send(`/trajecten/${at.track}/mensen/nieuw`);
    expect(after.text).toContain('Marit Beginner');
    expect(after.text).not.toContain('staan niet op de lijst');
    expect(await listMembers(world.instance.db, [at.track])).toMatchObject([
      { name: 'Marit Beginner', role: 'facilitator' },
    ]);
  });
});

describe('a full table', () => {
  let at: FullTable;
  beforeAll(async () => {
    at = await aFullTable(world, { title: 'Vol', facilitator: 'Marit Vol' });
  });

  test('misses nothing, and its facts name nobody', async () => {
    const seen = await (await aVisitor(world, at.facilitator)).open(pathOf(at.track));
    expect(seen.heading).toBe('Alle partijen die nodig zijn, zitten aan tafel');
    expect(seen.text).toContain('Er ontbreekt niets');
    expect(seen.text).toContain('4 mensen zitten in de werkgroep.');
    const scheme = schemesOf(world.instance).inForceOn('2026-04-14' as never);
    const facts = (await listPartiesFacts(world.instance.db, [{ id: at.track, scheme }])).get(at.track);
    expect(facts).toMatchObject({
      missingKinds: [],
      withoutMembers: [],
      workingGroup: { size: 4, hasChair: true, absent: [] },
    });
    expect(JSON.stringify(facts)).not.toContain('Sjoerd');
  });

  test('shows addresses and ways to change only to who runs it', async () => {
    const manager = await (await aVisitor(world, at.parkManager)).open(pathOf(at.track));
    expect(manager.text).toContain('jelle.de.boer.vol@voorbeeld.nl');
    expect(manager.text).toContain('Zet een partij aan tafel');
    const auditor = await aPerson(world, 'Ad Auditor', [{ role: 'auditor', scope: 'track', subject: at.track }]);
    for (const person of [at.policeOfficer, auditor]) {
      const seen = await (await aVisitor(world, person)).open(pathOf(at.track));
      expect(seen.status).toBe(200);
      expect(seen.text).toContain('Jelle de Boer Vol');
      expect(seen.html).not.toContain('@voorbeeld.nl');
      expect(seen.page.querySelectorAll('main form')).toHaveLength(0);
      expect(seen.text).not.toContain('Zet een partij aan tafel');
    }
  });

  test('reads in English as well', async () => {
    const visitor = await aVisitor(world, at.facilitator);
    const seen = await visitor.open(`${pathOf(at.track)}?taal=en`);
    expect(seen.heading).toBe('All parties that are needed are at the table');
    for (const path of ['/nieuw', `/${at.parties.police}`, `/${at.parties.police}/vertrek`, '/overnemen'])
      expect((await visitor.open(`${pathOf(at.track)}${path}?taal=en`)).status).toBe(200);
  });

  test('is asked of the database in a fixed number of questions, however many sit there', async () => {
    const visitor = await aVisitor(world, at.facilitator);
    const before = await questionsOf(() => visitor.open(pathOf(at.track)));
    for (let index = 0; index < 12; index += 1) {
      const party = await aParty(world, at, 'other', { name: `Partij ${index}` });
      await aMember(world, at, { name: `Lid ${index}`, party, role: 'party-member', invite: true });
    }
    expect(before).toBeGreaterThan(5);
    expect(await questionsOf(() => visitor.open(pathOf(at.track)))).toBe(before);
    expect(visitor.last().text).toContain('Lid 11');
  });
});

describe('parties', () => {
  let at: TrackSituation;
  beforeAll(async () => {
    at = await aTrack(world, { title: 'Partijen', facilitator: 'Marit Partijen' });
  });

  test('sit there once, however often the form is sent, and under one name', async () => {
    const wish = { track: at.track, id: orderedId(), kind: 'police', name: 'Politie Oost' };
    await Promise.all([world.does(at.facilitator, addParty, wish), world.does(at.facilitator, addParty, wish)]);
    expect(
      (await listParties(world.instance.db, [at.track])).filter((party) => party.name === 'Politie Oost'),
    ).toHaveLength(1);
    expect(await world.isRefused(at.facilitator, addParty, { ...wish, id: orderedId(), name: 'POLITIE oost' })).toBe(
      'name-taken',
    );
  });

  test('keep a permit when they guard, and lose it when they do not', async () => {
    const id = await aParty(world, at, 'security-firm', {
      name: 'Noorderwacht',
      permitNumber: 'ND 1234',
      permitExpiresOn: '2026-05-01',
    });
    const visitor = await aVisitor(world, at.facilitator);
    const seen = await visitor.open(pathOf(at.track));
    expect(seen.text).toContain('Beveiligingsbedrijf, vergunning ND 1234, geldig tot en met 1 mei 2026');
    expect(seen.text).toContain('De vergunning verloopt over 17 dagen.');
    await visitor.open(`${pathOf(at.track)}/${id}`);
    await visitor.send(`${pathOf(at.track)}/${id}`, { kind: 'other' });
    expect(await findParty(world.instance.db, at.track, id)).toMatchObject({
      kind: 'other',
      permitNumber: null,
      permitExpiresOn: null,
    });
  });

  test('in two tabs: the second sees what changed and loses nothing', async () => {
    const id = await aParty(world, at, 'municipality', { name: 'Gemeente Een' });
    const path = `${pathOf(at.track)}/${id}`;
    const one = await aVisitor(world, at.facilitator);
    const two = await aVisitor(world, at.facilitator);
    await one.open(path);
    await two.open(path);
    await one.send(path, { name: 'Gemeente Twee' });
    const seen = await two.send(path, { name: 'Gemeente Drie' });
    expect(seen.status).toBe(409);
    expect(seen.page.querySelector('.notice')?.textContent).toContain('Gemeente Twee');
    expect(seen.page.querySelector('input[name=name]')?.getAttribute('value')).toBe('Gemeente Drie');
    await two.send(path);
    expect((await findParty(world.instance.db, at.track, id))?.name).toBe('Gemeente Drie');
    expect((await one.open(`/trajecten/${at.track}/gebeurd`)).text).toContain('Gemeente Twee heet nu Gemeente Drie.');
  });

  test('leave with their people and their access, and come back with both', async () => {
    const id = await aParty(world, at, 'fire-service', { name: 'Brandweer Weg' });
    const { member, person } = await aSeatedMember(world, at, { name: 'Femke Weg', party: id, role: 'party-member' });
    const visitor = await aVisitor(world, at.facilitator);
    const asked = await visitor.open(`${pathOf(at.track)}/${id}/vertrek`);
    expect(asked.heading).toBe('Brandweer Weg gaat van tafel');
    expect(asked.text).toContain('Deze mensen gaan mee van de lijst: Femke Weg.');
    const gone = await visitor.send(`${pathOf(at.track)}/${id}/vertrek`);
    expect(gone.text).toContain('Van tafel gegaan 1');
    expect(await listGrants(world.instance.db, person.id, 'track', at.track)).toEqual([]);
    expect((await (await aVisitor(world, person)).open(pathOf(at.track))).status).toBe(403);
    expect((await visitor.open(`${pathOf(at.track)}/${id}`)).text).toContain(
      'Deze partij is van tafel sinds 14 april 2026.',
    );

    await visitor.open(pathOf(at.track));
    const back = await visitor.send(`${pathOf(at.track)}/${id}/terug`);
    expect(back.text).not.toContain('Van tafel gegaan');
    expect(await listGrants(world.instance.db, person.id, 'track', at.track)).toMatchObject([
      { role: 'party-member', party: id },
    ]);
    expect((await listMembers(world.instance.db, [at.track])).map((one) => one.id)).toContain(member);
  });

  test('cannot come back beside another of that name', async () => {
    const id = await aParty(world, at, 'other', { name: 'Bank' });
    await world.does(at.facilitator, endParty, { track: at.track, party: id });
    await world.does(at.facilitator, endParty, { track: at.track, party: id });
    await aParty(world, at, 'other', { name: 'bank' });
    expect(await world.isRefused(at.facilitator, restoreParty, { track: at.track, party: id })).toBe('name-taken');
    const visitor = await aVisitor(world, at.facilitator);
    await visitor.open(pathOf(at.track));
    const seen = await visitor.send(`${pathOf(at.track)}/${id}/terug`);
    expect(seen.status).toBe(422);
    expect(seen.text).toContain('Een partij met deze naam zit al aan tafel.');
    expect(
      await world.isRefused(at.facilitator, editParty, {
        track: at.track,
        party: id,
        kind: 'other',
        name: 'Bank 2',
        version: '2',
      }),
    ).toBe('has-left');
  });

  test('of another track are not found', async () => {
    const elsewhere = await aTrack(world, { title: 'Elders', facilitator: 'Marit Elders' });
    const id = await aParty(world, elsewhere, 'police', { name: 'Politie Elders' });
    const visitor = await aVisitor(world, at.facilitator);
    for (const path of ['', '/vertrek'])
      expect((await visitor.open(`${pathOf(at.track)}/${id}${path}`)).status).toBe(404);
    const wish = { track: at.track, party: id, kind: 'police', name: 'Gekaapt', version: '1' };
    expect(await world.isRefused(at.facilitator, editParty, wish)).toBe('not-found');
    expect(await world.isRefused(at.facilitator, endParty, wish)).toBe('not-found');
    expect(await world.isRefused(at.facilitator, editParty, { ...wish, track: elsewhere.track })).toBe('forbidden');
  });

  test('are not for a party member or auditor to change', async () => {
    const id = await aParty(world, at, 'other', { name: 'Woningcorporatie' });
    for (const role of ['party-member', 'auditor'] as const) {
      const person = await aPerson(world, `Lezer ${role}`, [{ role, scope: 'track', subject: at.track }]);
      expect(
        await world.isRefused(person, addParty, { track: at.track, id: orderedId(), kind: 'other', name: 'X' }),
      ).toBe('forbidden');
      expect(await world.isRefused(person, endParty, { track: at.track, party: id })).toBe('forbidden');
      const visitor = await aVisitor(world, person);
      for (const path of ['/nieuw', `/${id}`, `/${id}/vertrek`, '/overnemen'])
        expect((await visitor.open(`${pathOf(at.track)}${path}`)).status).toBe(403);
    }
    expect((await (await aVisitor(world)).open(pathOf(at.track))).heading).toBe('Aanmelden');
  });

  test('take names of any kind, and no longer than fit', async () => {
    const visitor = await aVisitor(world, at.facilitator);
    await visitor.open(`${pathOf(at.track)}/nieuw`);
    const long = await visitor.send(`${pathOf(at.track)}/nieuw`, { kind: 'other', name: 'n'.repeat(10_000) });
    expect(long.status).toBe(422);
    expect(long.text).toContain('hoogstens 200 tekens');
    const none = await visitor.send(`${pathOf(at.track)}/nieuw`, { kind: undefined, name: '' });
    expect(none.page.querySelectorAll('.errsum li')).toHaveLength(2);
    const nasty = '<img src=x onerror=alert(1)> شرطة & "Zn"';
    const seen = await visitor.send(`${pathOf(at.track)}/nieuw`, { kind: 'other', name: nasty });
    expect(seen.html).not.toContain('<img src=x');
    expect(seen.text).toContain(nasty);
    await aMember(world, at, { name: nasty, email: 'x@voorbeeld.nl' });
    expect((await visitor.open(`/trajecten/${at.track}/gebeurd`)).html).not.toContain('<img src=x');
  });
});
