import type { Json } from '../../../kernel/canonical-json.ts';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import type { Answer, Answers } from '../questionnaire/answer.ts';
import { notApplicable } from '../questionnaire/answer.ts';
import type { Questionnaire } from '../questionnaire/compiled-questionnaire.ts';
import { isAnswerable } from '../questionnaire/is-answerable.ts';
import { settleAnswers } from '../questionnaire/settle-answers.ts';

/** A question that two people read differently off one paper. */
export interface EntryDifference {
  readonly question: string;
  readonly first: Answer;
  readonly second: Answer;
}

/** The same whatever the order of its keys; blanks at the end of a text tell nothing. */
const toldBy = (answer: Answer): string =>
  canonicalJson(
    JSON.parse(
      JSON.stringify(answer, (_key, value: unknown) => (typeof value === 'string' ? value.trim() : value)),
    ) as Json,
  );

/** Where two entries of one paper differ, in the order of the questions. */
export const compareEntries = (
  questionnaire: Questionnaire,
  first: Answers,
  second: Answers,
): readonly EntryDifference[] => {
  const [one, other] = [settleAnswers(questionnaire, first), settleAnswers(questionnaire, second)];
  return questionnaire.questions.filter(isAnswerable).flatMap(({ key }) => {
    const difference = { question: key, first: one[key] ?? notApplicable, second: other[key] ?? notApplicable };
    return toldBy(difference.first) === toldBy(difference.second) ? [] : [difference];
  });
};

/** One set of two entries: the second, with the first where that was chosen. */
export const mergeEntries = (
  second: Answers,
  differences: readonly EntryDifference[],
  chosen: Readonly<Record<string, 'first' | 'second'>>,
): Answers => ({
  ...second,
  ...Object.fromEntries(
    differences.filter(({ question }) => chosen[question] === 'first').map(({ question, first }) => [question, first]),
  ),
});
