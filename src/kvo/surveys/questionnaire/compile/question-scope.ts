import type { Result } from '../../../../kernel/result.ts';
import { ok, refuse } from '../../../../kernel/result.ts';
import type { Question } from '../compiled-questionnaire.ts';
import type { ExpressionFault, Known, Scope } from '../expression/check-expression.ts';
import { checkExpression } from '../expression/check-expression.ts';
import { parseExpression } from '../expression/parse-expression.ts';
import type { At } from '../expression/read-tokens.ts';

type Outcome = Result<Known, ExpressionFault>;

const keysOf = (question: Question): readonly string[] | null =>
  'options' in question ? question.options.map(({ key }) => key) : null;

const kindOf = (question: Question, row: string | null): Known['kind'] | null => {
  switch (question.type) {
    case 'single':
    case 'yes-no':
      return 'choice';
    case 'multiple':
    case 'ranking':
      return 'choices';
    case 'matrix':
      return row === null ? 'choices' : 'choice';
    case 'mark':
    case 'whole-number':
    case 'euro':
      return 'number';
    case 'short-text':
    case 'long-text':
      return 'text';
    case 'date':
    case 'month':
    case 'place':
      return question.type;
    case 'information':
      return null;
  }
};

const lookUp = (question: Question, row: string | null, at: At): Outcome => {
  const { key } = question;
  const kind = kindOf(question, row);
  if (kind === null) return refuse({ at, code: 'unknown-name', params: { name: key } });
  const hasRow = question.type === 'matrix' && question.statements.some((statement) => statement.key === row);
  if (row !== null && !hasRow) return refuse({ at, code: 'unknown-statement', params: { question: key, row } });
  const expression = row === null ? { answer: key } : { answer: key, row };
  return ok({ expression, kind, keys: keysOf(question) });
};

/** Reads the text of an expression and checks it; a fault says where in the text. */
export const compileText = (text: string, scope: Scope): Outcome => {
  const parsed = parseExpression(text);
  if (parsed.ok) return checkExpression(parsed.value, scope);
  const { at, found } = parsed.refusal;
  return refuse({ at, code: 'syntax', params: { found } });
};

/**
 * The names of a questionnaire: its questions, and its calculated values, each compiled when it is first asked for. A
 * value that leads back to itself is refused with the way it goes.
 */
export const questionScope = (questions: readonly Question[], values: Readonly<Record<string, string>>): Scope => {
  const byKey = new Map(questions.map((question) => [question.key, question]));
  const done = new Map<string, Outcome>();
  const under: string[] = [];
  const calculated = (name: string, at: At): Outcome => {
    const before = done.get(name);
    if (before !== undefined) return before;
    if (under.includes(name)) {
      const path = [...under.slice(under.indexOf(name)), name].join(' → ');
      return refuse({ at, code: 'cycle', params: { path } });
    }
    under.push(name);
    const outcome = compileText(values[name] ?? '', scope);
    under.pop();
    if (outcome.ok || under.length === 0) done.set(name, outcome);
    return outcome;
  };
  const scope: Scope = (name, row, at) => {
    const question = byKey.get(name);
    if (question !== undefined) return lookUp(question, row, at);
    if (row === null && Object.hasOwn(values, name)) return calculated(name, at);
    return refuse({ at, code: 'unknown-name', params: { name } });
  };
  return scope;
};
