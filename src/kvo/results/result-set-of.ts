import type { Instance } from '../../platform/context.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { SubAreaId } from '../areas/model.ts';
import type { Audience } from '../schemes/model.ts';
import type { Wave } from '../surveys/model.ts';
import { listAnswers, listPopulationGroups } from '../surveys/queries.ts';
import { askedQuestionnaire } from '../surveys/questionnaires-of.ts';
import type { ResultSet } from './model.ts';
import { buildResultSet } from './rules/build-result-set.ts';

// A closed wave does not change, so what was reckoned from it holds for good; the oldest is forgotten to make room.
const reckoned = new Map<string, ResultSet>();
const room = 300;

const areasOf = async (db: Database, wave: Wave): Promise<ReadonlyMap<SubAreaId, number>> => {
  const areas = new Map<SubAreaId, number>();
  for (const group of await listPopulationGroups(db, [wave.id]))
    areas.set(group.subArea, (areas.get(group.subArea) ?? 0) + group.firms);
  return areas;
};

/** The figures of a wave for an audience; null while it is open, or when it did not ask that audience. */
export const resultSetOf = async (instance: Instance, wave: Wave, audience: Audience): Promise<ResultSet | null> => {
  const target = wave.targets.find((one) => one.audience === audience);
  if (wave.closedAt === null || wave.outcome === null || target === undefined) return null;
  const key = `${wave.id} ${audience} ${wave.outcome.digest}`;
  const known = reckoned.get(key);
  if (known !== undefined) return known;
  const questionnaire = await askedQuestionnaire(instance.db, instance, target.questionnaire);
  const answers = (await listAnswers(instance.db, wave.id)).filter((one) => one.audience === audience);
  const results = buildResultSet({
    wave: wave.id,
    questionnaire,
    answers: answers.map((one) => ({ answers: one.answers, subArea: one.cell.subArea })),
    areas: audience === 'entrepreneurs' ? await areasOf(instance.db, wave) : null,
  });
  reckoned.set(key, results);
  const oldest = reckoned.keys().next().value;
  if (reckoned.size > room && oldest !== undefined) reckoned.delete(oldest);
  return results;
};
