import type { Instance } from '../../platform/context.ts';
import type { SubAreaId } from '../areas/model.ts';
import type { Audience } from '../schemes/model.ts';
import { asAskedOf } from '../surveys/as-asked-in.ts';
import type { Wave } from '../surveys/model.ts';
import type { PopulationGroup } from '../surveys/queries.ts';
import { listPopulationGroups } from '../surveys/queries.ts';
import type { Answers } from '../surveys/questionnaire/answer.ts';
import { askedQuestionnaire } from '../surveys/questionnaires-of.ts';
import { answerColumnsOf } from './answer-columns-of.ts';
import type { AnswerColumns } from './rules/columns/answer-columns.ts';
import { spreadAnswers } from './rules/columns/spread-answers.ts';
import type { AnswerCube } from './rules/cube/answer-cube.ts';
import { cubeOfColumns } from './rules/cube/answer-cube.ts';

/** A closed wave as it was answered by one audience, counted; `population` is null where there is no list. */
export interface MeasuredWave {
  readonly key: string;
  readonly wave: Wave;
  readonly cube: AnswerCube;
  /** The sets of answers themselves, without what was written freely; read again each time, and not kept. */
  readonly answers: () => Promise<readonly Answers[]>;
  readonly population: readonly PopulationGroup[] | null;
}

// A closed wave does not change, so what was counted of it holds for good; the oldest is forgotten to make room.
const counted = new Map<string, Promise<MeasuredWave>>();
const room = 40;

/** Names what a closed wave was answered by an audience; null while it is open, or when it did not ask them. */
export const measuredKey = (wave: Wave, audience: Audience): string | null => {
  const isAsked = wave.targets.some((one) => one.audience === audience);
  return wave.closedAt === null || wave.outcome === null || !isAsked
    ? null
    : `${wave.id} ${audience} ${wave.outcome.digest}`;
};

const nobody: AnswerColumns = { rows: 0, cells: [], placed: new Uint8Array(0), columns: [] };

const measure = async (instance: Instance, wave: Wave, audience: Audience, key: string): Promise<MeasuredWave> => {
  const target = wave.targets.find((one) => one.audience === audience);
  const asked = await askedQuestionnaire(instance.db, instance, target?.questionnaire ?? '');
  const questionnaire = await asAskedOf(instance.db, wave.trackId, asked);
  const read = async (): Promise<AnswerColumns> => (await answerColumnsOf(instance, wave, audience)) ?? nobody;
  const population = audience === 'entrepreneurs' ? await listPopulationGroups(instance.db, [wave.id]) : null;
  const answers = async (): Promise<readonly Answers[]> => spreadAnswers(await read());
  return { key, wave, cube: cubeOfColumns(questionnaire, await read()), answers, population };
};

/** The answers of a wave, counted; null while it is open, or when it did not ask that audience. */
export const measuredWave = async (
  instance: Instance,
  wave: Wave,
  audience: Audience,
): Promise<MeasuredWave | null> => {
  const key = measuredKey(wave, audience);
  if (key === null) return null;
  const known = counted.get(key) ?? measure(instance, wave, audience, key);
  counted.set(key, known);
  known.catch(() => counted.delete(key));
  const oldest = counted.keys().next().value;
  if (counted.size > room && oldest !== undefined) counted.delete(oldest);
  return known;
};

/** The firms of each sub-area on the frozen list; null where there is no list. */
export const firmsPerArea = ({ population }: MeasuredWave): ReadonlyMap<SubAreaId, number> | null => {
  if (population === null) return null;
  const areas = new Map<SubAreaId, number>();
  for (const group of population) areas.set(group.subArea, (areas.get(group.subArea) ?? 0) + group.firms);
  return areas;
};
