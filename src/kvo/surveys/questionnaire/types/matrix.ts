import type { AnswerValue } from '../answer.ts';
import type { MatrixQuestion } from '../compiled-questionnaire.ts';
import { fieldName } from '../field-name.ts';
import type { Complaint, QuestionType } from './question-type.ts';
import { answered, complain, sent, wrong } from './question-type.ts';

type Rows = Readonly<Record<string, string>>;

const isRows = (value: AnswerValue): value is Rows => typeof value === 'object' && !Array.isArray(value);

const checkRow = (question: MatrixQuestion, statement: string, keys: readonly string[]): Complaint | null => {
  if (keys.length > 1) return complain('choose-one', {}, statement);
  return question.options.some((option) => option.key === keys[0]) ? null : complain('not-an-option', {}, statement);
};

/** One scale for several statements. Statements left open are missing from the value; none at all is no answer. */
export const matrix: QuestionType<MatrixQuestion, Rows> = {
  isValue: isRows,
  read: (question, fields) => {
    const rows: Record<string, string> = {};
    const open: Complaint[] = [];
    for (const statement of question.statements) {
      const keys = [...new Set(sent(fields, fieldName(question.key, statement.key)))];
      const [key] = keys;
      if (key === undefined) {
        open.push(complain('empty', {}, statement.key));
        continue;
      }
      const complaint = checkRow(question, statement.key, keys);
      if (complaint !== null) return wrong(complaint);
      rows[statement.key] = key;
    }
    return open.length === question.statements.length ? { kind: 'empty' } : answered(rows, open);
  },
  write: (question, value) =>
    Object.fromEntries(Object.entries(value).map(([statement, key]) => [fieldName(question.key, statement), [key]])),
  check: (question, value) => {
    const rows = Object.entries(value);
    if (rows.length === 0) return complain('malformed');
    for (const [statement, key] of rows) {
      if (!question.statements.some((known) => known.key === statement)) return complain('malformed');
      const complaint = checkRow(question, statement, [key]);
      if (complaint !== null) return complaint;
    }
    const open = question.statements.find(({ key }) => !Object.hasOwn(value, key));
    return question.required === 'hard' && open !== undefined ? complain('required', {}, open.key) : null;
  },
};
