import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '../../../../../test/builders/people.ts';
import type { TrackSituation } from '../../../../../test/builders/tracks.ts';
import { aBarePark, aFacilitator, aNextRound, aTrack } from '../../../../../test/builders/tracks.ts';
import { aVisitor } from '../../../../../test/visitor.ts';
import type { World } from '../../../../../test/world.ts';
import { aWorld } from '../../../../../test/world.ts';
import { orderedId } from '../../../../kernel/ids.ts';
import { listEvents } from '../../../../platform/ledger/list-events.ts';
import { listGrants } from '../../../accounts/queries.ts';
import { createTrack } from '../../actions/create-track.ts';
import { renewTrack } from '../../actions/renew-track.ts';
import { findSuccessor, findTrack, listTracksOf, listTrackVersions } from '../../queries.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const wish = (areas: readonly string[]) => ({
  id: orderedId(),
  title: 'Bedrijventerreinen Wolvega',
  scheme: 'kvo-b-4.0',
  round: '1',
  areas,
  startedOn: '2026-04-14',
  order: 'covenant-first',
});

describe('beginning a track through its form', () => {
  test('the beginner becomes its facilitator and it is told what happened', async () => {
    const { park, areas } = await aBarePark(world, 'Haven-Oost', ['Kade', 'Havenkop']);
    const other = await aBarePark(world, 'Noorderdok', ['Dok 1']);
    const marit = await aFacilitator(world, [park, other.park]);
    const visitor = await aVisitor(world, marit);
    const page = await visitor.open('/trajecten/nieuw');
    expect(page.heading).toBe('Begin een nieuw traject');
    expect(page.page.querySelector('input[name=scheme][checked]')?.getAttribute('value')).toBe('kvo-b-4.0');
    await visitor.send('/trajecten/nieuw', { title: 'Haven', areas: [...areas, ...other.areas] });
    const [track] = await listTracksOf(world.instance.db, marit.id);
    expect(track).toMatchObject({
      title: 'Haven',
      schemeId: 'kvo-b-4.0',
      round: 1,
      startedOn: '2026-04-14',
      follows: null,
    });
    expect(track?.areas.map((area) => area.name)).toEqual(['Kade', 'Havenkop', 'Dok 1']);
    expect((await listGrants(world.instance.db, marit.id, 'track', track?.id ?? ''))[0]?.role).toBe('facilitator');
    const seen = await visitor.open(`/trajecten/${track?.id}/gebeurd`);
    expect(seen.text).toContain('Het traject begon: ronde 1 onder KVO-B 4.0, met Kade, Havenkop en Dok 1.');
  });

  test('what cannot be taken is refused and everything typed stays', async () => {
    const { park } = await aBarePark(world, 'Tolhoek');
    const visitor = await aVisitor(world, await aFacilitator(world, [park], 'Ilse Kuipers'));
    await visitor.open('/trajecten/nieuw');
    const seen = await visitor.send('/trajecten/nieuw', { title: 'De Tolhoek', startedOn: '31-2-2026', round: 'drie' });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain('Dit is geen datum');
    expect(seen.page.querySelector('input[name=title]')?.getAttribute('value')).toBe('De Tolhoek');
    expect(seen.page.querySelector('input[name=round]')?.getAttribute('value')).toBe('drie');
    const none = await visitor.send('/trajecten/nieuw', { startedOn: '2026-04-14', round: '1' });
    expect(none.text).toContain('Kies minstens één deelterrein');
  });

  test('a name of any kind comes back as it was typed, and no longer than fits', async () => {
    const { park, areas } = await aBarePark(world, 'Nijverheid');
    const visitor = await aVisitor(world, await aFacilitator(world, [park], 'Rachid Amrani'));
    await visitor.open('/trajecten/nieuw');
    const long = await visitor.send('/trajecten/nieuw', { title: 'x'.repeat(10_000), areas });
    expect(long.text).toContain('hoogstens 200 tekens');
    const nasty = '<script>alert(1)</script> & المنطقة الصناعية "West"';
    const seen = await visitor.send('/trajecten/nieuw', { title: nasty, areas });
    expect(seen.html).not.toContain('<script>alert');
    const [track] = await listTracksOf(world.instance.db, (await aPerson(world, 'Rachid Amrani')).id);
    expect(track?.title).toBe(nasty);
    const details = await visitor.open(`/trajecten/${track?.id}/gegevens`);
    expect(details.page.querySelector('input[name=title]')?.getAttribute('value')).toContain('المنطقة');
    expect(details.html).not.toContain('<script>alert');
  });

  test('without a park, or with a park without sub-areas, the page says how to begin', async () => {
    const bare = await aVisitor(world, await aFacilitator(world, [], 'Zonder Terrein'));
    expect((await bare.open('/trajecten/nieuw')).text).toContain('Voeg een terrein toe');
    const { park } = await aBarePark(world, 'Leeg', []);
    const empty = await aVisitor(world, await aFacilitator(world, [park], 'Met Leeg Terrein'));
    expect((await empty.open('/trajecten/nieuw')).text).toContain('nog geen deelterreinen');
  });

  test('a sub-area says in which track it is already', async () => {
    const { facilitator } = await aTrack(world, { facilitator: 'Femke Bakker', title: 'Het Zuiderveld' });
    const visitor = await aVisitor(world, facilitator);
    expect((await visitor.open('/trajecten/nieuw')).text).toContain('Zit ook in het traject Het Zuiderveld');
  });
});

