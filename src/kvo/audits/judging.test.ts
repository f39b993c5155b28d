import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditSituation } from '../../../test/builders/audits.ts';
import {
  anAuditor,
  aTrackUnderAudit,
  decisionForm,
  judge,
  judgeAll,
  theCriterion,
  verdictForm,
} from '../../../test/builders/audits.ts';
import { aFinding } from '../../../test/builders/findings.ts';
import { aParty } from '../../../test/builders/partners.ts';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aReport, aTable } from '../../../test/builders/records.ts';
import { aTrack } from '../../../test/builders/tracks.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { orderedId } from '../../kernel/ids.ts';
import { perform } from '../accounts/perform.ts';
import { getTrack } from '../tracks/queries.ts';
import { correctNonConformity } from './actions/correct-non-conformity.ts';
import { decideAudit } from './actions/decide-audit.ts';
import { judgeCriterion } from './actions/judge-criterion.ts';
import { listAuditFacts } from './fact-queries.ts';
import { findDecision, listVerdicts } from './queries.ts';

let world: World;
let table: TableSituation;
let situation: AuditSituation;
beforeAll(async () => {
  world = await aWorld();
  table = await aTable(world);
  situation = await aTrackUnderAudit(world, { ...table });
});
afterAll(() => world.close());

const path = (rest = ''): string => `/trajecten/${situation.track}/audit${rest}`;
const facts = async () => {
  const context = world.context();
  return (await listAuditFacts(context, [await getTrack(context.db, situation.track)])).get(situation.track);
};

describe('the overview', () => {
  test('begins with what is still needed', async () => {
    const visitor = await aVisitor(world, situation.auditor);
    const seen = await visitor.open(path());
    expect(seen.heading).toBe('Nog geen van de 20 criteria heeft een oordeel');
    expect(seen.text).toContain('Aan tafel zitten 4 partijen');
    expect(seen.page.querySelector(`a[href="${path('/R01')}"].btn`)?.textContent).toBe('Beoordeel R01');
    expect(await facts()).toMatchObject({ criteria: 20, judged: 0, stale: 0, open: [], decision: null });
  });

  test('speaks English', async () => {
    const seen = await (await aVisitor(world, situation.auditor)).open(`${path()}?taal=en`);
    expect(seen.heading).toBe('None of the 20 criteria has a verdict yet');
    expect(seen.text).toContain('At the table: 4 parties');
  });
});

