import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ParkSituation } from '../../../test/builders/areas.ts';
import { aFirm, aPark, firmFields } from '../../../test/builders/areas.ts';
import { aPerson } from '../../../test/builders/people.ts';
import type { Visitor } from '../../../test/visitor.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import type { LocalDate } from '../../kernel/dates.ts';
import { areaPaths } from '../../paths/areas.ts';
import { addFirm } from './actions/add-firm.ts';
import { changeFirm } from './actions/change-firm.ts';
import { endFirm } from './actions/end-firm.ts';
import { undoEnd } from './actions/undo-end.ts';
import { areas } from './capability.ts';
import { ensureContactsOfLeftFirmsAreForgotten } from './jobs/ensure-contacts-of-left-firms-are-forgotten.ts';
import { findFirm, listContactEmails, listFirmsOn } from './queries.ts';

let world: World;
let situation: ParkSituation;
let visitor: Visitor;
beforeAll(async () => {
  world = await aWorld();
  situation = await aPark(world);
  visitor = await aVisitor(world, situation.facilitator);
});
afterAll(() => world.close());

const park = () => situation.park;
const firmPath = (firm: string): string => areaPaths.firm.to({ park: park(), firm });
const add = (more: Readonly<Record<string, string>>) => ({ park: park(), ...firmFields(situation, more) });

describe('adding a firm by hand', () => {
  test('normalises what was typed, keeps contact apart, and is done once', async () => {
    const action = areaPaths.addFirm.to({ park: park() });
    await visitor.open(action);
    const fields = firmFields(situation, {
      name: ' Café  De Brêge ',
      kvkNumber: '5100 0002',
      branchNumber: '000051000002',
      postcode: '8471ab',
      email: 'Post@DeBrege.example',
    });
    const seen = await visitor.send(action, fields);
    expect(seen.html).toContain('staat op de lijst.');
    const firm = await findFirm(world.instance.db, park(), fields['id'] ?? '');
    expect(firm).toMatchObject({
      kvkNumber: '51000002',
      branchNumber: '000051000002',
      postcode: '8471 AB',
      startedOn: '2020-01-01',
    });
    expect((await listContactEmails(world.instance.db, [fields['id'] ?? ''])).get(fields['id'] ?? '')).toBe(
      'post@debrege.example',
    );
    await world.does(situation.facilitator, addFirm, { park: park(), ...fields, name: 'Nog eens' });
    expect(
      await world.isRefused(
        situation.facilitator,
        addFirm,
        add({ kvkNumber: '51000002', branchNumber: '000051000002' }),
      ),
    ).toBe('establishment-listed');
  });

  test.each([
    [{ name: '' }, 'Vul dit in.'],
    [{ kvkNumber: '1234567' }, 'Dit is geen KvK-nummer. Een KvK-nummer heeft acht cijfers.'],
    [{ branchNumber: '51000002' }, 'Dit is geen vestigingsnummer. Een vestigingsnummer heeft twaalf cijfers.'],
    [{ branchNumber: '000051000002' }, 'Vul ook het KvK-nummer in. Een vestigingsnummer alleen zegt te weinig.'],
    [{ postcode: '847 AB' }, 'Dit is geen postcode. Schrijf hem zo: 8471 AB.'],
    [{ email: 'bel ons' }, 'Dit is geen e-mailadres.'],
    [{ startedOn: '31-2-2026' }, 'Dit is geen datum.'],
    [{ subAreaId: 'x' }, 'Kies een van de mogelijkheden.'],
    [{ town: 'w'.repeat(10_000) }, 'Dit is te lang.'],
  ])('%j is refused, and all that was typed is still there', async (more, says) => {
    const action = areaPaths.addFirm.to({ park: park() });
    await visitor.open(action);
    const seen = await visitor.send(action, firmFields(situation, { street: 'Blijft staan', ...more }));
    expect(seen.status).toBe(422);
    expect(seen.text).toContain(says);
    expect(seen.page.querySelector('input[name=street]')?.getAttribute('value')).toBe('Blijft staan');
  });

  test('a sub-area of another park is no choice', async () => {
    const other = await aPark(world, { name: 'Elders' });
    expect(await world.isRefused(situation.facilitator, addFirm, add({ subAreaId: other.subAreas[0]?.id ?? '' }))).toBe(
      'unknown-choice',
    );
  });
});

