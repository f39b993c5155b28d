import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BusyWave } from '../../bench/support/a-busy-wave.ts';
import type { AtTheEnd } from '../../bench/support/race.ts';
import { bringToTheEnd } from '../../bench/support/race.ts';
import { formFor, someSets } from '../../bench/support/sets-of-answers.ts';
import { surveyStateOf } from '../../bench/support/survey-state.ts';
import { ensureWavesAreClosed } from '../../src/kvo/surveys/jobs/ensure-waves-are-closed.ts';
import { questionnaireFor } from '../../src/kvo/surveys/questionnaires-of.ts';
import { makeToken } from '../../src/platform/crypto/tokens.ts';
import { aCode, aDeclaration, signingOf } from '../builders/agreements.ts';
import { aTable } from '../builders/records.ts';
import { anOpenWave } from '../builders/surveys.ts';
import type { Seen } from '../visitor.ts';
import { aVisitor } from '../visitor.ts';
import type { World } from '../world.ts';
import { aWorld } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld({ now: '2026-03-20T08:00:00Z' });
});
afterAll(() => world.close());

/** A wave whose last day this is, opened that morning, with three firms at the last page of the questions. */
const aWaveUntil = async (
  lastDay: string,
): Promise<{ readonly wave: BusyWave; readonly field: readonly AtTheEnd[] }> => {
  world.travelTo(`${lastDay}T07:00:00Z`);
  const questionnaire = questionnaireFor(world.instance, 'entrepreneurs').compiled;
  const wave = { ...(await anOpenWave(world, 3, { opensOn: lastDay, closesOn: lastDay })), questionnaire };
  const sets = someSets(questionnaire, 3, 3);
  const bring = (invitation: BusyWave['invitations'][number], index: number): Promise<AtTheEnd> =>
    bringToTheEnd(world.instance.db, wave, { invitation, answers: sets[index] ?? {}, byCode: null });
  return { wave, field: await Promise.all(wave.invitations.map(bring)) };
};

const submit = async (wave: BusyWave, who: AtTheEnd | undefined): Promise<Seen> => {
  if (who === undefined) throw new Error('nobody is left');
  const fields = formFor(wave.questionnaire, who.page, who.answers);
  const form = Object.fromEntries([...new Set(fields.keys())].map((name) => [name, fields.getAll(name)]));
  return (await aVisitor(world)).post(`/enquete/${who.secret}/${who.page + 1}`, { ...form, inzending: makeToken(128) });
};

const close = (): Promise<void> =>
  ensureWavesAreClosed.run(world.context({ kind: 'system', job: ensureWavesAreClosed.name }));

describe('the last day of a wave ends at midnight in Amsterdam', () => {
  test.for([
    ['the clocks go forward on the last day', '2026-03-29', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00.000Z'],
    [
      'an hour that there is twice lies in the last day',
      '2026-10-25',
      '2026-10-25T22:59:59.999Z',
      '2026-10-25T23:00:00.000Z',
    ],
    ['the last day is the last of the year', '2026-12-31', '2026-12-31T22:59:59.999Z', '2026-12-31T23:00:00.000Z'],
  ] as const)('%s', async ([_why, lastDay, lastMoment, tooLate]) => {
    const { wave, field } = await aWaveUntil(lastDay);
    world.travelTo(lastMoment);
    await close();
    expect((await submit(wave, field[0])).heading).toBe('Bedankt, uw antwoorden zijn binnen');

    world.travelTo(tooLate);
    const late = await submit(wave, field[1]);
    expect([late.status, late.heading]).toEqual([410, 'Deze enquête is gesloten']);
    const before = await surveyStateOf(world.instance.db, wave.wave);
    expect([before.answers.length, before.spent, before.counted]).toEqual([1, 1, 1]);

    await close();
    const later = await submit(wave, field[2]);
    expect(later.status).toBe(410);
    const { db } = world.instance;
    const drafts = await db
      .selectFrom('survey_draft')
      .innerJoin('survey_invitation as i', 'i.id', 'invitation_id')
      .select('i.id')
      .where('i.wave_id', '=', wave.wave)
      .execute();
    expect(drafts).toEqual([]);
    expect(await surveyStateOf(db, wave.wave)).toEqual(before);
    const row = await db
      .selectFrom('survey_wave')
      .select(['closed_at', 'outcome'])
      .where('id', '=', wave.wave)
      .executeTakeFirstOrThrow();
    expect(row.closed_at?.toISOString()).toBe(tooLate);
    expect(row.outcome).toMatchObject({ answers: { entrepreneurs: 1 } });
  });
});

describe('a code of a quarter of an hour', () => {
  test.for([
    ['in the hour that there is twice', '2026-10-25T00:50:00Z', '2026-10-25T01:04:59Z', '2026-10-25T01:05:01Z'],
    ['over the hour that there is not', '2026-03-29T00:50:00Z', '2026-03-29T01:04:59Z', '2026-03-29T01:05:01Z'],
  ] as const)('%s lasts a quarter of an hour', async ([why, sent, inTime, tooLate]) => {
    world.travelTo(sent);
    const { signatories } = await aDeclaration(world, await aTable(world, `Klok ${why}`));
    const sign = async (who: (typeof signatories)['park'], at: string): Promise<number> => {
      world.travelTo(sent);
      const fields = signingOf(who, await aCode(world, who.token));
      world.travelTo(at);
      return (await (await aVisitor(world)).post(`/tekenen/${who.token}`, fields)).status;
    };
    expect(await sign(signatories.park, inTime)).toBe(200);
    expect(await sign(signatories.police, tooLate)).toBe(422);
    const signed = await world.instance.db.selectFrom('agreement_signature').select('signatory_id').execute();
    expect(signed.map((row) => row.signatory_id)).toContain(signatories.park.id);
    expect(signed.map((row) => row.signatory_id)).not.toContain(signatories.police.id);
  });
});
