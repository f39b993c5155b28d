import type { Answer, Answers } from './answer.ts';
import type { Questionnaire } from './compiled-questionnaire.ts';
import { settleOne } from './dependency-graph.ts';

/**
 * The answers as they count: what a condition rules out is not applicable, whatever was kept of it, and what is
 * applicable after all has no answer until the respondent gives one. A draft keeps more, so that a change of mind
 * brings back what was typed.
 */
export const settleAnswers = (questionnaire: Pick<Questionnaire, 'questions'>, answers: Answers): Answers => {
  const settled: Record<string, Answer | undefined> = {};
  for (const question of questionnaire.questions) {
    const answer = settleOne(question, answers[question.key], settled);
    if (answer !== undefined) settled[question.key] = answer;
  }
  return settled;
};
