import type { AnswerValue } from '../answer.ts';
import type { MultipleQuestion } from '../compiled-questionnaire.ts';
import { fieldName } from '../field-name.ts';
import { checkOther, readOther, writeOther } from './other-text.ts';
import type { Complaint, QuestionType } from './question-type.ts';
import { complain, sent, wrong } from './question-type.ts';

const isList = (value: AnswerValue): value is readonly string[] => Array.isArray(value);

const checkChoices = (question: MultipleQuestion, chosen: readonly string[]): Complaint | null => {
  if (chosen.some((key) => !question.options.some((option) => option.key === key))) return complain('not-an-option');
  const alone = question.options.find((option) => option.exclusive && chosen.includes(option.key));
  return alone !== undefined && chosen.length > 1 ? complain('exclusive-with-others', { option: alone.key }) : null;
};

/** Several of several; what is exclusive ("none of these") stands alone. Choices are kept in the order of the options. */
export const multiple: QuestionType<MultipleQuestion, readonly string[]> = {
  isValue: isList,
  read: (question, fields) => {
    const chosen = new Set(sent(fields, fieldName(question.key)));
    if (chosen.size === 0) return { kind: 'empty' };
    const complaint = checkChoices(question, [...chosen]);
    if (complaint !== null) return wrong(complaint);
    const value = question.options.flatMap(({ key }) => (chosen.has(key) ? [key] : []));
    const { other, remarks } = readOther(question, value, fields);
    return {
      kind: 'answered',
      answer: { state: 'answered', value, ...(other === undefined ? {} : { other }) },
      remarks,
    };
  },
  write: (question, value, other) => ({ [fieldName(question.key)]: value, ...writeOther(question.key, other) }),
  check: (question, value, other) => {
    if (value.length === 0 || new Set(value).size < value.length) return complain('malformed');
    return checkChoices(question, value) ?? checkOther(question.options, value, other);
  },
};
