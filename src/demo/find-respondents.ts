import { listOpenRespondents } from '../kvo/surveys/open-respondents.ts';
import { surveyPaths } from '../paths/surveys.ts';
import type { Context } from '../platform/context.ts';

export interface OpenQuestionnaire {
  readonly place: string;
  readonly href: string;
}

/** Three firms of the newest open measurement that can still answer. */
export const findRespondents = async (context: Context): Promise<readonly OpenQuestionnaire[]> => {
  const wave = await context.db
    .selectFrom('survey_wave')
    .select('id')
    .where('opened_at', 'is not', null)
    .where('closed_at', 'is', null)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (wave === undefined) return [];
  const found = await listOpenRespondents(context, wave.id, 3);
  return found.map(({ row, secret }) => ({ place: row.place, href: surveyPaths.begin.to({ secret }) }));
};
