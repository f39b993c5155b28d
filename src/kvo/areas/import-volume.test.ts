import { writeXlsx } from 'hucre';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ParkSituation } from '../../../test/builders/areas.ts';
import { aPark } from '../../../test/builders/areas.ts';
import { firmRows, manyFirms } from '../../../test/fixtures/firm-lists/many-firms.ts';
import type { Seen, Visitor } from '../../../test/visitor.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { areaPaths } from '../../paths/areas.ts';

const many = 20_000;

let world: World;
let situation: ParkSituation;
let visitor: Visitor;
beforeAll(async () => {
  world = await aWorld();
});
// Every test has a park of its own.
beforeEach(async () => {
  situation = await aPark(world);
  visitor = await aVisitor(world, situation.facilitator);
});
afterAll(() => world.close());

const upload = async (name: string, content: string | Uint8Array<ArrayBuffer>): Promise<Seen> => {
  const action = areaPaths.imports.to({ park: situation.park });
  await visitor.open(action);
  return visitor.send(action, { file: new File([content], name) });
};
/** Confirms the list that is shown. */
const confirm = (): Promise<Seen> => {
  const form = visitor
    .last()
    .page.querySelectorAll('form')
    .map((one) => one.getAttribute('action') ?? '')
    .find((action) => action.endsWith('/uitvoeren'));
  return visitor.send(form ?? 'nothing to confirm');
};
const stored = async (table: 'area_firm' | 'area_firm_contact'): Promise<number> => {
  const row = await world.instance.db
    .selectFrom('area_firm')
    .leftJoin('area_firm_contact', 'firm_id', 'id')
    .select((eb) => eb.fn.count<number>(table === 'area_firm' ? 'id' : 'firm_id').as('rows'))
    .where('park_id', '=', situation.park)
    .executeTakeFirstOrThrow();
  return row.rows;
};

describe('a list of twenty thousand firms', () => {
  test('is shown, read in once, and nothing of it is written before', async () => {
    const seen = await upload('lijst.csv', manyFirms(many));
    expect(seen.heading).toBe('20.000 bedrijven erbij');
    // A sample of it, for a page of so many rows nobody reads or opens on a phone.
    expect(seen.html.length).toBeLessThan(300_000);
    expect(await stored('area_firm')).toBe(0);
    const done = await confirm();
    expect(done.heading).toBe('20.000 bedrijven op Bedrijventerreinen Wolvega');
    expect([await stored('area_firm'), await stored('area_firm_contact')]).toEqual([many, many]);
    expect((await upload('lijst.csv', manyFirms(many))).heading).toBe('De lijst verandert niet');
    const later = await upload('later.csv', manyFirms(many, 10));
    expect(later.heading).toMatch(/^10 bedrijven erbij/);
  }, 120_000);

  test('comes from a workbook as well', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Bedrijven', rows: firmRows(many).map((row) => [...row]) }] });
    const seen = await upload('lijst.xlsx', new Uint8Array(bytes));
    expect(seen.heading).toBe('20.000 bedrijven erbij');
  }, 120_000);

  test('with a fault in every row names the first, says how many, and reads nothing in', async () => {
    const faulty = manyFirms(many).replaceAll(/;84\d\d /g, ';84 ');
    const seen = await upload('fout.csv', faulty);
    expect(seen.text).toContain('is geen postcode. Schrijf hem zo: 8471 AB.');
    expect(seen.html.length).toBeLessThan(600_000);
    expect(await stored('area_firm')).toBe(0);
  }, 120_000);
});

test('a list that is longer than we take is refused kindly', async () => {
  const seen = await upload('te-lang.csv', manyFirms(30_100));
  expect(seen.status).toBe(422);
  expect(seen.text).toContain('30.000');
  expect(await stored('area_firm')).toBe(0);
}, 120_000);
