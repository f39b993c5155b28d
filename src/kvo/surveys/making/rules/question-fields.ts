import { z } from 'zod';
import { respondentLanguages } from '../../../../kernel/respondent-language.ts';
import type { Condition } from '../../questionnaire/condition.ts';
import { fromCondition } from '../../questionnaire/expression/from-condition.ts';
import { showExpression } from '../../questionnaire/expression/show-expression.ts';
import type { Draft, DraftQuestion } from './draft.ts';

const texts = z.record(z.string(), z.string());
const flags = z.looseObject({
  exclusive: z.boolean().optional(),
  aside: z.boolean().optional(),
  other: z.boolean().optional(),
});
const checks = z.array(z.looseObject({ holds: z.unknown(), message: texts, strict: z.boolean().optional() }));
const figure = z.looseObject({ label: texts, hits: z.array(z.string()).optional(), says: texts.optional() });
const ends = z.looseObject({ low: texts, high: texts });

type Defaults = Readonly<Record<string, string>>;

const textFields = (name: string, given: unknown): Defaults => {
  const read = texts.safeParse(given);
  return Object.fromEntries(
    respondentLanguages.map((language) => [`${name}.${language}`, read.data?.[language] ?? '']),
  );
};

/** A condition as text, whichever way it was written. */
const conditionText = (given: unknown): string => {
  if (typeof given === 'string') return given;
  // A draft comes from a questionnaire that was checked, so what is no text is a condition.
  return given === undefined || given === null ? '' : showExpression(fromCondition(given as Condition));
};

/** The options of a question as they stand in it, or in the scale it names; null when its type has none. */
export const optionsOf = (draft: Draft, { options }: DraftQuestion) =>
  options === undefined ? null : typeof options === 'string' ? (draft.scales?.[options] ?? []) : options;

const kindOf = (option: unknown): string => {
  const { exclusive, aside, other } = flags.parse(option);
  if (other === true) return 'other';
  return [...(exclusive === true ? ['exclusive'] : []), ...(aside === true ? ['aside'] : [])].join('-');
};

const partFields = (draft: Draft, question: DraftQuestion): Defaults => {
  const hits = figure.safeParse(question['figure']).data?.hits ?? [];
  return Object.assign(
    {},
    ...(optionsOf(draft, question) ?? []).map((option, index) => ({
      ...textFields(`option.${index}`, option.label),
      [`option.${index}.key`]: option.key,
      [`option.${index}.kind`]: kindOf(option),
      [`option.${index}.hit`]: hits.includes(option.key) ? 'yes' : '',
    })),
    ...(question.statements ?? []).map((statement, index) => ({
      ...textFields(`statement.${index}`, statement.label),
      [`statement.${index}.key`]: statement.key,
    })),
  );
};

const checkFields = (question: DraftQuestion): Defaults =>
  Object.assign(
    {},
    ...(checks.safeParse(question['checks']).data ?? []).map(({ holds, message, strict }, index) => ({
      ...textFields(`check.${index}`, message),
      [`check.${index}.holds`]: conditionText(holds),
      [`check.${index}.strict`]: strict === true ? 'yes' : '',
    })),
  );

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : value === true ? 'yes' : '';

/** What the form of a question begins with. */
export const questionFields = (draft: Draft, question: DraftQuestion): Defaults => {
  const named = ['text', 'hint', 'onlyIf', 'body', 'unit', 'dontKnow'];
  const values = ['min', 'max', 'most', 'required', 'ratherNotSay'];
  const marks = ends.safeParse(question['ends']).data;
  const told = figure.safeParse(question['figure']).data;
  return {
    ...Object.assign({}, ...named.map((name) => textFields(name, question[name]))),
    ...Object.fromEntries(values.map((name) => [name, shown(question[name])])),
    ...textFields('low', marks?.low),
    ...textFields('high', marks?.high),
    ...textFields('figure', told?.label),
    ...textFields('says', told?.says),
    ...partFields(draft, question),
    ...checkFields(question),
    showIf: conditionText(question['showIf']),
    requiredIf: conditionText(question['requiredIf']),
  };
};
