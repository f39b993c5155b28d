import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWave } from '../../src/kvo/surveys/actions/close-wave.ts';
import { listAnswers } from '../../src/kvo/surveys/queries.ts';
import type { OpenWaveSituation } from '../builders/surveys.ts';
import { anOpenWave } from '../builders/surveys.ts';
import type { World } from '../world.ts';
import { aWorld } from '../world.ts';
import type { PlayedWave } from './played-wave.ts';
import { playWave } from './played-wave.ts';
import { settle, unlinkNow } from './settle.ts';
import type { StoredCopy } from './stored-copy.ts';
import { takeCopy } from './stored-copy.ts';
import type { Findings } from './try-everything.ts';
import { tryEverything } from './try-everything.ts';

// An adversary has one copy of everything stored and saw in which order the firms answered. The test knows who answered
// what, and so how many pairs the adversary gets right.

const respondents = 44;
let world: World;
let wave: OpenWaveSituation;
let played: PlayedWave;
let unsettled: Findings;

const unlink = () => unlinkNow(world);
const attackNow = async (): Promise<Findings> => tryEverything(await takeCopy(world.ownerUrl), played);

/** Without compression, so that the marks can be recognised in the bytes of a page; an adversary would unpack them. */
const keepUnpacked = async (): Promise<void> => {
  const owner = new pg.Client({ connectionString: world.ownerUrl });
  await owner.connect();
  await owner.query('alter table survey_answer alter column answers set storage external');
  await owner.end();
};

beforeAll(async () => {
  world = await aWorld();
  wave = await anOpenWave(world, 60);
  await world.letters();
  await keepUnpacked();
  // The job runs now and then at first, and then not until all have answered: what it mends can be seen by what it is not.
  const after = async (answered: number): Promise<void> => (answered % 4 === 0 && answered < 13 ? unlink() : undefined);
  played = await playWave(world, wave, { respondents, halfway: 6, after });
  unsettled = await attackNow();
  await settle(world);
}, 120_000);
afterAll(() => world.close());

const pairsBy = (found: Findings, firm: RegExp, answer: RegExp): number =>
  Math.max(
    0,
    ...found.links
      .filter((link) => link.how === 'pairs' && firm.test(link.firm) && answer.test(link.answer))
      .map((link) => link.score),
  );

const holds = (copy: StoredCopy, word: string): readonly string[] => [
  ...new Set(
    copy.rows.filter((row) => Object.values(row.values).some((value) => value?.includes(word))).map((row) => row.table),
  ),
];

describe('one copy of everything stored', () => {
  test('tells all before the answers are unlinked: the adversary knows its trade', () => {
    expect(unsettled.tried).toBeGreaterThan(1_000);
    expect(pairsBy(unsettled, /survey_invitation: xmin/, /survey_answer: xmin/)).toBeGreaterThan(30);
    expect(pairsBy(unsettled, /order in which/, /survey_answer: ctid/)).toBeGreaterThan(20);
    expect(pairsBy(unsettled, /order in which/, /left in the file/)).toBeGreaterThan(30);
  });

  test('pairs no firm with its answers within a minute, while the wave is open', async () => {
    const copy = await takeCopy(world.ownerUrl);
    for (const { mark } of played.known) expect(holds(copy, mark)).toEqual(['public.survey_answer']);
    const found = tryEverything(copy, played);
    expect(found.links).toEqual([]);
    expect(found.touching).toBe(0);
    expect(found.tried).toBeGreaterThan(1_000);
  });

  test('hides one more answer among those that are there, without waiting for four others', async () => {
    const { db } = world.instance;
    await sql`update survey_answer set unlinked = false where id = (select id from survey_answer limit 1)`.execute(db);
    await settle(world);
    const rows = await sql<{
      xmin: string;
    }>`select distinct xmin::text from survey_answer where wave_id = ${wave.wave}`.execute(db);
    expect(rows.rows).toHaveLength(1);
    expect((await attackNow()).links).toEqual([]);
  });

  test('tells what a variant leaks that keeps the order of sending, or one key of two rows', async () => {
    const { db } = world.instance;
    const inOrder = played.known.toSorted((one, other) => one.order - other.order);
    for (const { mark } of inOrder)
      await sql`with gone as (delete from survey_answer where answers::text like ${`%${mark}%`} returning *)
        insert into survey_answer select * from gone`.execute(db);
    const [someone] = played.known;
    await sql`update survey_answer set id = (
        select i.id from survey_invitation i join survey_population p on p.id = i.population_id
        where p.wave_id = ${wave.wave} and p.name = ${someone?.firm ?? ''})
      where answers::text like ${`%${someone?.mark ?? ''}%`}`.execute(db);
    const leaked = await attackNow();
    expect(leaked.links.some(({ firm, score }) => firm.startsWith('the order in which') && score > 0.9)).toBe(true);
    expect(leaked.touching).toBe(1);
    await sql`update survey_answer set unlinked = false`.execute(db);
    await settle(world);
    expect((await attackNow()).links).toEqual([]);
  });

  test('pairs none after closing either, and each group that is told holds five answers', async () => {
    await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
    await settle(world);
    const found = await attackNow();
    expect(found.links).toEqual([]);
    expect(found.touching).toBe(0);
    const cells = (await listAnswers(world.instance.db, wave.wave)).map(({ cell }) => JSON.stringify(cell));
    const sizes = [...Map.groupBy(cells, (cell) => cell).values()].map((group) => group.length);
    expect(cells).toHaveLength(respondents);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
  });

  test('holds no word of a firm or of an answer in the log, and no answer in what the system counts', async () => {
    const copy = await takeCopy(world.ownerUrl);
    const log = played.log.join('\n');
    expect(played.log.length).toBeGreaterThan(respondents);
    const words = wave.invitations.flatMap(({ id, secret, code, firm }) => [id, secret, code, firm]);
    for (const word of [...words, ...played.known.map(({ mark }) => mark)]) expect(log).not.toContain(word);
    const both = copy.catalogue.filter(
      (line) =>
        played.known.some(({ mark }) => line.includes(mark)) && wave.invitations.some(({ id }) => line.includes(id)),
    );
    expect(both).toEqual([]);
  });

  test('is swept by the next run when a table could not be swept at once', async () => {
    const { db } = world.instance;
    const isSwept = async () =>
      (await db.selectFrom('survey_wave').select('swept').where('id', '=', wave.wave).executeTakeFirstOrThrow()).swept;
    expect(await isSwept()).toBe(true);
    await db.updateTable('survey_wave').set({ swept: false }).where('id', '=', wave.wave).execute();
    const reader = new pg.Client({ connectionString: world.ownerUrl });
    await reader.connect();
    await reader.query('begin');
    await reader.query('select count(*) from survey_answer');
    await unlink();
    expect(await isSwept()).toBe(false);
    await reader.query('rollback');
    await reader.end();
    await settle(world);
    expect(await isSwept()).toBe(true);
  });
});
