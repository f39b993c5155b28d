import { z } from 'zod';
import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { parseExpression } from '../../questionnaire/expression/parse-expression.ts';
import type { Draft } from './draft.ts';

export type ValuesCode = 'expression-wrong' | 'name-wrong' | 'key-taken';

const shape = z.record(z.string(), z.looseObject({ expression: z.string() }));

/** The most calculated values a questionnaire may have. */
const mostValues = 200;

/** The calculated values of a draft by their names. */
export const valuesIn = (draft: Draft): z.infer<typeof shape> => shape.safeParse(draft['values']).data ?? {};

/** The calculated values as their form has them: a row of which both fields are empty is gone. */
export const readValues = (
  draft: Draft,
  fields: Readonly<Record<string, string>>,
): Result<z.infer<typeof shape>, Refused<ValuesCode>> => {
  const before = valuesIn(draft);
  const questions = new Set(draft.pages.flatMap((page) => page.questions.map(({ key }) => key)));
  const values = new Map<string, z.infer<typeof shape>[string]>();
  for (let index = 0; index < mostValues && `value.${index}.name` in fields; index += 1) {
    const name = (fields[`value.${index}.name`] ?? '').trim();
    const expression = (fields[`value.${index}.expression`] ?? '').trim();
    if (name === '' && expression === '') continue;
    const field = `value.${index}.name`;
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name === 'constructor')
      return refuseWith('name-wrong', { field });
    if (questions.has(name) || values.has(name)) return refuseWith('key-taken', { field });
    const parsed = parseExpression(expression);
    if (!parsed.ok) {
      const { at, found } = parsed.refusal;
      const params = { line: at.line, column: at.column, found };
      return refuseWith('expression-wrong', { field: `value.${index}.expression`, params });
    }
    values.set(name, { ...before[name], expression });
  }
  return ok(Object.fromEntries(values));
};
