import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import { idField } from '../../kernel/fields.ts';
import type { Id } from '../../kernel/ids.ts';
import type { PartyId } from '../partners/model.ts';
import type { RecordKind } from '../schemes/model.ts';
import type { TrackId } from '../tracks/model.ts';

export type RecordId = Id<'record'>;
export const recordId = idField<'record'>();

/** How many people of a party were there; no names. The party is called what it was called then. */
export const attendanceSchema = z.array(z.object({ party: z.string(), name: z.string(), people: z.int().positive() }));
export type Attendance = z.infer<typeof attendanceSchema>[number];

/** A report as it was uploaded, known by the digest of its content. */
export interface RecordFile {
  readonly digest: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

/** Something that took place on a day, as it stands in its newest version. */
export interface DatedRecord {
  readonly id: RecordId;
  readonly trackId: TrackId;
  readonly version: number;
  readonly kind: RecordKind;
  readonly heldOn: LocalDate;
  readonly title: string;
  readonly note: string;
  /** What the figures are about, first and last day. */
  readonly period: { readonly from: LocalDate; readonly until: LocalDate } | null;
  readonly attendance: readonly Attendance[];
  readonly otherPeople: number;
  /** The party that brought it in; null when a facilitator or park manager did. */
  readonly partyId: PartyId | null;
  readonly files: readonly RecordFile[];
  readonly writtenAt: Date;
  readonly writtenBy: string | null;
  readonly struck: { readonly reason: string; readonly at: Date; readonly by: string | null } | null;
}

/** One version of a record, for its history. */
export interface RecordVersion {
  readonly version: number;
  readonly reason: string;
  readonly writtenBy: string | null;
  readonly writtenAt: Date;
}

/** What gates and rhythm know of a record. `digests` are its reports: what a verdict on it rests on. */
export interface RecordFact {
  readonly id: RecordId;
  readonly version: number;
  readonly kind: RecordKind;
  readonly day: LocalDate;
  readonly counts: boolean;
  readonly digests: readonly string[];
}

/** The facts of one track, per kind, oldest first. What was struck is not among them. */
export type RecordFacts = Readonly<Partial<Record<RecordKind, readonly RecordFact[]>>>;
