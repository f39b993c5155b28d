import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDeclaration, freezes, signs, tokenIn } from '../../../test/builders/agreements.ts';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import { freezeDeclaration } from './actions/text/freeze-declaration.ts';
import { withdrawVersion } from './actions/text/withdraw-version.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const home = (track: string): string => `/trajecten/${track}/intentieverklaring`;
const engine = (track: string): string => `/trajecten/${track}/ondertekening/intentieverklaring`;

describe('the text', () => {
  let table: TableSituation;
  beforeAll(async () => {
    table = await aTable(world, 'Tekst');
  });

  test('is there from the start, from what is known, and says what is missing', async () => {
    const desk = await aVisitor(world, table.facilitator);
    expect((await desk.open(home(table.track))).heading).toBe('De tekst van de intentieverklaring staat nog niet vast');
    const preview = await desk.open(`${home(table.track)}/vaststellen`);
    expect(preview.text).toContain('Gemeente Weststellingwerf (gemeente)');
    expect(preview.text).toContain('Schipsloot, Wolvega, gemeente Weststellingwerf');
    expect(preview.text).toContain('Dit ontbreekt nog voor u kunt vaststellen');
    const refused = await desk.send(`${home(table.track)}/vaststellen`);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Vul bij de tekst eerst in bij wie men terecht kan');
    expect(refused.text).not.toContain('intussen gewijzigd');
  });

  test('keeps what was typed when it is refused, and shows it as text alone', async () => {
    const desk = await aVisitor(world, table.facilitator);
    await desk.open(`${home(table.track)}/tekst`);
    const long = await desk.send(`${home(table.track)}/tekst`, {
      purpose: 'd'.repeat(10_001),
      contact: '<script>alert(1)</script>',
    });
    expect(long.status).toBe(422);
    expect(long.text).toContain('Er passen hoogstens 10000 tekens');
    expect(long.page.querySelector('textarea[name=purpose]')?.textContent).toHaveLength(10_001);
    const saved = await desk.send(`${home(table.track)}/tekst`, { purpose: 'הכותרת\n\n  d  ' });
    expect(saved.text).toContain('De tekst is bewaard');
    const preview = await desk.open(`${home(table.track)}/vaststellen`);
    expect(preview.html).not.toContain('<script>alert');
    expect(preview.page.querySelectorAll('p[dir=auto]').map((p) => p.textContent)).toContain('הכותרת');
    const longest = await desk.open(`${home(table.track)}/tekst`);
    expect(
      (await desk.send(`${home(table.track)}/tekst`, { purpose: 'd'.repeat(10_000), contact: 'Marit' })).status,
    ).toBe(200);
    expect(longest.status).toBe(200);
  });

  test('two tabs: the second sees what changed, loses nothing, and can save after all', async () => {
    const [one, two] = [await aVisitor(world, table.facilitator), await aVisitor(world, table.facilitator)];
    await one.open(`${home(table.track)}/tekst`);
    await two.open(`${home(table.track)}/tekst`);
    await one.send(`${home(table.track)}/tekst`, { title: 'Titel van de eerste' });
    const second = await two.send(`${home(table.track)}/tekst`, {
      title: 'Titel van de tweede',
      purpose: 'Doel van de tweede',
    });
    expect(second.status).toBe(409);
    expect(second.text).toContain('Titel van de eerste');
    expect(second.page.querySelector('input[name=title]')?.getAttribute('value')).toBe('Titel van de tweede');
    expect(second.page.querySelector('textarea[name=purpose]')?.textContent).toBe('Doel van de tweede');
    expect((await two.send(`${home(table.track)}/tekst`)).text).toContain('De tekst is bewaard');
    expect((await one.open(`${home(table.track)}/vaststellen`)).text).toContain('Titel van de tweede');
  });

  test('what a party declares can be changed, in two tabs too, and comes back when emptied', async () => {
    const path = `${home(table.track)}/tekst/${table.parties.police}`;
    const [one, two] = [await aVisitor(world, table.facilitator), await aVisitor(world, table.facilitator)];
    await one.open(path);
    await two.open(path);
    expect((await one.send(path, { statements: 'Wij rijden elke nacht langs.\nWij bellen terug.' })).text).toContain(
      'eigen tekst',
    );
    expect((await two.send(path, { statements: 'Iets anders' })).status).toBe(409);
    expect(two.last().text).toContain('Wij rijden elke nacht langs.');
    expect((await one.open(`${home(table.track)}/vaststellen`)).text).toContain('Wij bellen terug.');
    await one.open(path);
    await one.send(path, { statements: '' });
    expect((await one.open(path)).page.querySelector('textarea')?.textContent).toContain('vast aanspreekpunt');
    expect((await one.open(`${home(table.track)}/tekst/${table.facilitator.id}`)).status).toBe(404);
  });

  test('follows the language of the document as long as it is ours', async () => {
    const desk = await aVisitor(world, table.facilitator);
    await desk.open(`${home(table.track)}/tekst`);
    await desk.send(`${home(table.track)}/tekst`, { language: 'en', title: '', purpose: '' });
    const preview = await desk.open(`${home(table.track)}/vaststellen`);
    expect(preview.text).toContain('Declaration of Intent Safe Business Wolvega');
    expect(preview.text).toContain('Article 3. What each party declares');
    expect(preview.page.querySelector('article')?.closest('[lang]')?.getAttribute('lang')).toBe('en');
  });

  test.each(['parkManager', 'municipality', 'auditor'] as const)('%s reads, and changes nothing', async (who) => {
    const visitor = await aVisitor(world, table[who]);
    expect((await visitor.open(home(table.track))).status).toBe(200);
    expect(
      (await visitor.open(`${home(table.track)}/vaststellen`)).page.querySelector(`form[action$=vaststellen]`),
    ).toBeNull();
    for (const path of [
      `${home(table.track)}/tekst`,
      `${engine(table.track)}/intrekken`,
      `${engine(table.track)}/herinneren`,
    ])
      expect((await visitor.open(path)).status).toBe(403);
    expect(await world.isRefused(table[who], freezeDeclaration, { track: table.track, digest: '' })).toBe('forbidden');
  });

  test('a stranger sees nothing of it', async () => {
    const visitor = await aVisitor(world, table.stranger);
    for (const path of [home(table.track), `${home(table.track)}/tekst`, `${engine(table.track)}/versies/1`])
      expect((await visitor.open(path)).status).toBe(403);
  });
});

