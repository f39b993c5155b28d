import { z } from 'zod';
import { respondentLanguages } from '../../../kernel/respondent-language.ts';
import { audiences } from '../../schemes/model.ts';
import type { Condition } from './condition.ts';

// Keys become names of form fields and of fields in stored answers, where a dot parts question and statement.
const key = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be a key of small letters, digits and hyphens')
  .refine((name) => name !== 'constructor', 'is not free as a key');
const words = z.string().trim().min(1);
const inEach = z.strictObject({
  nl: words,
  en: words,
  // Read by respondents only; a language in which one text is missing is not offered to them.
  fy: words.optional(),
  de: words.optional(),
  pl: words.optional(),
  tr: words.optional(),
  uk: words.optional(),
  ro: words.optional(),
  ar: words.optional(),
});
const propose = z.union([z.strictObject({ atLeast: z.number() }), z.strictObject({ atMost: z.number() })]);

const place = { question: key, row: key.optional() };
const constant = z.union([z.string(), z.number()]);
const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ ...place, is: constant }),
      z.strictObject({ ...place, in: z.array(constant).min(1) }),
      z.strictObject({ ...place, atLeast: z.number() }),
      z.strictObject({ ...place, atMost: z.number() }),
      z.strictObject({ ...place, answered: z.boolean() }),
      z.strictObject({ all: z.array(conditionSchema).min(1) }),
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ not: conditionSchema }),
    ],
    'must compare a question (is, in, atLeast, atMost or answered) or join conditions (all, any or not)',
  ),
);

/** When something holds: an expression as text, or a condition as an object. */
const when = z.union(
  [z.string().trim().min(1).max(4000), conditionSchema],
  'must compare a question (is, in, atLeast, atMost or answered), join conditions (all, any or not) or be an expression',
);

const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be a day as 2026-12-31');
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month as 2026-12');

/** What results make of a part of a question: a name for charts, a theme, and when it is proposed as a finding. */
const part = { short: inEach.optional(), theme: key.optional(), propose: propose.optional() };

const option = z.strictObject({
  key,
  label: inEach,
  ...part,
  /** Cannot stand beside another choice: "none of these". */
  exclusive: z.boolean().default(false),
  /** Stands apart from the scale, outside the base of a share: "don't know", "rather not say". */
  aside: z.boolean().default(false),
  /** Opens a line to write on: "other, namely". */
  other: z.boolean().default(false),
});
export type OptionDocument = z.infer<typeof option>;

/** Options written out, or the name of a scale of the questionnaire. */
const options = z.union([z.array(option).min(2), key]);

const base = {
  key,
  /** Which block of the question bank it comes from. */
  module: z.string().regex(/^[A-Z]$/, 'must be one capital letter'),
  text: inEach,
  hint: inEach.optional(),
  required: z.enum(['none', 'soft', 'hard']).default('soft'),
  showIf: when.optional(),
  /** Must be answered when this holds, whatever `required` says. */
  requiredIf: when.optional(),
  /** What must hold once the question is answered; strict: the page cannot be left otherwise. */
  checks: z
    .array(z.strictObject({ holds: when, message: inEach, strict: z.boolean().default(false) }))
    .max(20)
    .optional(),
  /** Offers "rather not say" beside the answers, as a state of its own. */
  ratherNotSay: z.boolean().default(false),
  /** Says the condition in words, for a question drawn beneath the one it depends on. */
  onlyIf: inEach.optional(),
  figure: z
    .strictObject({
      label: inEach,
      /** The answers that count for a share, and what giving one of them says of a respondent. */
      hits: z.array(key).min(1).optional(),
      says: inEach.optional(),
      theme: key.optional(),
      propose: propose.optional(),
      /** Of a matrix: the share for whom at least one statement counts. */
      any: z.strictObject({ label: inEach, says: inEach }).optional(),
    })
    .optional(),
};

const questionSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...base, type: z.literal('single'), options }),
  z.strictObject({ ...base, type: z.literal('multiple'), options }),
  z.strictObject({
    ...base,
    type: z.literal('yes-no'),
    also: z.array(z.enum(['dont-know', 'rather-not-say'])).default(['dont-know']),
  }),
  z.strictObject({
    ...base,
    type: z.literal('mark'),
    min: z.int().default(1),
    max: z.int().default(10),
    ends: z.strictObject({ low: inEach, high: inEach }),
    dontKnow: inEach.optional(),
  }),
  z.strictObject({
    ...base,
    type: z.literal('matrix'),
    statements: z.array(z.strictObject({ key, label: inEach, ...part, hits: z.array(key).min(1).optional() })).min(1),
    options,
  }),
  z.strictObject({ ...base, type: z.literal('whole-number'), min: z.int(), max: z.int(), unit: inEach.optional() }),
  z.strictObject({ ...base, type: z.literal('euro'), max: z.int().positive() }),
  z.strictObject({ ...base, type: z.literal('short-text'), max: z.int().min(1).max(500).default(200) }),
  z.strictObject({ ...base, type: z.literal('long-text'), max: z.int().min(1).max(20_000).default(4000) }),
  z.strictObject({
    ...base,
    type: z.literal('ranking'),
    options: z.array(option).min(2).max(20),
    /** How many are asked to be ranked; all of them when absent. */
    most: z.int().min(1).max(20).optional(),
  }),
  z.strictObject({ ...base, type: z.literal('date'), min: day.optional(), max: day.optional() }),
  z.strictObject({ ...base, type: z.literal('month'), min: month.optional(), max: month.optional() }),
  /** A place on the map of the park: its sub-areas and streets come from the park where it is asked. */
  z.strictObject({ ...base, type: z.literal('place') }),
  /** Asks nothing: a text between questions. */
  z.strictObject({ ...base, type: z.literal('information'), body: inEach.optional() }),
]);
export type QuestionDocument = z.infer<typeof questionSchema>;

export const questionnaireSchema = z.strictObject({
  id: key,
  version: z.int().positive(),
  audience: z.enum(audiences),
  /** The languages it can be answered in; all of them when absent. Dutch is always one. */
  languages: z.array(z.enum(respondentLanguages)).min(1).optional(),
  title: inEach,
  intro: inEach,
  /** What the fixed answers are called. */
  words: z.strictObject({ yes: inEach, no: inEach, 'dont-know': inEach, 'rather-not-say': inEach }),
  scales: z.record(key, z.array(option).min(2)).default({}),
  /** Calculated values, to be named in expressions. */
  values: z
    .record(key, z.strictObject({ expression: z.string().trim().min(1).max(4000), label: inEach.optional() }))
    .refine((all) => Object.keys(all).length <= 200, 'must hold at most 200 calculated values')
    .default({}),
  pages: z
    .array(z.strictObject({ key, title: inEach, lead: inEach.optional(), questions: z.array(questionSchema).min(1) }))
    .min(1),
});
export type QuestionnaireDocument = z.infer<typeof questionnaireSchema>;
