import { dayOf } from '../../kernel/dates.ts';
import type { Result } from '../../kernel/result.ts';
import { ok, refuse } from '../../kernel/result.ts';
import type { Context } from '../../platform/context.ts';
import { seal } from '../../platform/crypto/seal.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import { transact } from '../../platform/database/transact.ts';
import type { AnswerFault } from './questionnaire/validate-answers.ts';
import { validateAnswers } from './questionnaire/validate-answers.ts';
import type { Respondent } from './respondent/respondent.ts';
import { cellKey, padded } from './respondent/secrets.ts';
import { findCell, storeSubmission } from './store/submissions.ts';

/**
 * Sends a set of answers in: checked once more as a whole, then the invitation is spent and the answers are stored in one
 * transaction. False when they were not stored, because the invitation was spent or the wave takes none any more.
 */
export const submitAnswers = async (
  context: Context,
  respondent: Pick<Respondent, 'row' | 'questionnaire'>,
  answers: unknown,
  submission: string,
): Promise<Result<boolean, readonly AnswerFault[]>> => {
  const { row, questionnaire } = respondent;
  const checked = validateAnswers(questionnaire, answers);
  if (!checked.ok) return refuse(checked.refusal);
  const stored = await transact(context.db, async (tx) => {
    const cell = await findCell(tx, row.invitation);
    return storeSubmission(tx, {
      invitation: row.invitation,
      wave: row.wave,
      audience: row.audience,
      submission: hashToken(submission),
      answers: checked.value,
      sealedCell: seal(cellKey(context.keys, row.wave), padded(cell), `survey-cell/${row.wave}`),
      today: dayOf(context.now),
    });
  });
  return ok(stored);
};
