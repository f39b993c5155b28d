import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import { isLocalDate } from '../../kernel/dates.ts';
import { idField } from '../../kernel/fields.ts';
import { figureSchema } from '../../kernel/figure-schema.ts';
import type { Id } from '../../kernel/ids.ts';
import { languages } from '../../kernel/language.ts';
import type { SubAreaId } from '../areas/model.ts';
import type { TrackId } from '../tracks/model.ts';

export type FindingId = Id<'finding'>;
export const findingId = idField<'finding'>();

/** How heavy a finding weighs. Within one weight findings stand in an order of their own. */
export const priorities = ['high', 'middle', 'low'] as const;
export type Priority = (typeof priorities)[number];

/** Where a finding that was written by hand comes from. */
export const handSources = [
  'survey',
  'walk',
  'police-figures',
  'fire-figures',
  'municipal-figures',
  'report',
  'other',
] as const;
export type HandSource = (typeof handSources)[number];

const inEach = z.record(z.enum(languages), z.string());
const day = z.string().refine((text): text is LocalDate => isLocalDate(text));

const handSourceSchema = z.object({
  kind: z.enum(handSources),
  /** The dated record it was found in. */
  record: z.uuid().nullable(),
  text: z.string(),
});

export const figureSourceSchema = z.object({
  kind: z.literal('figure'),
  wave: z.uuid(),
  question: z.string().min(1),
  item: z.string().nullable(),
  /** The group it is about, such as a sub-area; null for everybody. */
  group: z.string().nullable(),
  /** What the figure is a figure of. */
  label: inEach,
  figure: figureSchema,
  /** The day the wave closed. */
  measuredOn: day,
  /** The rule that proposed it, as a sentence. */
  rule: inEach,
});
export type FigureSource = z.infer<typeof figureSourceSchema>;

/** Where a finding comes from; a figure is kept as it was when it was proposed. */
const sourceSchema = z.discriminatedUnion('kind', [handSourceSchema, figureSourceSchema]);
export type FindingSource = z.infer<typeof sourceSchema>;

/** What is written down of a finding, as each version keeps it. */
export const findingContentSchema = z.object({
  theme: z.string(),
  title: z.string(),
  description: z.string(),
  subAreaId: z.custom<SubAreaId>((value) => typeof value === 'string').nullable(),
  place: z.string(),
  source: sourceSchema,
  priority: z.enum(priorities),
  priorityReason: z.string(),
});
export type FindingContent = z.infer<typeof findingContentSchema>;

/** A measure that takes a finding up. */
export interface Uptake {
  readonly measure: string;
  readonly code: string;
  readonly title: string;
}

/** Taken up is computed: as long as a measure that was not dropped is about it. */
export type FindingStatus =
  | { readonly kind: 'open' }
  | { readonly kind: 'taken-up'; readonly by: readonly Uptake[] }
  | { readonly kind: 'dropped'; readonly reason: string };

export interface Finding extends Readonly<FindingContent> {
  readonly id: FindingId;
  readonly trackId: TrackId;
  readonly subAreaName: string | null;
  readonly rank: number;
  readonly status: FindingStatus;
  readonly version: number;
}

/** How many findings a track has: `total` leaves out what was dropped. */
export interface FindingCounts {
  readonly total: number;
  readonly open: number;
  readonly takenUp: number;
  readonly dropped: number;
  readonly high: number;
}
