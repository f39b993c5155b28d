import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aFigureSource, aFinding, aProposedFinding } from '../../../test/builders/findings.ts';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aRecord, aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { orderedId, randomId } from '../../kernel/ids.ts';
import { listEvents } from '../../platform/ledger/list-events.ts';
import { addFinding } from './actions/add-finding.ts';
import { changeFinding } from './actions/change-finding.ts';
import { dropFinding, restoreFinding } from './actions/drop-finding.ts';
import { moveFinding } from './actions/move-finding.ts';
import { countFindings, findFinding, listFindings } from './queries.ts';

let world: World;
let table: TableSituation;
beforeAll(async () => {
  world = await aWorld();
  table = await aTable(world);
});
afterAll(() => world.close());

const db = () => world.instance.db;
const list = (track: string = table.track): string => `/trajecten/${track}/bevindingen`;

describe('writing a finding down', () => {
  test('through its form, with theme, place, source and weight', async () => {
    const record = await aRecord(world, table);
    const visitor = await aVisitor(world, table.parkManager);
    expect((await visitor.open(list())).heading).toBe('Er is nog geen bevinding');
    await visitor.open(`${list()}/nieuw`);
    const refused = await visitor.send(`${list()}/nieuw`, { title: 'Donker pad', description: 'd'.repeat(10_000) });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('hoogstens 4000 tekens');
    expect(refused.page.querySelector('input[name=title]')?.getAttribute('value')).toBe('Donker pad');
    const fields = {
      theme: 'lighting',
      description: 'Vanaf hal 3.',
      subArea: table.areas[0],
      place: 'Molenlaan',
      sourceKind: 'walk',
    };
    await visitor.send(`${list()}/nieuw`, {
      ...fields,
      record,
      sourceText: 'punt 4',
      priority: 'high',
      priorityReason: 'Veel genoemd',
    });
    const seen = visitor.last();
    expect(seen.heading).toBe('Donker pad');
    expect(seen.text).toContain('Schipsloot, Molenlaan');
    expect(seen.text).toContain('schouw: punt 4');
    expect(seen.text).toContain('Avondschouw Schipsloot');
    expect((await visitor.open(list())).heading).toBe('Eén bevinding: die wacht op een maatregel');
    expect((await visitor.open(`${list()}?taal=en`)).heading).toBe('One finding: it waits for a measure');
  });

  test('twice sent is one finding and one event', async () => {
    const here = await aTable(world, 'Dubbel');
    const id = orderedId();
    await aFinding(world, here, { id });
    await aFinding(world, here, { id });
    expect(await listFindings(db(), here.track)).toHaveLength(1);
    const events = await listEvents(db(), here.track, { limit: 50 });
    expect(events.filter((event) => event.kind === 'findings.finding-added')).toHaveLength(1);
  });

  test('hostile and right-to-left text is shown as it was typed', async () => {
    const title = '"><img src=x onerror=alert(1)> مظلم جدا';
    const id = await aFinding(world, table, { title });
    const visitor = await aVisitor(world, table.facilitator);
    expect((await visitor.open(`${list()}/${id}`)).heading).toBe(title);
    expect(visitor.last().html).not.toContain('<img src=x');
  });
});