describe('freezing', () => {
  test('freezes what was read and nothing else; sent twice it is one version', async () => {
    const table = await aTable(world, 'Vaststellen');
    const [reader, editor] = [await aVisitor(world, table.facilitator), await aVisitor(world, table.facilitator)];
    await editor.open(`${home(table.track)}/tekst`);
    await editor.send(`${home(table.track)}/tekst`, { contact: 'Marit Dekker' });
    await reader.open(`${home(table.track)}/vaststellen`);
    await editor.open(`${home(table.track)}/tekst`);
    await editor.send(`${home(table.track)}/tekst`, { contact: 'Iemand anders' });
    const refused = await reader.send(`${home(table.track)}/vaststellen`);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('intussen gewijzigd');
    expect(refused.text).toContain('Vraag Iemand anders');
    const digest = refused.page.querySelector('input[name=digest]')?.getAttribute('value') ?? '';
    const [first, again] = await Promise.all(
      [1, 2].map(() => world.does(table.facilitator, freezeDeclaration, { track: table.track, digest })),
    );
    expect([first?.number, again?.number]).toEqual([1, 1]);
    expect(first?.digest).toBe(digest);
    const file = await reader.open(`${engine(table.track)}/versies/1/bestand`);
    expect(sha256(file.html)).toBe(digest);
    expect((await editor.open(`${home(table.track)}/tekst`)).text).toContain('Zo lang verandert de tekst niet');
    await editor.open(home(table.track));
    expect(editor.last().heading).toBe('Van de vier partijen heeft nog geen getekend');
  });
});

