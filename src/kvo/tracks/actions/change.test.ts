import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '../../../../test/builders/people.ts';
import type { TrackSituation } from '../../../../test/builders/tracks.ts';
import { aTrack } from '../../../../test/builders/tracks.ts';
import { aVisitor } from '../../../../test/visitor.ts';
import type { World } from '../../../../test/world.ts';
import { aWorld } from '../../../../test/world.ts';
import { orderedId } from '../../../kernel/ids.ts';
import { transact } from '../../../platform/database/transact.ts';
import { recordStageDecision } from '../commands.ts';
import { getTrack, listPlannedDates, listRuleOverrides, listStageDecisions } from '../queries.ts';
import { editTrack } from './edit-track.ts';
import { overrideRule } from './override-rule.ts';
import { planStages } from './plan-stages.ts';

let world: World;
let at: TrackSituation;
beforeAll(async () => {
  world = await aWorld();
  at = await aTrack(world);
});
afterAll(() => world.close());

const others = ['park-manager', 'party-member', 'auditor'] as const;
const someoneAs = (role: (typeof others)[number], track: string) =>
  aPerson(world, `Iemand ${role}`, [{ role, scope: 'track', subject: track }]);

describe('name and order', () => {
  test('are changed by the facilitator, and read by everyone at the table', async () => {
    const visitor = await aVisitor(world, at.facilitator);
    const path = `/trajecten/${at.track}/gegevens`;
    expect((await visitor.open(path)).heading).toBe('Ronde 1 onder KVO-B 4.0, begonnen op 14 april 2026');
    const seen = await visitor.send(path, { title: 'Wolvega', order: 'audit-first' });
    expect(seen.html).toContain('De gegevens zijn bewaard.');
    expect(await getTrack(world.instance.db, at.track)).toMatchObject({ title: 'Wolvega', auditBeforeCovenant: true });
    const happened = await visitor.open(`/trajecten/${at.track}/gebeurd`);
    expect(happened.text).toContain(
      'Het traject heet nu Wolvega. De volgorde is nu: eerst de audit, dan het convenant.',
    );
    for (const role of others) {
      const reader = await aVisitor(world, await someoneAs(role, at.track));
      const page = await reader.open(path);
      expect([page.status, page.page.querySelectorAll('main form').length]).toEqual([200, 0]);
    }
  });

  test('in two tabs: the second sees what changed, loses nothing, and can save again', async () => {
    const path = `/trajecten/${at.track}/gegevens`;
    const one = await aVisitor(world, at.facilitator);
    const two = await aVisitor(world, at.facilitator);
    await one.open(path);
    await two.open(path);
    await one.send(path, { title: 'Wolvega Oost' });
    const seen = await two.send(path, { title: 'Wolvega West' });
    expect(seen.status).toBe(409);
    expect(seen.text).toContain('Iemand anders heeft dit intussen gewijzigd');
    expect(seen.text).toContain('Wolvega Oost');
    expect(seen.page.querySelector('input[name=title]')?.getAttribute('value')).toBe('Wolvega West');
    expect((await two.send(path)).status).toBe(200);
    expect((await getTrack(world.instance.db, at.track)).title).toBe('Wolvega West');
  });

  test('saving what stands there already changes and tells nothing', async () => {
    const { title, auditBeforeCovenant, version, lastSequence } = await getTrack(world.instance.db, at.track);
    const order = auditBeforeCovenant ? 'audit-first' : 'covenant-first';
    await world.does(at.facilitator, editTrack, { track: at.track, title, order, version: '1' });
    expect(await getTrack(world.instance.db, at.track)).toMatchObject({ version, lastSequence });
  });

  test('the order is fixed once covenant or audit was decided on, until that is reopened', async () => {
    const { track, facilitator } = await aTrack(world, { facilitator: 'Orde Houder' });
    const wish = { track, title: 'Nieuw', order: 'audit-first', version: '1' };
    const decide = (outcome: 'closed' | 'reopened', reason: string) =>
      transact(world.instance.db, (tx) =>
        recordStageDecision(tx, world.context(facilitator), {
          trackId: track,
          stage: 'covenant',
          outcome,
          reason,
          facts: { signed: 4 },
        }),
      );
    await decide('closed', '');
    expect(await world.isRefused(facilitator, editTrack, wish)).toBe('order-fixed');
    const visitor = await aVisitor(world, facilitator);
    expect((await visitor.open(`/trajecten/${track}/gegevens`)).text).toContain('De volgorde ligt vast');
    world.travelTo('2026-04-14T07:11:00Z');
    await decide('reopened', 'de gemeente wil een artikel wijzigen');
    await world.does(facilitator, editTrack, wish);
    const seen = await visitor.open(`/trajecten/${track}/gebeurd`);
    expect(seen.text).toContain('De fase Convenant is weer opgepakt. Reden: de gemeente wil een artikel wijzigen');
    expect((await listStageDecisions(world.instance.db, [track])).get(track)).toHaveLength(2);
  });

  test('cannot be changed by others, nor in another track', async () => {
    const elsewhere = await aTrack(world, { facilitator: 'Van Elders' });
    const wish = { track: at.track, title: 'X', order: 'covenant-first', version: '1' };
    for (const role of others)
      expect(await world.isRefused(await someoneAs(role, at.track), editTrack, wish)).toBe('forbidden');
    expect(await world.isRefused(elsewhere.facilitator, editTrack, wish)).toBe('forbidden');
    expect(await world.isRefused(at.facilitator, editTrack, { ...wish, track: 'geen-id' })).toBe('not-found');
  });
});

