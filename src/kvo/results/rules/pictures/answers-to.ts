import type { Answers, AnswerValue } from '../../../surveys/questionnaire/answer.ts';
import type { Population } from '../figures.ts';

/** Why there is no answer, and how many each; `ratherNotSay` and `skipped` stay in the population, the last does not. */
export interface NoAnswers {
  readonly skipped: number;
  readonly ratherNotSay: number;
  readonly notApplicable: number;
}

/** How many gave no answer to a question, by the reason. Of whoever never came to it nothing is known. */
export const noAnswersTo = (question: string, answers: readonly Answers[]): NoAnswers => {
  const counts = { skipped: 0, ratherNotSay: 0, notApplicable: 0 };
  for (const set of answers) {
    const state = set[question]?.state;
    if (state === 'skipped') counts.skipped += 1;
    if (state === 'rather-not-say') counts.ratherNotSay += 1;
    if (state === 'not-applicable') counts.notApplicable += 1;
  }
  return counts;
};

/** The values that were given to a question. */
export const valuesOf = (question: string, answers: readonly Answers[]): readonly AnswerValue[] =>
  answers.flatMap((set) => {
    const answer = set[question];
    return answer?.state === 'answered' ? [answer.value] : [];
  });

/** The firms a question can be about: all on the list, without the respondents it did not apply to. */
export const askedFirms = (question: string, answers: readonly Answers[], firms: Population): Population =>
  firms === null
    ? null
    : Math.max(valuesOf(question, answers).length, firms - noAnswersTo(question, answers).notApplicable);
