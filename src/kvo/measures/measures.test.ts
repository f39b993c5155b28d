import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aFinding } from '../../../test/builders/findings.ts';
import { aChange, aMeasure, aMeasureIn, aProgressReport } from '../../../test/builders/measures.ts';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aReport, aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import type { LocalDate } from '../../kernel/dates.ts';
import { orderedId } from '../../kernel/ids.ts';
import { listEvents } from '../../platform/ledger/list-events.ts';
import { findFinding } from '../findings/queries.ts';
import { addMeasure } from './actions/measure/add-measure.ts';
import { changeStatus } from './actions/measure/change-status.ts';
import { listMeasureFacts } from './fact-queries.ts';
import { findMeasure, listMeasures } from './queries.ts';

let world: World;
let table: TableSituation;
beforeAll(async () => {
  world = await aWorld();
  table = await aTable(world);
});
afterAll(() => world.close());

const db = () => world.instance.db;
const today = '2026-04-14' as LocalDate;
const matrix = (track: string = table.track): string => `/trajecten/${track}/maatregelen`;
const factsOf = async (track: string) => (await listMeasureFacts(db(), [track, table.track], today)).get(track);

describe('adding a measure', () => {
  test('through its form: the code follows from the theme, everything is kept, the finding is taken up', async () => {
    const finding = await aFinding(world, table);
    const visitor = await aVisitor(world, table.parkManager);
    expect((await visitor.open(matrix())).heading).toBe('Er is nog geen maatregel');
    await visitor.open(`${matrix()}/nieuw?bevinding=${finding}`);
    const refused = await visitor.send(`${matrix()}/nieuw`, {
      title: 'Lampen',
      remarks: 'r'.repeat(10_000),
      oneOffCost: 'veel',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('hoogstens 4000 tekens');
    expect(refused.text).toContain('Schrijf dit alleen met cijfers');
    expect(refused.page.querySelector('input[name=oneOffCost]')?.getAttribute('value')).toBe('veel');
    await visitor.send(`${matrix()}/nieuw`, {
      remarks: '',
      type: 'physical',
      scope: 'public-space',
      owner: table.parties.municipality,
      supporters: [table.parties.police],
      startOn: '1-3-2026',
      dueOn: '31-5-2026',
      oneOffCost: '12.500',
      payers: ['municipality', 'subsidy'],
    });
    expect(visitor.last().heading).toBe('V1 Lampen');
    expect(visitor.last().text).toContain('Gemeente Weststellingwerf zorgt dat dit op 31 mei 2026 klaar is.');
    const [measure] = await listMeasures(db(), table.track);
    expect(measure).toMatchObject({
      code: 'V1',
      oneOffCost: 12_500,
      dueOn: '2026-05-31',
      findings: [finding],
      theme: 'lighting',
    });
    expect((await findFinding(db(), table.track, finding))?.status).toMatchObject({
      kind: 'taken-up',
      by: [{ code: 'V1' }],
    });
    expect((await visitor.open(matrix())).heading).toBe('Eén maatregel: die is op tijd');
    expect((await visitor.open(`${matrix()}?taal=en`)).heading).toBe('One measure: it is on time');
  });

  test('from an example everything can still be changed, and it is known where it came from', async () => {
    const here = await aTable(world, 'Voorbeeld');
    const visitor = await aVisitor(world, here.facilitator);
    await visitor.open(`${matrix(here.track)}/voorbeelden`);
    expect(visitor.last().text).toContain('Surveilleren'.toLowerCase());
    const seen = await visitor.open(`${matrix(here.track)}/nieuw?voorbeeld=fire-exercise`);
    expect(seen.page.querySelector('select[name=owner] option[selected]')?.textContent).toBe('Brandweer');
    await visitor.send(`${matrix(here.track)}/nieuw`, { title: 'Oefening met drie buren' });
    const [measure] = await listMeasures(db(), here.track);
    expect(measure).toMatchObject({
      title: 'Oefening met drie buren',
      theme: 'fire-safety',
      code: 'B1',
      type: 'organisational',
    });
    const [event] = await listEvents(db(), here.track, { limit: 1 });
    expect(event).toMatchObject({ kind: 'measures.measure-added', payload: { example: 'fire-exercise' } });
  });

  test('the same form twice is one measure; many at once each get a code of their own', async () => {
    const here = await aTable(world, 'Tegelijk');
    const id = orderedId();
    await Promise.all([aMeasure(world, here, { id }), aMeasure(world, here, { id })]);
    expect(await listMeasures(db(), here.track)).toHaveLength(1);
    await Promise.all(Array.from({ length: 8 }, () => aMeasure(world, here)));
    const codes = (await listMeasures(db(), here.track)).map((measure) => measure.code);
    expect(new Set(codes)).toEqual(new Set(['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'V9']));
  });

  test('hostile, long and right-to-left words come back as they were typed', async () => {
    const here = await aTable(world, 'Tekens');
    const title = '=cmd|calc </script><script>alert(1)</script> إنارة';
    const id = await aMeasure(world, here, { title, description: 'مرحبا\nregel twee', remarks: '<b>vet</b>' });
    const visitor = await aVisitor(world, here.auditor);
    const seen = await visitor.open(`${matrix(here.track)}/${id}`);
    expect(seen.heading).toBe(`V1 ${title}`);
    expect(seen.html).not.toContain('<script>alert');
    const file = await visitor.open(`${matrix(here.track)}/matrix.csv`);
    expect(file.headers.get('content-disposition')).toContain('maatregelen-2026-04-14.csv');
    // The byte order mark is read away by the test's browser; what follows starts with the headings.
    expect(file.html.replace('\uFEFF', '').startsWith('Code;Thema;')).toBe(true);
    expect(file.html).toContain(`"'=cmd|calc`);
  });
});

describe('changing a measure', () => {
  test('of two tabs the second sees what changed, takes over what it did not touch, and loses nothing', async () => {
    const here = await aTable(world, 'Tabs');
    const id = await aMeasure(world, here, {
      owner: here.parties.municipality,
      dueOn: '2026-05-31',
      remarks: 'Eerste',
    });
    const address = `${matrix(here.track)}/${id}/bewerken`;
    const [first, second] = [await aVisitor(world, here.facilitator), await aVisitor(world, here.parkManager)];
    await first.open(address);
    await second.open(address);
    await first.send(address, { owner: here.parties.police, dueOn: '2026-06-30', title: 'Alle lampen' });
    const seen = await second.send(address, {
      title: 'Twintig lampen',
      remarks: 'Tweede',
      supporters: [here.parties.fire],
    });
    expect(seen.status).toBe(409);
    expect(seen.text).toContain('Dit is intussen anders');
    for (const words of ['Alle lampen', 'Politie', '30 juni 2026']) expect(seen.text).toContain(words);
    expect(seen.page.querySelector('input[name=title]')?.getAttribute('value')).toBe('Twintig lampen');
    expect(seen.page.querySelector('input[name=dueOn]')?.getAttribute('value')).toBe('2026-06-30');
    await second.send(address);
    expect(await findMeasure(db(), here.track, id)).toMatchObject({
      version: 3,
      title: 'Twintig lampen',
      remarks: 'Tweede',
      dueOn: '2026-06-30',
      ownerId: here.parties.police,
      supporters: [here.parties.fire],
    });
    const page = await second.open(`${matrix(here.track)}/${id}`);
    expect(page.text).toContain('Eigenaar: Gemeente Weststellingwerf werd Politie');
    expect(page.text).toContain('Titel: Alle lampen werd Twintig lampen');
  });

  test('nothing changed writes nothing', async () => {
    const here = await aTable(world, 'Niets');
    const id = await aMeasure(world, here);
    const visitor = await aVisitor(world, here.facilitator);
    await visitor.open(`${matrix(here.track)}/${id}/bewerken`);
    await visitor.send(`${matrix(here.track)}/${id}/bewerken`);
    expect((await findMeasure(db(), here.track, id))?.version).toBe(1);
  });

  test('the database keeps what was written of its history', async () => {
    await expect(db().updateTable('measure_version').set({ version: 9 }).execute()).rejects.toThrow();
    await expect(db().deleteFrom('measure_status_change').execute()).rejects.toThrow();
    await expect(db().deleteFrom('measure_report').execute()).rejects.toThrow();
  });
});

describe('the life of a measure', () => {
  test('is agreed with an owner only, runs, is done, and counts once there is evidence', async () => {
    const here = await aTable(world, 'Leven');
    const id = await aMeasure(world, here, { dueOn: '2026-03-31' });
    const wish = { track: here.track, measure: id, reason: '' };
    expect(await world.isRefused(here.facilitator, changeStatus, { ...wish, step: 'agree', status: 'proposed' })).toBe(
      'owner-missing',
    );
    await aChange(world, here, id, { owner: here.parties.municipality });
    const visitor = await aVisitor(world, here.facilitator);
    expect((await visitor.open(matrix(here.track))).heading).toBe('Eén maatregel: die is te laat');
    expect(visitor.last().text).toContain('14 dagen te laat');
    for (const step of ['agree', 'start', 'finish']) {
      await visitor.open(`${matrix(here.track)}/${id}/stand/${step}`);
      await visitor.send(`${matrix(here.track)}/${id}/stand/${step}`);
    }
    expect(visitor.last().text).toContain('maar er is nog geen bewijs');
    expect(await factsOf(here.track)).toMatchObject({
      total: 1,
      done: 1,
      doneWithEvidence: 0,
      late: 0,
      complete: 1,
      withOwner: 1,
    });
    await aProgressReport(world, here.municipality, { track: here.track, measure: id });
    expect(await factsOf(here.track)).toMatchObject({ done: 1, doneWithEvidence: 1 });
    await visitor.open(`${matrix(here.track)}/${id}`);
    expect(visitor.last().text).toContain('Van loopt naar klaar');
    expect((await visitor.open(`${matrix(here.track)}/${id}/stand/agree`)).status).toBe(404);
  });

  test('taken up again after it was done, earlier evidence no longer proves it', async () => {
    const here = await aTable(world, 'Opnieuw');
    const id = await aMeasure(world, here, { owner: here.parties.police });
    await aMeasureIn(world, here, id, 'done');
    await aProgressReport(world, here.police, { track: here.track, measure: id });
    expect((await factsOf(here.track))?.doneWithEvidence).toBe(1);
    const step = (name: string, status: string) =>
      world.does(here.facilitator, changeStatus, {
        track: here.track,
        measure: id,
        step: name,
        status,
        reason: 'Weer kapot',
      });
    await step('reopen', 'done');
    await step('finish', 'running');
    expect(await factsOf(here.track)).toMatchObject({ done: 1, doneWithEvidence: 0 });
    await aProgressReport(world, here.police, { track: here.track, measure: id }, { evidence: [aReport('nieuw')] });
    expect((await factsOf(here.track))?.doneWithEvidence).toBe(1);
  });

  test('dropped with a reason it frees its findings, and comes back as a proposal', async () => {
    const here = await aTable(world, 'Vervalt');
    const finding = await aFinding(world, here);
    const id = await aMeasure(world, here, { findings: [finding] });
    const visitor = await aVisitor(world, here.facilitator);
    await visitor.open(`${matrix(here.track)}/${id}/stand/drop`);
    expect((await visitor.send(`${matrix(here.track)}/${id}/stand/drop`)).text).toContain('Zeg kort waarom');
    await visitor.send(`${matrix(here.track)}/${id}/stand/drop`, { reason: 'Te duur' });
    expect((await findFinding(db(), here.track, finding))?.status.kind).toBe('open');
    expect((await factsOf(here.track))?.total).toBe(0);
    expect((await visitor.open(matrix(here.track))).text).toContain('Eén maatregel is vervallen');
    await world.does(here.facilitator, changeStatus, {
      track: here.track,
      measure: id,
      step: 'reopen',
      status: 'dropped',
      reason: 'Toch geld',
    });
    expect((await findMeasure(db(), here.track, id))?.status.kind).toBe('proposed');
    expect((await findFinding(db(), here.track, finding))?.status.kind).toBe('taken-up');
  });

  test('of two that move it at once, one does', async () => {
    const here = await aTable(world, 'Stap');
    const id = await aMeasure(world, here, { owner: here.parties.police });
    const wish = { track: here.track, measure: id, step: 'agree', status: 'proposed', reason: '' };
    const tries = await Promise.allSettled([1, 2, 3].map(() => world.does(here.facilitator, changeStatus, wish)));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const events = await listEvents(db(), here.track, { limit: 50 });
    expect(events.filter((event) => event.kind === 'measures.status-changed')).toHaveLength(1);
  });
});

describe('the matrix', () => {
  test('shows by theme, owner and month, narrows, and knows another year', async () => {
    const here = await aTable(world, 'Matrix');
    const { parties } = here;
    await aMeasure(world, here, { title: 'Een', owner: parties.police, startOn: '2026-03-01', dueOn: '2026-05-31' });
    await aMeasure(world, here, { title: 'Twee', theme: 'traffic', dueOn: '2027-02-28' });
    await aMeasure(world, here, { title: 'Drie', theme: 'traffic', owner: parties.municipality, dueOn: '2026-03-31' });
    const visitor = await aVisitor(world, here.police);
    const titles = () =>
      visitor
        .last()
        .page.querySelectorAll('.landscape tbody th a')
        .map((link) => link.textContent);
    const groups = () =>
      visitor
        .last()
        .page.querySelectorAll('tr.theme th')
        .map((head) => head.textContent);
    expect((await visitor.open(matrix(here.track))).heading).toBe('Drie maatregelen: één is te laat');
    expect(visitor.last().text).toContain('Twee zijn gepland. Eén maatregel heeft nog geen eigenaar.');
    expect(groups()).toEqual(['Verkeer en parkeren', 'Verlichting']);
    await visitor.open(`${matrix(here.track)}?per=eigenaar`);
    expect(groups()).toEqual(['Nog niemand', 'Gemeente Weststellingwerf', 'Politie']);
    await visitor.open(`${matrix(here.track)}?per=maand&jaar=2027`);
    expect(groups()).toEqual(['Maart 2026', 'Mei 2026', 'Februari 2027']);
    expect(visitor.last().text).toContain('Buiten dit jaar: 2 maatregelen in een ander jaar.');
    for (const [query, left] of [
      ['toon=late', ['Drie']],
      ['toon=no-owner', ['Twee']],
      ['toon=own', ['Een']],
      ['toon=no-evidence', []],
    ] as const) {
      await visitor.open(`${matrix(here.track)}?${query}`);
      expect(titles()).toEqual(left);
    }
    await visitor.open(`${matrix(here.track)}?per=alles&toon=niets&jaar=nooit`);
    expect(titles()).toHaveLength(3);
  });

  test('a party that left the table owns nothing any more', async () => {
    const here = await aTable(world, 'Weg');
    await aMeasure(world, here, { owner: here.parties.fire, dueOn: '2026-12-31' });
    expect(await factsOf(here.track)).toMatchObject({ total: 1, complete: 1, withOwner: 1 });
    await db()
      .updateTable('partner_party')
      .set({ left_at: world.context().now })
      .where('id', '=', here.parties.fire)
      .execute();
    expect(await factsOf(here.track)).toMatchObject({ total: 1, complete: 0, withOwner: 0 });
    const visitor = await aVisitor(world, here.facilitator);
    expect((await visitor.open(matrix(here.track))).text).toContain('Brandweer (niet meer aan tafel)');
    expect(
      await world.isRefused(here.facilitator, addMeasure, {
        track: here.track,
        id: orderedId(),
        theme: 'lighting',
        title: 'x',
        type: 'physical',
        scope: 'firm',
        priority: 'low',
        owner: here.parties.fire,
      }),
    ).toBe('unknown-choice');
  });
});