describe('a verdict', () => {
  test('is given by the form, and bound to what was on the screen', async () => {
    const visitor = await aVisitor(world, situation.auditor);
    await visitor.open(path('/R01'));
    const empty = await visitor.send(path('/R01'), { reason: '' });
    expect(empty.status).toBe(422);
    const seen = await visitor.send(path('/R01'), { result: 'conform', reason: 'Alle vier zitten aan tafel.' });
    expect(seen.heading).toBe('R01. De vier partijen werken samen: in orde');
    expect(seen.text).toContain('Gegeven op 14 april 2026 door Ilse Terpstra');
    const { verdict } = await theCriterion(world, situation.track, 'R01');
    expect(verdict?.basis.map((part) => `${part.kind} ${part.key}`)).toEqual([
      'fact parties',
      'fact working-group',
      'document requirement',
    ]);
    expect((await visitor.open(path())).heading).toBe('Nog 19 van de 20 criteria hebben geen oordeel');
  });

  test('sent twice is one, and of two auditors the second sees what the first found', async () => {
    const form = verdictForm(situation.track, await theCriterion(world, situation.track, 'R02'), 'minor');
    await Promise.all([
      world.does(situation.auditor, judgeCriterion, form),
      world.does(situation.auditor, judgeCriterion, form),
    ]);
    expect((await theCriterion(world, situation.track, 'R02')).history).toHaveLength(1);

    const second = await anAuditor(world, situation, 'Tweede Auditor');
    const [one, other] = [await aVisitor(world, situation.auditor), await aVisitor(world, second)];
    await one.open(path('/R03'));
    await other.open(path('/R03'));
    await one.send(path('/R03'), { result: 'conform', reason: 'In orde.' });
    const seen = await other.send(path('/R03'), { result: 'major', reason: 'Er is geen werkgroep.' });
    expect(seen.status).toBe(409);
    expect(seen.text).toContain('Iemand anders gaf intussen een oordeel');
    expect(seen.page.querySelector('textarea[name=reason]')?.textContent).toBe('Er is geen werkgroep.');
    expect((await other.send(path('/R03'))).heading).toContain('grote afwijking');
    expect((await theCriterion(world, situation.track, 'R03')).history.map((verdict) => verdict.result)).toEqual([
      'major',
      'conform',
    ]);
  });

  test('is not taken when what it rests on changed meanwhile, and says what', async () => {
    const visitor = await aVisitor(world, situation.auditor);
    await visitor.open(path('/R05'));
    await aFinding(world, table);
    const seen = await visitor.send(path('/R05'), { result: 'conform', reason: 'De analyse is volledig.' });
    expect(seen.status).toBe(409);
    expect(seen.text).toContain('De lijst van bevindingen: veranderd');
    expect(seen.page.querySelector('textarea[name=reason]')?.textContent).toBe('De analyse is volledig.');
    expect((await visitor.send(path('/R05'))).heading).toContain('in orde');
  });

  test('takes no basis but the one there is', async () => {
    const form = verdictForm(situation.track, await theCriterion(world, situation.track, 'R04'), 'conform');
    for (const seen of ['', 'x', '[]', '[["fact","parties","00"]]', '{}'])
      expect(await world.isRefused(situation.auditor, judgeCriterion, { ...form, seen })).toBe('changed-meanwhile');
    expect(await world.isRefused(situation.auditor, judgeCriterion, { ...form, result: 'perfect' })).toContain(
      'unknown-choice',
    );
    expect(await world.isRefused(situation.auditor, judgeCriterion, { ...form, criterion: 'R99' })).toBe('not-found');
    // R17 is a remark and R23 is judged at a renewal only.
    for (const criterion of ['R17', 'R07', 'R23'])
      expect(await world.isRefused(situation.auditor, judgeCriterion, { ...form, criterion })).toBe('not-found');
  });

  test('shows what is typed as it was typed', async () => {
    const odd = `<img src=x onerror=alert(1)> \u202bבדיקה ${'é'.repeat(3900)}`;
    await world.does(
      situation.auditor,
      judgeCriterion,
      verdictForm(situation.track, await theCriterion(world, situation.track, 'R16'), 'conform', odd),
    );
    const seen = await (await aVisitor(world, situation.facilitator)).open(path('/R16'));
    expect(seen.page.querySelector('main img')).toBeNull();
    expect(seen.text).toContain('<img src=x onerror=alert(1)>');
    const long = verdictForm(
      situation.track,
      await theCriterion(world, situation.track, 'R16'),
      'conform',
      'x'.repeat(10_000),
    );
    expect(await world.isRefused(situation.auditor, judgeCriterion, long)).toContain('too-long');
  });

  test('cannot be changed in the database', async () => {
    const { db } = world.instance;
    await expect(db.updateTable('audit_verdict').set({ result: 'conform' }).execute()).rejects.toThrow();
    await expect(db.deleteFrom('audit_verdict').execute()).rejects.toThrow();
  });
});

