import type { Answer, Answers } from './answer.ts';
import { notApplicable } from './answer.ts';
import { holds } from './condition.ts';
import type { Expression } from './expression/expression.ts';
import { questionsIn } from './expression/questions-in.ts';

/** What settling needs of a question: the browser has this much of it too. */
export interface Dependent {
  readonly key: string;
  readonly showIf: Expression | null;
}

/** Questions in the order they are asked, and for each the later ones whose condition looks at it. */
export interface DependencyGraph {
  readonly questions: readonly Dependent[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly lookers: ReadonlyMap<string, readonly number[]>;
}

/** Makes the graph once; a condition looks only at earlier questions, so the order of asking is an order of settling. */
export const dependencyGraph = (questions: readonly Dependent[]): DependencyGraph => {
  const lookers = new Map<string, number[]>();
  questions.forEach(({ showIf }, index) => {
    for (const key of showIf === null ? [] : questionsIn(showIf)) {
      const known = lookers.get(key) ?? [];
      known.push(index);
      lookers.set(key, known);
    }
  });
  return { questions, indexOf: new Map(questions.map(({ key }, index) => [key, index])), lookers };
};

/** One question as it counts, with everything before it settled. */
export const settleOne = ({ showIf }: Dependent, given: Answer | undefined, settled: Answers): Answer | undefined => {
  if (showIf !== null && !holds(showIf, settled)) return notApplicable;
  return given === undefined || given.state === 'not-applicable' ? undefined : given;
};

const isSame = (one: Answer | undefined, other: Answer | undefined): boolean =>
  one === other || (one?.state === other?.state && one?.state !== 'answered');

/**
 * The answers as they count after one question was answered anew: only that question and what depends on it, directly
 * or further on, is decided again. `draft` holds the new answer already; `before` is what counted until now.
 */
export const resettle = (graph: DependencyGraph, before: Answers, draft: Answers, changed: string): Answers => {
  const settled: Record<string, Answer | undefined> = { ...before };
  const due = new Set<number>();
  const first = graph.indexOf.get(changed);
  if (first === undefined) return before;
  due.add(first);
  for (let index = first; index < graph.questions.length && due.size > 0; index += 1) {
    const question = graph.questions[index];
    if (!due.delete(index) || question === undefined) continue;
    const now = settleOne(question, draft[question.key], settled);
    if (isSame(now, settled[question.key])) continue;
    if (now === undefined) delete settled[question.key];
    else settled[question.key] = now;
    for (const looker of graph.lookers.get(question.key) ?? []) due.add(looker);
  }
  return settled;
};
