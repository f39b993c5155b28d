import type { Answers } from './answer.ts';
import type { Check, Question } from './compiled-questionnaire.ts';
import { holds } from './condition.ts';
import type { Complaint } from './types/question-type.ts';
import { complain } from './types/question-type.ts';

/** A question as it stands with these answers: what is required if something holds, is then required hard. */
export const asRequired = <Q extends Question>(question: Q, settled: Answers): Q =>
  question.requiredIf !== null && question.required !== 'hard' && holds(question.requiredIf, settled)
    ? { ...question, required: 'hard' }
    : question;

/** The checks of a question that these answers, its own among them, do not pass; `index` finds the words of each. */
export const failedChecks = (
  { checks }: Question,
  settled: Answers,
): readonly { readonly check: Check; readonly complaint: Complaint }[] =>
  checks.flatMap((check, index) =>
    holds(check.holds, settled) ? [] : [{ check, complaint: complain('check-failed', { index }) }],
  );
