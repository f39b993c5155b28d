import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCovenantDraft, aPlanOf } from '../../../test/builders/covenants.ts';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { changeArticle } from './actions/change-article.ts';
import { freezeCovenant } from './actions/freeze-covenant.ts';
import { slugOfPart } from './model.ts';

let world: World;
let table: TableSituation;
beforeAll(async () => {
  world = await aWorld();
  table = await aTable(world, 'Tekst');
});
afterAll(() => world.close());

const home = (): string => `/trajecten/${table.track}/convenant`;
const article = (slug: string): string => `${home()}/tekst/artikelen/${slug}`;

describe('the frame', () => {
  test('two tabs: the second sees what changed, loses nothing, and can save after all', async () => {
    const [one, two] = [await aVisitor(world, table.facilitator), await aVisitor(world, table.facilitator)];
    await one.open(`${home()}/tekst`);
    await two.open(`${home()}/tekst`);
    await one.send(`${home()}/tekst`, { title: 'Titel van de eerste', validFrom: '1-5-2026' });
    expect(one.last().text).toContain('De tekst is bewaard');
    const second = await two.send(`${home()}/tekst`, { title: 'Titel van de tweede', contact: 'Marit' });
    expect(second.status).toBe(409);
    expect(second.text).toContain('Titel van de eerste');
    expect(second.text).toContain('1 mei 2026');
    expect(second.page.querySelector('input[name=title]')?.getAttribute('value')).toBe('Titel van de tweede');
    expect(second.page.querySelector('input[name=contact]')?.getAttribute('value')).toBe('Marit');
    expect((await two.send(`${home()}/tekst`)).text).toContain('De tekst is bewaard');
    expect((await one.open(`${home()}/vaststellen`)).text).toContain('Titel van de tweede');
  });

  test('a term that ends before it begins is refused at its field; the usual one is that of the certificate', async () => {
    const desk = await aVisitor(world, table.facilitator);
    await desk.open(`${home()}/tekst`);
    const wrong = await desk.send(`${home()}/tekst`, { validFrom: '2026-05-01', validUntil: '2026-05-01' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('niet na de dag waarop het convenant ingaat');
    const right = await desk.send(`${home()}/tekst`, { validUntil: '' });
    expect(right.text).toContain('tot en met 30 april 2029');
    expect((await desk.open(`${home()}/vaststellen`)).text).toContain('vanaf 1 mei 2026 tot en met 30 april 2029');
  });
});

describe('an article', () => {
  test('is written, in two tabs too, and goes back to the usual text', async () => {
    const [one, two] = [await aVisitor(world, table.facilitator), await aVisitor(world, table.facilitator)];
    await one.open(article('geld'));
    await two.open(article('geld'));
    expect((await one.send(article('geld'), { text: 'Wij leggen elk € 500 in.' })).text).toContain('is bewaard');
    expect(one.last().url).toContain('/tekst');
    const stale = await two.send(article('geld'), { text: 'Iets anders' });
    expect(stale.status).toBe(409);
    expect(stale.text).toContain('Wij leggen elk € 500 in.');
    expect(stale.page.querySelector('textarea')?.textContent).toBe('Iets anders');
    expect((await one.open(`${home()}/vaststellen`)).text).toContain('Wij leggen elk € 500 in.');
    const own = await one.open(article('geld'));
    expect(own.text).toContain('Onze tekst');
    await one.send(`${article('geld')}/terugzetten`);
    expect(one.last().text).toContain('heeft onze tekst weer');
    expect((await one.open(article('geld'))).page.querySelector('textarea')?.textContent).toContain(
      'Elke partij betaalt wat zij zelf doet',
    );
  });

  test('taken back after somebody else wrote on is refused, and shows what is there now', async () => {
    const [one, two] = [await aVisitor(world, table.facilitator), await aVisitor(world, table.facilitator)];
    await one.open(article('doel'));
    await one.send(article('doel'), { text: 'Eerste doel' });
    await one.open(article('doel'));
    await two.open(article('doel'));
    await two.send(article('doel'), { text: 'Tweede doel' });
    const refused = await one.send(`${article('doel')}/terugzetten`);
    expect(refused.status).toBe(409);
    expect(refused.page.querySelector('textarea')?.textContent).toBe('Tweede doel');
  });

  test('takes 10,000 characters and not one more, from right to left, and shows markup as text', async () => {
    const desk = await aVisitor(world, table.facilitator);
    const path = article('communicatie');
    await desk.open(path);
    const long = await desk.send(path, { text: 'd'.repeat(10_001) });
    expect(long.status).toBe(422);
    expect(long.page.querySelector('textarea')?.textContent).toHaveLength(10_001);
    expect((await desk.send(path, { text: 'd'.repeat(10_000) })).status).toBe(200);
    await desk.open(path);
    await desk.send(path, { text: 'הסכם בטיחות\n\n<script>alert(1)</script>' });
    const preview = await desk.open(`${home()}/vaststellen`);
    expect(preview.html).not.toContain('<script>alert');
    expect(preview.page.querySelectorAll('p[dir=auto]').map((p) => p.textContent)).toContain('הסכם בטיחות');
  });

  test('every part has a page, and no other has', async () => {
    const desk = await aVisitor(world, table.facilitator);
    for (const slug of Object.values(slugOfPart)) expect((await desk.open(article(slug))).status).toBe(200);
    for (const slug of ['contact', 'purpose', 'onzin']) expect((await desk.open(article(slug))).status).toBe(404);
  });

  test('what is saved as it came keeps following the language of the covenant', async () => {
    const other = await aTable(world, 'Engels');
    const desk = await aVisitor(world, other.facilitator);
    const path = `/trajecten/${other.track}/convenant`;
    await desk.open(`${path}/tekst/artikelen/geld`);
    await desk.send(`${path}/tekst/artikelen/geld`);
    await desk.open(`${path}/tekst`);
    await desk.send(`${path}/tekst`, { language: 'en' });
    const preview = await desk.open(`${path}/vaststellen`);
    expect(preview.text).toContain('Covenant Safe Business Wolvega');
    expect(preview.text).toContain('Article 8. Money');
    expect(preview.text).toContain('Each party pays for what it does itself');
    expect(preview.text).not.toContain('Elke partij');
  });
});

describe('what a party brings in', () => {
  test('is its own words and its measures, and goes back to the usual', async () => {
    const path = `${home()}/tekst/partijen/${table.parties.police}`;
    const { measure } = await aPlanOf(world, table, table.parties.police);
    const desk = await aVisitor(world, table.facilitator);
    const before = await desk.open(path);
    expect(before.heading).toBe('Wat brengt Politie in?');
    expect(before.text).toContain('Kapotte lampen vervangen (klaar op 1 september 2026; voorgesteld)');
    expect(measure).not.toBe('');
    await desk.send(path, { text: 'Wij rijden elke nacht langs.' });
    expect(desk.last().text).toContain('Wij rijden elke nacht langs.');
    expect((await desk.open(`${home()}/vaststellen`)).text).toContain('Wij rijden elke nacht langs.');
    await desk.open(path);
    await desk.send(`${path}/terugzetten`);
    expect((await desk.open(`${home()}/vaststellen`)).text).toContain('vast aanspreekpunt voor het terrein');
    expect((await desk.open(`${home()}/tekst/partijen/${table.facilitator.id}`)).status).toBe(404);
  });
});

describe('who may', () => {
  test.each(['parkManager', 'municipality', 'auditor'] as const)('%s reads, and changes nothing', async (who) => {
    const visitor = await aVisitor(world, table[who]);
    expect((await visitor.open(home())).status).toBe(200);
    const preview = await visitor.open(`${home()}/vaststellen`);
    expect(preview.status).toBe(200);
    expect(preview.page.querySelector('form[action$=vaststellen]')).toBeNull();
    for (const path of ['/tekst', '/tekst/artikelen/doel', `/tekst/partijen/${table.parties.police}`])
      expect((await visitor.open(home() + path)).status).toBe(403);
    expect(await world.isRefused(table[who], freezeCovenant, { track: table.track, digest: '' })).toBe('forbidden');
  });

  test('a stranger sees nothing of it, and a part of another track is not there', async () => {
    const visitor = await aVisitor(world, table.stranger);
    for (const path of ['', '/tekst', '/vaststellen', '/tekst/artikelen/doel'])
      expect((await visitor.open(home() + path)).status).toBe(403);
    const other = await aTable(world, 'Elders');
    const desk = await aVisitor(world, other.facilitator);
    const strange = `/trajecten/${other.track}/convenant/tekst/partijen/${table.parties.police}`;
    expect((await desk.open(strange)).status).toBe(404);
  });
});

test('the ledger says what was changed, in both languages, and not the words themselves', async () => {
  const other = await aTable(world, 'Grootboek');
  const asked = { track: other.track, article: 'doel', text: 'Heel eigen woorden', version: '0' };
  await aCovenantDraft(world, other);
  await world.does(other.facilitator, changeArticle, asked);
  await world.does(other.facilitator, changeArticle, asked);
  const events = await world.instance.db
    .selectFrom('ledger_event')
    .selectAll()
    .where('track_id', '=', other.track)
    .where('kind', 'like', 'covenants.%')
    .orderBy('sequence')
    .execute();
  expect(events.map(({ kind }) => kind)).toEqual(['covenants.frame-changed', 'covenants.article-changed']);
  expect(events.map(({ payload }) => payload).join()).not.toContain('eigen woorden');
  const said = events.map(({ kind, payload }) =>
    (['nl', 'en'] as const).map((language) => world.instance.eventText(kind, JSON.parse(payload), language)),
  );
  expect(said).toEqual([
    ['Convenant: aanspreekpunt gewijzigd', 'Covenant: contact changed'],
    ['Convenant: “Doel” herschreven', 'Covenant: “Purpose” rewritten'],
  ]);
});