describe('what the results propose', () => {
  test('comes in with its figure, once, also after it was dropped', async () => {
    const here = await aTable(world, 'Voorstel');
    const source = aFigureSource();
    const id = await aProposedFinding(world, here, { source });
    expect(await aProposedFinding(world, here, { source })).toBeNull();
    expect(await aProposedFinding(world, here, { source: { ...source, group: 'Noord' } })).not.toBeNull();
    await world.does(here.facilitator, dropFinding, { track: here.track, finding: id, reason: 'Al bekend' });
    expect(await aProposedFinding(world, here, { source })).toBeNull();
    const visitor = await aVisitor(world, here.police);
    const seen = await visitor.open(`${list(here.track)}/${id}`);
    expect(seen.text).toContain('43 %');
    expect(seen.text).toContain('23 van de 54');
    expect(seen.text).toContain('n = 54, N = 98');
    expect(seen.text).toContain('Meer dan een derde is ontevreden.');
    expect(seen.text).toContain('Gemeten op 2 maart 2026');
  });

  test('can be changed but for its figure', async () => {
    const here = await aTable(world, 'Cijfer');
    const id = await aProposedFinding(world, here);
    const visitor = await aVisitor(world, here.facilitator);
    await visitor.open(`${list(here.track)}/${id}/bewerken`);
    expect(visitor.last().page.querySelector('input[name=sourceKind]')).toBeNull();
    await visitor.send(`${list(here.track)}/${id}/bewerken`, { title: 'Meer licht nodig', priority: 'high' });
    const finding = await findFinding(db(), here.track, id ?? '');
    expect(finding).toMatchObject({
      title: 'Meer licht nodig',
      priority: 'high',
      version: 2,
      source: { kind: 'figure' },
    });
  });
});

describe('changing, dropping and putting back', () => {
  test('of two tabs the second sees what changed and loses nothing', async () => {
    const here = await aTable(world, 'Tabs');
    const id = await aFinding(world, here, { place: 'Molenlaan' });
    const address = `${list(here.track)}/${id}/bewerken`;
    const [first, second] = [await aVisitor(world, here.facilitator), await aVisitor(world, here.parkManager)];
    await first.open(address);
    await second.open(address);
    await first.send(address, { theme: 'traffic', title: 'Te hard rijden' });
    const seen = await second.send(address, { title: 'Donker en gevaarlijk', priority: 'low' });
    expect(seen.status).toBe(409);
    expect(seen.text).toContain('Te hard rijden');
    expect(seen.text).toContain('Verkeer en parkeren');
    await second.send(address);
    expect(await findFinding(db(), here.track, id)).toMatchObject({
      version: 3,
      theme: 'traffic',
      title: 'Donker en gevaarlijk',
      priority: 'low',
      place: 'Molenlaan',
    });
  });

  test('two changes at the very same moment: one is kept, the other told', async () => {
    const here = await aTable(world, 'Race');
    const id = await aFinding(world, here);
    const base = {
      track: here.track,
      finding: id,
      version: 1,
      theme: 'lighting',
      sourceKind: 'walk',
      priority: 'high',
      priorityReason: 'x',
    };
    const tries = ['a', 'b', 'c'].map((title) =>
      world.does(here.facilitator, changeFinding, { ...base, title }).then(
        () => 'kept',
        (error: Error) => error.message,
      ),
    );
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.includes('changed-meanwhile'))).toHaveLength(2);
    expect((await findFinding(db(), here.track, id))?.version).toBe(2);
  });

  test('dropped with a reason it leaves the counts; putting it back is one button', async () => {
    const here = await aTable(world, 'Vervalt');
    const id = await aFinding(world, here);
    await aFinding(world, here, { priority: 'low' });
    const visitor = await aVisitor(world, here.facilitator);
    await visitor.open(`${list(here.track)}/${id}/laten-vervallen`);
    expect((await visitor.send(`${list(here.track)}/${id}/laten-vervallen`)).text).toContain('Zeg kort waarom');
    await visitor.send(`${list(here.track)}/${id}/laten-vervallen`, { reason: 'Al opgelost' });
    expect(visitor.last().heading).toBe('Eén bevinding: die wacht op een maatregel');
    expect(visitor.last().text).toContain('Al opgelost');
    const counts = async () => (await countFindings(db(), [here.track, table.track])).get(here.track);
    expect(await counts()).toEqual({ total: 1, open: 1, takenUp: 0, dropped: 1, high: 0 });
    await visitor.send(`${list(here.track)}/${id}/terugzetten`);
    expect(await counts()).toEqual({ total: 2, open: 2, takenUp: 0, dropped: 0, high: 1 });
    await world.does(here.facilitator, restoreFinding, { track: here.track, finding: id });
    const events = await listEvents(db(), here.track, { limit: 50 });
    expect(events.filter((event) => event.kind === 'findings.finding-restored')).toHaveLength(1);
  });

  test('moves up and down among its weight', async () => {
    const here = await aTable(world, 'Volgorde');
    const ids = [];
    for (const title of ['een', 'twee', 'drie']) ids.push(await aFinding(world, here, { title }));
    await world.does(here.facilitator, moveFinding, { track: here.track, finding: ids[2], direction: 'up' });
    const titles = async () => (await listFindings(db(), here.track)).map((finding) => finding.title);
    expect(await titles()).toEqual(['een', 'drie', 'twee']);
    const visitor = await aVisitor(world, here.facilitator);
    await visitor.open(list(here.track));
    await visitor.send(`${list(here.track)}/${ids[0]}/verplaatsen`, { direction: 'down' });
    expect(await titles()).toEqual(['drie', 'een', 'twee']);
    const seen = await visitor.open(list(here.track));
    const buttons = seen.page.querySelectorAll('button[name=direction]').map((one) => one.text.trim());
    expect(buttons).toHaveLength(4);
    expect(buttons.filter((words) => /omhoog/.test(words)).join()).not.toContain('drie');
    expect(buttons.filter((words) => /omlaag/.test(words)).join()).not.toContain('twee');
  });
});

