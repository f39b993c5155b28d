import { z } from 'zod';
import { choiceOf, idField, requiredText } from '../../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { audiences } from '../../../schemes/model.ts';
import { trackId } from '../../../tracks/model.ts';
import { findTrack } from '../../../tracks/queries.ts';
import { questionnaireFor } from '../../questionnaires-of.ts';
import { draftSchema } from '../rules/draft.ts';
import { addOwn } from '../store/own-questionnaires.ts';

const input = z.object({
  track: trackId,
  id: idField<'questionnaire'>(),
  audience: choiceOf(audiences),
  title: requiredText(200),
  start: choiceOf(['core', 'empty']),
});

/** The first page of a questionnaire that begins with nothing. */
export const emptyPages = [{ key: 'bladzijde-1', title: { nl: 'Vragen', en: 'Questions' }, questions: [] }];

/** Begins a questionnaire of a track's own: a copy of the core questionnaire for an audience, or nothing yet. */
export const beginQuestionnaire: Action<z.infer<typeof input>, 'unknown-choice', { readonly id: string }> = {
  name: 'surveys.begin-questionnaire',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: async (context, { track, id, audience, title, start }) => {
    if ((await findTrack(context.db, track)) === null) return refuseWith('unknown-choice');
    const core = draftSchema.parse(questionnaireFor(context, audience).content);
    const draft = {
      ...core,
      id: `own-${id}`,
      title: { nl: title, en: '' },
      ...(start === 'empty' ? { pages: emptyPages, scales: {}, values: {} } : {}),
    };
    return transact(context.db, async (tx) => {
      if (await addOwn(tx, context, { id, track, draft }))
        await appendEvent(tx, context, {
          track,
          kind: 'surveys.questionnaire-begun',
          payload: { questionnaire: id, audience, title },
        });
      return ok({ id });
    });
  },
};
