import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCertifiedTable, aTrackIn, countQuestions } from '../../../test/builders/overview.ts';
import { aSeatedMember } from '../../../test/builders/partners.ts';
import { aPerson } from '../../../test/builders/people.ts';
import { aBarePark, aFacilitator } from '../../../test/builders/tracks.ts';
import type { Seen } from '../../../test/visitor.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { changeAccount } from '../accounts/actions/change-account.ts';

type Facilitator = Awaited<ReturnType<typeof aFacilitator>>;

let world: World;
let marit: Facilitator;
const script = '<script>alert(1)</script>';
beforeAll(async () => {
  world = await aWorld({ now: '2026-01-12T07:10:00Z' });
  const wolvega = await aBarePark(world, 'Wolvega');
  const haven = await aBarePark(world, 'De Haven', ['Kade'], 'Sûdwest-Fryslân');
  marit = await aFacilitator(world, [wolvega.park, haven.park]);
  // Nothing happened here for three months.
  for (let made = 1; made <= 40; made += 1)
    await aTrackIn(world, marit, wolvega.areas, { title: `Stil ${String(made).padStart(2, '0')}` });
  world.travelTo('2026-04-14T07:10:00Z');
  for (let made = 1; made <= 12; made += 1)
    await aTrackIn(world, marit, wolvega.areas, {
      title: `Fris ${String(made).padStart(2, '0')}`,
      startedOn: '2026-04-14',
    });
  await aTrackIn(world, marit, haven.areas, { title: 'Éénhoorn aan de kade', startedOn: '2026-04-14', to: 'plan' });
  await aTrackIn(world, marit, haven.areas, { title: `${script} שלום`, startedOn: '2026-04-14', to: 'analysis' });
}, 120_000);
afterAll(() => world.close());

const see = async (query = ''): Promise<Seen> => (await aVisitor(world, marit)).open(`/trajecten${query}`);
const namesOn = (seen: Seen): readonly string[] =>
  seen.page.querySelectorAll('.tracks h3, .track h3').map((one) => one.textContent.trim());

