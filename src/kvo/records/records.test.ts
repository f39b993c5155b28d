import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aRecord, aReport, aReportFile, aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { orderedId } from '../../kernel/ids.ts';
import { listEvents } from '../../platform/ledger/list-events.ts';
import { addRecord } from './actions/add-record.ts';
import { correctRecord } from './actions/correct-record.ts';
import { strikeRecord } from './actions/strike-record.ts';
import { findRecord, listRecordFacts, listRecords } from './queries.ts';

let world: World;
let table: TableSituation;
beforeAll(async () => {
  world = await aWorld();
  table = await aTable(world);
});
afterAll(() => world.close());

const list = () => `/trajecten/${table.track}/verslagen`;

describe('writing a record down', () => {
  test('a walk with its report counts, and the page says so', async () => {
    const visitor = await aVisitor(world, table.facilitator);
    expect((await visitor.open(list())).heading).toBe('Er is nog geen verslag');
    await visitor.open(`${list()}/nieuw?soort=walk-dark`);
    await visitor.send(`${list()}/nieuw`, {
      heldOn: '12-3-2026',
      title: 'Avondschouw Schipsloot',
      [`attendance.${table.parties.police}`]: '2',
      otherPeople: '3',
      reports: aReportFile('avondschouw'),
    });
    const seen = visitor.last();
    expect(seen.heading).toBe('Avondschouw Schipsloot');
    expect(seen.page.textContent).toContain('Het verslag is bewaard en telt mee.');
    expect(seen.text).toContain('Politie: 2 mensen, 3 anderen');
    expect(seen.text).toContain('12 maart 2026');
    expect((await visitor.open(list())).heading).toBe('Eén verslag: het telt mee');
    const facts = (await listRecordFacts(world.instance.db, [table.track])).get(table.track);
    expect(facts?.['walk-dark']).toMatchObject([{ day: '2026-03-12', counts: true, digests: [expect.any(String)] }]);
    expect(facts?.['walk-day']).toBeUndefined();
  });

  test('without a report it is kept but does not count; the report that comes later makes it count', async () => {
    const here = await aTable(world, 'Haven');
    const id = await aRecord(world, here, { kind: 'meeting', title: 'Overleg', reports: [] });
    const facts = async () => (await listRecordFacts(world.instance.db, [here.track])).get(here.track)?.meeting;
    expect(await facts()).toMatchObject([{ counts: false, digests: [] }]);
    const visitor = await aVisitor(world, here.facilitator);
    expect((await visitor.open(`/trajecten/${here.track}/verslagen`)).heading).toBe(
      'Eén verslag: het telt nog niet mee',
    );
    expect((await visitor.open(`/trajecten/${here.track}/verslagen/${id}`)).text).toContain('verslag ontbreekt');
    await visitor.open(`/trajecten/${here.track}/verslagen/${id}/verbeteren`);
    const file = aReportFile('notulen');
    await visitor.send(`/trajecten/${here.track}/verslagen/${id}/verbeteren`, {
      reason: 'Notulen waren laat',
      reports: file,
    });
    expect(visitor.last().text).toContain('telt mee');
    expect(visitor.last().text).toContain('Verbeterd (versie 2)');
    expect(await facts()).toMatchObject([{ counts: true, version: 2 }]);
  });

  test('the same form sent twice is one record, one event and one stored file', async () => {
    const here = await aTable(world, 'Dubbel');
    const id = orderedId();
    await aRecord(world, here, { id });
    await aRecord(world, here, { id });
    expect(await listRecords(world.instance.db, here.track)).toHaveLength(1);
    const events = await listEvents(world.instance.db, here.track, { limit: 50 });
    expect(events.filter((event) => event.kind === 'records.record-added')).toHaveLength(1);
  });

  test('what cannot be is refused with everything typed still there', async () => {
    const visitor = await aVisitor(world, table.facilitator);
    await visitor.open(`${list()}/nieuw`);
    const fields = { kind: 'police-figures', heldOn: '2026-04-01', title: 'Cijfers <script>alert(1)</script>' };
    const none = await visitor.send(`${list()}/nieuw`, fields);
    expect(none.status).toBe(422);
    expect(none.text).toContain('Vul in over welke periode deze cijfers gaan');
    expect(none.html).not.toContain('<script>alert');
    expect(none.page.querySelector('input[name=title]')?.getAttribute('value')).toContain('<script>');
    const turned = await visitor.send(`${list()}/nieuw`, { periodFrom: '2026-03-31', periodUntil: '2026-01-01' });
    expect(turned.text).toContain('De laatste dag ligt vóór de eerste');
    const ahead = await visitor.send(`${list()}/nieuw`, { heldOn: '2026-05-01', periodFrom: '', periodUntil: '' });
    expect(ahead.text).toContain('Deze dag moet nog komen');
    const lying = new File(['geen pdf'], 'cijfers.pdf');
    const period = { heldOn: '2026-04-01', periodFrom: '2025-01-01', periodUntil: '2025-12-31' };
    const lies = await visitor.send(`${list()}/nieuw`, { ...period, reports: lying });
    expect(lies.status).toBe(422);
    expect(lies.text).toContain('De inhoud van cijfers.pdf past niet bij de naam');
    expect(lies.page.querySelector('input[name=periodUntil]')?.getAttribute('value')).toBe('2025-12-31');
  });

  test('long, right-to-left and hostile text comes back as typed, or is refused with its bound', async () => {
    const title = 'جولة المساء <b>&"\'';
    const id = await aRecord(world, table, { title, note: 'a'.repeat(4000) });
    expect((await findRecord(world.instance.db, table.track, id))?.title).toBe(title);
    const visitor = await aVisitor(world, table.facilitator);
    expect((await visitor.open(`${list()}/${id}`)).heading).toBe(title);
    await visitor.open(`${list()}/nieuw`);
    const seen = await visitor.send(`${list()}/nieuw`, { note: 'n'.repeat(10_000) });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain('hoogstens 4000 tekens');
    expect(seen.page.querySelector('textarea[name=note]')?.textContent.trim()).toHaveLength(10_000);
  });
});

