import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import { isLocalDate } from '../../kernel/dates.ts';
import { idField } from '../../kernel/fields.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Requirement } from '../schemes/model.ts';
import type { TrackId } from '../tracks/model.ts';

export type EvidenceId = Id<'audit-evidence'>;
export type VerdictId = Id<'audit-verdict'>;
export type CorrectionId = Id<'audit-correction'>;
export type DecisionId = Id<'audit-decision'>;
export const evidenceId = idField<'audit-evidence'>();
export const verdictId = idField<'audit-verdict'>();
export const correctionId = idField<'audit-correction'>();
export const decisionId = idField<'audit-decision'>();

/** A requirement of the scheme that is judged, by its id: R06. */
type CriterionId = Requirement['id'];
export const criterionId = z.string().regex(/^R\d\d$/, 'unknown-choice');

/** What an auditor can find of a criterion. A minor or major result is a non-conformity. */
export const results = ['conform', 'minor', 'major', 'not-applicable'] as const;
export const verdictResult = z.enum(results);
export type VerdictResult = z.infer<typeof verdictResult>;

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** One thing a verdict rests on, by the digest of what it was then. `seen` is what a fact said, for telling what changed. */
const basisPart = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fact'), key: z.string(), digest, seen: z.unknown() }),
    z.strictObject({ kind: z.literal('document'), key: z.string(), digest }),
    z.strictObject({ kind: z.literal('evidence'), key: z.uuid(), digest, title: z.string() }),
    z.strictObject({ kind: z.literal('correction'), key: z.uuid(), digest }),
  ])
  .readonly();
export type BasisPart = z.infer<typeof basisPart>;
export const basis = z.array(basisPart).readonly();
export type Basis = readonly BasisPart[];

/** When an audit takes place and who does it. */
export interface AuditPlan {
  readonly trackId: TrackId;
  readonly bodyName: string;
  readonly deskReviewOn: LocalDate | null;
  readonly siteVisitOn: LocalDate | null;
  readonly version: number;
}

/** A file laid beside a criterion. Struck, it can still be seen but counts no more. */
export interface Evidence {
  readonly id: EvidenceId;
  readonly trackId: TrackId;
  readonly criterion: CriterionId;
  /** The kind of document, by its key in the scheme. */
  readonly document: string;
  readonly title: string;
  readonly digest: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly correctionId: CorrectionId | null;
  readonly addedBy: string | null;
  readonly addedAt: Date;
  readonly struck: { readonly reason: string; readonly by: string | null; readonly at: Date } | null;
}

/** What an auditor found of a criterion, bound to the digests of what was looked at. */
export interface Verdict {
  readonly id: VerdictId;
  readonly trackId: TrackId;
  readonly criterion: CriterionId;
  /** Counts the verdicts on one criterion; the highest counts. */
  readonly number: number;
  readonly result: VerdictResult;
  readonly reason: string;
  readonly basis: Basis;
  readonly correctBy: LocalDate | null;
  readonly digest: string;
  readonly judgedBy: string | null;
  readonly judgedAt: Date;
}

/** How a non-conformity was put right, or how it will be. */
export interface Correction {
  readonly id: CorrectionId;
  readonly trackId: TrackId;
  readonly verdictId: VerdictId;
  readonly criterion: CriterionId;
  readonly text: string;
  readonly writtenBy: string | null;
  readonly writtenAt: Date;
}

const count = z.int().nonnegative();

/** How the criteria stood when a decision was taken. `corrected` had a non-conformity once and have none any more. */
export const tally = z
  .strictObject({ criteria: count, conform: count, minor: count, major: count, notApplicable: count, corrected: count })
  .readonly();
export type Tally = z.infer<typeof tally>;

/** The digests of the documents of the track when a decision was taken, as far as there were any. */
export const decidedDocuments = z
  .strictObject({ declaration: digest.nullable(), plan: digest.nullable(), covenant: digest.nullable() })
  .readonly();
export type DecidedDocuments = z.infer<typeof decidedDocuments>;

/** A verdict a decision rests on. */
export const decidedVerdict = z.strictObject({ criterion: criterionId, result: verdictResult, digest }).readonly();
export type DecidedVerdict = z.infer<typeof decidedVerdict>;

/** What the certification body decided on an audit. */
export interface AuditDecision {
  readonly id: DecisionId;
  readonly trackId: TrackId;
  readonly number: number;
  readonly outcome: 'certify' | 'refuse';
  readonly reason: string;
  readonly bodyName: string;
  readonly bodyReference: string;
  readonly decidedOn: LocalDate;
  readonly siteVisitOn: LocalDate | null;
  readonly verdicts: readonly DecidedVerdict[];
  readonly tally: Tally;
  readonly documents: DecidedDocuments;
  readonly digest: string;
  readonly decidedBy: string | null;
  readonly decidedAt: Date;
  /** Whether the verdicts are still those it rests on. Computed. */
  readonly upToDate: boolean;
}

export const day = z.string().refine((text): text is LocalDate => isLocalDate(text));