describe('changing a firm', () => {
  test('in two tabs: the second sees what is stored now, loses nothing, and can save', async () => {
    const firm = await aFirm(world, situation, { name: 'Twee Tabs', street: 'Weg', sizeClass: '1' });
    const [one, two] = [await aVisitor(world, situation.facilitator), await aVisitor(world, situation.facilitator)];
    await one.open(firmPath(firm));
    await two.open(firmPath(firm));
    await one.send(firmPath(firm), { sizeClass: '50+', postcode: '8472AC' });
    const seen = await two.send(firmPath(firm), { street: 'Laan' });
    expect(seen.status).toBe(409);
    const rows = seen.page
      .querySelectorAll('#gewijzigd ~ .tablebox tbody tr')
      .map((row) => row.querySelectorAll('th, td').map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Straat', 'Weg', 'Laan'],
      ['Postcode', '8472 AC', '8471 AB'],
      ['Werkzame personen', '50 of meer personen', '1 persoon'],
    ]);
    expect(seen.page.querySelector('input[name=street]')?.getAttribute('value')).toBe('Laan');
    expect((await two.send(firmPath(firm))).status).toBe(200);
    expect(await findFirm(world.instance.db, park(), firm)).toMatchObject({ street: 'Laan', version: 3 });
  });

  test('into the numbers of another firm is refused', async () => {
    await aFirm(world, situation, { kvkNumber: '51000070', branchNumber: '000051000070' });
    const firm = await aFirm(world, situation, { name: 'Ander' });
    const input = {
      ...add({ name: 'Ander', kvkNumber: '51000070', branchNumber: '000051000070' }),
      firm,
      version: '1',
    };
    expect(await world.isRefused(situation.facilitator, changeFirm, input)).toBe('establishment-listed');
  });

  test('of another park is not found', async () => {
    const firm = await aFirm(world, situation);
    const other = await aPark(world, { name: 'Nog elders' });
    expect((await visitor.open(areaPaths.firm.to({ park: other.park, firm }))).status).toBe(404);
    const input = { ...add({}), park: other.park, subAreaId: other.subAreas[0]?.id ?? '', firm, version: '1' };
    expect(await world.isRefused(situation.facilitator, changeFirm, input)).toBe('unknown-choice');
    expect((await visitor.open(firmPath('geen-id'))).status).toBe(404);
  });

  test.each(['<script>alert(1)</script>', 'חברה בע"מ', '=1+1'])('the name %j stays text', async (name) => {
    const firm = await aFirm(world, situation, { name });
    const seen = await visitor.open(firmPath(firm));
    expect(seen.page.querySelector('input[name=name]')?.getAttribute('value')).toBe(name);
    expect(seen.html).not.toContain('<script>alert');
  });
});

