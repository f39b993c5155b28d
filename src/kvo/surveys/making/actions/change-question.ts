import { z } from 'zod';
import { idField, optionalText, wholeNumber } from '../../../../kernel/fields.ts';
import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import type { Incoming } from '../../../../kernel/route.ts';
import type { Action } from '../../../accounts/action.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackId } from '../../../tracks/model.ts';
import type { Draft } from '../rules/draft.ts';
import { questionOf } from '../rules/draft.ts';
import { keepTranslations } from '../rules/keep-translations.ts';
import { optionsOf } from '../rules/question-fields.ts';
import type { Fields } from '../rules/read-question-form.ts';
import { readQuestionForm } from '../rules/read-question-form.ts';
import { replaceQuestion } from '../rules/rearrange.ts';
import { findOwn } from '../store/own-questionnaires.ts';
import type { EditCode } from './save-draft.ts';
import { saveDraft } from './save-draft.ts';

const input = z.object({
  track: trackId,
  questionnaire: idField<'questionnaire'>(),
  question: z.string().max(100),
  version: wholeNumber(1, 1e9),
  fields: z.record(z.string().max(100), optionalText(4000)),
});
type Given = z.infer<typeof input>;
type Code = EditCode | 'not-a-number' | 'expression-wrong';

/** The fields of a question's form, the first value of each; nothing in it is doubled. */
export const readFields = ({ form }: Incoming): Readonly<Record<string, unknown>> => ({
  version: form['version']?.[0],
  fields: Object.fromEntries(Object.entries(form).map(([name, values]) => [name, values[0] ?? ''])),
});

const withQuestion = (draft: Draft, key: string, fields: Fields): Result<Draft, Refused<Code>> => {
  const before = questionOf(draft, key);
  if (before === null) return refuseWith('not-there-any-more');
  const read = readQuestionForm(before, optionsOf(draft, before), fields);
  if (!read.ok) return read;
  // Options of a scale are written into the question, with the translations they had there.
  const known = { ...before, options: optionsOf(draft, before) };
  return ok(replaceQuestion(draft, key, keepTranslations(known, read.value)));
};

/** Changes one question of a draft, in every language at once. */
export const changeQuestion: Action<Given, Code, null> = {
  name: 'surveys.change-question',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: async (context, given) => {
    const saved = await saveDraft<Code>(context, given, (draft) => withQuestion(draft, given.question, given.fields));
    return saved.ok ? ok(null) : saved;
  },
};

/** Shows what a draft would be with the question as it is typed; nothing is saved. */
export const lookAtQuestion: Action<Given, Code, { readonly draft: Draft; readonly question: string }> = {
  name: 'surveys.look-at-question',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: async (context, given) => {
    const own = await findOwn(context.db, given.track, given.questionnaire);
    if (own === null) return refuseWith('unknown-choice');
    const changed = withQuestion(own.draft, given.question, given.fields);
    return changed.ok ? ok({ draft: changed.value, question: given.question }) : changed;
  },
};
