import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '../../../test/builders/people.ts';
import { anOpenWave } from '../../../test/builders/surveys.ts';
import type { Seen } from '../../../test/visitor.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld({ sendsMail: false });
});
afterAll(() => world.close());

type Person = Awaited<ReturnType<typeof aPerson>>;
const administrator = (): Promise<Person> => aPerson(world, 'Bea Heer', [{ role: 'administrator' }]);
const outboxOf = async (person: Person, query = ''): Promise<Seen> =>
  (await aVisitor(world, person)).open(`/uitgaande-post${query}`);

describe('the outbox of an instance without a mail server', () => {
  test('shows an administrator the text of a survey letter, and never its link', async () => {
    const wave = await anOpenWave(world, 3);
    await world.letters();
    const seen = await outboxOf(await administrator());
    expect(seen.heading).toBe('Uitgaande post');
    expect(seen.text).toContain('Doe mee in vijf minuten');
    expect(seen.text).toContain('De link of code in deze brief is alleen voor de ontvanger.');
    expect(seen.html).not.toContain('/enquete/');
    for (const { secret } of wave.invitations) expect(seen.html).not.toContain(secret);
  });

  test('shows no link by which an administrator could sign in as somebody', async () => {
    const bea = await administrator();
    const visitor = await aVisitor(world);
    await visitor.open('/aanmelden');
    await visitor.send('/aanmelden', { email: bea.email });
    const letter = (await world.letters()).find(({ kind }) => kind === 'accounts.sign-in');
    expect(letter?.button?.url).toContain('/aanmelden/');
    const seen = await outboxOf(bea);
    expect(seen.text).toContain('Uw link om u aan te melden');
    expect(seen.html).not.toContain(new URL(letter?.button?.url ?? '').pathname);
    expect(seen.page.querySelector('main a[href*="/uitnodiging/"]')).toBeNull();
  });

  test('holds back what it does not know, and knows of every letter whether it is a key', () => {
    const keys = [...world.instance.letterKinds].filter(([, { isKey }]) => isKey).map(([kind]) => kind);
    expect(new Set(keys)).toEqual(
      new Set([
        'accounts.invitation',
        'accounts.sign-in',
        'agreements.code',
        'agreements.invitation',
        'agreements.receipt',
        'agreements.reminder',
        'surveys.invitation',
        'surveys.reminder',
      ]),
    );
    const names = [...world.instance.letterKinds.values()].map(({ name }) => [name('nl'), name('en')]);
    expect(new Set(names.flat()).size).toBe(names.length * 2);
  });

  test('heads a letter that was not kept with what it is, not with a technical name', async () => {
    await world.instance.db.updateTable('mail_letter').set({ kept: null, state: 'sent' }).execute();
    const seen = await outboxOf(await administrator());
    expect(seen.text).toContain('Uitnodiging voor de enquête');
    expect(seen.html).not.toContain('surveys.invitation');
    expect(seen.text).not.toContain('De link of code');
  });

  test('shows fifty letters a page', async () => {
    const bea = await administrator();
    const one = await world.instance.db.selectFrom('mail_letter').selectAll().limit(1).executeTakeFirstOrThrow();
    const many = Array.from({ length: 60 }, (_, n) => ({
      ...one,
      id: crypto.randomUUID(),
      recipient: `oud${n}@voorbeeld.nl`,
      queued_at: new Date('2020-01-01T00:00:00Z'),
    }));
    await world.instance.db.insertInto('mail_letter').values(many).execute();
    const first = await outboxOf(bea);
    expect(first.page.querySelectorAll('.sheet')).toHaveLength(50);
    expect(first.page.querySelector('a[rel=next]')?.getAttribute('href')).toBe('/uitgaande-post?bladzijde=2');
    const second = await outboxOf(bea, '?bladzijde=2');
    const addresses = (seen: Seen): readonly string[] => seen.text.match(/oud\d+@voorbeeld/g) ?? [];
    expect(new Set([...addresses(first), ...addresses(second)]).size).toBe(60);
    for (const asked of ['0', '-1', 'x', '999']) expect((await outboxOf(bea, `?bladzijde=${asked}`)).status).toBe(200);
  });
});

test('a demo shows its letters whole: its people are invented', async () => {
  const demo = await aWorld({ demo: true });
  await anOpenWave(demo, 2);
  await demo.letters();
  const seen = await (await aVisitor(demo)).open('/uitgaande-post');
  expect(seen.html).toContain('/enquete/');
  expect(seen.text).not.toContain('De link of code');
  await demo.close();
});

describe('somebody who runs the instance', () => {
  const mainMenu = (seen: Seen): readonly string[] =>
    seen.page.querySelectorAll('nav.mainnav a').map((link) => link.textContent.trim());

  test('finds people and the outbox in the menu, behind the daily work', async () => {
    const seen = await (await aVisitor(world, await administrator())).open('/');
    expect(mainMenu(seen)).toEqual([
      'Trajecten',
      'Terreinen',
      'Register',
      'Zelf controleren',
      'Mensen',
      'Uitgaande post',
    ]);
    expect(seen.heading).toBe('U beheert deze installatie');
    const keeper = await aPerson(world, 'Sytse Schema', [{ role: 'scheme-owner' }]);
    const register = await (await aVisitor(world, keeper)).open('/');
    expect(register.heading).toBe('U houdt het register bij');
    expect(register.page.querySelector('main a[href="/register"]')).not.toBeNull();
    expect(mainMenu(register)).not.toContain('Mensen');
    const nobody = await aPerson(world, 'Nog Niemand');
    expect((await (await aVisitor(world, nobody)).open('/')).heading).toBe('U hebt nog geen trajecten');
  });
});