describe('a firm that leaves', () => {
  const leaving = (firm: string, more: Readonly<Record<string, string>> = {}) => ({
    park: park(),
    firm,
    version: '1',
    endedOn: '14-4-2026',
    reason: 'moved',
    note: '',
    ...more,
  });

  test('counts until its last day, is shown with its reason, and can be put back', async () => {
    const firm = await aFirm(world, situation, { name: 'Vertrekker' });
    const action = areaPaths.endFirm.to({ park: park(), firm });
    await visitor.open(action);
    const seen = await visitor.send(action, { endedOn: '10-4-2026', reason: 'other', note: 'bedrijf verplaatst' });
    expect(seen.heading).toBe('Vertrekker');
    expect(seen.text).toContain('Vertrokken op 10 april 2026');
    expect(seen.text).toContain('Toelichting: bedrijf verplaatst');
    const names = async (day: string) =>
      (
        await listFirmsOn(
          world.instance.db,
          situation.subAreas.map(({ id }) => id),
          day as LocalDate,
        )
      ).map(({ name }) => name);
    expect(await names('2026-04-10')).toContain('Vertrekker');
    expect(await names('2026-04-11')).not.toContain('Vertrekker');
    const back = await visitor.send(areaPaths.undoEnd.to({ park: park(), firm }));
    expect(back.html).toContain('Vertrekker staat weer op de lijst.');
    expect(await names('2026-04-11')).toContain('Vertrekker');
  });

  test.each([
    [{ endedOn: '1-1-2019' }, 'end-before-start'],
    [{ endedOn: '1-1-2028' }, 'end-too-far'],
    [{ reason: 'other' }, 'note-missing'],
    [{ version: '7' }, 'changed-meanwhile'],
  ])('%j is refused', async (more, code) => {
    const firm = await aFirm(world, situation);
    expect(await world.isRefused(situation.facilitator, endFirm, leaving(firm, more))).toBe(code);
  });

  test('cannot come back beside another with its numbers', async () => {
    const numbers = { kvkNumber: '51000080', branchNumber: '000051000080' };
    const firm = await aFirm(world, situation, numbers);
    await world.does(situation.facilitator, endFirm, leaving(firm));
    await aFirm(world, situation, numbers);
    expect(await world.isRefused(situation.facilitator, undoEnd, { park: park(), firm, version: '2' })).toBe(
      'establishment-listed',
    );
  });

  test('loses its contact address a year later, not before', async () => {
    const firm = await aFirm(world, situation, { email: 'weg@voorbeeld.example' });
    await world.does(situation.facilitator, endFirm, leaving(firm, { endedOn: '14-4-2026' }));
    const run = () =>
      ensureContactsOfLeftFirmsAreForgotten.run(
        world.context({ kind: 'system', job: ensureContactsOfLeftFirmsAreForgotten.name }),
      );
    const kept = async () => (await listContactEmails(world.instance.db, [firm])).has(firm);
    world.travelTo('2027-04-14T03:00:00Z');
    await run();
    expect(await kept()).toBe(true);
    world.travelTo('2027-04-15T03:00:00Z');
    await run();
    expect(await kept()).toBe(false);
    world.travelTo('2026-04-14T07:10:00Z');
  });
});

