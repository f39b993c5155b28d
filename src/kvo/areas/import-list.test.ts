import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ParkSituation } from '../../../test/builders/areas.ts';
import { aFile, aFirm, anUploadedList, aPark } from '../../../test/builders/areas.ts';
import { aPerson } from '../../../test/builders/people.ts';
import type { Seen, Visitor } from '../../../test/visitor.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { dayOf } from '../../kernel/dates.ts';
import { areaPaths } from '../../paths/areas.ts';
import { applyImport } from './actions/apply-import.ts';
import { ensureOldImportsAreForgotten } from './jobs/ensure-old-imports-are-forgotten.ts';
import { countFirmsOn } from './queries.ts';
import { listListedFirms } from './store/firm-list.ts';

let world: World;
let situation: ParkSituation;
let visitor: Visitor;
const fixture = (name: string) => aFile(`test/fixtures/firm-lists/${name}`);

beforeAll(async () => {
  world = await aWorld();
});
// Every test has a park of its own.
beforeEach(async () => {
  world.travelTo('2026-04-14T07:10:00Z');
  situation = await aPark(world);
  visitor = await aVisitor(world, situation.facilitator);
});
afterAll(() => world.close());

const open = async (
  name: string,
  content?: string,
): Promise<{ readonly id: string; readonly page: string; readonly seen: Seen }> => {
  const file = content === undefined ? fixture(name) : aFile(name, content);
  const id = await anUploadedList(world, situation, file);
  const page = areaPaths.import.to({ park: situation.park, import: id });
  return { id, page, seen: await visitor.open(page) };
};
const applyPath = (id: string): string => areaPaths.applyImport.to({ park: situation.park, import: id });
const readIn = async (name: string, fields: Readonly<Record<string, string>> = {}, content?: string): Promise<Seen> => {
  const { id } = await open(name, content);
  return visitor.send(applyPath(id), fields);
};
const firms = () => listListedFirms(world.instance.db, situation.park);
const counted = async (): Promise<number> => {
  const counts = await countFirmsOn(
    world.instance.db,
    situation.subAreas.map(({ id }) => id),
    dayOf(world.context().now),
  );
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
};

describe('a file with odd columns', () => {
  test('says which heads stand in it twice, and that the first is read', async () => {
    const { seen } = await open('dubbel.csv', 'Naam;Naam;KvK;Deelterrein\nSmid;Smidse;12345678;Schipsloot\n');
    expect(seen.text).toContain('Een kop staat meer dan één keer in het bestand: Naam. Als u niets kiest');
  });

  test('says how many columns after the hundredth were left out', async () => {
    const heads = ['Naam', 'Deelterrein', ...Array.from({ length: 110 }, (_, index) => `Kolom ${index}`)];
    const cells = heads.map((_, index) => (index === 1 ? 'Schipsloot' : `waarde ${index}`));
    const { seen } = await open('breed.csv', `${heads.join(';')}\n${cells.join(';')}\n`);
    expect(seen.text).toContain('De 12 kolommen daarna laten we weg.');
  });
});