describe('a non-conformity', () => {
  test('tells the facilitator by when, is put right, and is judged again', async () => {
    await world.letters();
    await judge(world, situation, 'R08', 'major');
    const told = (await world.letters()).filter((letter) => letter.kind === 'audits.news');
    expect(told.map((letter) => letter.to).toSorted()).toEqual(
      [table.facilitator.email, table.parkManager.email].toSorted(),
    );
    expect(told[0]?.paragraphs).toContain('Herstel uiterlijk 13 juni 2026.');
    expect((await facts())?.open).toContainEqual({ criterion: 'R08', severity: 'major', correctBy: '2026-06-13' });

    const visitor = await aVisitor(world, table.parkManager);
    await visitor.open(path('/R08/herstel'));
    const text = 'De cijfers over 2025 zijn aangeleverd.';
    const seen = await visitor.send(path('/R08/herstel'), {
      text,
      files: new File([new Uint8Array(aReport('cijfers').bytes)], 'cijfers.pdf'),
    });
    expect(seen.text).toContain(text);
    expect(seen.text).toContain('Herstel: cijfers.pdf');
    expect(
      (await world.letters()).filter((letter) => letter.kind === 'audits.news').map((letter) => letter.subject),
    ).toContain('Bedrijventerreinen Wolvega: herstel om naar te kijken');
    await judge(world, situation, 'R08');
    expect((await facts())?.open.map((one) => one.criterion)).not.toContain('R08');
    expect((await visitor.open(path('/R08/herstel'))).heading).toContain('in orde');
  });

  test('shows when its term is over', async () => {
    await judge(world, situation, 'R09', 'minor');
    world.travelTo('2026-07-14T08:00:00Z');
    const seen = await (await aVisitor(world, situation.facilitator)).open(path());
    expect(seen.text).toContain('herstel had er op 13 juli 2026 moeten zijn');
    world.travelTo('2026-04-14T07:10:00Z');
  });

  test('is put right only where there is one, once, by who may', async () => {
    const { verdict } = await theCriterion(world, situation.track, 'R09');
    const form = {
      track: situation.track,
      criterion: 'R09',
      id: orderedId(),
      verdict: verdict?.id,
      text: 'Wij lopen in mei.',
    };
    expect(await world.isRefused(situation.facilitator, correctNonConformity, { ...form, criterion: 'R01' })).toBe(
      'nothing-to-correct',
    );
    expect(await world.isRefused(situation.facilitator, correctNonConformity, { ...form, verdict: orderedId() })).toBe(
      'changed-meanwhile',
    );
    expect(await world.isRefused(table.police, correctNonConformity, form)).toBe('forbidden');
    expect(await world.isRefused(situation.auditor, correctNonConformity, form)).toBe('forbidden');
    await Promise.all([
      world.does(situation.facilitator, correctNonConformity, form),
      world.does(situation.facilitator, correctNonConformity, form),
    ]);
    expect((await theCriterion(world, situation.track, 'R09')).corrections).toHaveLength(1);
    const lying = {
      ...form,
      id: orderedId(),
      files: [{ name: 'bewijs.pdf', bytes: new Uint8Array([0x4d, 0x5a, 0x90, 0x00]) }],
    };
    expect(await world.isRefused(situation.facilitator, correctNonConformity, lying)).toBe('file-type-lies');
    expect((await theCriterion(world, situation.track, 'R09')).corrections).toHaveLength(1);
  });
});