describe('a text that no longer holds', () => {
  test('is shown as out of date when its parties or areas change', async () => {
    const table = await aTable(world, 'Verouderd');
    await aDeclaration(world, table);
    const desk = await aVisitor(world, table.facilitator);
    expect((await desk.open(home(table.track))).text).not.toContain('verouderd');
    const { db } = world.instance;
    await db
      .updateTable('partner_party')
      .set({ name: 'Politie Noord' })
      .where('id', '=', table.parties.police)
      .execute();
    const seen = await desk.open(home(table.track));
    expect(seen.text).toContain('verouderd');
    expect(seen.text).toContain('Politie heet nu Politie Noord');
    await db
      .deleteFrom('track_area')
      .where('track_id', '=', table.track)
      .where('sub_area_id', '=', table.areas[0] ?? '')
      .execute();
    expect((await desk.open(home(table.track))).text).toContain(
      'Schipsloot, Wolvega staat in de tekst, maar hoort niet meer bij het traject',
    );
    expect((await desk.open(`${engine(table.track)}/versies/1`)).text).toContain('verouderd');
  });

  test('withdrawn: signatures are void on screen, everybody hears of it, and is asked anew', async () => {
    const table = await aTable(world, 'Opnieuw');
    const { signatories } = await (await aDeclaration(world, table)).signedBy('park', 'police');
    await world.letters();
    const desk = await aVisitor(world, table.facilitator);
    await desk.open(`${engine(table.track)}/intrekken`);
    expect(desk.last().text).toContain('2 handtekeningen vervallen en moeten opnieuw worden gezet');
    expect((await desk.send(`${engine(table.track)}/intrekken`)).status).toBe(422);
    await desk.send(`${engine(table.track)}/intrekken`, { reason: 'De aanleiding klopt niet.' });
    expect(desk.last().heading).toBe('Versie 1 is ingetrokken');
    expect(desk.last().text).toContain('2 handtekeningen zijn vervallen');
    expect(desk.last().text).toContain('Reden: De aanleiding klopt niet.');
    const told = (await world.letters()).filter((letter) => letter.kind === 'agreements.withdrawn');
    expect(told.map((letter) => letter.to).toSorted()).toEqual(
      Object.values(signatories)
        .map((who) => who.email)
        .toSorted(),
    );

    const visitor = await aVisitor(world);
    expect((await visitor.open(`/tekenen/${signatories.park.token}`)).status).toBe(410);
    expect(visitor.last().heading).toBe('Uw handtekening is vervallen');
    expect((await visitor.open(`/tekenen/${signatories.fire.token}`)).heading).toBe('Deze versie is ingetrokken');
    expect((await visitor.open(`/tekenen/${signatories.park.token}/document`)).text).toContain('vervallen');
    expect(
      await world.isRefused(table.facilitator, withdrawVersion, {
        track: table.track,
        agreement: 'intentieverklaring',
        version: '1',
        reason: 'x',
      }),
    ).toBe('nothing-to-withdraw');

    const frozen = await freezes(world, table.facilitator, table.track);
    expect(frozen.number).toBe(2);
    const anew = (await world.letters()).filter((letter) => letter.kind === 'agreements.invitation');
    expect(anew).toHaveLength(4);
    expect(anew[0]?.paragraphs.join()).toContain('Een eerdere versie is ingetrokken');
    const token = tokenIn(anew.find((letter) => letter.to === signatories.park.email));
    await signs(world, { ...signatories.park, token });
    expect((await desk.open(home(table.track))).heading).toBe('Eén van de vier partijen heeft getekend');
    const first = await desk.open(`${engine(table.track)}/versies/1`);
    expect(first.page.querySelectorAll('.signature .keur').map((keur) => keur.textContent.trim())).toEqual([
      'vervallen',
      'vervallen',
    ]);
    expect((await desk.open(`${engine(table.track)}/versies/9`)).status).toBe(404);
  });
});
