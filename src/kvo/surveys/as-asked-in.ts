import type { Context } from '../../platform/context.ts';
import type { Questionnaire } from './questionnaire/compiled-questionnaire.ts';
import { asksPlace, withAreas } from './questionnaire/with-areas.ts';
import { listAskedAreas } from './store/asked-areas.ts';

const freshFor = 10 * 60_000;
const most = 200;
const known = new Map<string, { readonly at: number; readonly base: Questionnaire; readonly asked: Questionnaire }>();

/**
 * A questionnaire as it is asked in a wave: where it asks for a place, with the sub-areas of the track. Kept for ten
 * minutes, so that its questions stay the same objects from page to page.
 */
export const asAskedIn = async (
  context: Pick<Context, 'db' | 'now'>,
  wave: string,
  questionnaire: Questionnaire,
): Promise<Questionnaire> => {
  if (!asksPlace(questionnaire)) return questionnaire;
  const before = known.get(wave);
  const now = context.now.getTime();
  if (before?.base === questionnaire && Math.abs(now - before.at) < freshFor) return before.asked;
  const { track_id } = await context.db
    .selectFrom('survey_wave')
    .select('track_id')
    .where('id', '=', wave)
    .executeTakeFirstOrThrow();
  const asked = withAreas(questionnaire, await listAskedAreas(context.db, track_id));
  if (known.size >= most) known.clear();
  known.set(wave, { at: now, base: questionnaire, asked });
  return asked;
};

/** The same without keeping it: for whoever keeps what is made of it. */
export const asAskedOf = async (
  db: Context['db'],
  track: string,
  questionnaire: Questionnaire,
): Promise<Questionnaire> =>
  asksPlace(questionnaire) ? withAreas(questionnaire, await listAskedAreas(db, track)) : questionnaire;
