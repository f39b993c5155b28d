import type { InEach } from '../../../../kernel/language.ts';
import type { CalculatedValue, Check, Page, Question } from '../compiled-questionnaire.ts';
import type { Condition } from '../condition.ts';
import type { Scope } from '../expression/check-expression.ts';
import type { Expression } from '../expression/expression.ts';
import { fromCondition } from '../expression/from-condition.ts';
import { questionsIn } from '../expression/questions-in.ts';
import type { QuestionDocument, QuestionnaireDocument } from '../questionnaire-model.ts';
import { checkCondition } from './check-conditions.ts';
import type { CompileFault } from './compile-fault.ts';
import { expressionFault, fault } from './compile-fault.ts';
import { compileText, questionScope } from './question-scope.ts';

interface Compiled {
  readonly pages: readonly Page[];
  readonly values: readonly CalculatedValue[];
  readonly faults: readonly CompileFault[];
}

interface Written {
  readonly place: string;
  readonly given: Condition | string | undefined;
  readonly question: Question;
  readonly index: number;
}

/** What all expressions of one questionnaire are compiled with. */
interface Bench {
  readonly scope: Scope;
  readonly byKey: ReadonlyMap<string, Question>;
  readonly order: ReadonlyMap<string, number>;
  readonly faults: CompileFault[];
}

/** Questions asked later than the one that looks at them, reported once each. */
const lookAhead = ({ order, faults }: Bench, { place, index }: Written, expression: Expression): void => {
  for (const question of questionsIn(expression)) {
    if ((order.get(question) ?? 0) > index) faults.push(fault(place, 'forward-reference', { question }));
  }
};

const compileOne = (bench: Bench, written: Written): Expression | null => {
  const { place, given, question } = written;
  if (given === undefined) return null;
  if (typeof given !== 'string') {
    const found = checkCondition({ place, condition: given, index: written.index }, bench);
    bench.faults.push(...found);
    return fromCondition(given);
  }
  const outcome = compileText(given, bench.scope);
  if (!outcome.ok) {
    bench.faults.push(expressionFault(place, question.key, outcome.refusal));
    return null;
  }
  if (outcome.value.kind !== 'truth') {
    const params = { question: question.key, kind: outcome.value.kind, line: 1, column: 1 };
    bench.faults.push(fault(place, 'not-a-condition', params));
    return null;
  }
  lookAhead(bench, written, outcome.value.expression);
  return outcome.value.expression;
};

const checksOf = (bench: Bench, document: QuestionDocument, about: Omit<Written, 'given'>): readonly Check[] =>
  (document.checks ?? []).flatMap(({ holds, message, strict }, at): readonly Check[] => {
    const place = `${about.place}.checks[${at}].holds`;
    const expression = compileOne(bench, { ...about, place, given: holds });
    return expression === null ? [] : [{ holds: expression, message, strict }];
  });

const followUpOf = (showIf: Expression | null, earlier: readonly Question[]): string | null => {
  const looksAt = showIf === null ? new Set() : questionsIn(showIf);
  return earlier.findLast(({ key }) => looksAt.has(key))?.key ?? null;
};

const compilePage = (bench: Bench, page: Page, number: number, documents: readonly QuestionDocument[]): Page => ({
  ...page,
  questions: page.questions.map((question, at): Question => {
    const document = documents[at];
    if (document === undefined) return question;
    const place = `pages[${number}].questions[${at}]`;
    const about = { place, question, index: bench.order.get(question.key) ?? 0 };
    const showIf = compileOne(bench, { ...about, place: `${place}.showIf`, given: document.showIf });
    const requiredIf = compileOne(bench, { ...about, place: `${place}.requiredIf`, given: document.requiredIf });
    const checks = checksOf(bench, document, about);
    return { ...question, showIf, requiredIf, checks, followUpOf: followUpOf(showIf, page.questions.slice(0, at)) };
  }),
});

const compileValues = (bench: Bench, values: QuestionnaireDocument['values']): readonly CalculatedValue[] =>
  Object.entries(values).flatMap(([key, { expression, label }]): readonly CalculatedValue[] => {
    const place = `values.${key}.expression`;
    if (bench.byKey.has(key)) bench.faults.push(fault(`values.${key}`, 'duplicate-key', { key }));
    const outcome = compileText(expression, bench.scope);
    const named: InEach | null = label ?? null;
    if (outcome.ok) return [{ key, label: named, expression: outcome.value.expression }];
    bench.faults.push(expressionFault(place, key, outcome.refusal));
    return [];
  });

/** Compiles every condition, check and calculated value of a questionnaire, with everything wrong in them. */
export const compileExpressions = (document: QuestionnaireDocument, pages: readonly Page[]): Compiled => {
  const questions = pages.flatMap((page) => page.questions);
  const texts = Object.fromEntries(Object.entries(document.values).map(([key, value]) => [key, value.expression]));
  const bench: Bench = {
    scope: questionScope(questions, texts),
    byKey: new Map(questions.map((question) => [question.key, question])),
    order: new Map(questions.map((question, index) => [question.key, index])),
    faults: [],
  };
  const values = compileValues(bench, document.values);
  const compiled = pages.map((page, number) =>
    compilePage(bench, page, number, document.pages[number]?.questions ?? []),
  );
  return { pages: compiled, values, faults: bench.faults };
};
