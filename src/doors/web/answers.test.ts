import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '../../../test/builders/people.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld({ demo: true });
});
afterAll(() => world.close());

describe('a form larger than is taken', () => {
  test('is told so in megabytes, with the way back to the form it came from', async () => {
    const visitor = await aVisitor(world);
    const paper = '/trajecten/x/ondertekening/intentieverklaring/ondertekenaars/y/papier';
    const file = new File([new Uint8Array(27_000_000)], 'foto.jpg', { type: 'image/jpeg' });
    const sent = (referer: string) => visitor.post(paper, { file }, { referer });
    const seen = await sent('http://localhost/trajecten/x/wijzigen?stap=1');
    expect(seen.status).toBe(413);
    expect(seen.text).toContain('hoogstens 25 MB');
    const back = (): string | undefined => visitor.last().page.querySelector('main .btns a')?.getAttribute('href');
    expect(back()).toBe('/trajecten/x/wijzigen?stap=1');
    await sent('http://elders.test/lokken');
    expect(back()).toBe(paper);
  });
});

describe('Back in the browser', () => {
  test('may show a form again that was sent wrong, and nothing else is kept', async () => {
    const visitor = await aVisitor(world);
    expect((await visitor.open('/aanmelden')).headers.get('cache-control')).toBe('no-store');
    const wrong = await visitor.send('/aanmelden', { email: 'geen adres' });
    expect(wrong.status).toBe(422);
    expect(wrong.headers.get('cache-control')).toBe('private, no-cache');
  });
});

describe('the way in of a demo', () => {
  test('keeps the language of the browser: what is said and the page that says it speak one', async () => {
    const person = await aPerson(world, 'Marit Dekker', [{ role: 'facilitator' }]);
    await world.instance.db.updateTable('account_person').set({ invented: true }).where('id', '=', person.id).execute();
    const english = await aVisitor(world, null, { 'accept-language': 'en-GB,en' });
    await english.open('/demo');
    const seen = await english.post(`/demo/${person.id}`, {});
    expect(seen.page.textContent).toContain('Welcome');
    expect(seen.page.querySelector('html')?.getAttribute('lang')).toBe('en');
    await english.send('/taal', { language: 'nl' });
    expect((await english.open('/')).page.querySelector('html')?.getAttribute('lang')).toBe('nl');
  });
});
