import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '../../../test/builders/people.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await aPerson(world, 'Marit Dekker', [{ role: 'facilitator' }]);
  await world.letters();
});
afterAll(() => world.close());

const askLink = async (email: string): Promise<string | undefined> => {
  const visitor = await aVisitor(world);
  await visitor.open('/aanmelden');
  await visitor.send('/aanmelden', { email });
  expect(visitor.last().heading).toBe('Kijk in uw mailbox');
  const [letter] = await world.letters();
  return letter?.button?.url;
};

describe('signing in by an e-mailed link', () => {
  test('looking signs nobody in, the button does, and once only', async () => {
    const url = await askLink('marit.dekker@voorbeeld.nl');
    const scanner = await aVisitor(world);
    expect((await scanner.open(url ?? '')).text).toContain('U meldt zich aan als Marit Dekker');
    expect((await scanner.open('/mijn-gegevens')).heading).toBe('Aanmelden');

    const person = await aVisitor(world);
    await person.open(url ?? '');
    await person.send(new URL(url ?? '').pathname);
    expect((await person.open('/mijn-gegevens')).heading).toBe('Uw gegevens');

    const late = await aVisitor(world);
    expect((await late.open(url ?? '')).status).toBe(410);
    await late.post(new URL(url ?? '').pathname, {});
    expect(late.last().text).toContain('Deze link werkt niet meer');
    expect((await late.open('/mijn-gegevens')).heading).toBe('Aanmelden');
  });

  test('a link is dead after fifteen minutes', async () => {
    const url = await askLink('marit.dekker@voorbeeld.nl');
    world.travelTo('2026-04-14T07:26:00Z');
    expect((await (await aVisitor(world)).open(url ?? '')).status).toBe(410);
    world.travelTo('2026-04-14T08:10:00Z');
  });

  test('an unknown address gets the same answer and no letter', async () => {
    expect(await askLink('niemand@voorbeeld.nl')).toBeUndefined();
  });

  test('what is no address is refused with what was typed still there', async () => {
    const visitor = await aVisitor(world);
    await visitor.open('/aanmelden');
    const seen = await visitor.send('/aanmelden', { email: 'marit apenstaart' });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain('Dit is geen e-mailadres');
    expect(seen.page.querySelector('input[name=email]')?.getAttribute('value')).toBe('marit apenstaart');
  });

  test('asking too often is braked', async () => {
    const visitor = await aVisitor(world);
    await visitor.open('/aanmelden');
    for (let count = 0; count < 5; count += 1) await visitor.post('/aanmelden', { email: 'vaak@voorbeeld.nl' });
    const seen = await visitor.post('/aanmelden', { email: 'vaak@voorbeeld.nl' });
    expect(seen.status).toBe(429);
    expect(Number(seen.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('forgery', () => {
  test('a signed-in form without its proof is not taken, and can be sent again with all that was typed', async () => {
    const marit = await aPerson(world, 'Marit Dekker', []);
    const visitor = await aVisitor(world, marit);
    await visitor.open('/mijn-gegevens');
    const refused = await visitor.post('/mijn-gegevens', { name: 'Marit de Vries', language: 'nl' });
    expect(refused.status).toBe(403);
    const seen = await visitor.send('/mijn-gegevens');
    expect(seen.page.querySelector('input[name=name]')?.getAttribute('value')).toBe('Marit de Vries');
  });

  test('a form from another site is refused', async () => {
    const visitor = await aVisitor(world);
    const seen = await visitor.post(
      '/aanmelden',
      { email: 'marit.dekker@voorbeeld.nl' },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect(seen.status).toBe(403);
  });
});
