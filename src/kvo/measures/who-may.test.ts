import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aFinding } from '../../../test/builders/findings.ts';
import { aChange, aMeasure, aMeasureIn, anObjective, aProgressReport } from '../../../test/builders/measures.ts';
import { aPerson } from '../../../test/builders/people.ts';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aReport, aReportFile, aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { orderedId } from '../../kernel/ids.ts';
import { listEvents } from '../../platform/ledger/list-events.ts';
import { addMeasure } from './actions/measure/add-measure.ts';
import { changeMeasure } from './actions/measure/change-measure.ts';
import { changeStatus } from './actions/measure/change-status.ts';
import { reportProgress } from './actions/measure/report-progress.ts';
import { addObjective } from './actions/objective/add-objective.ts';
import { changeObjective } from './actions/objective/change-objective.ts';
import { freezePlan } from './actions/plan/freeze-plan.ts';
import type { MeasureId } from './model.ts';
import { findMeasure } from './queries.ts';

let world: World;
let table: TableSituation;
let own: MeasureId;
let others: MeasureId;
let nobodys: MeasureId;
beforeAll(async () => {
  world = await aWorld();
  table = await aTable(world);
  own = await aMeasure(world, table, { title: 'Van de politie', owner: table.parties.police });
  others = await aMeasure(world, table, {
    title: 'Van de gemeente',
    owner: table.parties.municipality,
    supporters: [table.parties.police],
  });
  nobodys = await aMeasure(world, table, { title: 'Van niemand' });
  for (const id of [own, others]) await aMeasureIn(world, table, id, 'running');
});
afterAll(() => world.close());

const report = (measure: MeasureId, more: Readonly<Record<string, unknown>> = {}) => ({
  track: table.track,
  measure,
  id: orderedId(),
  done: 'Gedaan',
  step: 'none',
  status: 'running',
  ...more,
});

