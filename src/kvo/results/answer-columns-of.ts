import type { Instance } from '../../platform/context.ts';
import type { Audience } from '../schemes/model.ts';
import type { Wave } from '../surveys/model.ts';
import { streamKeptAnswers } from '../surveys/queries.ts';
import { askedQuestionnaire } from '../surveys/questionnaires-of.ts';
import type { AnswerColumns } from './rules/columns/answer-columns.ts';
import { answerPacker } from './rules/columns/pack-answers.ts';
import type { ColumnsOf } from './store/answer-columns.ts';
import { findColumns, keepColumns } from './store/answer-columns.ts';

// Packing takes a while where there are many answers: whoever asks meanwhile waits for the same.
const underWay = new Map<string, Promise<AnswerColumns>>();

const pack = async (instance: Instance, of: ColumnsOf, questionnaire: string): Promise<AnswerColumns> => {
  const packer = answerPacker(await askedQuestionnaire(instance.db, instance, questionnaire));
  for await (const part of streamKeptAnswers(instance.db, of.wave, of.audience))
    for (const set of part) packer.add(set);
  const packed = packer.done();
  await keepColumns(instance.db, of, packed);
  return packed;
};

/**
 * The answers of one audience to a closed wave, packed: read from where they were kept, or packed from the answers and kept
 * for the next who asks. Null while the wave is open, or when it did not ask that audience.
 */
export const answerColumnsOf = async (
  instance: Instance,
  wave: Wave,
  audience: Audience,
): Promise<AnswerColumns | null> => {
  const target = wave.targets.find((one) => one.audience === audience);
  if (wave.closedAt === null || wave.outcome === null || target === undefined) return null;
  const of = { wave: wave.id, audience, digest: wave.outcome.digest };
  const kept = await findColumns(instance.db, of);
  if (kept !== null) return kept;
  const name = `${wave.id} ${audience}`;
  const packing = underWay.get(name) ?? pack(instance, of, target.questionnaire);
  underWay.set(name, packing);
  try {
    return await packing;
  } finally {
    underWay.delete(name);
  }
};
