import type { Condition } from '../../questionnaire/condition.ts';
import type { Expression } from '../../questionnaire/expression/expression.ts';
import { fromCondition } from '../../questionnaire/expression/from-condition.ts';
import type { Parsed } from '../../questionnaire/expression/parse-expression.ts';
import { parseExpression } from '../../questionnaire/expression/parse-expression.ts';

const fromParsed = (parsed: Parsed): Expression => {
  if (parsed.kind === 'constant') return { constant: parsed.value };
  if (parsed.kind === 'name')
    return parsed.row === null ? { answer: parsed.name } : { answer: parsed.name, row: parsed.row };
  return { apply: parsed.operator, to: parsed.to.map(fromParsed) };
};

/** The expression of a condition of a draft, whichever way it was written; null when it cannot be read. */
export const expressionOf = (given: unknown): Expression | null => {
  if (typeof given === 'object' && given !== null) return fromCondition(given as Condition);
  const parsed = typeof given === 'string' ? parseExpression(given) : null;
  return parsed?.ok === true ? fromParsed(parsed.value) : null;
};
