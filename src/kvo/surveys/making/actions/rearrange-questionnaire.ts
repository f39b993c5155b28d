import { z } from 'zod';
import { idField, wholeNumber } from '../../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import type { Context } from '../../../../platform/context.ts';
import { transact } from '../../../../platform/database/transact.ts';
import type { Action } from '../../../accounts/action.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackId } from '../../../tracks/model.ts';
import { questionnaireFor } from '../../questionnaires-of.ts';
import type { Draft } from '../rules/draft.ts';
import { draftSchema } from '../rules/draft.ts';
import { addOffence } from '../rules/offence-block.ts';
import { addModule, addPage, moveQuestion, removePage, removeQuestion } from '../rules/rearrange.ts';
import { findOwn, undoEdit } from '../store/own-questionnaires.ts';
import type { EditCode } from './save-draft.ts';
import { saveDraft } from './save-draft.ts';

/** What is done and to what, as the value of the button that was pressed: `up:how-often`. */
const step = z
  .string()
  .regex(/^(up|down|remove|drop-page|module|offence):[A-Za-z0-9-]{1,80}$|^(page|undo)$/, 'unknown-choice')
  .transform((text) => {
    const [act = '', of = ''] = text.split(':');
    return { act, of };
  });

const input = z.object({
  track: trackId,
  questionnaire: idField<'questionnaire'>(),
  version: wholeNumber(1, 1e9),
  step,
});
type Given = z.infer<typeof input>;

const bankFor = (context: Context, { audience }: Draft): Draft =>
  draftSchema.parse(questionnaireFor(context, audience).content);

const changed = (context: Context, draft: Draft, { act, of }: Given['step']): Draft => {
  switch (act) {
    case 'up':
      return moveQuestion(draft, of, -1);
    case 'down':
      return moveQuestion(draft, of, 1);
    case 'remove':
      return removeQuestion(draft, of);
    case 'drop-page':
      return removePage(draft, of);
    case 'module':
      return addModule(draft, bankFor(context, draft), of);
    case 'offence':
      return addOffence(draft, bankFor(context, draft), of);
    default:
      return addPage(draft);
  }
};

/** Moves, takes away or adds as a whole in a draft, or goes back one version. */
export const rearrangeQuestionnaire: Action<Given, EditCode, Given['step']> = {
  name: 'surveys.rearrange-questionnaire',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: async (context, given) => {
    if (given.step.act !== 'undo') {
      const saved = await saveDraft(context, given, (draft) => ok(changed(context, draft, given.step)));
      return saved.ok ? ok(given.step) : saved;
    }
    const own = await findOwn(context.db, given.track, given.questionnaire);
    if (own === null) return refuseWith('unknown-choice');
    if (own.current !== given.version) return refuseWith('changed-meanwhile');
    const undone = await transact(context.db, (tx) => undoEdit(tx, own));
    return undone ? ok(given.step) : refuseWith('not-there-any-more');
  },
};
