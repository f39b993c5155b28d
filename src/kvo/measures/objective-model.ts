import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import { isLocalDate } from '../../kernel/dates.ts';
import type { Id } from '../../kernel/ids.ts';
import type { TrackId } from '../tracks/model.ts';
import type { ObjectiveId } from './model.ts';

/** What an indicator is counted in. */
export const units = ['percent', 'mark', 'count', 'euro'] as const;
export type Unit = (typeof units)[number];

/** Which way is better. */
export const directions = ['lower', 'higher'] as const;
export type Direction = (typeof directions)[number];

const day = z.custom<LocalDate>((value) => typeof value === 'string' && isLocalDate(value));
const findingId = z.custom<Id<'finding'>>((value) => typeof value === 'string');

/** The survey figure an indicator is read from, so that the next measurement can be laid beside it. */
export const figureKeySchema = z.object({
  wave: z.string(),
  question: z.string(),
  item: z.string().nullable(),
  group: z.string().nullable(),
});
export type FigureKey = Readonly<z.infer<typeof figureKeySchema>>;

/** Where it starts from; never without how many it rests on and when it was measured. */
export const baselineSchema = z.object({
  value: z.number(),
  n: z.int().positive(),
  /** How many there are in all; null where that is not known. */
  population: z.int().positive().nullable(),
  measuredOn: day,
});
export type Baseline = Readonly<z.infer<typeof baselineSchema>>;

/** What is written down of an objective, as each version keeps it. */
export const objectiveContentSchema = z.object({
  theme: z.string(),
  title: z.string(),
  indicator: z.string(),
  figure: figureKeySchema.nullable(),
  unit: z.enum(units),
  direction: z.enum(directions),
  baseline: baselineSchema.nullable(),
  /** One value, or the range it must fall in. */
  target: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** A year, or a day of it. */
  horizon: z.string().nullable(),
  findings: z.array(findingId).readonly(),
});
export type ObjectiveContent = Readonly<z.infer<typeof objectiveContentSchema>>;

export interface Objective extends ObjectiveContent {
  readonly id: ObjectiveId;
  readonly trackId: TrackId;
  readonly version: number;
  /** Why it was dropped; null while it stands. */
  readonly dropped: string | null;
}
