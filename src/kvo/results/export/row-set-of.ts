import type { Instance } from '../../../platform/context.ts';
import type { Audience } from '../../schemes/model.ts';
import { asAskedOf } from '../../surveys/as-asked-in.ts';
import type { Wave } from '../../surveys/model.ts';
import { streamAnswers } from '../../surveys/queries.ts';
import { askedQuestionnaire } from '../../surveys/questionnaires-of.ts';
import { columnsOf } from '../rules/rows/column.ts';
import type { Packed } from '../rules/rows/pack-answers.ts';
import { packerOf } from '../rules/rows/pack-answers.ts';
import type { ToldColumn } from '../rules/rows/protect-rows.ts';
import { protectRows } from '../rules/rows/protect-rows.ts';

/** The rows of a closed wave for one audience, as they may leave: protected, without place, size or sector, and no text. */
export interface RowSet {
  readonly columns: readonly ToldColumn[];
  readonly parts: readonly Packed[];
  readonly rows: number;
}

/** Reads the rows of a closed wave once; null when there are too few to tell any, or the wave did not ask this audience. */
export const rowSetOf = async (instance: Instance, wave: Wave, audience: Audience): Promise<RowSet | null> => {
  const target = wave.targets.find((one) => one.audience === audience);
  if (wave.closedAt === null || target === undefined) return null;
  const asked = await askedQuestionnaire(instance.db, instance, target.questionnaire);
  const questionnaire = await asAskedOf(instance.db, wave.trackId, asked);
  const columns = columnsOf(questionnaire);
  const pack = packerOf(questionnaire, columns);
  const parts: Packed[] = [];
  for await (const answers of streamAnswers(instance.db, wave.id, audience)) parts.push(pack(answers));
  const told = protectRows(columns, parts);
  return told === null ? null : { columns: told, parts, rows: parts.reduce((sum, { count }) => sum + count, 0) };
};
