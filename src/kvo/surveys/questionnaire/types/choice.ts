import type { ChoiceQuestion } from '../compiled-questionnaire.ts';
import { fieldName } from '../field-name.ts';
import { checkOther, readOther, writeOther } from './other-text.ts';
import type { QuestionType } from './question-type.ts';
import { complain, isString, sent, wrong } from './question-type.ts';

const has = (question: ChoiceQuestion, key: string): boolean => question.options.some((option) => option.key === key);

/** One of several, and yes or no. */
export const choice: QuestionType<ChoiceQuestion, string> = {
  isValue: isString,
  read: (question, fields) => {
    const [key, ...more] = [...new Set(sent(fields, fieldName(question.key)))];
    if (key === undefined) return { kind: 'empty' };
    if (more.length > 0) return wrong(complain('choose-one'));
    if (!has(question, key)) return wrong(complain('not-an-option'));
    const { other, remarks } = readOther(question, [key], fields);
    return {
      kind: 'answered',
      answer: { state: 'answered', value: key, ...(other === undefined ? {} : { other }) },
      remarks,
    };
  },
  write: (question, value, other) => ({ [fieldName(question.key)]: [value], ...writeOther(question.key, other) }),
  check: (question, value, other) =>
    has(question, value) ? checkOther(question.options, [value], other) : complain('not-an-option'),
};
