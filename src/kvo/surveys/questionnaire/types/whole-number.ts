import type { WholeNumberQuestion } from '../compiled-questionnaire.ts';
import { fieldName } from '../field-name.ts';
import { asciiDigits } from './ascii-digits.ts';
import type { Complaint, QuestionType } from './question-type.ts';
import { answered, complain, isNumber, sent, wrong } from './question-type.ts';

const checkNumber = (question: WholeNumberQuestion, value: number): Complaint | null => {
  if (!Number.isInteger(value)) return complain('not-whole');
  if (value < question.min) return complain('below-minimum', { min: question.min });
  return value > question.max ? complain('above-maximum', { max: question.max }) : null;
};

const groups = /^-?\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/;

/** A whole number; thousands may be set apart by a dot, a comma or a space. */
export const wholeNumber: QuestionType<WholeNumberQuestion, number> = {
  isValue: isNumber,
  read: (question, fields) => {
    const texts = sent(fields, fieldName(question.key));
    const [text] = texts;
    if (text === undefined) return { kind: 'empty' };
    const bare = asciiDigits(text).replace(/\s+/g, ' ').trim();
    if (texts.length === 1 && /^-?\d+[.,]\d{1,2}$/.test(bare)) return wrong(complain('not-whole'));
    if (texts.length > 1 || !(/^-?\d{1,15}$/.test(bare) || groups.test(bare))) return wrong(complain('not-a-number'));
    // Adding nought makes "-0" plain nought.
    const value = Number(bare.replace(/[., ]/g, '')) + 0;
    const complaint = checkNumber(question, value);
    return complaint === null ? answered(value) : wrong(complaint);
  },
  write: (question, value) => ({ [fieldName(question.key)]: [String(value)] }),
  check: checkNumber,
};
