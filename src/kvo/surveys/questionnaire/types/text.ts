import type { TextQuestion } from '../compiled-questionnaire.ts';
import { fieldName } from '../field-name.ts';
import type { QuestionType } from './question-type.ts';
import { answered, complain, isString, sent } from './question-type.ts';
import { cutText, oneLine, tidyText } from './tidy-text.ts';

const tidied = (question: TextQuestion, typed: string): string =>
  question.type === 'short-text' ? oneLine(typed) : tidyText(typed);

/** A text of one line or of several. What is longer than the most is cut, and said once. */
export const text: QuestionType<TextQuestion, string> = {
  isValue: isString,
  read: (question, fields) => {
    const typed = tidied(question, sent(fields, fieldName(question.key)).join('\n'));
    if (typed === '') return { kind: 'empty' };
    const { max } = question;
    if (typed.length <= max) return answered(typed);
    return answered(cutText(typed, max), [complain('text-too-long', { max, length: typed.length })]);
  },
  write: (question, value) => ({ [fieldName(question.key)]: [value] }),
  check: (question, value) => {
    if (value === '' || value !== tidied(question, value)) return complain('malformed');
    return value.length > question.max ? complain('text-too-long', { max: question.max, length: value.length }) : null;
  },
};