describe('correcting and striking', () => {
  test('of two corrections at once the second sees what changed and loses nothing', async () => {
    const here = await aTable(world, 'Twee');
    const id = await aRecord(world, here, { note: 'Droog weer.' });
    const address = `/trajecten/${here.track}/verslagen/${id}/verbeteren`;
    const [first, second] = [await aVisitor(world, here.facilitator), await aVisitor(world, here.parkManager)];
    await first.open(address);
    await second.open(address);
    await first.send(address, { reason: 'Verkeerde dag', heldOn: '2026-03-13', title: 'Avondschouw' });
    const seen = await second.send(address, { reason: 'Titel', title: 'Schouw in het donker', note: 'Regen.' });
    expect(seen.status).toBe(409);
    expect(seen.text).toContain('Dit is intussen anders');
    expect(seen.text).toContain('13 maart 2026');
    expect(seen.text).toContain('Avondschouw');
    expect(seen.page.querySelector('input[name=heldOn]')?.getAttribute('value')).toBe('2026-03-13');
    await second.send(address);
    expect(await findRecord(world.instance.db, here.track, id)).toMatchObject({
      version: 3,
      heldOn: '2026-03-13',
      title: 'Schouw in het donker',
      note: 'Regen.',
    });
  });

  test('a file can be taken away, and what was read before stays to be read', async () => {
    const here = await aTable(world, 'Weg');
    const id = await aRecord(world, here, { reports: [aReport('een'), aReport('twee'), aReport('een')] });
    const before = await findRecord(world.instance.db, here.track, id);
    expect(before?.files.map((file) => file.name)).toEqual(['een.pdf', 'twee.pdf']);
    const [one, two] = before?.files ?? [];
    const wish = {
      track: here.track,
      record: id,
      version: 1,
      reason: 'Dubbel',
      kind: 'walk-day',
      heldOn: '2026-03-12',
      title: 'Dagschouw',
    };
    await world.does(here.facilitator, correctRecord, { ...wish, keep: two?.digest });
    expect((await findRecord(world.instance.db, here.track, id))?.files.map((file) => file.name)).toEqual(['twee.pdf']);
    const visitor = await aVisitor(world, here.auditor);
    const seen = await visitor.open(`/trajecten/${here.track}/verslagen/${id}/bestanden/${one?.digest}`);
    expect(seen.headers.get('content-type')).toBe('application/pdf');
    expect(seen.html).toContain('%PDF-1.7');
  });

  test('struck it stays to be read and counts no more, once', async () => {
    const here = await aTable(world, 'Streep');
    const id = await aRecord(world, here);
    const visitor = await aVisitor(world, here.facilitator);
    await visitor.open(`/trajecten/${here.track}/verslagen/${id}/doorhalen`);
    expect((await visitor.send(`/trajecten/${here.track}/verslagen/${id}/doorhalen`)).text).toContain(
      'Zeg kort waarom',
    );
    await visitor.send(`/trajecten/${here.track}/verslagen/${id}/doorhalen`, { reason: 'Dit was een ander traject' });
    expect(visitor.last().text).toContain('Dit was een ander traject');
    expect((await listRecordFacts(world.instance.db, [here.track])).get(here.track)).toBeUndefined();
    expect((await visitor.open(`/trajecten/${here.track}/verslagen`)).page.querySelector('s')?.textContent).toBe(
      'Avondschouw Schipsloot',
    );
    const again = { track: here.track, record: id, version: 1, reason: 'Nog eens' };
    expect(await world.isRefused(here.facilitator, strikeRecord, again)).toBe('already-struck');
  });

  test('nothing of it can be changed in the database', async () => {
    const remove = world.instance.db.deleteFrom('record_version').execute();
    await expect(remove).rejects.toThrow(/insert-only|permission denied/);
    await expect(world.instance.db.updateTable('record_file').set({ name: 'x' }).execute()).rejects.toThrow();
  });
});