describe('beginning a track', () => {
  test('twice with one form is once', async () => {
    const { park, areas } = await aBarePark(world);
    const marit = await aFacilitator(world, [park], 'Sjoerd Wiersma');
    const once = wish(areas);
    const [first, second] = await Promise.all([
      world.does(marit, createTrack, once),
      world.does(marit, createTrack, once),
    ]);
    expect(second).toEqual(first);
    expect(await listTracksOf(world.instance.db, marit.id)).toHaveLength(1);
    const events = await listEvents(world.instance.db, once.id, { limit: 10 });
    expect(events.map((event) => event.kind)).toEqual(['accounts.role-granted', 'tracks.track-created']);
    expect(await listTrackVersions(world.instance.db, [once.id])).toEqual(new Map([[once.id, events[0]?.sequence]]));
  });

  test('is refused on a sub-area of a park where one has no role', async () => {
    const own = await aBarePark(world);
    const foreign = await aBarePark(world, 'Elders');
    const marit = await aFacilitator(world, [own.park], 'Anneke Postma');
    expect(await world.isRefused(marit, createTrack, wish([...own.areas, ...foreign.areas]))).toBe('unknown-area');
  });

  test.each([
    [{ scheme: 'kvo-b-3.1' }, 'scheme-not-in-force'],
    [{ startedOn: '2024-02-29' }, 'scheme-not-in-force'],
    [{ startedOn: '2027-04-15' }, 'start-out-of-range'],
    [{ startedOn: '1997-12-31' }, 'start-out-of-range'],
    [{ scheme: 'kvo-w-9.9' }, 'unknown-scheme'],
  ])('is refused with %o', async (change, code) => {
    const { park, areas } = await aBarePark(world);
    const marit = await aFacilitator(world, [park], 'Jelle de Boer');
    expect(await world.isRefused(marit, createTrack, { ...wish(areas), ...change })).toBe(code);
  });

  test('says of the title and of the areas together that they are missing', async () => {
    const { park, areas } = await aBarePark(world);
    const jelle = await aFacilitator(world, [park], 'Jelle de Boer');
    const refusal = await world.isRefused(jelle, createTrack, { ...wish(areas), title: '', areas: [] });
    expect(refusal).toContain('"field":"title","code":"required"');
    expect(refusal).toContain('"field":"areas","code":"no-area"');
  });

  test('under the version that was in force when it began', async () => {
    const { park, areas } = await aBarePark(world);
    const marit = await aFacilitator(world, [park], 'Wim Oud');
    const old = { ...wish(areas), scheme: 'kvo-b-3.1', startedOn: '2024-02-29', order: 'audit-first' };
    const { track } = await world.does(marit, createTrack, old);
    expect(await findTrack(world.instance.db, track)).toMatchObject({
      schemeId: 'kvo-b-3.1',
      auditBeforeCovenant: true,
    });
  });

  test.each(['park-manager', 'party-member', 'auditor', 'administrator'] as const)('is not for a %s', async (role) => {
    const person = await aPerson(world, `Niet ${role}`, [
      role === 'administrator' ? { role } : { role, scope: 'track', subject: orderedId() },
    ]);
    expect(await world.isRefused(person, createTrack, wish([]))).toBe('forbidden');
    expect((await (await aVisitor(world, person)).open('/trajecten/nieuw')).status).toBe(403);
  });

  test('is not for somebody who is not signed in', async () => {
    expect((await (await aVisitor(world)).open('/trajecten/nieuw')).heading).toBe('Aanmelden');
  });
});