describe('who may', () => {
  test('only who runs the track writes; everybody at the table reads', async () => {
    const id = await aFinding(world, table);
    const change = {
      track: table.track,
      finding: id,
      version: 1,
      theme: 'lighting',
      title: 'x',
      sourceKind: 'walk',
      priority: 'low',
      priorityReason: 'x',
    };
    for (const actor of [
      table.police,
      table.municipality,
      table.auditor,
      table.stranger,
      { kind: 'anyone' } as const,
    ]) {
      expect(await world.isRefused(actor, changeFinding, change)).toBe('forbidden');
      expect(await world.isRefused(actor, addFinding, { ...change, id: orderedId() })).toBe('forbidden');
      expect(await world.isRefused(actor, dropFinding, { ...change, reason: 'x' })).toBe('forbidden');
      expect(await world.isRefused(actor, moveFinding, { ...change, direction: 'up' })).toBe('forbidden');
    }
    const reader = await aVisitor(world, table.auditor);
    expect((await reader.open(`${list()}/${id}`)).status).toBe(200);
    expect(reader.last().text).not.toContain('Bewerk de bevinding');
    expect((await reader.open(`${list()}/${id}/bewerken`)).status).toBe(403);
    expect((await (await aVisitor(world, table.stranger)).open(list())).status).toBe(403);
  });

  test('a finding, a sub-area and a record of another track are not there', async () => {
    const there = await aTable(world, 'Elders');
    const id = await aFinding(world, there);
    const visitor = await aVisitor(world, table.facilitator);
    for (const rest of ['', '/bewerken', '/laten-vervallen'])
      expect((await visitor.open(`${list()}/${id}${rest}`)).status).toBe(404);
    const wish = {
      track: table.track,
      id: orderedId(),
      theme: 'lighting',
      title: 'x',
      sourceKind: 'walk',
      priority: 'low',
      priorityReason: 'x',
    };
    expect(await world.isRefused(table.facilitator, addFinding, { ...wish, subArea: there.areas[0] })).toBe(
      'unknown-choice',
    );
    expect(await world.isRefused(table.facilitator, addFinding, { ...wish, record: await aRecord(world, there) })).toBe(
      'unknown-choice',
    );
    expect(
      await world.isRefused(table.facilitator, dropFinding, { track: table.track, finding: randomId(), reason: 'x' }),
    ).toBe('not-found');
  });
});
