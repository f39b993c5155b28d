import { sql } from 'kysely';
import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import type { Database, Transaction } from '../../platform/database/tables.ts';
import type { SubAreaId } from '../areas/model.ts';
import { sizeClass } from '../areas/model.ts';
import type { Audience } from '../schemes/model.ts';
import type { TrackId } from '../tracks/model.ts';
import type { Cell, Wave, WaveId, WaveOutcome } from './model.ts';
import type { Answers } from './questionnaire/answer.ts';
import { answersSchema } from './questionnaire/answer-model.ts';

type Reader = Database | Transaction;

const outcomeSchema: z.ZodType<WaveOutcome> = z.object({
  answers: z.record(z.string(), z.number()),
  digest: z.string(),
});

const selectWaves = (db: Reader) =>
  db.selectFrom('survey_wave').select([
    'survey_wave.id',
    'track_id',
    'number',
    'opens_on',
    'closes_on',
    'opened_at',
    'closed_at',
    'version',
    'outcome',
    sql<unknown>`(
        select json_agg(json_build_object('audience', audience, 'questionnaire', questionnaire_digest) order by audience)
        from survey_target where survey_target.wave_id = survey_wave.id)`.as('targets'),
  ]);

const targetsSchema = z.array(
  z.object({ audience: z.enum(['entrepreneurs', 'employees', 'visitors']), questionnaire: z.string() }),
);

type WaveRow = Awaited<ReturnType<ReturnType<typeof selectWaves>['execute']>>[number];

const asWave = (row: WaveRow): Wave => ({
  id: row.id as WaveId,
  trackId: row.track_id as TrackId,
  number: row.number,
  opensOn: row.opens_on as LocalDate,
  closesOn: row.closes_on as LocalDate,
  openedAt: row.opened_at,
  closedAt: row.closed_at,
  targets: targetsSchema.parse(row.targets ?? []),
  outcome: outcomeSchema.nullable().parse(row.outcome),
  version: row.version,
});

/** The waves of tracks, newest first. */
export const listWaves = async (db: Reader, tracks: readonly string[]): Promise<readonly Wave[]> => {
  if (tracks.length === 0) return [];
  const rows = await selectWaves(db)
    .where('track_id', 'in', tracks)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(asWave);
};

/** A wave of a track; null when it is none of that track's. */
export const findWave = async (db: Reader, track: string, id: string): Promise<Wave | null> => {
  const row = await selectWaves(db).where('track_id', '=', track).where('survey_wave.id', '=', id).executeTakeFirst();
  return row === undefined ? null : asWave(row);
};

/** One group of the frozen population: how many firms, and how many of them have answered. */
export interface PopulationGroup {
  readonly wave: string;
  readonly subArea: SubAreaId;
  readonly sizeClass: z.infer<typeof sizeClass> | null;
  readonly sector: string | null;
  readonly firms: number;
  readonly answered: number;
}

/** The population of waves by group, without the firms found not eligible. Who answered is known; what is not. */
export const listPopulationGroups = async (
  db: Reader,
  waves: readonly string[],
): Promise<readonly PopulationGroup[]> => {
  if (waves.length === 0) return [];
  const rows = await db
    .selectFrom('survey_population as p')
    .innerJoin('survey_invitation as i', 'i.population_id', 'p.id')
    .select((eb) => [
      'p.wave_id',
      'p.sub_area_id',
      'p.size_class',
      'p.sector',
      eb.fn.countAll<number>().as('firms'),
      eb.fn.countAll<number>().filterWhere('i.spent', '=', true).as('answered'),
    ])
    .where('p.wave_id', 'in', waves)
    .where('p.excluded_on', 'is', null)
    .groupBy(['p.wave_id', 'p.sub_area_id', 'p.size_class', 'p.sector'])
    .execute();
  return rows.map((row) => ({
    wave: row.wave_id,
    subArea: row.sub_area_id as SubAreaId,
    sizeClass: sizeClass.nullable().parse(row.size_class),
    sector: row.sector,
    firms: row.firms,
    answered: row.answered,
  }));
};

/** How many answered by open links, per wave and audience, from the counters by day. */
export const countAnswers = async (db: Reader, waves: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  if (waves.length === 0) return new Map();
  const rows = await db
    .selectFrom('survey_day_count')
    .select((eb) => ['wave_id', 'audience', eb.fn.sum<number>('answers').as('answers')])
    .where('wave_id', 'in', waves)
    .groupBy(['wave_id', 'audience'])
    .execute();
  return new Map(rows.map((row) => [`${row.wave_id} ${row.audience}`, Number(row.answers)]));
};