describe('reporting progress', () => {
  test('a party member reports on what their own party owns, and on nothing else', async () => {
    await world.does(table.police, reportProgress, report(own));
    expect(await world.isRefused(table.police, reportProgress, report(others))).toBe('forbidden');
    expect(await world.isRefused(table.police, reportProgress, report(nobodys))).toBe('forbidden');
    expect(await world.isRefused(table.municipality, reportProgress, report(own))).toBe('forbidden');
    await world.does(table.municipality, reportProgress, report(others));
  });

  test('who runs the track reports on everything; auditor, stranger and anyone on nothing', async () => {
    for (const measure of [own, others, nobodys]) {
      await world.does(table.facilitator, reportProgress, report(measure));
      await world.does(table.parkManager, reportProgress, report(measure));
      for (const actor of [table.auditor, table.stranger, { kind: 'anyone' } as const])
        expect(await world.isRefused(actor, reportProgress, report(measure))).toBe('forbidden');
    }
  });

  test('it goes by the owner of now: a measure that changes hands takes the right to report along', async () => {
    const here = await aTable(world, 'Overdracht');
    const id = await aMeasure(world, here, { owner: here.parties.police });
    const wish = { ...report(id), track: here.track, status: 'proposed' };
    await world.does(here.police, reportProgress, { ...wish, id: orderedId() });
    await aChange(world, here, id, { owner: here.parties.municipality });
    expect(await world.isRefused(here.police, reportProgress, wish)).toBe('forbidden');
    await world.does(here.municipality, reportProgress, wish);
  });

  test('an id, owner or party sent along gives nobody a right they have not', async () => {
    const forged = {
      ...report(others),
      owner: table.parties.police,
      party: table.parties.police,
      parties: [table.parties.municipality],
      own: 'true',
    };
    expect(await world.isRefused(table.police, reportProgress, forged)).toBe('forbidden');
    const visitor = await aVisitor(world, table.police);
    await visitor.open(`/trajecten/${table.track}/maatregelen/${own}`);
    // The address says which measure it is about; a field of that name in the form says nothing.
    const address = `/trajecten/${table.track}/maatregelen/${others}/voortgang`;
    const proof = visitor.last().page.querySelector('input[name=anti-forgery]')?.getAttribute('value') ?? '';
    const seen = await visitor.post(address, {
      'anti-forgery': proof,
      measure: own,
      id: orderedId(),
      done: 'x',
      step: 'none',
      status: 'running',
    });
    expect(seen.status).toBe(403);
    expect(seen.text).toContain('een procesbegeleider');
  });

  test('the same party in another track is another party', async () => {
    const there = await aTable(world, 'Elders');
    const both = await aPerson(world, 'Piet Dubbel', [
      { role: 'party-member', scope: 'track', subject: there.track, party: there.parties.police },
      { role: 'party-member', scope: 'track', subject: table.track, party: table.parties.fire },
    ]);
    expect(await world.isRefused(both, reportProgress, report(own))).toBe('forbidden');
    expect(await world.isRefused(both, reportProgress, { ...report(own), track: there.track })).toBe('not-found');
  });

  test('an owner says that it began and that it is done, but neither agrees, drops nor reopens it', async () => {
    const id = await aMeasure(world, table, { owner: table.parties.police });
    expect(await world.isRefused(table.police, reportProgress, report(id, { step: 'start', status: 'proposed' }))).toBe(
      'not-from-here',
    );
    await aMeasureIn(world, table, id, 'agreed');
    await world.does(table.police, reportProgress, report(id, { step: 'start', status: 'agreed' }));
    await world.does(table.police, reportProgress, report(id, { step: 'finish', evidence: [aReport('klaar')] }));
    expect(await findMeasure(world.instance.db, table.track, id)).toMatchObject({
      status: { kind: 'done' },
      percentage: 100,
      evidence: 1,
    });
    for (const step of ['agree', 'drop', 'reopen', 'keep'])
      expect(await world.isRefused(table.police, reportProgress, report(id, { step, status: 'done' }))).toContain(
        'invalid',
      );
    for (const step of ['keep', 'reopen', 'drop'])
      expect(
        await world.isRefused(table.police, changeStatus, {
          track: table.track,
          measure: id,
          step,
          status: 'done',
          reason: 'x',
        }),
      ).toBe('forbidden');
  });

  test('through the page: with a photo, kept when refused, once when sent twice', async () => {
    const visitor = await aVisitor(world, table.police);
    const address = `/trajecten/${table.track}/maatregelen/${own}`;
    await visitor.open(address);
    const lying = await visitor.send(`${address}/voortgang`, {
      done: 'Zes masten staan er.',
      percentage: '60',
      evidence: new File(['geen foto'], 'foto.png'),
    });
    expect(lying.status).toBe(422);
    expect(lying.text).toContain('De inhoud van foto.png past niet bij de naam');
    expect(lying.page.querySelector('textarea[name=done]')?.textContent.trim()).toBe('Zes masten staan er.');
    expect((await visitor.send(`${address}/voortgang`, { percentage: '160' })).text).toContain('tussen 0 en 100');
    const form = { percentage: '60', evidence: aReportFile('masten') };
    const id =
      visitor.last().page.querySelector(`form[action="${address}/voortgang"] input[name=id]`)?.getAttribute('value') ??
      '';
    await visitor.send(`${address}/voortgang`, form);
    expect(visitor.last().text).toContain('Voortgang gemeld: 60 %');
    const href =
      visitor
        .last()
        .page.querySelectorAll('a')
        .find((link) => link.textContent === 'masten.pdf')
        ?.getAttribute('href') ?? '';
    await visitor.open(address);
    await visitor.send(`${address}/voortgang`, { id, done: 'Zes masten staan er.', evidence: aReportFile('masten') });
    const events = await listEvents(world.instance.db, table.track, { limit: 200 });
    expect(events.filter((event) => event.payload['report'] === id)).toHaveLength(1);
    const reader = await aVisitor(world, table.auditor);
    expect((await reader.open(href)).headers.get('content-type')).toBe('application/pdf');
    expect((await (await aVisitor(world, table.stranger)).open(href)).status).toBe(403);
    expect((await reader.open(href.replace(own, others))).status).toBe(404);
  });

  test('the page offers the form to whom may, and says who can to whom may not', async () => {
    const page = async (actor: TableSituation['police'], measure: MeasureId) => {
      const seen = await (await aVisitor(world, actor)).open(`/trajecten/${table.track}/maatregelen/${measure}`);
      return [seen.page.querySelector('textarea[name=done]') !== null, seen.text.includes('Bewerk de maatregel')];
    };
    expect(await page(table.police, own)).toEqual([true, false]);
    expect(await page(table.police, others)).toEqual([false, false]);
    expect(await page(table.auditor, own)).toEqual([false, false]);
    expect(await page(table.facilitator, others)).toEqual([true, true]);
  });

  test('a step on a measure that somebody moved meanwhile is not taken, and nothing of the report is kept', async () => {
    const id = await aMeasure(world, table, { owner: table.parties.police });
    await aMeasureIn(world, table, id, 'agreed');
    expect(await world.isRefused(table.police, reportProgress, report(id, { step: 'finish', status: 'running' }))).toBe(
      'changed-meanwhile',
    );
    expect((await findMeasure(world.instance.db, table.track, id))?.percentage).toBeNull();
    await aMeasureIn(world, table, await aMeasure(world, table), 'dropped');
  });
});

