import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '../../../test/builders/people.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld({ sendsMail: false });
});
afterAll(() => world.close());

describe('without a mail server, outside a demo', () => {
  test('nobody is told to wait for a letter to sign in with', async () => {
    const visitor = await aVisitor(world);
    expect((await visitor.open('/aanmelden')).text).toContain('Deze installatie heeft geen mailserver');
    const seen = await visitor.send('/aanmelden', { email: 'sam@voorbeeld.nl' });
    expect(seen.heading).toBe('Er gaat geen brief uit');
    expect(seen.page.textContent).not.toContain('binnen een minuut');
    expect((await visitor.open('/aanmelden/verstuurd?taal=en')).text).toContain('This instance has no mail server');
  });

  test('an invitation is said to be kept, not sent, and how its link is handed over', async () => {
    const visitor = await aVisitor(world, await aPerson(world, 'Bea Heer', [{ role: 'administrator' }]));
    expect((await visitor.open('/beheer/mensen')).text).toContain('npm run keurpark -- admin link');
    const seen = await visitor.send('/beheer/mensen', { email: 'sam@voorbeeld.nl', name: 'Sam', role: 'facilitator' });
    expect(seen.page.textContent).toContain('Bewaard. Er is geen brief uitgegaan');
    expect(seen.page.textContent).not.toContain('is verstuurd');
  });
});

describe('roles in the instance', () => {
  test('that are offered, accepted and ended are told in words, with whom and by whom', async () => {
    const bea = await aPerson(world, 'Bea Beheer', [{ role: 'administrator' }]);
    const visitor = await aVisitor(world, bea);
    await visitor.open('/beheer/mensen');
    await visitor.send('/beheer/mensen', { email: 'kim@voorbeeld.nl', name: 'Kim de Wit', role: 'facilitator' });
    const letter = (await world.letters()).find(({ to }) => to === 'kim@voorbeeld.nl');
    const kim = await aVisitor(world);
    const link = new URL(letter?.button?.url ?? '').pathname;
    const form =
      (await kim.open(letter?.button?.url ?? '')).page.querySelector('main form')?.getAttribute('action') ?? link;
    await kim.send(form);
    const people = await visitor.open('/beheer/mensen');
    const end = people.page
      .querySelectorAll('main a')
      .map((a) => a.getAttribute('href') ?? '')
      .find((href) => href.endsWith('/facilitator'));
    await visitor.open(end ?? '');
    await visitor.send(end ?? '');
    const { text } = await visitor.open('/beheer/mensen');
    expect(text).toContain('Kim de Wit is uitgenodigd voor de rol procesbegeleider.');
    expect(text).toContain('Kim de Wit kreeg de rol procesbegeleider.');
    expect(text).toContain('Kim de Wit heeft de rol procesbegeleider niet meer.');
    expect((await visitor.open('/beheer/mensen?taal=en')).text).toContain('was invited to the role facilitator.');
  });

  test('leave names and addresses beside the chain, not in it', async () => {
    const events = await world.instance.db
      .selectFrom('ledger_event')
      .select('payload')
      .where('kind', '=', 'accounts.role-offered')
      .execute();
    expect(events.length).toBeGreaterThan(0);
    for (const { payload } of events) expect(payload).not.toContain('voorbeeld.nl');
  });
});
