import type { LocalDate } from '../../../../kernel/dates.ts';
import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import type { Context } from '../../../../platform/context.ts';
import type { Wave } from '../../model.ts';
import { listPairsOf } from '../../store/pairs.ts';
import { linkingTexts } from '../texts/texts.ts';

/** What is to be known of the key of a wave; nothing when it never had one. */
export const keyNote = async (context: Context, wave: Wave, mayEdit: boolean): Promise<Child> => {
  const pairs = await listPairsOf(context.db, wave.id);
  const { key: t } = linkingTexts(context.language);
  const until = pairs.filter(({ secret }) => secret !== null).at(-1)?.destroyOn;
  const gone = pairs.at(-1)?.destroyedOn ?? null;
  const address = { track: wave.trackId, wave: wave.id };
  if (until !== undefined)
    return (
      <p class="small quiet">
        {t.alive(showDate(until as LocalDate, context.language))}{' '}
        {mayEdit ? <a href={surveyPaths.destroyKey.to(address)}>{t.link}</a> : null}
      </p>
    );
  return gone === null ? null : <p class="small quiet">{t.gone(showDate(gone as LocalDate, context.language))}</p>;
};
