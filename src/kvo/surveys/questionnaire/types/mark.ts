import type { AnswerValue } from '../answer.ts';
import type { MarkQuestion } from '../compiled-questionnaire.ts';
import { fieldName } from '../field-name.ts';
import { asciiDigits } from './ascii-digits.ts';
import type { Complaint, QuestionType } from './question-type.ts';
import { answered, complain, sent, wrong } from './question-type.ts';

/** The answer of who cannot give a mark. */
export const dontKnow = 'dont-know';

type Mark = number | typeof dontKnow;

const isMark = (value: AnswerValue): value is Mark => typeof value === 'number' || value === dontKnow;

const checkMark = (question: MarkQuestion, value: Mark): Complaint | null => {
  if (value === dontKnow) return question.dontKnow === null ? complain('not-an-option') : null;
  if (!Number.isInteger(value)) return complain('not-whole');
  if (value < question.min) return complain('below-minimum', { min: question.min });
  return value > question.max ? complain('above-maximum', { max: question.max }) : null;
};

/** A mark on a scale of whole numbers, such as 1 to 10. */
export const mark: QuestionType<MarkQuestion, Mark> = {
  isValue: isMark,
  read: (question, fields) => {
    const [text, ...more] = [...new Set(sent(fields, fieldName(question.key)))];
    if (text === undefined) return { kind: 'empty' };
    if (more.length > 0) return wrong(complain('choose-one'));
    const digits = asciiDigits(text.trim());
    if (digits !== dontKnow && !/^\d{1,3}$/.test(digits)) return wrong(complain('not-an-option'));
    const value = digits === dontKnow ? digits : Number(digits);
    const complaint = checkMark(question, value);
    return complaint === null ? answered(value) : wrong(complaint);
  },
  write: (question, value) => ({ [fieldName(question.key)]: [String(value)] }),
  check: checkMark,
};