describe('the portfolio', () => {
  test('says how it stands, and puts what stands still first', async () => {
    const seen = await see();
    expect(seen.heading).toBe('40 van uw 54 trajecten staan stil');
    expect(seen.text).toContain('Stand van 14 april 2026.');
    expect(seen.page.querySelector('h2')?.textContent).toContain('Staat stil');
    expect(seen.text).toContain('staat 92 dagen stil');
  });

  test('shows fifty a page, and every track once', async () => {
    const first = await see();
    expect(namesOn(first)).toHaveLength(50);
    expect(first.page.querySelector('a[href="/trajecten?bladzijde=2"]')).not.toBeNull();
    const second = await see('?bladzijde=2');
    expect(namesOn(second)).toHaveLength(4);
    expect(new Set([...namesOn(first), ...namesOn(second)]).size).toBe(54);
    for (const page of ['99', '-1', '0', '1.5', 'x']) expect((await see(`?bladzijde=${page}`)).status).toBe(200);
    expect(namesOn(await see('?bladzijde=99'))).toEqual(namesOn(second));
  });

  test.each([
    ['?zoek=eenhoorn', ['Éénhoorn aan de kade']],
    ['?zoek=KADE+%C3%89%C3%89N', ['Éénhoorn aan de kade']],
    ['?fase=plan', ['Éénhoorn aan de kade']],
    ['?gemeente=S%C3%BBdwest-Frysl%C3%A2n&fase=analysis', [`${script} שלום`]],
    ['?zoek=Stil+40', ['Stil 40']],
    ['?stand=course&zoek=fris+12', ['Fris 12']],
    ['?zoek=nergens', []],
  ])('is narrowed by %s', async (query, names) => {
    const seen = await see(query);
    expect(namesOn(seen)).toEqual(names);
    expect(seen.page.querySelector('a[href="/trajecten"]')).not.toBeNull();
    if (names.length === 0) expect(seen.text).toContain('Bij dit filter hoort geen traject.');
  });

  test('keeps what was asked in the form, and on the way to the next page', async () => {
    const seen = await see('?zoek=%22wolvega%22%3E&volgorde=naam');
    expect(seen.page.querySelector('input[name="zoek"]')?.getAttribute('value')).toBe('"wolvega">');
    const all = await see('?zoek=wolvega&volgorde=naam');
    expect(all.html).toMatch(/href="\/trajecten\?[^"]*zoek=wolvega[^"]*bladzijde=2"/);
    expect(all.page.querySelector('option[selected][value="naam"]')).not.toBeNull();
  });

  test('is ordered as asked', async () => {
    const byName = namesOn(await see('?volgorde=naam'));
    expect(byName.slice(0, 3)).toEqual([`${script} שלום`, 'Éénhoorn aan de kade', 'Fris 01']);
    const byStage = [...namesOn(await see('?volgorde=fase')), ...namesOn(await see('?volgorde=fase&bladzijde=2'))];
    expect(byStage.at(-1)).toBe('Éénhoorn aan de kade');
    expect((await see('?volgorde=nonsens&stand=nonsens&fase=nonsens')).heading).toMatch(/^40 van/);
  });

  test('shows names as they were typed, and never as a page', async () => {
    const seen = await see('?fase=analysis');
    expect(seen.html).not.toContain(script);
    expect(seen.text).toContain(`${script} שלום`);
  });

  test('asks the database the same number of times for one track as for fifty', async () => {
    const one = await aFacilitator(world, (await aBarePark(world, 'Klein')).park.split(' '), 'Een Enkeling');
    const small = await aBarePark(world, 'Los', ['Los']);
    const owner = await aFacilitator(world, [small.park], 'Losse Vogel');
    await aTrackIn(world, owner, small.areas, { title: 'Los', startedOn: '2026-04-14' });
    const asks = async (who: Facilitator): Promise<number> => {
      const visitor = await aVisitor(world, who);
      await visitor.open('/trajecten');
      return countQuestions(world, () => visitor.open('/trajecten'));
    };
    const [few, many] = [await asks(owner), await asks(marit)];
    expect(many).toBe(few);
    expect(many).toBeLessThan(12);
    expect((await (await aVisitor(world, one)).open('/trajecten')).heading).toBe('U hebt nog geen trajecten');
  });

  test('is in English for who reads English', async () => {
    const reader = await aFacilitator(world, [], 'Ada Reader');
    await world.does(reader, changeAccount, { name: 'Ada Reader', language: 'en' });
    const table = await aCertifiedTable(world, { title: 'Westpoort', facilitator: 'Wiebe Kok' });
    await aSeatedMember(world, table, { name: 'Ada Reader', email: reader.email, role: 'park-manager' });
    const seen = await (await aVisitor(world, reader)).open('/trajecten');
    expect(seen.page.querySelector('html')?.getAttribute('lang')).toBe('en');
    expect(seen.heading).toBe('Your track is on course');
    expect(seen.text).not.toMatch(/traject|werkgroep|poort van/);
  });
});

describe('a portfolio of one', () => {
  test('says how to begin to who may begin, and how one comes in to who may not', async () => {
    const fresh = await aFacilitator(world, [], 'Nieuwe Naam');
    expect(
      (await (await aVisitor(world, fresh)).open('/trajecten')).page.querySelector('a[href="/trajecten/nieuw"]'),
    ).not.toBeNull();
    const guest = await aPerson(world, 'Gast Zonder');
    const seen = await (await aVisitor(world, guest)).open('/trajecten');
    expect(seen.text).toContain('zodra een procesbegeleider u erbij uitnodigt');
    expect(seen.page.querySelector('a[href="/trajecten/nieuw"]')).toBeNull();
  });

  test('holds the tracks one has a role in, and of those only', async () => {
    const table = await aCertifiedTable(world, { title: 'Zuiderveld', facilitator: 'Hessel Dijk' });
    for (const who of [table.facilitator, table.parkManager, table.policeOfficer, table.auditor]) {
      const seen = await (await aVisitor(world, who)).open('/trajecten');
      expect(namesOn(seen)).toEqual(['Zuiderveld']);
      expect(seen.heading).toBe('Uw traject is op koers');
    }
  });

  test('tells what comes in the next four weeks, with the way there', async () => {
    const table = await aCertifiedTable(world, { title: 'Noorderveld', facilitator: 'Ype Visser' });
    world.travelTo('2026-10-01T07:10:00Z');
    const seen = await (await aVisitor(world, table.facilitator)).open('/trajecten');
    const weeks = seen.page
      .querySelectorAll('.dates.wide a')
      .map((link) => [link.getAttribute('href'), link.textContent]);
    expect(weeks).toEqual([
      [`/trajecten/${table.track}`, 'Noorderveld: laatste dag voor de bijeenkomst van de werkgroep'],
    ]);
    world.travelTo('2026-04-14T07:10:00Z');
  });
});
