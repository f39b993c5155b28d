import { z } from 'zod';
import type { Json } from '../../../../kernel/canonical-json.ts';
import { idField, tick, wholeNumber } from '../../../../kernel/fields.ts';
import type { RespondentLanguage } from '../../../../kernel/respondent-language.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { digestOf } from '../../../../platform/crypto/digest.ts';
import { brokenConstraint, transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackId } from '../../../tracks/model.ts';
import { themesOf } from '../../questionnaires-of.ts';
import { completeFurther, furtherLanguages } from '../rules/further-languages.ts';
import { compileDraft, completeLanguages, documentOf } from '../rules/publishable.ts';
import { findOwn } from '../store/own-questionnaires.ts';
import { addPublished } from '../store/published.ts';

const input = z.looseObject({
  track: trackId,
  questionnaire: idField<'questionnaire'>(),
  version: wholeNumber(1, 1e9),
  english: tick,
});

type Code = 'unknown-choice' | 'changed-meanwhile' | 'not-in-order' | 'language-incomplete' | 'published-already';

/**
 * Publishes the version that was looked at: checked all through, fixed under its digest, in the languages chosen. A
 * language that lacks a text cannot be opened.
 */
export const publishQuestionnaire: Action<z.infer<typeof input>, Code, { readonly number: number }> = {
  name: 'surveys.publish-questionnaire',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: async (context, given) => {
    const own = await findOwn(context.db, given.track, given.questionnaire);
    if (own === null) return refuseWith('unknown-choice');
    if (own.current !== given.version) return refuseWith('changed-meanwhile');
    if (own.publishedEdit === own.current) return refuseWith('published-already');
    const further = furtherLanguages.filter((language) => tick.parse(given[`open-${language}`]));
    const languages: readonly RespondentLanguage[] = ['nl', ...(given.english ? ['en' as const] : []), ...further];
    if (given.english && !completeLanguages(own.draft).includes('en'))
      return refuseWith('language-incomplete', { field: 'english' });
    const complete = completeFurther(own.draft);
    const lacking = further.find((language) => !complete.includes(language));
    if (lacking !== undefined) return refuseWith('language-incomplete', { field: `open-${lacking}` });
    const compiled = compileDraft(own.draft, languages, themesOf(context));
    if (!compiled.ok) return refuseWith('not-in-order', { params: { count: compiled.refusal.length } });
    const number = (own.publishedNumber ?? 0) + 1;
    const content: Json = documentOf(own.draft, number, languages);
    const digest = digestOf(content);
    try {
      return await transact(context.db, async (tx) => {
        await addPublished(tx, context, { own, number, digest, content, languages });
        await appendEvent(tx, context, {
          track: given.track,
          kind: 'surveys.questionnaire-published',
          payload: {
            questionnaire: own.id,
            number,
            digest,
            title: own.draft.title['nl'] ?? '',
            languages: [...languages],
          },
        });
        return ok({ number });
      });
    } catch (error) {
      // Another tab published this very version in the same moment.
      if (brokenConstraint(error)?.startsWith('survey_published') === true) return refuseWith('published-already');
      throw error;
    }
  },
};
