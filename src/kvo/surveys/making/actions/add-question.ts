import { z } from 'zod';
import { choiceOf, idField, requiredText, wholeNumber } from '../../../../kernel/fields.ts';
import { ok } from '../../../../kernel/result.ts';
import type { Action } from '../../../accounts/action.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackId } from '../../../tracks/model.ts';
import { freeKey, keysIn } from '../rules/draft.ts';
import { blankQuestion, questionTypes } from '../rules/question-types.ts';
import { addQuestion as added } from '../rules/rearrange.ts';
import type { EditCode } from './save-draft.ts';
import { saveDraft } from './save-draft.ts';

const input = z.object({
  track: trackId,
  questionnaire: idField<'questionnaire'>(),
  version: wholeNumber(1, 1e9),
  type: choiceOf(questionTypes),
  onPage: requiredText(100),
});

/** Adds a question of a type at the end of a page, with everything still to be written. */
export const addQuestion: Action<z.infer<typeof input>, EditCode, { readonly key: string }> = {
  name: 'surveys.add-question',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: async (context, given) => {
    let key = '';
    const saved = await saveDraft(context, given, (draft) => {
      key = freeKey('vraag', keysIn(draft));
      return ok(added(draft, given.onPage, blankQuestion(given.type, key)));
    });
    return saved.ok ? ok({ key }) : saved;
  },
};
