import { dayOf } from '../../kernel/dates.ts';
import type { Result } from '../../kernel/result.ts';
import { ok, refuse } from '../../kernel/result.ts';
import type { Context } from '../../platform/context.ts';
import { seal } from '../../platform/crypto/seal.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import { marksFor } from './linking/pair-secrets.ts';
import type { AnswerFault } from './questionnaire/validate-answers.ts';
import { validateAnswers } from './questionnaire/validate-answers.ts';
import type { Respondent } from './respondent/respondent.ts';
import { cellKey, padded } from './respondent/secrets.ts';
import { storeSubmission } from './store/submissions.ts';

/**
 * Sends a set of answers in: checked once more as a whole, then the invitation is spent and the answers are stored in one
 * transaction; marked for comparison only when the firm says it may. False when they were not stored: the invitation was spent, the wave takes none any more, or what was read
 * of the respondent is of before a change and must be read anew.
 */
export const submitAnswers = async (
  context: Context,
  respondent: Pick<Respondent, 'row' | 'questionnaire'> & {
    readonly mayLink?: boolean;
    readonly onPaper?: boolean;
  },
  answers: unknown,
  submission: string,
): Promise<Result<boolean, readonly AnswerFault[]>> => {
  const { row, questionnaire } = respondent;
  const checked = validateAnswers(questionnaire, answers);
  if (!checked.ok) return refuse(checked.refusal);
  const { invitation, wave, audience, draftVersion, subArea, sizeClass, sector } = row;
  const marks = respondent.mayLink === true && row.linkedUntil !== null ? await marksFor(context, row) : null;
  const cell = padded({ subArea, sizeClass, sector });
  const stored = await storeSubmission(context.db, {
    invitation,
    wave,
    audience,
    submission: hashToken(submission),
    answers: checked.value,
    marks,
    sealedCell: seal(cellKey(context.keys, wave), cell, `survey-cell/${wave}`),
    today: dayOf(context.now),
    draftVersion,
    onPaper: respondent.onPaper ?? false,
  });
  return ok(stored);
};
