import { z } from 'zod';
import type { Answer, Answers } from './answer.ts';

const value = z.union([z.string(), z.number(), z.array(z.string()), z.record(z.string(), z.string())]);

const answerSchema: z.ZodType<Answer> = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('answered'), value, other: z.string().optional() }),
  z.strictObject({ state: z.literal('skipped') }),
  z.strictObject({ state: z.literal('not-applicable') }),
  z.strictObject({ state: z.literal('rather-not-say') }),
]);

/** The shape of a stored set of answers. Whether they fit a questionnaire is for `validateAnswers`. */
export const answersSchema: z.ZodType<Answers> = z.record(z.string(), answerSchema);
