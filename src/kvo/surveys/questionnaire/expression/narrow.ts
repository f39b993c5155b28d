import type { Answers } from '../answer.ts';
import { evaluate } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { questionsIn } from './questions-in.ts';

/** Whether `joined` is settled by one part alone: `or` by what is true, `and` by what is false. */
const decided = (apply: 'and' | 'or', to: readonly Expression[]): Expression => {
  const settling = apply === 'or';
  if (to.some((part) => 'constant' in part && part.constant === settling)) return { constant: settling };
  const left = to.filter((part) => !('constant' in part));
  if (left.length === 0) return { constant: !settling };
  return left.length === 1 && left[0] !== undefined ? left[0] : { apply, to: left };
};

/**
 * A condition with everything filled in that is known, while the answers to the questions `open` names may still
 * change. It comes to the same whatever those answers become.
 */
export const narrow = (expression: Expression, answers: Answers, open: (question: string) => boolean): Expression => {
  if (![...questionsIn(expression)].some(open)) return { constant: evaluate(expression, answers) === true };
  if (!('apply' in expression)) return expression;
  const { apply, to } = expression;
  if (apply === 'and' || apply === 'or')
    return decided(
      apply,
      to.map((part) => narrow(part, answers, open)),
    );
  if (apply !== 'not' || to[0] === undefined) return expression;
  const inner = narrow(to[0], answers, open);
  return 'constant' in inner ? { constant: inner.constant !== true } : { apply, to: [inner] };
};
