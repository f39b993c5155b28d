import type { FormValues } from '../../../kernel/route.ts';
import type { Answered, AnswerValue } from './answer.ts';
import type { Question } from './compiled-questionnaire.ts';
import { choice } from './types/choice.ts';
import { euro } from './types/euro.ts';
import { information } from './types/information.ts';
import { mark } from './types/mark.ts';
import { matrix } from './types/matrix.ts';
import { multiple } from './types/multiple.ts';
import { place } from './types/place.ts';
import type { Complaint, QuestionType, Reading } from './types/question-type.ts';
import { complain } from './types/question-type.ts';
import { ranking } from './types/ranking.ts';
import { text } from './types/text.ts';
import { time } from './types/time.ts';
import { wholeNumber } from './types/whole-number.ts';

/** A type of question bound to one question. */
interface QuestionEngine {
  readonly read: (fields: FormValues) => Reading;
  readonly write: (answer: Answered) => FormValues;
  readonly check: (answer: Answered) => Complaint | null;
}

const bind = <Q extends Question, V extends AnswerValue>(type: QuestionType<Q, V>, question: Q): QuestionEngine => ({
  read: (fields) => type.read(question, fields),
  write: ({ value, other }) => (type.isValue(value) ? type.write(question, value, other) : {}),
  check: ({ value, other }) => (type.isValue(value) ? type.check(question, value, other) : complain('malformed')),
});

/** How this question is read from a form, written back to it, and checked when stored. */
export const engineOf = (question: Question): QuestionEngine => {
  switch (question.type) {
    case 'single':
    case 'yes-no':
      return bind(choice, question);
    case 'multiple':
      return bind(multiple, question);
    case 'mark':
      return bind(mark, question);
    case 'matrix':
      return bind(matrix, question);
    case 'whole-number':
      return bind(wholeNumber, question);
    case 'euro':
      return bind(euro, question);
    case 'short-text':
    case 'long-text':
      return bind(text, question);
    case 'ranking':
      return bind(ranking, question);
    case 'date':
    case 'month':
      return bind(time, question);
    case 'place':
      return bind(place, question);
    case 'information':
      return bind(information, question);
  }
};