describe('who may', () => {
  test('a party member corrects what their own party brought in, and nothing else', async () => {
    const here = await aTable(world, 'Partij');
    const own = await aRecord(
      world,
      here,
      { kind: 'police-figures', periodFrom: '2025-01-01', periodUntil: '2025-12-31' },
      here.police,
    );
    const other = await aRecord(world, here);
    const change = {
      track: here.track,
      version: 1,
      reason: 'Fout',
      kind: 'other',
      heldOn: '2026-03-12',
      title: 'Anders',
    };
    await world.does(here.police, correctRecord, { ...change, record: own });
    expect(await world.isRefused(here.police, correctRecord, { ...change, record: other })).toBe('forbidden');
    expect(await world.isRefused(here.municipality, correctRecord, { ...change, record: own })).toBe('forbidden');
    expect(await world.isRefused(here.auditor, strikeRecord, { ...change, record: own })).toBe('forbidden');
    const wish = { ...change, id: orderedId(), reports: [] };
    expect(await world.isRefused(here.auditor, addRecord, wish)).toBe('forbidden');
    expect(await world.isRefused({ kind: 'anyone' }, addRecord, wish)).toBe('forbidden');
    const visitor = await aVisitor(world, here.police);
    await visitor.open(`/trajecten/${here.track}/verslagen/${own}`);
    expect(visitor.last().text).toContain('Ingebracht doorPolitie');
    expect(visitor.last().text).toContain('Haal dit verslag door');
    await visitor.open(`/trajecten/${here.track}/verslagen/${other}`);
    expect(visitor.last().text).not.toContain('Haal dit verslag door');
  });

  test('a record of another track is not there', async () => {
    const [here, there] = [await aTable(world, 'Hier'), await aTable(world, 'Daar')];
    const id = await aRecord(world, there);
    const file = (await findRecord(world.instance.db, there.track, id))?.files[0];
    const visitor = await aVisitor(world, here.facilitator);
    for (const rest of ['', '/verbeteren', '/doorhalen', `/bestanden/${file?.digest}`])
      expect((await visitor.open(`/trajecten/${here.track}/verslagen/${id}${rest}`)).status).toBe(404);
    expect((await visitor.open(`/trajecten/${there.track}/verslagen`)).status).toBe(403);
    const outsider = await aVisitor(world, here.stranger);
    expect((await outsider.open(`/trajecten/${here.track}/verslagen`)).status).toBe(403);
  });
});

describe('looking', () => {
  test('narrows by kind and year, fifty a page, and speaks English', async () => {
    const here = await aTable(world, 'Lang');
    for (let count = 0; count < 52; count += 1)
      await aRecord(world, here, {
        heldOn: count < 51 ? '2025-02-01' : '2024-02-01',
        title: `Schouw ${count}`,
        kind: count === 0 ? 'meeting' : 'walk-day',
      });
    const visitor = await aVisitor(world, here.facilitator);
    const base = `/trajecten/${here.track}/verslagen`;
    const rows = () =>
      visitor.last().page.querySelectorAll('#alle ~ .tablebox tbody tr, .part:first-of-type .tablebox tbody tr').length;
    expect((await visitor.open(base)).heading).toBe('52 verslagen: ze tellen allemaal mee');
    expect(rows()).toBe(50);
    await visitor.open(`${base}?bladzijde=2`);
    expect(rows()).toBe(2);
    await visitor.open(`${base}?jaar=2024`);
    expect(rows()).toBe(1);
    await visitor.open(`${base}?soort=meeting&jaar=2025`);
    expect(rows()).toBe(1);
    await visitor.open(`${base}?soort=fire-figures`);
    expect(visitor.last().text).toContain('Bij dit filter hoort geen verslag');
    expect((await visitor.open(`${base}?taal=en`)).heading).toBe('52 reports: all of them count');
  });
});