describe('reading a list in', () => {
  test('writes the firms, their contact apart, and one event that names nobody', async () => {
    const seen = await readIn('semicolons.csv');
    expect(seen.heading).toBe('5 bedrijven op Bedrijventerreinen Wolvega');
    expect(seen.html).toContain('De lijst is bijgewerkt: 5 nieuw, 0 gewijzigd, 0 vertrokken.');
    const garage = (await firms()).find(({ name }) => name === 'Garage Zijlstra');
    expect(garage).toMatchObject({
      kvkNumber: '51000001',
      branchNumber: '000051000001',
      street: 'Industrieweg',
      houseNumber: '1',
      postcode: '8471 AB',
      sector: 'G',
      sizeClass: '2-9',
      startedOn: '2026-04-14',
      email: 'info@garage-zijlstra.example',
    });
    const events = await world.instance.db
      .selectFrom('ledger_event')
      .selectAll()
      .where('kind', '=', 'areas.firms-imported')
      .where('payload', 'like', `%${situation.park}%`)
      .execute();
    expect(events).toHaveLength(1);
    expect(JSON.parse(events[0]?.payload ?? '{}')).toMatchObject({
      park: situation.park,
      rows: 5,
      added: 5,
      changed: 0,
      ended: 0,
      skipped: 0,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(events[0]?.payload).not.toMatch(/Zijlstra|example/);
  });

  test('again changes nothing and doubles nothing', async () => {
    await readIn('semicolons.csv');
    const { id, seen } = await open('commas-in-english.csv');
    expect(seen.heading).toBe('De lijst verandert niet');
    await visitor.send(applyPath(id));
    expect(await firms()).toHaveLength(5);
  });

  test('later updates what changed, leaves what the file leaves empty, and ends who is gone only when ticked', async () => {
    await readIn('semicolons.csv');
    world.travelTo('2026-06-01T08:00:00Z');
    // Two weeks later one signs in anew.
    visitor = await aVisitor(world, situation.facilitator);
    const { id, seen } = await open('later.csv');
    expect(seen.heading).toBe('1 bedrijf erbij, 2 gewijzigd');
    expect(seen.text).toContain('Straat: Nijverheidslaan wordt Stellingenweg');
    expect(seen.text).toContain(
      'E-mailadres voor uitnodigingen: info@garage-zijlstra.example wordt nieuw@garage-zijlstra.example',
    );
    expect(seen.text).toContain('De 2 bedrijven die niet in het bestand staan, zijn vertrokken');
    const done = await visitor.send(applyPath(id), { missingHaveLeft: 'yes' });
    expect(done.html).toContain('1 nieuw, 2 gewijzigd, 2 vertrokken.');
    expect(await counted()).toBe(4);
    const all = await firms();
    expect(all.find(({ name }) => name === 'Drukkerij; Copy, Print')).toMatchObject({
      endedOn: '2026-05-31',
      endReason: 'not-in-file',
    });
    expect(all.find(({ name }) => name === 'Café De Brêge')).toMatchObject({
      street: 'Industrieweg',
      endedOn: null,
      version: 1,
    });
    expect(all.find(({ name }) => name === 'Bakkerij Wever')?.startedOn).toBe('2026-06-01');
  });

  test('the first file again on the same day brings back who was ended by mistake', async () => {
    await readIn('semicolons.csv');
    await readIn('later.csv', { missingHaveLeft: 'yes' });
    const { id, seen } = await open('semicolons.csv');
    expect(seen.text).toContain('staat weer op de lijst');
    await visitor.send(applyPath(id));
    const all = await firms();
    expect(all).toHaveLength(6);
    expect(all.every(({ endedOn }) => endedOn === null)).toBe(true);
  });

  test('only the good rows, and a row that is skipped does not end its firm', async () => {
    await readIn('semicolons.csv');
    const bad =
      'Naam;KvK-nummer;Vestigingsnummer;Postcode;Deelterrein\nGarage Zijlstra;51000001;000051000001;fout;Schipsloot\n';
    const { id, seen } = await open('fout.csv', bad);
    expect(seen.text).toContain('De 4 bedrijven die niet in het bestand staan');
    await visitor.send(applyPath(id), { missingHaveLeft: 'yes' });
    expect((await firms()).find(({ name }) => name === 'Garage Zijlstra')?.endedOn).toBeNull();
  });
});

describe('firms without numbers', () => {
  test('must be decided, keep what was ticked, and are then updated', async () => {
    await readIn('semicolons.csv');
    const { id, seen } = await open('without-numbers.csv');
    expect(seen.heading).toBe('1 bedrijf erbij, 2 om te vergelijken');
    const refused = await visitor.send(applyPath(id), { same: ['2'], missingHaveLeft: 'yes' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Zeg eerst of dit dezelfde bedrijven zijn.');
    expect(refused.page.querySelectorAll('input[name=same][checked]').map((box) => box.getAttribute('value'))).toEqual([
      '2',
    ]);
    expect(refused.page.querySelector('input[name=missingHaveLeft]')?.hasAttribute('checked')).toBe(true);
    await visitor.send(applyPath(id), { matches: 'same', missingHaveLeft: undefined });
    const all = await firms();
    expect(all).toHaveLength(6);
    expect(all.find(({ name }) => name === 'Garage Zijlstra')).toMatchObject({
      kvkNumber: '51000001',
      sizeClass: '2-9',
    });
  });

  test('a list without any numbers can be read in twice without doubling', async () => {
    await readIn('without-numbers.csv');
    await readIn('without-numbers.csv', { matches: 'same' });
    expect(await firms()).toHaveLength(3);
  });
});

describe('reading a file otherwise', () => {
  test('another delimiter, header row and columns, and then it goes', async () => {
    const { id, page } = await open('vreemd.csv', 'Overzicht\nWie|Waar\nJansen|Schipsloot\nBakker|Noord-West\n');
    const reading = areaPaths.importReading.to({ park: situation.park, import: id });
    await visitor.send(reading, { delimiter: 'pipe', headerRow: '2' });
    const columns = areaPaths.importColumns.to({ park: situation.park, import: id });
    const twice = await visitor.send(columns, { 'columns.0': 'name', 'columns.1': 'name' });
    expect(twice.status).toBe(422);
    expect(twice.text).toContain('Naam is twee keer gekozen. Kies het bij één kolom.');
    expect((await visitor.open(columns)).heading).toBe('Zeg eerst hoe we dit bestand lezen');
    await visitor.open(page);
    const seen = await visitor.send(columns, { 'columns.0': 'name', 'columns.1': 'subArea' });
    expect(seen.heading).toBe('2 bedrijven erbij');
    await visitor.send(applyPath(id));
    expect((await firms()).map(({ name }) => name)).toEqual(['Bakker', 'Jansen']);
  });

  test('one sub-area for all rows, another sheet, and the letters of 2008', async () => {
    const { id, page } = await open('zonder.csv', 'Naam;Sector\nJansen;M\nBakker;G\n');
    const columns = areaPaths.importColumns.to({ park: situation.park, import: id });
    await visitor.send(columns, { subArea: situation.subAreas[1]?.id ?? '', sectorEdition: '2008' });
    await visitor.open(page);
    await visitor.send(applyPath(id));
    expect(await firms()).toMatchObject([{ sector: 'G' }, { sector: 'N', subAreaId: situation.subAreas[1]?.id }]);
    const two = await open('two-lists.xlsx');
    const seen = await visitor.send(areaPaths.importReading.to({ park: situation.park, import: two.id }), {
      sheet: 'Nieuw',
    });
    expect(seen.heading).toBe('2 bedrijven erbij');
  });

  test('a header row that is no number is refused with the rest kept', async () => {
    const { id } = await open('semicolons.csv');
    const seen = await visitor.send(areaPaths.importReading.to({ park: situation.park, import: id }), {
      headerRow: 'eerste',
      encoding: 'windows-1252',
    });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain('Schrijf dit alleen met cijfers.');
    expect(seen.page.querySelector('option[value=windows-1252]')?.hasAttribute('selected')).toBe(true);
  });
});

describe('what is confirmed is what was seen', () => {
  test('a list that changed meanwhile is shown again before anything is written', async () => {
    const { id } = await open('semicolons.csv');
    await aFirm(world, situation, { name: 'Tussendoor', kvkNumber: '51000001', branchNumber: '000051000001' });
    const seen = await visitor.send(applyPath(id));
    expect(seen.status).toBe(409);
    expect(seen.heading).toBe('4 bedrijven erbij, 1 gewijzigd');
    expect(await firms()).toHaveLength(1);
    await visitor.send(applyPath(id));
    expect(await firms()).toHaveLength(5);
  });

  test('twice, or two at once, reads in once', async () => {
    const { id } = await open('semicolons.csv');
    const plan = visitor.last().page.querySelector('input[name=plan]')?.getAttribute('value') ?? '';
    const apply = () => world.does(situation.facilitator, applyImport, { park: situation.park, import: id, plan });
    const outcomes = await Promise.all([apply(), apply(), apply()]);
    expect(outcomes.map(({ added }) => added)).toEqual([5, 5, 5]);
    expect(await firms()).toHaveLength(5);
    const seen = await visitor.open(areaPaths.import.to({ park: situation.park, import: id }));
    expect(seen.heading).toBe('Dit bestand is ingelezen');
  });
});

describe('the upload itself', () => {
  test('is sealed, and gone once applied', async () => {
    const { id } = await open('semicolons.csv');
    const content = () =>
      world.instance.db.selectFrom('area_import').select('content').where('id', '=', id).executeTakeFirstOrThrow();
    expect((await content()).content?.toString('latin1')).not.toContain('Zijlstra');
    await visitor.send(applyPath(id));
    expect((await content()).content).toBeNull();
  });

  test('can be thrown away', async () => {
    const { id, page } = await open('semicolons.csv');
    const seen = await visitor.send(areaPaths.discardImport.to({ park: situation.park, import: id }));
    expect(seen.html).toContain('Het bestand is weggegooid. De lijst is niet gewijzigd.');
    expect((await visitor.open(page)).heading).toBe('Dit bestand is er niet meer');
  });

  test('is forgotten after seven days, not before', async () => {
    const { page } = await open('semicolons.csv');
    world.travelTo('2026-04-20T07:10:00Z');
    await ensureOldImportsAreForgotten.run(world.context({ kind: 'system', job: ensureOldImportsAreForgotten.name }));
    expect((await visitor.open(page)).heading).toBe('5 bedrijven erbij');
    world.travelTo('2026-04-21T08:10:00Z');
    await ensureOldImportsAreForgotten.run(world.context({ kind: 'system', job: ensureOldImportsAreForgotten.name }));
    expect((await visitor.open(page)).heading).toBe('Dit bestand is er niet meer');
  });

  test('of another park is not found, nor open to whoever has no role there', async () => {
    const { id, page } = await open('semicolons.csv');
    const other = await aPark(world, { name: 'Elders' });
    expect((await visitor.open(areaPaths.import.to({ park: other.park, import: id }))).status).toBe(410);
    expect(await world.isRefused(situation.facilitator, applyImport, { park: other.park, import: id, plan: '' })).toBe(
      'import-gone',
    );
    const stranger = await aVisitor(world, await aPerson(world, 'Vreemde Eend'));
    expect((await stranger.open(page)).status).toBe(403);
  });

  test('an empty example can be taken along and read back', async () => {
    const seen = await visitor.open(areaPaths.importExample.to({ park: situation.park }));
    expect(seen.headers.get('content-disposition')).toContain('bedrijvenlijst-voorbeeld.csv');
    const { seen: read } = await open(
      'ingevuld.csv',
      `${seen.html}Jansen;;;Weg;1;;8471AB;Wolvega;Schipsloot;G;3;;a@b.nl\r\n`,
    );
    expect(read.text).toContain('14 van de 14 kolommen');
  });
});