describe('the decision', () => {
  test('is refused with what is missing, and the page says which criteria', async () => {
    const form = await decisionForm(world, situation.track);
    expect(await world.isRefused(situation.auditor, decideAudit, form)).toBe('criteria-unjudged');
    const seen = await (await aVisitor(world, situation.auditor)).open(path('/besluit'));
    expect(seen.heading).toBe('Er kan nog niet worden beslist');
    expect(seen.page.querySelector('form[action$="/besluit"]')).toBeNull();
    expect(seen.page.querySelector(`a[href="${path('/R28')}"]`)).not.toBeNull();
    expect(await world.isRefused(situation.facilitator, decideAudit, form)).toBe('forbidden');
  });

  test('waits for major ones, and for a plan that was seen for minor ones', async () => {
    await judgeAll(world, situation, { R09: 'minor' });
    expect(await world.isRefused(situation.auditor, decideAudit, await decisionForm(world, situation.track))).toBe(
      'majors-open',
    );
    await judge(world, situation, 'R03');
    expect(await world.isRefused(situation.auditor, decideAudit, await decisionForm(world, situation.track))).toBe(
      'minors-without-plan',
    );
    await judge(world, situation, 'R02');
    const future = { ...(await decisionForm(world, situation.track)), decidedOn: '2026-04-15' };
    expect(await world.isRefused(situation.auditor, decideAudit, future)).toBe('decided-in-future');
    expect(
      await world.isRefused(situation.auditor, decideAudit, {
        ...(await decisionForm(world, situation.track)),
        verdicts: 'x',
      }),
    ).toBe('changed-meanwhile');
  });

  test('is taken by the form, told by mail, and bound to the verdicts', async () => {
    await world.letters();
    const visitor = await aVisitor(world, situation.auditor);
    await visitor.open(path('/besluit'));
    const seen = await visitor.send(path('/besluit'), {
      outcome: 'certify',
      reason: 'De partijen werken samen.',
      bodyReference: 'TK-2026-118',
    });
    expect(seen.heading).toBe('Toets & Keur Certificatie besloot: het keurmerk kan worden gegeven');
    expect((await world.letters()).map((letter) => letter.subject)).toContain(
      'Bedrijventerreinen Wolvega: de audit is goed afgelopen',
    );
    const decision = await findDecision(world.instance.db, situation.track);
    expect(decision).toMatchObject({
      outcome: 'certify',
      upToDate: true,
      tally: { criteria: 20, minor: 1, major: 0, corrected: 3 },
    });
    expect(decision?.verdicts).toHaveLength(20);
    expect((await facts())?.decision).toMatchObject({ outcome: 'certify', on: '2026-04-14', upToDate: true });
  });

  test('goes out of date when a verdict changes after it, on every page that tells of it', async () => {
    await judge(world, situation, 'R01', 'minor');
    expect((await findDecision(world.instance.db, situation.track))?.upToDate).toBe(false);
    const visitor = await aVisitor(world, situation.facilitator);
    expect((await visitor.open(path())).heading).toBe('Het besluit is verouderd: daarna is een oordeel veranderd');
    expect((await visitor.open(path('/verslag'))).text).toContain('(verouderd)');
    expect((await visitor.open(`/trajecten/${situation.track}/certificaat`)).text).toContain(
      'De certificatie-instelling moet opnieuw beslissen',
    );
    await judge(world, situation, 'R01');
    const form = await decisionForm(world, situation.track);
    const outcomes = await Promise.all([1, 2].map(() => perform(decideAudit, world.context(situation.auditor), form)));
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect(await findDecision(world.instance.db, situation.track)).toMatchObject({ number: 2, upToDate: true });
  });
});

test('the report holds every criterion with its verdict and what it rests on', async () => {
  for (const language of ['nl', 'en']) {
    const seen = await (await aVisitor(world, table.police)).open(`${path('/verslag')}?taal=${language}`);
    expect(seen.status).toBe(200);
    const verdicts = await listVerdicts(world.instance.db, [situation.track]);
    for (const verdict of verdicts.filter((one) => one.number === 1)) expect(seen.text).toContain(verdict.criterion);
    for (const part of verdicts[0]?.basis ?? []) expect(seen.text).toContain(part.digest);
  }
});

test('what changes after a decision is told beside the verdicts it was taken on, which stay', async () => {
  const visitor = await aVisitor(world, situation.facilitator);
  expect((await visitor.open(path())).text).not.toContain('daarna veranderd');
  await aParty(world, table, 'security-firm', { name: 'Noorderwacht' });
  for (const page of ['', '/verslag']) {
    const seen = (await visitor.open(path(page))).text;
    expect(seen, page).toMatch(/In orde\s*daarna veranderd/);
    expect(seen, page).not.toContain('Verouderd');
  }
  expect((await visitor.open(path('/R01'))).text).toContain('Dit oordeel is verouderd');
});

test('nothing of an audit is found under another track', async () => {
  const other = await aTrack(world, { title: 'Elders', facilitator: 'Fenna Fryslan' });
  const stranger = await aVisitor(world, other.facilitator);
  for (const page of ['', '/R01', '/verslag', '/besluit', '/planning', '/auditor', '/R01/bewijs', '/R01/herstel'])
    expect((await stranger.open(path(page))).status, page).toBe(403);
  const anyone = await aVisitor(world);
  expect((await anyone.open(path())).heading).toBe('Aanmelden');
});
