import type { EuroQuestion } from '../compiled-questionnaire.ts';
import { fieldName } from '../field-name.ts';
import { parseEuro } from './parse-euro.ts';
import type { Complaint, QuestionType } from './question-type.ts';
import { answered, complain, isNumber, sent, wrong } from './question-type.ts';

const checkAmount = (question: EuroQuestion, value: number): Complaint | null => {
  if (Math.round(value * 100) / 100 !== value) return complain('not-an-amount');
  if (value < 0) return complain('below-minimum', { min: 0 });
  return value > question.max ? complain('above-maximum', { max: question.max }) : null;
};

/** An amount in euro, cents as decimals. */
export const euro: QuestionType<EuroQuestion, number> = {
  isValue: isNumber,
  read: (question, fields) => {
    const texts = sent(fields, fieldName(question.key));
    const [text] = texts;
    if (text === undefined) return { kind: 'empty' };
    const value = texts.length > 1 ? null : parseEuro(text);
    if (value === null) return wrong(complain('not-an-amount'));
    const complaint = checkAmount(question, value);
    return complaint === null ? answered(value) : wrong(complaint);
  },
  write: (question, value) => ({
    [fieldName(question.key)]: [Number.isInteger(value) ? String(value) : value.toFixed(2).replace('.', ',')],
  }),
  check: checkAmount,
};
