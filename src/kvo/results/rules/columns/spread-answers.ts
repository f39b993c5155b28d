import type { Answer, Answers } from '../../../surveys/questionnaire/answer.ts';
import type { AnswerColumn, AnswerColumns } from './answer-columns.ts';

const answerAt = (columns: readonly AnswerColumn[], row: number): Answer | undefined => {
  const answers = columns.map((column) => column.answers[column.codes[row] ?? 0]);
  const [first] = answers;
  if (columns.length === 1 || first?.state !== 'answered') return first;
  const value = Object.assign({}, ...answers.map((one) => (one?.state === 'answered' ? one.value : {})));
  return { state: 'answered', value };
};

/** The packed answers one set after another, as they were given but for what was written freely. */
export const spreadAnswers = ({ rows, columns }: AnswerColumns): readonly Answers[] => {
  const questions = [...Map.groupBy(columns, ({ question }) => question)];
  return Array.from({ length: rows }, (_, row) => {
    const set: Record<string, Answer | undefined> = {};
    for (const [key, own] of questions) set[key] = answerAt(own, row);
    return set;
  });
};
