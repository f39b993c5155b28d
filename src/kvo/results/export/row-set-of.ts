import type { Instance } from '../../../platform/context.ts';
import type { Audience } from '../../schemes/model.ts';
import { asAskedOf } from '../../surveys/as-asked-in.ts';
import type { Wave } from '../../surveys/model.ts';
import type { Questionnaire } from '../../surveys/questionnaire/compiled-questionnaire.ts';
import { askedQuestionnaire } from '../../surveys/questionnaires-of.ts';
import { answerColumnsOf } from '../answer-columns-of.ts';
import type { AnswerColumns } from '../rules/columns/answer-columns.ts';
import type { RowPart } from '../rules/rows/code-rows.ts';
import { codeRows, rowParts } from '../rules/rows/code-rows.ts';
import { columnsOf } from '../rules/rows/column.ts';
import type { ToldColumn } from '../rules/rows/protect-rows.ts';
import { protectRows } from '../rules/rows/protect-rows.ts';

/** The rows of a closed wave for one audience, as they may leave: protected, without place, size or sector, and no text. */
export interface RowSet {
  readonly columns: readonly ToldColumn[];
  /** Some respondents at a time; what is written of them must be taken before the next. */
  readonly parts: () => Iterable<RowPart>;
  readonly rows: number;
}

/** The rows that packed answers make, `size` of them in a part; null when there are too few to tell any. */
export const rowSetFromColumns = (
  questionnaire: Questionnaire,
  packed: AnswerColumns,
  size?: number,
): RowSet | null => {
  const columns = columnsOf(questionnaire);
  const coded = codeRows(columns, packed);
  const told = protectRows(columns, coded);
  return told === null ? null : { columns: told, parts: () => rowParts(coded, size), rows: packed.rows };
};

/** Reads the rows of a closed wave; null when there are too few to tell any, or the wave did not ask this audience. */
export const rowSetOf = async (instance: Instance, wave: Wave, audience: Audience): Promise<RowSet | null> => {
  const target = wave.targets.find((one) => one.audience === audience);
  const packed = await answerColumnsOf(instance, wave, audience);
  if (packed === null || target === undefined) return null;
  const asked = await askedQuestionnaire(instance.db, instance, target.questionnaire);
  return rowSetFromColumns(await asAskedOf(instance.db, wave.trackId, asked), packed);
};
