import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '../../../../../test/builders/people.ts';
import type { TrackSituation } from '../../../../../test/builders/tracks.ts';
import { aTrack } from '../../../../../test/builders/tracks.ts';
import { aVisitor } from '../../../../../test/visitor.ts';
import type { World } from '../../../../../test/world.ts';
import { aWorld } from '../../../../../test/world.ts';
import type { Actor } from '../../../../kernel/actor.ts';
import { orderedId } from '../../../../kernel/ids.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import { newestHead, readSignedHead } from '../../../../platform/ledger/signed-head.ts';

let world: World;
let at: TrackSituation;
beforeAll(async () => {
  world = await aWorld();
  at = await aTrack(world);
});
afterAll(() => world.close());

const tell = (actor: Actor, title: string): Promise<unknown> =>
  transact(world.instance.db, (tx) =>
    appendEvent(tx, world.context(actor), { track: at.track, kind: 'tracks.track-edited', payload: { title } }),
  );

describe('what happened', () => {
  test('names who did it, in words where it was no person', async () => {
    const cases: readonly (readonly [Actor, string])[] = [
      [at.facilitator, 'Marit Dekker'],
      [{ kind: 'signatory', id: orderedId() }, 'een ondertekenaar, met een link'],
      [{ kind: 'system', job: 'ensure-x' }, 'het systeem'],
      [{ kind: 'operator' }, 'de beheerder van de server'],
      [{ kind: 'anyone' }, 'iemand zonder account'],
      [{ kind: 'person', id: orderedId(), name: 'Wegwezen' }, 'iemand die hier geen account meer heeft'],
    ];
    const visitor = await aVisitor(world, at.facilitator);
    for (const [actor, words] of cases) {
      await tell(actor, 'X');
      const seen = await visitor.open(`/trajecten/${at.track}/gebeurd`);
      expect(seen.page.querySelector('ol.line li')?.textContent).toContain(`${words} · nr.`);
    }
  });

  test('an event of a kind that is no longer known still shows', async () => {
    await transact(world.instance.db, (tx) =>
      appendEvent(tx, world.context(), { track: at.track, kind: 'oude.gebeurtenis', payload: { note: '<b>x</b>' } }),
    );
    expect((await (await aVisitor(world, at.facilitator)).open(`/trajecten/${at.track}/gebeurd`)).text).toContain(
      'oude.gebeurtenis',
    );
  });

  test('is grouped by the day it was here, newest first', async () => {
    world.travelTo('2026-04-15T21:59:00Z');
    await tell(at.facilitator, 'Net voor middernacht');
    world.travelTo('2026-04-15T22:01:00Z');
    await tell(at.facilitator, 'Net na middernacht');
    const seen = await (await aVisitor(world, at.facilitator)).open(`/trajecten/${at.track}/gebeurd`);
    expect(seen.heading).toBe('Het laatste gebeurde op 16 april 2026, 00:01 uur');
    expect(
      seen.page
        .querySelectorAll('main h2')
        .map((h2) => h2.textContent)
        .slice(0, 3),
    ).toEqual(['16 april 2026', '15 april 2026', '14 april 2026']);
  });

  test('comes fifty a page, each event once', async () => {
    const long = await aTrack(world, { title: 'Lang', facilitator: 'Marit Lang' });
    const add = (index: number): Promise<unknown> =>
      transact(world.instance.db, (tx) =>
        appendEvent(tx, world.context(), {
          track: long.track,
          kind: 'tracks.track-edited',
          payload: { title: `Naam ${index};` },
        }),
      );
    for (let index = 0; index < 118; index += 1) await add(index);
    const visitor = await aVisitor(world, long.facilitator);
    const counted: number[] = [];
    const found = new Set<string>();
    let path = `/trajecten/${long.track}/gebeurd`;
    for (let page = 0; page < 5 && path !== ''; page += 1) {
      const seen = await visitor.open(path);
      counted.push(seen.page.querySelectorAll('ol.line > li').length);
      for (const [name] of seen.text.matchAll(/Naam \d+;/g)) found.add(name);
      path =
        seen.page
          .querySelectorAll('a')
          .find((a) => a.textContent.trim() === 'Ouder')
          ?.getAttribute('href') ?? '';
    }
    expect(counted).toEqual([50, 50, 20]);
    expect(found.size).toBe(118);
    expect((await visitor.open(`/trajecten/${long.track}/gebeurd?voor=1`)).heading).toBe('Ouder dan dit is er niets.');
    expect((await visitor.open(`/trajecten/${long.track}/gebeurd?voor=drie`)).status).toBe(200);
  });

  test('ends with a signed head to keep, of the newest event of the whole ledger', async () => {
    const seen = await (await aVisitor(world, at.facilitator)).open(`/trajecten/${at.track}/gebeurd`);
    const text = seen.page.querySelector('textarea[readonly]')?.textContent ?? '';
    expect(readSignedHead(world.instance.keys, text)).toEqual(await newestHead(world.instance.db));
  });

  test('is read by everyone at the table, in English too, and by nobody else', async () => {
    for (const role of ['park-manager', 'party-member', 'auditor'] as const) {
      const person = await aPerson(world, `Lezer ${role}`, [{ role, scope: 'track', subject: at.track }]);
      const seen = await (await aVisitor(world, person)).open(`/trajecten/${at.track}/gebeurd?taal=en`);
      expect(seen.heading).toContain('The last thing happened on');
      expect(seen.text).toContain('The track began: round 1 under KVO-B 4.0, with Schipsloot and Noord-West.');
    }
    const stranger = await aTrack(world, { title: 'Elders', facilitator: 'Van Elders' });
    expect((await (await aVisitor(world, stranger.facilitator)).open(`/trajecten/${at.track}/gebeurd`)).status).toBe(
      403,
    );
    expect((await (await aVisitor(world)).open(`/trajecten/${at.track}/gebeurd`)).heading).toBe('Aanmelden');
  });
});
