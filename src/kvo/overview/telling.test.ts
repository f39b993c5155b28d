import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aMeasure, aMeasureIn } from '../../../test/builders/measures.ts';
import type { CertifiedTable } from '../../../test/builders/overview.ts';
import { aCertifiedTable } from '../../../test/builders/overview.ts';
import { aSeatedMember } from '../../../test/builders/partners.ts';
import { aRecord } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { addDays, dayOf } from '../../kernel/dates.ts';
import { changeAccount } from '../accounts/actions/change-account.ts';
import { ensureDueLettersAreSent } from './jobs/ensure-due-letters-are-sent.ts';

const worlds: World[] = [];
let world: World;
let table: CertifiedTable;
beforeEach(async () => {
  world = await aWorld({ now: '2026-04-14T07:10:00Z' });
  worlds.push(world);
  table = await aCertifiedTable(world);
  await world.letters();
});
afterAll(async () => {
  for (const one of worlds) await one.close();
});

const run = () => ensureDueLettersAreSent.run(world.context());
/** Lets the job run on a day, and gives who got a letter, and what it says. */
const toldOn = async (day: string): Promise<Readonly<Record<string, string>>> => {
  world.travelTo(`${day}T07:10:00Z`);
  await run();
  const letters = (await world.letters()).filter((letter) => letter.kind === 'overview.due');
  return Object.fromEntries(
    letters.map(({ to, subject, paragraphs }) => [to, [subject, ...paragraphs].join('\n')] as const),
  );
};
const runners = () => [table.facilitator.email, table.parkManager.email].toSorted();
const noticesKept = async (): Promise<number> =>
  (await world.instance.db.selectFrom('overview_notice').selectAll().execute()).length;

const aMeasureOf = async (party: string, dueOn: string): Promise<string> => {
  const measure = await aMeasure(world, table, {
    owner: party,
    startOn: '2026-04-14',
    dueOn,
    title: 'Route verlichten',
  });
  await aMeasureIn(world, table, measure, 'running');
  await world.letters();
  return measure;
};

