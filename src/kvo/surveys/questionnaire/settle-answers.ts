import type { Answer, Answers } from './answer.ts';
import { notApplicable } from './answer.ts';
import type { Questionnaire } from './compiled-questionnaire.ts';
import { holds } from './condition.ts';

/**
 * The answers as they count: what a condition rules out is not applicable, whatever was kept of it, and what is
 * applicable after all has no answer until the respondent gives one. A draft keeps more, so that a change of mind
 * brings back what was typed.
 */
export const settleAnswers = (questionnaire: Questionnaire, answers: Answers): Answers => {
  const settled: Record<string, Answer | undefined> = {};
  for (const { key, showIf } of questionnaire.questions) {
    const answer = answers[key];
    if (showIf !== null && !holds(showIf, settled)) settled[key] = notApplicable;
    else if (answer !== undefined && answer.state !== 'not-applicable') settled[key] = answer;
  }
  return settled;
};