describe('a recorded decision', () => {
  test('recorded twice under one id stands once, and cannot be changed', async () => {
    const { track, facilitator } = await aTrack(world, { facilitator: 'Twee Keer' });
    const id = orderedId();
    const record = () =>
      transact(world.instance.db, (tx) =>
        recordStageDecision(tx, world.context(facilitator), {
          id,
          trackId: track,
          stage: 'survey',
          outcome: 'passed',
          reason: 'te weinig tijd',
          facts: { answered: 28, needed: 34 },
        }),
      );
    expect([await record(), await record()]).toEqual([true, false]);
    expect((await listStageDecisions(world.instance.db, [track])).get(track)).toMatchObject([
      { stage: 'survey', outcome: 'passed', reason: 'te weinig tijd', decidedBy: facilitator.id },
    ]);
    const change = world.instance.db
      .updateTable('track_stage_decision')
      .set({ outcome: 'closed' })
      .where('id', '=', id)
      .execute();
    await expect(change).rejects.toMatchObject({ code: '42501' });
  });
});

describe('rules', () => {
  test('an unverified value gets another with a reason, and shows as such for good', async () => {
    const visitor = await aVisitor(world, at.facilitator);
    const list = await visitor.open(`/trajecten/${at.track}/regels`);
    expect(list.heading).toBe('Geen van de 20 regels is bevestigd');
    expect(list.text).toContain('R28');
    const path = `/trajecten/${at.track}/regels/response-first`;
    expect((await visitor.open(path)).heading).toBe('Respons bij eerste certificering: 30 %');
    expect((await visitor.send(path, { value: '101', reason: 'x' })).text).toContain('van 0 tot en met 100');
    expect((await visitor.send(path, { value: '30', reason: 'x' })).text).toContain('Deze waarde geldt al');
    expect((await visitor.send(path, { value: '25', reason: ' ' })).text).toContain('Vul dit in');
    const after = await visitor.send(path, { value: '25', reason: 'afgesproken met de auditor' });
    expect(after.text).toContain('25 % Het schema zegt 30 %.');
    expect(after.text).toContain('eigen waarde');
    expect((await listRuleOverrides(world.instance.db, [at.track])).get(at.track)).toEqual({
      'response-first': { value: 25, reason: 'afgesproken met de auditor' },
    });
    const happened = await visitor.open(`/trajecten/${at.track}/gebeurd`);
    expect(happened.text).toContain('werd in dit traject 25 % in plaats van 30 %. Reden: afgesproken met de auditor');
    expect((await visitor.open(path)).text).toContain('25 %, gezet door Marit Dekker');
  });

  test('two tabs, and one form sent twice', async () => {
    const path = `/trajecten/${at.track}/regels/warn-walk`;
    const one = await aVisitor(world, at.facilitator);
    const two = await aVisitor(world, at.facilitator);
    await one.open(path);
    await two.open(path);
    await one.send(path, { value: '30', reason: 'vaker is beter' });
    await one.open(path);
    const seen = await two.send(path, { value: '60', reason: 'eerder plannen' });
    expect(seen.status).toBe(409);
    expect(seen.text).toContain('vaker is beter');
    await two.send(path);
    const id = orderedId();
    const [newest] = await world.instance.db
      .selectFrom('track_rule_override')
      .select('id')
      .orderBy('set_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    const again = { track: at.track, rule: 'warn-walk', id, version: newest?.id, value: '50', reason: 'tussenin' };
    await world.does(at.facilitator, overrideRule, again);
    await world.does(at.facilitator, overrideRule, again);
    const rows = await world.instance.db
      .selectFrom('track_rule_override')
      .select('value')
      .where('rule', '=', 'warn-walk')
      .execute();
    expect(rows.map((row) => Number(row.value)).toSorted()).toEqual([30, 50, 60]);
  });

  test('a verified value stays, and the page says why', async () => {
    const { track, facilitator } = await aTrack(world, {
      facilitator: 'Oud Schema',
      scheme: 'kvo-b-3.1',
      startedOn: '2024-01-10',
    });
    const visitor = await aVisitor(world, facilitator);
    const seen = await visitor.open(`/trajecten/${track}/regels/certificate-term`);
    expect(seen.heading).toBe('Geldigheid van het certificaat: 36 maanden');
    expect(seen.page.querySelectorAll('main form')).toHaveLength(0);
    const wish = { track, rule: 'certificate-term', id: orderedId(), value: '48', reason: 'anders' };
    expect(await world.isRefused(facilitator, overrideRule, wish)).toBe('rule-is-verified');
  });

  test('unknown rules and other tracks are not found, and others may only read', async () => {
    const visitor = await aVisitor(world, at.facilitator);
    expect((await visitor.open(`/trajecten/${at.track}/regels/hoeveel`)).status).toBe(404);
    expect((await visitor.open(`/trajecten/${orderedId()}/regels`)).status).toBe(403);
    expect((await visitor.open('/trajecten/nergens/regels')).status).toBe(404);
    const wish = { track: at.track, rule: 'warn-walk', id: orderedId(), value: '1', reason: 'x' };
    for (const role of others) {
      const person = await someoneAs(role, at.track);
      expect(await world.isRefused(person, overrideRule, wish)).toBe('forbidden');
      const page = await (await aVisitor(world, person)).open(`/trajecten/${at.track}/regels/warn-walk`);
      expect([page.status, page.page.querySelectorAll('main form').length]).toEqual([200, 0]);
    }
  });
});

describe('planned dates', () => {
  test('are kept, told, taken away again, and an odd order is remarked upon', async () => {
    const visitor = await aVisitor(world, at.facilitator);
    const path = `/trajecten/${at.track}/planning`;
    expect((await visitor.open(path)).heading).toBe('Er is nog niets gepland');
    const seen = await visitor.send(path, { intent: '1-5-2026', survey: '2026-04-20', plan: '2026-04-01' });
    expect(seen.heading).toBe('Nu eerst: Enquête klaar op 20 april 2026');
    expect(seen.text).toContain('Enquête staat vóór Intentie gepland, maar komt erna.');
    expect(seen.text).toContain('Plan van aanpak staat gepland op een dag van voor het begin van het traject.');
    await visitor.send(path, { survey: '2026-06-01', plan: '' });
    expect((await listPlannedDates(world.instance.db, [at.track])).get(at.track)).toEqual({
      intent: '2026-05-01',
      survey: '2026-06-01',
    });
    const happened = await visitor.open(`/trajecten/${at.track}/gebeurd`);
    expect(happened.text).toContain(
      'De planning veranderde: Enquête klaar op 1 juni 2026 en Plan van aanpak zonder dag.',
    );
  });

  test('in two tabs, and with what is no date', async () => {
    const path = `/trajecten/${at.track}/planning`;
    const one = await aVisitor(world, at.facilitator);
    const two = await aVisitor(world, at.facilitator);
    await one.open(path);
    await two.open(path);
    await one.send(path, { audit: '2026-09-01' });
    const wrong = await two.send(path, { covenant: 'gauw' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('1 september 2026');
    expect(wrong.page.querySelector('input[name=covenant]')?.getAttribute('value')).toBe('gauw');
    const seen = await two.send(path, { covenant: '2026-08-01', audit: '2026-09-01' });
    expect(seen.status).toBe(200);
    expect((await listPlannedDates(world.instance.db, [at.track])).get(at.track)).toMatchObject({
      covenant: '2026-08-01',
      audit: '2026-09-01',
    });
  });

  test('others read them and change nothing', async () => {
    for (const role of others) {
      const person = await someoneAs(role, at.track);
      expect(await world.isRefused(person, planStages, { track: at.track, version: '1', audit: '2026-09-01' })).toBe(
        'forbidden',
      );
      expect((await (await aVisitor(world, person)).open(`/trajecten/${at.track}/planning`)).text).toContain(
        '1 september 2026',
      );
    }
  });
});

describe('in English', () => {
  test.each([
    ['gegevens', 'Round 1 under KVO-B 4.0, begun on 14 April 2026'],
    ['regels', 'None of the 20 rules is verified'],
    ['regels/warn-meeting', 'Warning before a meeting: 21 days'],
    ['planning', 'First now'],
    ['nieuwe-ronde', 'Begin round 2'],
  ])('%s', async (path, heading) => {
    const seen = await (await aVisitor(world, at.facilitator)).open(`/trajecten/${at.track}/${path}?taal=en`);
    expect(seen.heading).toContain(heading);
    expect(seen.page.querySelector('html')?.getAttribute('lang')).toBe('en');
  });
});
