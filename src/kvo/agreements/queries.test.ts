import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDeclaration, aSignatory } from '../../../test/builders/agreements.ts';
import { aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { orderedId } from '../../kernel/ids.ts';
import type { Track } from '../tracks/model.ts';
import { getTrack } from '../tracks/queries.ts';
import { agreements } from './capability.ts';
import { listSignedFacts } from './queries.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const factsOf = async (track: string) => {
  const facts = (await listSignedFacts(world.context(), [await getTrack(world.instance.db, track)], 'declaration')).get(
    track,
  );
  if (facts === undefined) throw new Error('no facts');
  return facts;
};

const joins = (track: string, kind: string, name: string) =>
  world.instance.db
    .insertInto('partner_party')
    .values({ id: orderedId(), track_id: track, kind, name, added_at: world.context().now })
    .execute();

describe('what a gate is told', () => {
  test('nothing signed, then complete, then missing again when a party joins', async () => {
    const table = await aTable(world, 'Feiten');
    expect(await factsOf(table.track)).toMatchObject({ version: null, complete: false, outdated: false });
    expect((await factsOf(table.track)).missing).toHaveLength(4);
    const declaration = await aDeclaration(world, table);
    await declaration.signedBy('park', 'municipality', 'police');
    const almost = await factsOf(table.track);
    expect(almost).toMatchObject({
      complete: false,
      completeSince: null,
      version: { number: 1, digest: declaration.digest },
    });
    expect(almost.missing.map((party) => party.name)).toEqual(['Brandweer']);
    await declaration.signedBy('fire');
    const all = await factsOf(table.track);
    expect(all).toMatchObject({ complete: true, completeSince: world.context().now, missing: [] });
    expect(new Set(all.parties.flatMap((party) => party.signatures.map((one) => one.digest)))).toEqual(
      new Set([declaration.digest]),
    );

    await joins(table.track, 'security-firm', 'Kadewacht');
    expect(await factsOf(table.track)).toMatchObject({ complete: true, outdated: true });
    await joins(table.track, 'municipality', 'Gemeente Heerenveen');
    const after = await factsOf(table.track);
    expect(after).toMatchObject({ complete: false, completeSince: null, outdated: true });
    expect(after.missing).toMatchObject([{ name: 'Gemeente Heerenveen', state: 'not-invited' }]);
    const desk = await aVisitor(world, table.facilitator);
    const seen = await desk.open(`/trajecten/${table.track}/intentieverklaring`);
    expect(seen.heading).toBe('Vier van de vijf partijen hebben getekend');
    expect(seen.text).toContain('nog niemand');
    expect(seen.text).toContain('hoeft niet');
  });

  test('a party of a kind that is not required must sign once it is invited', async () => {
    const table = await aTable(world, 'Extra');
    const declaration = await aDeclaration(world, table);
    await declaration.signedBy('park', 'municipality', 'police', 'fire');
    await joins(table.track, 'other', 'Platform Veilig Ondernemen');
    expect((await factsOf(table.track)).complete).toBe(true);
    const party = await world.instance.db
      .selectFrom('partner_party')
      .select('id')
      .where('name', '=', 'Platform Veilig Ondernemen')
      .executeTakeFirstOrThrow();
    await aSignatory(world, table.facilitator, { track: table.track, party: party.id, name: 'Inge Maas' });
    expect((await factsOf(table.track)).missing.map((one) => one.name)).toEqual(['Platform Veilig Ondernemen']);
  });

  test('a party that left need not sign, and what it signed stays', async () => {
    const table = await aTable(world, 'Vertrek');
    const declaration = await aDeclaration(world, table);
    await declaration.signedBy('park', 'municipality', 'police');
    const { db } = world.instance;
    await db
      .updateTable('partner_party')
      .set({ left_at: world.context().now })
      .where('id', 'in', [table.parties.fire, table.parties.park])
      .execute();
    expect(await factsOf(table.track)).toMatchObject({ complete: true, outdated: true });
    const visitor = await aVisitor(world);
    expect((await visitor.open(`/tekenen/${declaration.signatories.fire.token}`)).heading).toBe(
      'Uw partij zit niet meer aan tafel',
    );
    const desk = await aVisitor(world, table.facilitator);
    const seen = await desk.open(`/trajecten/${table.track}/ondertekening/intentieverklaring/versies/1`);
    expect(seen.text).toContain('Tekenaar Park');
    expect(seen.text).toContain('zit niet meer aan tafel');
  });

  test('many tracks are answered in as many questions as one', async () => {
    const tracks: Track[] = [];
    for (const title of ['Veel 1', 'Veel 2', 'Veel 3']) {
      const table = await aTable(world, title);
      await aDeclaration(world, table);
      tracks.push(await getTrack(world.instance.db, table.track));
    }
    const ask = async (count: number): Promise<number> => {
      let questions = 0;
      const pool = world.connection.pool;
      const client = await pool.connect();
      const prototype = Object.getPrototypeOf(client) as { query: (...args: readonly unknown[]) => unknown };
      client.release();
      const { query } = prototype;
      prototype.query = function counted(...args) {
        questions += 1;
        return Reflect.apply(query, this, args);
      };
      try {
        await listSignedFacts(world.context(), tracks.slice(0, count), 'declaration');
      } finally {
        prototype.query = query;
      }
      return questions;
    };
    expect([await ask(1), await ask(3)]).toEqual([7, 7]);
    expect((await listSignedFacts(world.context(), [], 'declaration')).size).toBe(0);
  });
});