describe('letters about what is due', () => {
  test('are not sent while nothing is in sight', async () => {
    expect(await toldOn('2026-09-22')).toEqual({});
    expect(await noticesKept()).toBe(0);
  });

  test('tell of each thing when it comes in sight, a week before and when it is late, and no more', async () => {
    expect(Object.keys(await toldOn('2026-09-23')).toSorted()).toEqual(runners());
    for (const day of ['2026-09-23', '2026-09-24', '2026-10-06']) expect(await toldOn(day)).toEqual({});
    const near = await toldOn('2026-10-07');
    expect(near[table.facilitator.email]).toBe(
      [
        'Eén ding vraagt om u',
        'Beste Marit Dekker,',
        'Dit moet binnenkort klaar zijn, of is te laat:',
        'Bedrijventerreinen Wolvega: de bijeenkomst van de werkgroep. Uiterlijk 14 oktober 2026, over 7 dagen.',
      ].join('\n'),
    );
    expect(await toldOn('2026-10-14')).toEqual({});
    const late = await toldOn('2026-10-15');
    expect(late[table.facilitator.email]).toContain('De laatste dag was 14 oktober 2026, 1 dag geleden.');
    expect(await toldOn('2027-01-14')).toEqual({});
  });

  test('end when it is done, and begin again for the next time', async () => {
    await toldOn('2026-09-23');
    const wish = { kind: 'meeting', heldOn: '2026-09-30', title: 'Werkgroep' };
    world.travelTo('2026-10-01T07:10:00Z');
    await aRecord(world, table as never, wish);
    await world.letters();
    for (const day of ['2026-10-07', '2026-10-15']) expect(await toldOn(day)).toEqual({});
    // Half a year after the last, less the three weeks of warning.
    expect((await toldOn('2027-03-09'))[table.facilitator.email]).toContain('Uiterlijk 30 maart 2027');
  });

  test('hold everything that is due, the nearest first, and lead to the one track it is about', async () => {
    // Meeting and evaluation late, both walks as well, and the end of the certificate far away.
    world.travelTo('2027-04-20T07:10:00Z');
    await run();
    const [letter] = (await world.letters()).filter(({ to }) => to === table.facilitator.email);
    expect(letter?.subject).toBe('Vier dingen vragen om u');
    expect(letter?.paragraphs.slice(2).map((line) => /: (de [^.]*)\./.exec(line)?.[1])).toEqual([
      'de bijeenkomst van de werkgroep',
      'de evaluatie',
      'de schouw in het donker',
      'de schouw bij daglicht',
    ]);
    expect(letter?.button?.url).toBe(`http://keurpark.test/trajecten/${table.track}`);
    expect(letter?.footer?.join(' ')).toMatch(/Getekend kenmerk/);
  });

  test('go to the owner of a measure, and to nobody else', async () => {
    await aMeasureOf(table.parties.police, '2026-06-01');
    expect(Object.keys(await toldOn('2026-05-18'))).toEqual([table.policeOfficer.email]);
  });

  test('are said to have gone on the road only once they have', async () => {
    await aMeasureOf(table.parties.police, '2026-06-01');
    const road = async () => (await (await aVisitor(world, table.facilitator)).open(`/trajecten/${table.track}`)).text;
    world.travelTo('2026-06-02T07:10:00Z');
    expect(await road()).toContain('Bekijk de maatregel die te laat is');
    expect(await road()).not.toContain('kregen hierover een bericht');
    expect(Object.keys(await toldOn('2026-06-02'))).toEqual([table.policeOfficer.email]);
    expect(await road()).toContain('De eigenaars kregen hierover een bericht.');
  });

  test('name both tracks of somebody who has two, and lead to all', async () => {
    const { facilitator } = table;
    const second = await aCertifiedTable(world, { title: 'Haven-Oost', facilitator: 'Nynke Hoekstra' });
    await aSeatedMember(world, second, { name: 'Marit Dekker', email: facilitator.email, role: 'park-manager' });
    await world.letters();
    world.travelTo('2026-09-23T07:10:00Z');
    await run();
    const letter = (await world.letters()).find(({ to }) => to === facilitator.email);
    expect(letter?.subject).toBe('Twee dingen vragen om u');
    expect(letter?.paragraphs.join('\n')).toMatch(
      /Haven-Oost: [\s\S]*Bedrijventerreinen Wolvega: |Wolvega: [\s\S]*Haven/,
    );
    expect(letter?.button?.url).toBe('http://keurpark.test/trajecten');
  });

  test('are one a day to each person: what comes in sight later that day waits for tomorrow', async () => {
    await toldOn('2026-09-23');
    await aMeasureOf(table.parties.entrepreneurs, '2026-09-30');
    expect(await toldOn('2026-09-23')).toEqual({});
    expect((await toldOn('2026-09-24'))[table.parkManager.email]).toContain('Route verlichten');
  });

  test('are written in the language of who reads them', async () => {
    await world.does(table.facilitator, changeAccount, { name: 'Marit Dekker', language: 'en' });
    const told = await toldOn('2026-09-23');
    expect(told[table.facilitator.email]).toMatch(/Dear Marit Dekker,[\s\S]*by 14 October 2026/i);
    expect(told[table.parkManager.email]).toMatch(/Beste Sjoerd Wiersma/);
  });

  test('are not written when it was done between the job and the post', async () => {
    world.travelTo('2026-09-23T07:10:00Z');
    await run();
    await aRecord(world, table as never, { kind: 'meeting', heldOn: '2026-09-23', title: 'Werkgroep' });
    expect((await world.letters()).filter(({ kind }) => kind === 'overview.due')).toEqual([]);
  });
});

describe('the job that sends them', () => {
  test('may run twice at once, on two nodes: everybody gets one letter', async () => {
    world.travelTo('2026-09-23T07:10:00Z');
    await Promise.all([run(), run(), run(), run()]);
    const to = (await world.letters()).filter(({ kind }) => kind === 'overview.due').map((letter) => letter.to);
    expect(to.toSorted()).toEqual(runners());
    expect(await noticesKept()).toBe(2);
  });

  test('remembers what it told for two years, and forgets it then', async () => {
    await toldOn('2026-09-23');
    world.travelTo('2028-09-23T07:10:00Z');
    await run();
    const kept = await world.instance.db.selectFrom('overview_notice').select(['told_on']).execute();
    expect(kept.map((one) => String(one.told_on))).toContain('2026-09-23');
    world.travelTo('2028-09-24T07:10:00Z');
    await run();
    const left = await world.instance.db.selectFrom('overview_notice').select(['told_on']).execute();
    expect(left.map((one) => String(one.told_on))).not.toContain('2026-09-23');
  });

  test('what it tells stands on the road and in the portfolio too', async () => {
    world.travelTo('2026-10-16T07:10:00Z');
    const visitor = await aVisitor(world, table.facilitator);
    const road = await visitor.open(`/trajecten/${table.track}`);
    expect(road.text).toContain('Houd de bijeenkomst van de werkgroep');
    expect(road.text).toContain('Uiterlijk 14 oktober 2026: 2 dagen te laat.');
    const portfolio = await visitor.open('/trajecten');
    expect(portfolio.heading).toBe('Uw traject vraagt aandacht');
    expect(portfolio.text).toContain('De bijeenkomst van de werkgroep is 2 dagen te laat.');
    expect(addDays(dayOf(world.context().now), -2)).toBe('2026-10-14');
  });
});
