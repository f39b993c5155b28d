import type { InformationBlock } from '../compiled-questionnaire.ts';
import type { QuestionType } from './question-type.ts';
import { complain, isString } from './question-type.ts';

/** A text between questions: nothing can be answered. */
export const information: QuestionType<InformationBlock, string> = {
  isValue: isString,
  read: () => ({ kind: 'empty' }),
  write: () => ({}),
  check: () => complain('malformed'),
};
