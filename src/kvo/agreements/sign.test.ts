import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCode, aDeclaration, aSignatory, signingOf, signs } from '../../../test/builders/agreements.ts';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { buildApp } from '../../app/build-app.ts';
import { noAssets } from '../../platform/browser/assets.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import { endSignatory } from './actions/signatories/end-signatory.ts';

let world: World;
let table: TableSituation;
let declaration: Awaited<ReturnType<typeof aDeclaration<TableSituation['parties']>>>;
beforeAll(async () => {
  world = await aWorld();
  table = await aTable(world, 'Wolvega');
  declaration = await aDeclaration(world, table);
});
afterAll(() => world.close());

const events = async (kind: string): Promise<number> =>
  (await world.instance.db.selectFrom('ledger_event').select('id').where('kind', '=', kind).execute()).length;

describe('signing by link', () => {
  test('looking shows what is signed and changes nothing', async () => {
    const { token, name } = declaration.signatories.police;
    const visitor = await aVisitor(world);
    const seen = await visitor.open(`/tekenen/${token}`);
    expect(seen.heading).toBe('Teken de intentieverklaring');
    expect(seen.text).toContain('U tekent namens Politie');
    expect(seen.text).toContain('De kern in vijf punten');
    expect(seen.text).toContain('Artikel 3. Wat elke partij verklaart');
    expect(seen.text).toContain(`Deze link is voor ${name}`);
    expect(seen.html).not.toContain('tekenaar.police@voorbeeld.nl');
    expect((await visitor.open(`/tekenen/${token}/document`)).text).toContain('nog niet getekend');
    expect(await events('agreements.signed')).toBe(0);
  });

  test('the file of the link has the digest that is shown', async () => {
    const { token } = declaration.signatories.police;
    const visitor = await aVisitor(world);
    const file = await visitor.open(`/tekenen/${token}/bestand`);
    expect(file.headers.get('content-type')).toContain('application/json');
    expect(sha256(file.html)).toBe(declaration.digest);
  });

  test('asking a code keeps everything typed, and the right code signs', async () => {
    const { token } = declaration.signatories.police;
    const visitor = await aVisitor(world);
    await visitor.open(`/tekenen/${token}`);
    const typed = {
      name: 'tekenaar  POLICE',
      function: 'Teamchef “Noord”',
      mandate: 'Mandaat <b>12</b> januari',
      read: 'yes',
    };
    const asked = await visitor.send(`/tekenen/${token}/code`, typed);
    expect(asked.status).toBe(200);
    expect(asked.text).toContain('Kijk in uw mailbox');
    for (const [name, value] of Object.entries(typed)) {
      const field = asked.page.querySelector(`form input[name=${name}]`);
      expect(name === 'read' ? field?.hasAttribute('checked') : field?.getAttribute('value')).toBe(
        name === 'read' ? true : value,
      );
    }
    expect(asked.page.querySelector('form input[name=allowed]')?.hasAttribute('checked')).toBe(false);
    const code = (await world.letters()).find((letter) => letter.code)?.code ?? '';

    const unticked = await visitor.send(`/tekenen/${token}`, { code });
    expect(unticked.status).toBe(422);
    expect(unticked.text).toContain('Vink dit aan als u namens deze partij mag tekenen');
    expect(unticked.page.querySelector('form input[name=code]')?.getAttribute('value')).toBe(code);

    expect(unticked.text).toContain('Vink dit aan als u dit verklaart');
    expect(unticked.text).toMatch(/Dit verklaar ik namens Politie[^:]*: \S+/);
    const signed = await visitor.send(`/tekenen/${token}`, { allowed: 'yes', declares: 'yes' });
    expect(signed.heading).toBe('U hebt getekend');
    expect(signed.url).toBe(`/tekenen/${token}`);
    expect(signed.text).toContain('Teamchef “Noord”');
    expect(signed.html).toContain('Mandaat &lt;b&gt;12&lt;/b&gt; januari');
    const document = await visitor.open(`/tekenen/${token}/document`);
    expect(document.text).toContain('Tekenaar Police');
    expect(document.text).toContain('Digitaal, met een code');
    const [receipt] = (await world.letters()).filter((letter) => letter.kind === 'agreements.receipt');
    expect(receipt?.paragraphs.join('\n')).toContain(declaration.digest);
    expect(receipt?.paragraphs.join('\n')).toMatch(/\d+:[0-9a-f]{64}:[\w-]{86}/);
  });

  test('the same person again finds that it is done', async () => {
    const who = declaration.signatories.police;
    const visitor = await aVisitor(world);
    const again = await visitor.post(`/tekenen/${who.token}`, signingOf(who, '123456'));
    expect(again.heading).toBe('U hebt getekend');
    expect(await events('agreements.signed')).toBe(1);
    expect((await visitor.open(`/tekenen/${who.token}/weigeren`)).heading).toBe('U hebt getekend');
  });

  test('another name than the invited one is refused, with a way out', async () => {
    const { token } = declaration.signatories.fire;
    const visitor = await aVisitor(world);
    await visitor.open(`/tekenen/${token}`);
    const asked = await visitor.send(`/tekenen/${token}/code`, { name: 'Piet de Groot' });
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('Deze link is voor Tekenaar Fire. U typte een andere naam');
    expect((await world.letters()).filter((letter) => letter.code)).toHaveLength(0);
    const code = await aCode(world, token);
    const refused = await visitor.post(`/tekenen/${token}`, {
      ...signingOf(declaration.signatories.fire, code),
      name: 'Piet de Groot',
    });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('input[name=name]')?.getAttribute('value')).toBe('Piet de Groot');
    expect(refused.page.querySelector(`a[href="/tekenen/${token}/iemand-anders"]`)).not.toBeNull();
    await visitor.post(`/tekenen/${token}`, signingOf(declaration.signatories.fire, code));
    expect(visitor.last().heading).toBe('U hebt getekend');
  });

  test('all that is wrong is said at once, each field by its name and once', async () => {
    const { token } = declaration.signatories.park;
    await aCode(world, token);
    const visitor = await aVisitor(world);
    await visitor.open(`/tekenen/${token}`);
    const typed = {
      name: 'Piet de Groot',
      function: '',
      mandate: 'x',
      read: 'yes',
      allowed: 'yes',
      declares: 'yes',
      code: '12',
    };
    const refused = await visitor.send(`/tekenen/${token}`, typed);
    const lines = refused.page.querySelectorAll('.errsum li').map((line) => line.textContent);
    expect(lines).toHaveLength(3);
    expect(lines.find((line) => line.startsWith('Uw naam'))).toContain('U typte een andere naam');
    expect(lines.some((line) => line.endsWith(': De code heeft zes cijfers.'))).toBe(true);
    const empty = await visitor.send(`/tekenen/${token}`, { ...typed, name: '' });
    expect(empty.page.querySelectorAll('.errsum li')).toHaveLength(3);
  });

  test('a code works for fifteen minutes', async () => {
    const who = declaration.signatories.park;
    const code = await aCode(world, who.token);
    world.travelTo('2026-04-14T07:25:01Z');
    const visitor = await aVisitor(world);
    expect((await visitor.post(`/tekenen/${who.token}`, signingOf(who, code))).text).toContain(
      'Deze code werkt niet meer',
    );
    const fresh = await aCode(world, who.token);
    expect((await visitor.post(`/tekenen/${who.token}`, signingOf(who, code === fresh ? '' : code))).status).toBe(422);
    expect((await visitor.post(`/tekenen/${who.token}`, signingOf(who, fresh))).heading).toBe('U hebt getekend');
  });

  test('a token that we never made leads nowhere', async () => {
    const visitor = await aVisitor(world);
    const seen = await visitor.open('/tekenen/AAAAAAAAAAAAAAAAAAAAAA');
    expect(seen.status).toBe(404);
    expect(seen.heading).toBe('Deze link kennen we niet');
    expect(seen.text).toContain('om een nieuwe link');
    expect((await visitor.post('/tekenen/AAAAAAAAAAAAAAAAAAAAAA', { name: 'x' })).status).toBe(404);
  });

  test('a code of one link signs no other, also not of another track', async () => {
    const other = await aDeclaration(world, await aTable(world, 'Elders'));
    const mine = declaration.signatories.municipality;
    const visitor = await aVisitor(world);
    const theirs = await aCode(world, other.signatories.municipality.token);
    await aCode(world, mine.token);
    const refused = await visitor.post(`/tekenen/${mine.token}`, signingOf(mine, theirs));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Deze code klopt niet');
    const crossing = { track: other.track, agreement: 'intentieverklaring', signatory: mine.id };
    expect(await world.isRefused(other.facilitator, endSignatory, crossing)).toBe('not-found');
    const outsider = await aVisitor(world, other.facilitator as TableSituation['facilitator']);
    const path = `/trajecten/${table.track}/ondertekening/intentieverklaring/ondertekenaars/${mine.id}`;
    expect((await outsider.open(path)).status).toBe(403);
    const crossed = `/trajecten/${other.track}/ondertekening/intentieverklaring/ondertekenaars/${mine.id}`;
    expect((await outsider.open(crossed)).status).toBe(404);
    expect(
      (
        await outsider.open(
          `/trajecten/${other.track}/ondertekening/convenant/ondertekenaars/${other.signatories.park.id}`,
        )
      ).status,
    ).toBe(404);
  });

  test('the page speaks English', async () => {
    const visitor = await aVisitor(world, null, { 'accept-language': 'en' });
    const seen = await visitor.open(`/tekenen/${declaration.signatories.municipality.token}`);
    expect(seen.heading).toBe('Sign the declaration of intent');
    expect(seen.page.querySelector('#verklaring')?.closest('[lang]')?.getAttribute('lang')).toBe('nl');
  });

  test('names in any script sign, and markup is only text', async () => {
    const party = table.parties.park;
    const arabic = await aSignatory(world, table.facilitator, {
      track: table.track,
      party,
      name: 'سَارَة الهاشمي',
      email: 'sara@voorbeeld.nl',
    });
    await signs(world, { ...arabic, name: 'سارة  الهاشمي' });
    const markup = await aSignatory(world, table.facilitator, {
      track: table.track,
      party,
      name: '<img src=x> O’Hara',
      email: 'x@voorbeeld.nl',
    });
    const visitor = await aVisitor(world);
    const seen = await visitor.open(`/tekenen/${markup.token}`);
    expect(seen.html).not.toContain('<img src=x>');
    expect(seen.text).toContain('سَارَة الهاشمي');
    const long = await visitor.post(`/tekenen/${markup.token}`, {
      ...signingOf(markup, '123456'),
      mandate: 'm'.repeat(10_000),
    });
    expect(long.status).toBe(422);
    expect(long.text).toContain('Dit is te lang');
    expect(long.page.querySelector('input[name=mandate]')?.getAttribute('value')).toHaveLength(10_000);
  });
});

test('the secret of a link is in no log and in no ledger, and names stand beside the chain', async () => {
  const { token, name } = declaration.signatories.municipality;
  const lines: string[] = [];
  const log = (...line: readonly unknown[]): void => void lines.push(JSON.stringify(line));
  const web = buildApp({ instance: world.instance, assets: noAssets, log, version: 'test', behindProxy: false });
  await web.request(`/tekenen/${token}`);
  await web.request(`/tekenen/${token}`, { method: 'POST', body: new URLSearchParams({ name }) });
  expect(lines.join()).toContain('/tekenen/:token');
  expect(lines.join()).not.toContain(token);
  const chain = await world.instance.db.selectFrom('ledger_event').select(['payload', 'actor']).execute();
  const all = chain.map((row) => row.payload + row.actor).join();
  for (const secret of [token, name, 'Tekenaar', '@voorbeeld.nl', 'Statuten']) expect(all).not.toContain(secret);
  const beside = await world.instance.db.selectFrom('ledger_personal').select('content').execute();
  expect(beside.some((row) => row.content === name)).toBe(true);
  expect(beside.some((row) => row.content.includes('@'))).toBe(false);
});