test('addresses are erased a year after the agreement is complete, names stay, and nothing before', async () => {
  world.travelTo('2026-04-14T07:10:00Z');
  const [done, open] = [await aTable(world, 'Klaar'), await aTable(world, 'Open')];
  await (await aDeclaration(world, done)).signedBy('park', 'municipality', 'police', 'fire');
  const waiting = await (await aDeclaration(world, open)).signedBy('park');
  const erase = agreements.jobs?.find((job) => job.name === 'ensure-signatory-addresses-are-erased');
  const addresses = async (track: string): Promise<readonly (string | null)[]> =>
    (
      await world.instance.db
        .selectFrom('agreement_signatory')
        .select(['email', 'name'])
        .where('track_id', '=', track)
        .execute()
    ).map((row) => row.email);
  world.travelTo('2027-04-13T10:00:00Z');
  await erase?.run(world.context());
  expect((await addresses(done.track)).every((email) => email !== null)).toBe(true);
  world.travelTo('2027-04-14T10:00:00Z');
  await erase?.run(world.context());
  await erase?.run(world.context());
  expect(await addresses(done.track)).toEqual([null, null, null, null]);
  expect((await addresses(open.track)).every((email) => email !== null)).toBe(true);
  const desk = await aVisitor(world, done.facilitator);
  const seen = await desk.open(`/trajecten/${done.track}/intentieverklaring`);
  expect(seen.heading).toBe('Alle vier partijen hebben getekend');
  expect(seen.text).toContain('Tekenaar Park');
  expect(waiting.signatories.fire.token).not.toBe('');
});

test('every event reads as a sentence in both languages, also when its names were erased', async () => {
  const table = await aTable(world, 'Zinnen');
  await (await aDeclaration(world, table)).signedBy('park');
  const desk = await aVisitor(world, table.facilitator);
  const seen = await desk.open(`/trajecten/${table.track}/gebeurd`);
  expect(seen.text).toContain('Intentieverklaring, versie 1, vastgesteld');
  expect(seen.text).toContain('Tekenaar Park tekende de intentieverklaring, versie 1, namens Stichting Parkmanagement');
  for (const [kind, text] of Object.entries(agreements.eventTexts ?? {})) {
    for (const language of ['nl', 'en'] as const) {
      expect(text({ personal: { name: null } }, language), kind).toMatch(/\p{L}{3}/u);
      expect(text({ personal: { name: null } }, language), kind).not.toMatch(/undefined|null|object/);
    }
  }
});
