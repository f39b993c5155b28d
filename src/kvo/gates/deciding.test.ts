import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDeclaration } from '../../../test/builders/agreements.ts';
import { aMember } from '../../../test/builders/partners.ts';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { orderedId } from '../../kernel/ids.ts';
import { listEvents } from '../../platform/ledger/list-events.ts';
import { getTrack, listStageDecisions } from '../tracks/queries.ts';
import { closeStage } from './actions/close-stage.ts';
import { passGate } from './actions/pass-gate.ts';
import { reopenStage } from './actions/reopen-stage.ts';
import { roadOf } from './list-roads.ts';

let world: World;
let table: TableSituation;
beforeAll(async () => {
  world = await aWorld();
  table = await aTable(world);
});
afterAll(() => world.close());

const stageNow = async (key: string) => {
  const road = await roadOf(world.context(), await getTrack(world.instance.db, table.track));
  return road.stages.find((one) => one.stage.key === key) ?? expect.fail(key);
};
const close = (stage: string, id: string = orderedId()) => ({ track: table.track, stage, id });
const decisions = async () => (await listStageDecisions(world.instance.db, [table.track])).get(table.track) ?? [];

describe('deciding on stages', () => {
  test('a shut gate cannot be closed, and says what is missing', async () => {
    expect((await stageNow('intent')).gate.open).toBe(false);
    expect(await world.isRefused(table.facilitator, closeStage, close('intent'))).toBe('gate-is-shut');
    expect(await world.isRefused(table.facilitator, closeStage, close('survey'))).toBe('not-its-turn');
    expect(await world.isRefused(table.facilitator, closeStage, close('nonsense'))).toMatch(/^invalid.*unknown-choice/);
  });

  test('once all is there it closes, with the facts it rested on; of two at once, one decides', async () => {
    for (const [key, party] of Object.entries(table.parties))
      await aMember(world, table, { name: `Lid ${key}`, party, workingGroup: true });
    const declaration = await aDeclaration(world, table);
    await declaration.signedBy('park', 'municipality', 'police', 'fire');
    expect((await stageNow('intent')).gate).toMatchObject({ open: true });
    const outcomes = await Promise.all([
      world.does(table.facilitator, closeStage, close('intent')),
      world.does(table.facilitator, closeStage, close('intent')),
    ]);
    expect(outcomes.map((one) => one.fresh).toSorted()).toEqual([false, true]);
    expect(await decisions()).toHaveLength(1);
    const [event] = await listEvents(world.instance.db, table.track, { limit: 1 });
    expect(event?.kind).toBe('tracks.stage-decided');
    expect(event?.payload).toMatchObject({
      stage: 'intent',
      outcome: 'closed',
      facts: { open: true, digests: { declaration: declaration.digest } },
    });
    expect(JSON.stringify(event?.payload)).not.toMatch(/Tekenaar|Marit|voorbeeld\.nl/);
  });

  test('a shut gate is passed by a reason and a tick, and the road says so for good', async () => {
    const id = orderedId();
    const wish = { ...close('survey', id), reason: 'De werkgroep besloot zonder enquête te beginnen.' };
    expect(await world.isRefused(table.facilitator, passGate, wish)).toBe('not-sure');
    expect(await world.isRefused(table.facilitator, passGate, { ...wish, sure: 'yes', reason: ' ' })).toMatch(/reason/);
    await world.does(table.facilitator, passGate, { ...wish, sure: 'yes' });
    expect(await world.does(table.facilitator, passGate, { ...wish, sure: 'yes' })).toMatchObject({ fresh: false });
    expect(await world.isRefused(table.facilitator, passGate, { ...wish, id: orderedId(), sure: 'yes' })).toBe(
      'already-ended',
    );
    expect(await decisions()).toHaveLength(2);
    expect((await stageNow('survey')).passes[0]?.reason).toMatch(/werkgroep/);
  });

  test('what was ended is taken up again with a reason, and the later stays', async () => {
    const id = orderedId();
    const wish = { ...close('intent', id), reason: 'De brandweer is een ander.' };
    world.travelTo('2026-04-14T07:20:00Z');
    await world.does(table.facilitator, reopenStage, wish);
    expect(await world.does(table.facilitator, reopenStage, wish)).toMatchObject({ fresh: false });
    expect((await stageNow('intent')).place).toBe('here');
    expect((await stageNow('survey')).place).toBe('done');
    expect(await world.isRefused(table.facilitator, reopenStage, { ...wish, id: orderedId() })).toBe('not-ended');
    world.travelTo('2026-04-14T07:30:00Z');
    await world.does(table.facilitator, closeStage, close('intent'));
    expect((await stageNow('analysis')).place).toBe('here');
  });

  test('only a facilitator of this track decides', async () => {
    for (const actor of [table.parkManager, table.municipality, table.auditor, table.stranger])
      expect(await world.isRefused(actor, closeStage, close('analysis'))).toBe('forbidden');
    expect(await world.isRefused(table.facilitator, closeStage, { ...close('analysis'), track: orderedId() })).toBe(
      'forbidden',
    );
  });
});