/** One set of answers of a closed wave, with the group within which it may be told. */
export interface StoredAnswer {
  readonly audience: Audience;
  readonly answers: Answers;
  readonly cell: Cell;
}

/** The group of an answer, as it is kept. */
export const cellSchema: z.ZodType<Cell> = z.object({
  subArea: z
    .string()
    .transform((id) => id as SubAreaId)
    .nullable(),
  sizeClass: sizeClass.nullable(),
  sector: z.string().nullable(),
}) as unknown as z.ZodType<Cell>;

/** The answers of a wave once it has closed; while it is open nobody sees any, and this gives none. */
export const listAnswers = async (db: Reader, wave: string): Promise<readonly StoredAnswer[]> => {
  const rows = await db
    .selectFrom('survey_answer')
    .innerJoin('survey_wave', 'survey_wave.id', 'survey_answer.wave_id')
    .select(['audience', 'answers', 'cell'])
    .where('wave_id', '=', wave)
    .where('closed_at', 'is not', null)
    .execute();
  return rows.map((row) => ({
    audience: row.audience as Audience,
    answers: answersSchema.parse(row.answers),
    cell: cellSchema.parse(row.cell),
  }));
};

/** Open waves whose last day lies before a day. */
export const listOverdueWaves = async (db: Reader, today: LocalDate): Promise<readonly Wave[]> => {
  const rows = await selectWaves(db)
    .where('opened_at', 'is not', null)
    .where('closed_at', 'is', null)
    .where('closes_on', '<', today)
    .execute();
  return rows.map(asWave);
};

/** So many sets of answers come from the database at a time: few enough to be forgotten before memory is laid out for them. */
const pageOfAnswers = 100;
const partsAhead = 3;

const boundary = (part: number, parts: number): string =>
  `${Math.floor((part / parts) * 0x1_0000_0000)
    .toString(16)
    .padStart(8, '0')}-0000-0000-0000-000000000000`;

/** A set of answers as the JSON it is kept in, and the group within which it may be told. */
export interface KeptAnswers {
  readonly answers: string;
  readonly cell: Cell;
}

const cellReader = (): ((json: string) => Cell) => {
  const known = new Map<string, Cell>();
  return (json) => {
    const cell = known.get(json) ?? cellSchema.parse(JSON.parse(json));
    known.set(json, cell);
    return cell;
  };
};

/**
 * The answers of one audience to a closed wave as the JSON they are kept in, some at a time, in an order that says nothing:
 * their ids were drawn at closing. Nothing is held open between two parts. While the wave is open this gives none.
 */
export async function* streamKeptAnswers(
  db: Reader,
  wave: string,
  audience: Audience,
): AsyncGenerator<readonly KeptAnswers[]> {
  const cellOf = cellReader();
  const ofWave = db
    .selectFrom('survey_answer')
    .innerJoin('survey_wave', 'survey_wave.id', 'survey_answer.wave_id')
    .where('wave_id', '=', wave)
    .where('audience', '=', audience)
    .where('closed_at', 'is not', null);
  const { count } = await ofWave.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const parts = Math.ceil(count / pageOfAnswers);
  const read = async (part: number): Promise<readonly KeptAnswers[]> => {
    const from = ofWave
      .select([sql<string>`answers::text`.as('answers'), sql<string>`cell::text`.as('cell')])
      .where('survey_answer.id', '>=', boundary(part, parts));
    const rows = await (part + 1 < parts ? from.where('survey_answer.id', '<', boundary(part + 1, parts)) : from)
      .orderBy('survey_answer.id')
      .execute();
    return rows.map(({ answers, cell }) => ({ answers, cell: cellOf(cell) }));
  };
  const ask = (part: number): Promise<readonly KeptAnswers[]> => {
    const answers = read(part);
    // Whoever stops listening need not hear that a part asked ahead could not be read.
    answers.catch(() => undefined);
    return answers;
  };
  // The next two parts are fetched while this one is worked on.
  const asked: Promise<readonly KeptAnswers[]>[] = [];
  for (let part = 0; part < parts; part += 1) {
    while (asked.length < Math.min(partsAhead, parts - part)) asked.push(ask(part + asked.length));
    const now = await asked.shift();
    yield now ?? [];
  }
}

/** The same without the groups. */
export async function* streamAnswers(db: Reader, wave: string, audience: Audience): AsyncGenerator<readonly string[]> {
  for await (const part of streamKeptAnswers(db, wave, audience)) yield part.map(({ answers }) => answers);
}

/** Waves that closed since a moment. */
export const listClosedSince = async (db: Reader, since: Date): Promise<readonly Wave[]> => {
  const rows = await selectWaves(db).where('closed_at', '>=', since).execute();
  return rows.map(asWave);
};
