import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import { isLocalDate } from '../../kernel/dates.ts';
import { idField } from '../../kernel/fields.ts';
import type { Id } from '../../kernel/ids.ts';
import { priorities } from '../findings/model.ts';
import type { PartyId } from '../partners/model.ts';
import type { TrackId } from '../tracks/model.ts';

export type MeasureId = Id<'measure'>;
export type ObjectiveId = Id<'objective'>;
export const measureId = idField<'measure'>();
export const objectiveId = idField<'objective'>();

export const measureTypes = ['organisational', 'physical', 'communication', 'technical'] as const;
export type MeasureType = (typeof measureTypes)[number];

/** Whom it is for: all firms together, one firm, or the public space. */
export const measureScopes = ['collective', 'firm', 'public-space'] as const;
export type MeasureScope = (typeof measureScopes)[number];

/** Who pays. */
export const payers = ['municipality', 'biz', 'association', 'firms', 'insurer', 'subsidy', 'other'] as const;
export type Payer = (typeof payers)[number];

export const statusKinds = ['proposed', 'agreed', 'running', 'done', 'permanent', 'dropped'] as const;
export type StatusKind = (typeof statusKinds)[number];

/** Where a measure is in its life, and since when. */
export type MeasureStatus =
  | { readonly kind: 'proposed'; readonly since: Date }
  | { readonly kind: 'agreed'; readonly since: Date }
  | { readonly kind: 'running'; readonly since: Date }
  | { readonly kind: 'done'; readonly since: Date }
  | { readonly kind: 'permanent'; readonly since: Date }
  | { readonly kind: 'dropped'; readonly since: Date; readonly reason: string };

const idOf = <Name extends string>() => z.custom<Id<Name>>((value) => typeof value === 'string');
const dayOrNone = z.custom<LocalDate>((value) => typeof value === 'string' && isLocalDate(value)).nullable();
const eurosOrNone = z.int().nonnegative().nullable();

/** What is written down of a measure, as each version keeps it: the columns of the matrix. */
export const measureContentSchema = z.object({
  code: z.string(),
  theme: z.string(),
  title: z.string(),
  description: z.string(),
  objectiveId: idOf<'objective'>().nullable(),
  /** The problem: what it is a measure for. */
  findings: z.array(idOf<'finding'>()).readonly(),
  type: z.enum(measureTypes),
  scope: z.enum(measureScopes),
  ownerId: idOf<'party'>().nullable(),
  executor: z.string(),
  supporters: z.array(idOf<'party'>()).readonly(),
  startOn: dayOrNone,
  dueOn: dayOrNone,
  /** Whole euros. */
  oneOffCost: eurosOrNone,
  yearlyCost: eurosOrNone,
  payers: z.array(z.enum(payers)).readonly(),
  priority: z.enum(priorities),
  remarks: z.string(),
});
export type MeasureContent = Readonly<z.infer<typeof measureContentSchema>>;

/** A party with the name it has, and whether it still sits at the table. */
export interface NamedParty {
  readonly id: PartyId;
  readonly name: string;
  readonly atTable: boolean;
}

export interface Measure extends MeasureContent {
  readonly id: MeasureId;
  readonly trackId: TrackId;
  readonly version: number;
  readonly status: MeasureStatus;
  readonly owner: NamedParty | null;
  readonly supporting: readonly NamedParty[];
  /** How many files show that the work of now was carried out. */
  readonly evidence: number;
  /** How far it is according to the newest report that says so, 0 to 100. */
  readonly percentage: number | null;
}

/** A file that shows what was done. */
export interface EvidenceFile {
  readonly digest: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

/** What somebody reported of the progress of a measure. */
export interface ProgressReport {
  readonly id: string;
  readonly percentage: number | null;
  readonly words: string;
  readonly done: string;
  readonly writtenBy: string | null;
  readonly writtenAt: Date;
  readonly files: readonly EvidenceFile[];
}

/** A step in the life of a measure; `from` is null where it began. */
export interface StatusChange {
  readonly from: StatusKind | null;
  readonly to: StatusKind;
  readonly reason: string;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

/** What gates, audits and the road know of the plan of a track. What was dropped is not counted. */
export interface MeasureFacts {
  readonly total: number;
  /** With an owner at the table and a day it is due. */
  readonly complete: number;
  readonly withOwner: number;
  /** Done or permanent; with evidence of execution it counts before a first certification (R13). */
  readonly done: number;
  readonly doneWithEvidence: number;
  readonly late: number;
  readonly objectives: number;
  readonly objectivesComplete: number;
  /** The newest frozen version of the plan; whether it still holds is asked with `listCurrentPlans`. */
  readonly plan: { readonly version: number; readonly digest: string; readonly frozenAt: Date } | null;
}