describe('the pages of a gate', () => {
  const to = (stage: string, deed = ''): string => `/trajecten/${table.track}/poorten/${stage}${deed}`;

  test('every condition stands there with its state, and what can be decided', async () => {
    const visitor = await aVisitor(world, table.facilitator);
    const seen = await visitor.open(to('analysis'));
    expect(seen.status).toBe(200);
    expect(seen.heading).toBe('De poort van de veiligheidsanalyse is dicht');
    expect(seen.text).toContain('Alle vijf dingen ontbreken nog.');
    expect(seen.text).toContain('De politie heeft nog geen cijfers geleverd.');
    expect(seen.page.querySelectorAll('tbody tr')).toHaveLength(5);
    expect(seen.html).toContain(to('analysis', '/passeren'));
    const survey = await visitor.open(to('survey'));
    expect(survey.heading).toBe('De poort van de enquête is gepasseerd op 14 april 2026');
    expect(survey.text).toContain(
      'Op 14 april 2026 is deze poort gepasseerd terwijl hij dicht was. Reden: De werkgroep besloot',
    );
    const far = await visitor.open(to('audit'));
    expect(far.text).toContain('Eerst is de veiligheidsanalyse aan de beurt.');
    expect(far.html).not.toContain('/passeren');
  });

  test('passing without a reason keeps what was typed and asks again', async () => {
    const visitor = await aVisitor(world, table.facilitator);
    await visitor.open(to('analysis', '/passeren'));
    const typed = `${'<script>alert(1)</script> \u202Eom draaien '.repeat(40)}`;
    const again = await visitor.send(to('analysis', '/passeren'), { reason: typed });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Zet het vinkje als u dit zeker weet.');
    expect(again.page.querySelector('textarea')?.textContent).toContain('om draaien');
    expect(again.html).not.toContain('<script>alert');
    const long = await visitor.send(to('analysis', '/passeren'), { reason: 'é'.repeat(10_000), sure: 'yes' });
    expect(long.status).toBe(422);
    expect(long.page.querySelector('textarea')?.textContent).toHaveLength(10_000);
  });

  test('who may not decide sees the gate without the deeds', async () => {
    for (const person of [table.parkManager, table.municipality, table.auditor]) {
      const visitor = await aVisitor(world, person);
      const seen = await visitor.open(to('analysis'));
      expect(seen.status).toBe(200);
      expect(seen.html).not.toMatch(/passeren|afsluiten|heropenen/);
      expect((await visitor.open(to('analysis', '/passeren'))).status).toBe(403);
    }
    const stranger = await aVisitor(world, table.stranger);
    expect((await stranger.open(to('analysis'))).status).toBe(403);
    const nobody = await aVisitor(world);
    expect((await nobody.open(to('analysis'))).heading).toMatch(/[Aa]anmelden|[Mm]eld/);
    const facilitator = await aVisitor(world, table.facilitator);
    expect((await facilitator.open(to('nonsense'))).status).toBe(404);
    expect((await facilitator.open(`/trajecten/${orderedId()}/poorten/intent`)).status).toBe(403);
  });

  test('a stage closes from its page, and goes back to the road', async () => {
    world.travelTo('2026-04-14T07:40:00Z');
    await world.does(table.facilitator, reopenStage, { ...close('intent'), reason: 'nog eens' });
    world.travelTo('2026-04-14T08:00:00Z');
    const visitor = await aVisitor(world, table.facilitator);
    const page = await visitor.open(to('intent', '/afsluiten'));
    expect(page.heading).toBe('U sluit de intentie af');
    expect(page.text).toContain('Daarna is de veiligheidsanalyse aan de beurt.');
    await visitor.send(to('intent', '/afsluiten'));
    expect((await stageNow('intent')).ended?.outcome).toBe('closed');
  });

  test('speaks English', async () => {
    const visitor = await aVisitor(world, table.facilitator);
    const seen = await visitor.open(`${to('analysis')}?taal=en`);
    expect(seen.heading).toBe('The gate of the safety analysis is shut');
    expect(seen.text).toContain('The police have not delivered figures yet.');
  });
});
