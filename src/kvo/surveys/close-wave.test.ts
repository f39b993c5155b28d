import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { anOpenWave, answerAll, answerPage } from '../../../test/builders/surveys.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import type { Json } from '../../kernel/canonical-json.ts';
import { contextFor } from '../../platform/context.ts';
import { digestOf } from '../../platform/crypto/digest.ts';
import { closeWave } from './actions/close-wave.ts';
import { ensureAnswersAreUnlinked } from './jobs/ensure-answers-are-unlinked.ts';
import { ensureWavesAreClosed } from './jobs/ensure-waves-are-closed.ts';
import { findWave, listAnswers, listPopulationGroups } from './queries.ts';

let world: World;
let wave: OpenWaveSituation;
beforeAll(async () => {
  world = await aWorld();
  wave = await anOpenWave(world, 16);
});
afterAll(() => world.close());

const answer = async (from: number, until: number): Promise<void> => {
  for (const { secret } of wave.invitations.slice(from, until))
    await answerAll(await aVisitor(world), `/enquete/${secret}`);
};

interface SystemRow {
  readonly id: string;
  readonly xmin: string;
  readonly ctid: string;
}
const systemRows = async (table: 'survey_answer' | 'survey_invitation'): Promise<readonly SystemRow[]> =>
  (
    await sql<SystemRow>`select id, xmin::text, ctid::text from ${sql.table(table)} where wave_id = ${wave.wave} order by ctid`.execute(
      world.instance.db,
    )
  ).rows;

const runJob = (job: {
  readonly run: (context: ReturnType<typeof contextFor>) => Promise<void>;
  readonly name: string;
}): Promise<void> => job.run(contextFor(world.instance, { kind: 'system', job: job.name }));

describe('unlinking', () => {
  test('four answers wait; with the fifth all are rewritten and share no transaction with an invitation of their own', async () => {
    await answer(0, 4);
    await runJob(ensureAnswersAreUnlinked);
    expect(new Set((await systemRows('survey_answer')).map((row) => row.xmin)).size).toBe(4);
    await answer(4, 6);
    const before = await systemRows('survey_answer');
    const spent = new Set((await systemRows('survey_invitation')).map((row) => row.xmin));
    expect(before.every((row) => spent.has(row.xmin))).toBe(true);
    await runJob(ensureAnswersAreUnlinked);
    const answers = await systemRows('survey_answer');
    const invitations = await systemRows('survey_invitation');
    expect(answers).toHaveLength(6);
    expect(new Set([...answers, ...invitations].map((row) => row.xmin)).size).toBe(1);
    expect(answers.some((row) => before.some((old) => old.id === row.id))).toBe(false);
  });

  test('neither an answer nor an invitation holds a moment, a firm or a key of the other', async () => {
    const columns = await sql<{ table_name: string; column_name: string; data_type: string }>`
      select table_name, column_name, data_type from information_schema.columns
      where table_name in ('survey_answer', 'survey_invitation', 'survey_draft')`.execute(world.instance.db);
    expect(columns.rows.filter((column) => /time|date/.test(column.data_type))).toEqual([]);
    const names = (table: string): string[] =>
      columns.rows.filter((column) => column.table_name === table).map((column) => column.column_name);
    expect(
      names('survey_answer')
        .filter((name) => names('survey_invitation').includes(name))
        .sort(),
    ).toEqual(['audience', 'id', 'wave_id']);
  });

  test('while the wave is open the group of an answer cannot be read from the database, and its size says nothing', async () => {
    const rows = await world.instance.db
      .selectFrom('survey_answer')
      .select(['sealed_cell', 'cell'])
      .where('wave_id', '=', wave.wave)
      .execute();
    expect(rows.every((row) => row.cell === null)).toBe(true);
    expect(new Set(rows.map((row) => row.sealed_cell?.length)).size).toBe(1);
  });
});

describe('drafts', () => {
  test('cannot be read with what the database holds, and tell nothing by their size', async () => {
    const secret = wave.invitations[10]?.secret ?? '';
    const visitor = await aVisitor(world);
    await visitor.open(`/enquete/${secret}`);
    await answerPage(visitor);
    const dump = await sql<{ content: Buffer }>`select content from survey_draft`.execute(world.instance.db);
    for (const { content } of dump.rows) {
      expect(content.includes('answered')).toBe(false);
      expect((content.length - 28) % 2048).toBe(0);
    }
  });
});

describe('closing', () => {
  test('nobody sees an answer before', async () => {
    expect(await listAnswers(world.instance.db, wave.wave)).toEqual([]);
  });

  test('merges groups, drops drafts and secrets, and records the digest of the sorted set', async () => {
    await answer(6, 9);
    await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
    const answers = await listAnswers(world.instance.db, wave.wave);
    expect(answers).toHaveLength(9);
    const cells = new Map<string, number>();
    for (const { cell } of answers) cells.set(JSON.stringify(cell), (cells.get(JSON.stringify(cell)) ?? 0) + 1);
    expect(Math.min(...cells.values())).toBeGreaterThanOrEqual(5);
    const { db } = world.instance;
    expect(await db.selectFrom('survey_draft').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('survey_invitation').select('id').where('wrapped', 'is not', null).execute()).toEqual(
      [],
    );
    const closed = await findWave(db, wave.track, wave.wave);
    const digests = answers
      .map((one) => digestOf({ audience: one.audience, answers: one.answers as Json, cell: { ...one.cell } }))
      .toSorted();
    expect(closed?.outcome).toEqual({ answers: { entrepreneurs: 9 }, digest: digestOf(digests) });
    const events = await db
      .selectFrom('ledger_event')
      .select(['kind', 'payload'])
      .where('kind', '=', 'surveys.wave-closed')
      .execute();
    expect(JSON.parse(events[0]?.payload ?? '{}')).toMatchObject({
      digest: digestOf(digests),
      firms: 16,
      firmsAnswered: 9,
    });
  });

  test('again changes nothing', async () => {
    await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
    const events = await world.instance.db
      .selectFrom('ledger_event')
      .select('id')
      .where('kind', '=', 'surveys.wave-closed')
      .execute();
    expect(events).toHaveLength(1);
  });

  test('who answered is still known, and of whoever did not nothing is kept', async () => {
    const groups = await listPopulationGroups(world.instance.db, [wave.wave]);
    expect(groups.reduce((sum, group) => sum + group.answered, 0)).toBe(9);
    const seen = await (await aVisitor(world)).open(`/enquete/${wave.invitations[12]?.secret}`);
    expect(seen.status).toBe(410);
    expect(seen.text).toContain('De laatste dag was 14 april 2026');
    const open = await world.instance.db
      .selectFrom('survey_open_link')
      .select('token')
      .where('wave_id', '=', wave.wave)
      .executeTakeFirstOrThrow();
    const poster = await (await aVisitor(world)).open(`/enquete/open/${open.token}`);
    expect(poster.status).toBe(410);
    expect(poster.text).toContain('De laatste dag was 14 april 2026');
  });

  test('happens by itself when the last day has passed', async () => {
    const other = await aWorld();
    const open = await anOpenWave(other, 6);
    other.travelTo('2026-05-12T23:00:00Z');
    await ensureWavesAreClosed.run(contextFor(other.instance, { kind: 'system', job: ensureWavesAreClosed.name }));
    expect((await findWave(other.instance.db, open.track, open.wave))?.closedAt).not.toBeNull();
    await other.close();
  });
});
