import { afterAll, beforeAll, expect, test } from 'vitest';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import type { Language } from '../../kernel/language.ts';
import { transact } from '../../platform/database/transact.ts';
import { invite } from './commands.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const linkFor = async (language: Language): Promise<string> => {
  const order = { email: `${language}@voorbeeld.nl`, name: 'Sam Smith', language, grants: [], purpose: 'De Veldkamp' };
  await transact(world.instance.db, (tx) => invite(tx, world.context(), order));
  return (await world.letters())[0]?.button?.url ?? '';
};

test('the link of an English letter opens in English, and a form sent wrong comes back in it', async () => {
  const url = await linkFor('en');
  const visitor = await aVisitor(world);
  expect((await visitor.open(url)).page.querySelector('html')?.getAttribute('lang')).toBe('en');
  const action = visitor.last().page.querySelector('main form')?.getAttribute('action') ?? '';
  const again = await visitor.send(action, { name: '' });
  expect(again.status).toBe(422);
  expect(again.page.querySelector('html')?.getAttribute('lang')).toBe('en');
});

test('whoever chooses another language than the letter is answered in it', async () => {
  const visitor = await aVisitor(world);
  const dutch = await linkFor('nl');
  expect((await visitor.open(dutch)).page.querySelector('html')?.getAttribute('lang')).toBe('nl');
  expect((await visitor.open(`${dutch}?taal=en`)).page.querySelector('html')?.getAttribute('lang')).toBe('en');
  const english = await aVisitor(world);
  await english.open(await linkFor('en'));
  await english.send('/taal', { language: 'nl' });
  expect(english.last().url).not.toContain('taal=');
  expect(english.last().page.querySelector('html')?.getAttribute('lang')).toBe('nl');
});
