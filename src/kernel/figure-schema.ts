import { z } from 'zod';
import type { Figure } from './figure.ts';

const count = z.int().nonnegative();
const base = { n: count, population: count.nullable(), mode: z.enum(['descriptive', 'analytic', 'count']) };
const interval = z.object({ lower: z.number(), upper: z.number(), level: z.number() }).nullable();

const reason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('too-few'), least: count }),
  z.object({ kind: z.literal('group') }),
  z.object({ kind: z.literal('dominance') }),
  z.object({ kind: z.literal('subtraction') }),
  z.object({ kind: z.literal('no-answers') }),
  z.object({ kind: z.literal('wave-open') }),
]);

/** A figure as it is kept in JSON; reads back exactly what the engine gave. */
export const figureSchema: z.ZodType<Figure> = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('share'),
    count,
    value: z.number(),
    interval,
    method: z.enum(['hypergeometric-tail', 'none']),
    asPercentage: z.boolean(),
  }),
  z.object({
    ...base,
    kind: z.literal('mean'),
    value: z.number().nullable(),
    low: z.number(),
    high: z.number(),
    interval,
    method: z.enum(['t-finite-population', 'zero-variance-bound', 'census', 'none']),
    marks: z.array(count),
  }),
  z.object({ ...base, kind: z.literal('count'), value: z.number() }),
  z.object({ kind: z.literal('suppressed'), reason }),
]);
