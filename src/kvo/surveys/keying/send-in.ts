import type { Result } from '../../../kernel/result.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { Answers } from '../questionnaire/answer.ts';
import type { AnswerFault } from '../questionnaire/validate-answers.ts';
import { validateAnswers } from '../questionnaire/validate-answers.ts';
import type { PaperKeying } from '../respondent/draft.ts';
import type { Respondent } from '../respondent/respondent.ts';
import { addPaperEntry, findPaperEntry } from '../store/paper-entries.ts';
import { submitAnswers } from '../submit-answers.ts';
import { compareEntries } from './compare-entries.ts';
import { openEntry, sealEntry } from './paper-key.ts';

/** `differs`: two people read one paper differently, and the second must say how it is. */
type SentIn = Result<boolean | 'differs', readonly AnswerFault[]>;

const bytes = (text: string | null): Buffer => Buffer.from(text ?? '', 'base64');

/** What the first person keyed in of the paper that the second has in hand; null when it is not there any more. */
export const firstEntry = async (
  context: Pick<Context, 'db'>,
  invitation: string,
  paper: PaperKeying,
): Promise<Answers | null> => {
  const entry = paper.isSecond ? await findPaperEntry(context.db, invitation) : null;
  return entry === null ? null : openEntry(bytes(paper.entryKey), invitation, entry.content);
};

const keepFirst = async (
  context: Context,
  { row, questionnaire }: Respondent,
  paper: PaperKeying,
  answers: Answers,
): Promise<SentIn> => {
  const checked = validateAnswers(questionnaire, answers);
  if (!checked.ok) return refuse(checked.refusal);
  const { invitation, draftVersion } = row;
  const content = sealEntry(bytes(paper.entryKey), invitation, checked.value);
  const entry = { keyedBy: paper.by, salt: bytes(paper.salt), content, draftVersion };
  return ok(await transact(context.db, (tx) => addPaperEntry(tx, invitation, entry)));
};

/**
 * Sends a complete set of answers in. What is keyed in from paper is stored the same way, unless the wave wants it keyed
 * in twice: then the first entry is kept sealed, and the second stored when it says the same.
 */
export const sendIn = async (
  context: Context,
  respondent: Respondent & { readonly mayLink?: boolean },
  answers: Answers,
  submission: string,
): Promise<SentIn> => {
  const { paper } = respondent.draft;
  if (paper === null) return submitAnswers(context, respondent, answers, submission);
  if (!paper.isSecond && paper.entryKey !== null) return keepFirst(context, respondent, paper, answers);
  const first = await firstEntry(context, respondent.row.invitation, paper);
  if (first !== null && compareEntries(respondent.questionnaire, first, answers).length > 0) return ok('differs');
  return submitAnswers(context, { ...respondent, mayLink: false, onPaper: true }, answers, submission);
};