describe('the list', () => {
  let filled: ParkSituation;
  beforeAll(async () => {
    filled = await aPark(world, { name: 'Vol', subAreas: ['Noord', 'Zuid'] });
    for (let index = 0; index < 60; index += 1)
      await aFirm(world, filled, {
        name: `Firma ${String(index).padStart(2, '0')}`,
        kvkNumber: String(52_000_000 + index),
        subAreaId: filled.subAreas[index % 2]?.id ?? '',
        sector: index % 3 === 0 ? '' : 'F',
        sizeClass: index % 4 === 0 ? '50+' : '1',
        postcode: index === 7 ? '9999 ZZ' : '8471 AB',
      });
    const left = await aFirm(world, filled, { name: '100% Weg_' });
    await world.does(filled.facilitator, endFirm, {
      park: filled.park,
      firm: left,
      version: '1',
      endedOn: '1-4-2026',
      reason: 'closed',
    });
  });
  const open = (query: Record<string, string> = {}) => visitor.open(areaPaths.firms.to({ park: filled.park }, query));
  const rows = () => visitor.last().page.querySelectorAll('tbody tr').length;

  test('shows fifty a page, and the last page for any later one', async () => {
    expect((await open()).heading).toBe('60 bedrijven op Vol');
    expect(rows()).toBe(50);
    expect((await open({ bladzijde: '2' })).text).toContain('51 tot en met 60 van 60');
    await open({ bladzijde: '99' });
    expect(rows()).toBe(10);
  });

  test.each([
    [{ zoek: 'firma 07' }, 1],
    [{ zoek: '9999zz' }, 1],
    [{ zoek: '5200 0013' }, 1],
    [{ zoek: '%' }, 0],
    [{ zoek: '_' }, 0],
    [{ zoek: '100% weg_', stand: 'left' }, 1],
    [{ sector: 'none' }, 20],
    [{ sector: 'F', grootte: '50+' }, 10],
    [{ stand: 'all' }, 61],
    [{ stand: 'left' }, 1],
    [{ sector: 'nonsens', grootte: 'x', deel: 'y', bladzijde: '-1' }, 60],
    [{ zoek: "'; drop table area_firm; --" }, 0],
  ])('filtered by %j holds %i', async (query, count) => {
    const seen = await open(query as unknown as Record<string, string>);
    expect(seen.status).toBe(200);
    expect(rows()).toBe(Math.min(50, count));
    if (count === 0) expect(seen.heading).toBe('Geen bedrijf past bij dit filter');
  });

  test('by sub-area', async () => {
    expect((await open({ deel: filled.subAreas[1]?.id ?? '' })).heading).toBe('30 bedrijven passen bij dit filter');
  });

  test('asks the same number of questions however long it is', async () => {
    const asked = async (path: string): Promise<number> => {
      const before = await world.connection.pool.query('select sum(calls)::int as n from (select 1 as calls) as none');
      void before;
      let count = 0;
      const { pool } = world.connection;
      const query = pool.connect.bind(pool);
      pool.connect = ((...args: Parameters<typeof query>) => {
        count += 1;
        return query(...args);
      }) as typeof pool.connect;
      await visitor.open(path);
      pool.connect = query as typeof pool.connect;
      return count;
    };
    const few = await aPark(world, { name: 'Weinig', subAreas: ['Noord', 'Zuid'] });
    await aFirm(world, few);
    expect(await asked(areaPaths.firms.to({ park: filled.park }))).toBe(
      await asked(areaPaths.firms.to({ park: few.park })),
    );
  });

  test('shows contact addresses nowhere but with the firm', async () => {
    await aFirm(world, filled, { name: 'Met adres', email: 'geheim@voorbeeld.example' });
    expect((await open({ zoek: 'Met adres' })).html).not.toContain('geheim@');
    const manager = await aPerson(world, 'Park Manager', [
      { role: 'park-manager', scope: 'park', subject: filled.park },
    ]);
    const theirs = await aVisitor(world, manager);
    const listed = await theirs.open(areaPaths.firms.to({ park: filled.park }, { zoek: 'Met adres' }));
    const link = listed.page.querySelector('tbody a')?.getAttribute('href') ?? '';
    expect((await theirs.open(link)).html).toContain('geheim@voorbeeld.example');
    const partner = await aPerson(world, 'Party Lid', [{ role: 'party-member', scope: 'park', subject: filled.park }]);
    expect((await (await aVisitor(world, partner)).open(link)).status).toBe(403);
  });
});

describe('what happened', () => {
  test('every event has its sentence, with a name only while it is kept', async () => {
    const rows = await world.instance.db
      .selectFrom('ledger_event')
      .select(['kind', 'payload'])
      .where('kind', 'like', 'areas.%')
      .execute();
    expect(rows.length).toBeGreaterThan(20);
    for (const { kind, payload } of rows) {
      const said = areas.eventTexts?.[kind]?.({ ...JSON.parse(payload), personal: { name: null } }, 'nl') ?? '';
      expect(said).not.toBe('');
      expect(said).not.toContain('undefined');
      if (kind.startsWith('areas.firm-')) {
        expect(said).toContain('Een bedrijf');
        expect(payload).not.toMatch(/Vertrekker|Twee Tabs/);
        expect(areas.eventTexts?.[kind]?.({ ...JSON.parse(payload), personal: { name: 'Jansen' } }, 'en')).toContain(
          'Jansen',
        );
      }
    }
  });
});