describe('everything else of the plan', () => {
  test('is for who runs the track; freezing for the facilitator alone', async () => {
    const objective = await anObjective(world, table);
    const finding = await aFinding(world, table);
    const measure = {
      track: table.track,
      theme: 'lighting',
      title: 'x',
      type: 'physical',
      scope: 'firm',
      priority: 'low',
      findings: [finding],
    };
    const goal = { track: table.track, theme: 'lighting', title: 'x', unit: 'count', direction: 'lower' };
    for (const actor of [
      table.police,
      table.municipality,
      table.auditor,
      table.stranger,
      { kind: 'anyone' } as const,
    ]) {
      expect(await world.isRefused(actor, addMeasure, { ...measure, id: orderedId() })).toBe('forbidden');
      expect(await world.isRefused(actor, changeMeasure, { ...measure, measure: own, version: 1 })).toBe('forbidden');
      expect(await world.isRefused(actor, addObjective, { ...goal, id: orderedId() })).toBe('forbidden');
      expect(await world.isRefused(actor, changeObjective, { ...goal, objective, version: 1 })).toBe('forbidden');
      expect(await world.isRefused(actor, freezePlan, { track: table.track, digest: '' })).toBe('forbidden');
    }
    expect(await world.isRefused(table.parkManager, freezePlan, { track: table.track, digest: '' })).toBe('forbidden');
    const reader = await aVisitor(world, table.police);
    for (const rest of ['maatregelen', 'plan', `doelen/${objective}`, 'maatregelen/matrix.csv'])
      expect((await reader.open(`/trajecten/${table.track}/${rest}`)).status).toBe(200);
    for (const rest of [
      'maatregelen/nieuw',
      'maatregelen/voorbeelden',
      'doelen/nieuw',
      'plan/vaststellen',
      `maatregelen/${own}/bewerken`,
      `maatregelen/${own}/stand/drop`,
    ])
      expect((await reader.open(`/trajecten/${table.track}/${rest}`)).status).toBe(403);
  });

  test('a measure or objective of another track is not there', async () => {
    const there = await aTable(world, 'Daarginds');
    const measure = await aMeasure(world, there, { owner: there.parties.police });
    const objective = await anObjective(world, there);
    await aProgressReport(world, there.police, { track: there.track, measure });
    const visitor = await aVisitor(world, table.facilitator);
    for (const rest of [
      `maatregelen/${measure}`,
      `maatregelen/${measure}/bewerken`,
      `maatregelen/${measure}/stand/agree`,
      `doelen/${objective}`,
      `doelen/${objective}/laten-vervallen`,
      'maatregelen/geen-id',
      'plan/versies/1',
      'plan/versies/x',
    ])
      expect((await visitor.open(`/trajecten/${table.track}/${rest}`)).status).toBe(404);
    const wish = {
      track: table.track,
      id: orderedId(),
      theme: 'lighting',
      title: 'x',
      type: 'physical',
      scope: 'firm',
      priority: 'low',
    };
    expect(await world.isRefused(table.facilitator, addMeasure, { ...wish, objective })).toBe('unknown-choice');
    expect(await world.isRefused(table.facilitator, addMeasure, { ...wish, owner: there.parties.police })).toBe(
      'unknown-choice',
    );
    expect(
      await world.isRefused(table.facilitator, addMeasure, { ...wish, findings: [await aFinding(world, there)] }),
    ).toBe('unknown-choice');
  });
});