describe('a next round', () => {
  let earlier: TrackSituation;
  beforeAll(async () => {
    earlier = await aTrack(world, { facilitator: 'Eerste Ronde' });
  });

  test('is a new track that follows the old one, on the same areas', async () => {
    const visitor = await aVisitor(world, earlier.facilitator);
    const page = await visitor.open(`/trajecten/${earlier.track}/nieuwe-ronde`);
    expect(page.heading).toBe('Begin ronde 2');
    expect(page.page.querySelectorAll('input[name=areas][checked]')).toHaveLength(2);
    const before = await listTrackVersions(world.instance.db, [earlier.track]);
    await visitor.send(`/trajecten/${earlier.track}/nieuwe-ronde`);
    const next = await findSuccessor(world.instance.db, earlier.track);
    expect(await findTrack(world.instance.db, next ?? '')).toMatchObject({ round: 2, follows: earlier.track });
    const after = await listTrackVersions(world.instance.db, [earlier.track]);
    expect(after.get(earlier.track)).toBeGreaterThan(before.get(earlier.track) ?? 0);
    const seen = await visitor.open(`/trajecten/${earlier.track}/gebeurd`);
    expect(seen.text).toContain('Ronde 2 begon, in een nieuw traject dat op dit traject volgt.');
  });

  test('there is one of: the page then leads to it', async () => {
    const visitor = await aVisitor(world, earlier.facilitator);
    const seen = await visitor.open(`/trajecten/${earlier.track}/nieuwe-ronde`);
    expect(seen.heading).toBe('Ronde 2 is al begonnen');
    const again = { ...wish(earlier.areas), track: earlier.track };
    expect(await world.isRefused(earlier.facilitator, renewTrack, again)).toBe('already-renewed');
  });

  test('of two who begin it at once, one does', async () => {
    const old = await aTrack(world, { facilitator: 'Race' });
    const tries = [1, 2, 3].map(() =>
      aNextRound(world, old).then(
        () => 'done',
        () => 'refused',
      ),
    );
    expect((await Promise.all(tries)).toSorted()).toEqual(['done', 'refused', 'refused']);
  });

  test('is for the facilitator of the track alone', async () => {
    const old = await aTrack(world, { facilitator: 'Baas' });
    for (const role of ['park-manager', 'party-member', 'auditor'] as const) {
      const person = await aPerson(world, `Ronde ${role}`, [{ role, scope: 'track', subject: old.track }]);
      expect(await world.isRefused(person, renewTrack, { ...wish(old.areas), track: old.track })).toBe('forbidden');
    }
    expect(await world.isRefused(earlier.facilitator, renewTrack, { ...wish(old.areas), track: old.track })).toBe(
      'forbidden',
    );
  });
});
