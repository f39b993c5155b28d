import type { Result } from '../../../kernel/result.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import type { Answer, Answers } from './answer.ts';
import { notApplicable } from './answer.ts';
import { answersSchema } from './answer-model.ts';
import type { Question, Questionnaire } from './compiled-questionnaire.ts';
import { holds } from './condition.ts';
import { isAnswerable } from './is-answerable.ts';
import { engineOf } from './question-engine.ts';
import { asRequired, failedChecks } from './requirement.ts';
import type { ComplaintCode } from './types/question-type.ts';

export interface AnswerFault {
  readonly question: string;
  /** The page to go back to. */
  readonly page: number;
  /** `unanswered`: the respondent has not come to this question yet. */
  readonly code: ComplaintCode | 'unanswered';
}

const faultIn = (question: Question, answer: Answer | undefined): AnswerFault['code'] | null => {
  if (answer === undefined || answer.state === 'not-applicable') return 'unanswered';
  if (answer.state === 'skipped') return question.required === 'hard' ? 'required' : null;
  if (answer.state === 'rather-not-say') return question.ratherNotSay === null ? 'malformed' : null;
  return engineOf(question).check(answer)?.code ?? null;
};

const kept = (question: Question, answer: Answer): Answer => {
  if (answer.state !== 'answered') return answer;
  const { value, other } = answer;
  const line = 'options' in question && question.options.some((option) => option.other);
  return line && other !== undefined ? { state: 'answered', value, other } : { state: 'answered', value };
};

/**
 * Checks a whole set of answers before it is stored, whoever made it. Gives the set as it must be kept, every question
 * in the order of the questionnaire and nothing else; or what is wrong, first page first. Input that is no set of
 * answers counts as no answers.
 */
export const validateAnswers = (
  questionnaire: Questionnaire,
  input: unknown,
): Result<Answers, readonly AnswerFault[]> => {
  const shape = answersSchema.safeParse(input);
  const given = shape.success ? shape.data : {};
  const complete: Record<string, Answer> = {};
  const faults: AnswerFault[] = [];
  for (const question of questionnaire.questions.filter(isAnswerable)) {
    const { key, showIf, page } = question;
    const answer = Object.hasOwn(given, key) ? given[key] : undefined;
    if (showIf !== null && !holds(showIf, complete)) complete[key] = notApplicable;
    else {
      const code = faultIn(asRequired(question, complete), answer);
      if (code !== null) faults.push({ question: key, page, code });
      else if (answer !== undefined) {
        complete[key] = kept(question, answer);
        const stops = answer.state === 'answered' && failedChecks(question, complete).some(({ check }) => check.strict);
        if (stops) faults.push({ question: key, page, code: 'check-failed' });
      }
    }
  }
  return faults.length === 0 ? ok(complete) : refuse(faults);
};
