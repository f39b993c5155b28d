import type { InEach } from '../../../kernel/language.ts';
import type { Answers } from '../../surveys/questionnaire/answer.ts';
import type { Questionnaire } from '../../surveys/questionnaire/compiled-questionnaire.ts';
import { fewestShown } from './figures.ts';

export interface OpenAnswers {
  readonly key: string;
  readonly question: InEach;
  /** In alphabetical order, so that their place tells nothing; null where there are too few to show any. */
  readonly texts: readonly string[] | null;
}

const written = (answers: Answers, key: string): string | null => {
  const answer = answers[key];
  return answer?.state === 'answered' && typeof answer.value === 'string' && answer.value.trim() !== ''
    ? answer.value
    : null;
};

/** Texts in an order that tells nothing of who wrote them. */
export const inAlphabet = (texts: readonly string[]): readonly string[] =>
  texts.toSorted((one, other) => one.localeCompare(other, 'nl'));

/** The open answers to each question that has any, apart from everything else. */
export const openAnswers = (questionnaire: Questionnaire, answers: readonly Answers[]): readonly OpenAnswers[] =>
  questionnaire.questions
    .filter((question) => question.type === 'short-text' || question.type === 'long-text')
    .map(({ key, text }) => {
      const texts = answers.flatMap((set) => written(set, key) ?? []);
      return { key, question: text, texts: texts.length < fewestShown ? null : inAlphabet(texts) };
    });
