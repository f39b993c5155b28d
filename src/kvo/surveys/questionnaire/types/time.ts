import type { FormValues } from '../../../../kernel/route.ts';
import type { TimeQuestion } from '../compiled-questionnaire.ts';
import { fieldName } from '../field-name.ts';
import { asciiDigits } from './ascii-digits.ts';
import type { Complaint, QuestionType } from './question-type.ts';
import { answered, complain, isString, sent, wrong } from './question-type.ts';

/** The parts of a month, each a field of its own: browsers do not agree on a field for months. */
export const monthPart = 'month';
export const yearPart = 'year';

/** Whether a text is a day that exists, as 2026-12-31. */
const isDay = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const made = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(text) && Number(match[1]) >= 1900;
};

const isMonth = (text: string): boolean => /^(19|[2-9]\d)\d{2}-(0[1-9]|1[0-2])$/.test(text);

/** A day as a browser sends it, or as people write it here: 31-12-2026. */
const readDay = (typed: string): string => {
  const text = asciiDigits(typed).trim();
  const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  return match === null ? text : `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`;
};

const readMonth = (question: TimeQuestion, fields: FormValues): string => {
  const [month = ''] = sent(fields, fieldName(question.key, monthPart));
  const [year = ''] = sent(fields, fieldName(question.key, yearPart));
  if (month === '' && year === '') return '';
  return `${asciiDigits(year).trim()}-${asciiDigits(month).trim().padStart(2, '0')}`;
};

const checkTime = ({ type, min, max }: TimeQuestion, value: string): Complaint | null => {
  if (type === 'date' ? !isDay(value) : !isMonth(value))
    return complain(type === 'date' ? 'not-a-day' : 'not-a-month', {}, type === 'date' ? null : monthPart);
  const part = type === 'date' ? null : monthPart;
  if (min !== null && value < min) return complain('too-early', { min }, part);
  return max !== null && value > max ? complain('too-late', { max }, part) : null;
};

/** A day, or a month. */
export const time: QuestionType<TimeQuestion, string> = {
  isValue: isString,
  read: (question, fields) => {
    const days = question.type === 'date' ? sent(fields, fieldName(question.key)) : [readMonth(question, fields)];
    const [text = ''] = days;
    if (text === '') return { kind: 'empty' };
    const value = question.type === 'date' ? readDay(text) : text;
    const complaint = checkTime(question, value);
    return complaint === null ? answered(value) : wrong(complaint);
  },
  write: (question, value): FormValues => {
    if (question.type === 'date') return { [fieldName(question.key)]: [value] };
    const [year = '', month = ''] = value.split('-');
    return {
      [fieldName(question.key, monthPart)]: [month],
      [fieldName(question.key, yearPart)]: [year],
    };
  },
  check: checkTime,
};
