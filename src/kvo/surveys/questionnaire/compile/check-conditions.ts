import type { Question, Questionnaire } from '../compiled-questionnaire.ts';
import type { Comparison, Condition } from '../condition.ts';
import { comparisonsIn } from '../condition.ts';
import { questionsIn } from '../expression/questions-in.ts';
import type { CompileFault } from './compile-fault.ts';
import { fault } from './compile-fault.ts';
import { placeOf } from './question-place.ts';

const looksAt = ({ showIf }: Question): readonly string[] => (showIf === null ? [] : [...questionsIn(showIf)]);

/** The way from a question back to itself along its conditions, or null. */
const circleFrom = (start: Question, byKey: ReadonlyMap<string, Question>): readonly string[] | null => {
  const seen = new Set<string>();
  const follow = (question: Question, path: readonly string[]): readonly string[] | null => {
    for (const key of looksAt(question)) {
      if (key === start.key) return [...path, key];
      const next = byKey.get(key);
      if (next === undefined || seen.has(key)) continue;
      seen.add(key);
      const circle = follow(next, [...path, key]);
      if (circle !== null) return circle;
    }
    return null;
  };
  return follow(start, [start.key]);
};

const operatorOf = (comparison: Comparison): string =>
  ['is', 'in', 'atLeast', 'atMost', 'answered'].find((name) => name in comparison) ?? 'is';

const constantsOf = (comparison: Comparison): readonly (string | number)[] => {
  if ('is' in comparison) return [comparison.is];
  return 'in' in comparison ? comparison.in : [];
};

const isNumeric = (question: Question): boolean =>
  question.type === 'mark' || question.type === 'whole-number' || question.type === 'euro';

const fits = (question: Question, comparison: Comparison): boolean => {
  const operator = operatorOf(comparison);
  if (question.type === 'information') return false;
  if (operator === 'answered') return true;
  if (operator === 'atLeast' || operator === 'atMost') return isNumeric(question);
  if ('options' in question) return constantsOf(comparison).every((constant) => typeof constant === 'string');
  return isNumeric(question) && constantsOf(comparison).every((constant) => typeof constant === 'number');
};

const checkComparison = (place: string, comparison: Comparison, target: Question): readonly CompileFault[] => {
  const { question, row } = comparison;
  const clash = fault(place, 'type-clash', { question, type: target.type, operator: operatorOf(comparison) });
  if (!fits(target, comparison)) return [clash];
  if (row !== undefined && target.type !== 'matrix') return [fault(place, 'unknown-statement', { question, row })];
  if (row !== undefined && target.type === 'matrix' && !target.statements.some(({ key }) => key === row)) {
    return [fault(place, 'unknown-statement', { question, row })];
  }
  if (!('options' in target)) return [];
  return constantsOf(comparison).flatMap((constant) =>
    target.options.some(({ key }) => key === constant)
      ? []
      : [fault(place, 'unknown-option', { question, option: constant })],
  );
};

interface Surroundings {
  readonly byKey: ReadonlyMap<string, Question>;
  readonly order: ReadonlyMap<string, number>;
}

/** A condition written as an object that looks at nothing, ahead, or at a question it cannot be compared with. */
export const checkCondition = (
  { place, condition, index }: { readonly place: string; readonly condition: Condition; readonly index: number },
  { byKey, order }: Surroundings,
): readonly CompileFault[] =>
  comparisonsIn(condition).flatMap((comparison) => {
    const target = byKey.get(comparison.question);
    if (target === undefined) return [fault(place, 'unknown-question', { question: comparison.question })];
    const later = (order.get(target.key) ?? 0) > index;
    return later
      ? [fault(place, 'forward-reference', { question: comparison.question })]
      : checkComparison(place, comparison, target);
  });

/** Conditions that chase each other, and follow-ups without words for who runs no script. */
export const checkConditions = (questionnaire: Questionnaire): readonly CompileFault[] => {
  const byKey = new Map(questionnaire.questions.map((question) => [question.key, question]));
  return questionnaire.questions.flatMap((question) => {
    if (question.showIf === null) return [];
    const circle = circleFrom(question, byKey);
    const wordless = question.followUpOf !== null && question.onlyIf === null;
    if (circle === null && !wordless) return [];
    const place = `${placeOf(questionnaire, question)}.showIf`;
    if (circle !== null) return [fault(place, 'cycle', { path: circle.join(' → ') })];
    return [fault(place, 'condition-without-words', { question: question.followUpOf ?? '' })];
  });
};
