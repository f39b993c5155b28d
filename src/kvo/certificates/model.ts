import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import { isLocalDate } from '../../kernel/dates.ts';
import { idField } from '../../kernel/fields.ts';
import type { Id } from '../../kernel/ids.ts';
import { partyKinds } from '../schemes/model.ts';
import type { TrackId } from '../tracks/model.ts';

export type CertificateId = Id<'certificate'>;
export const certificateId = idField<'certificate'>();

/** What can happen to a certificate. */
export const transactionKinds = ['issued', 'suspended', 'reinstated', 'withdrawn', 'expired', 'renewed'] as const;
export type TransactionKind = (typeof transactionKinds)[number];

/** How a certificate stands at a moment. Never kept: computed from its dates and what happened to it. */
export const certificateStates = ['upcoming', 'valid', 'suspended', 'expired', 'renewed', 'withdrawn'] as const;
export type CertificateState = (typeof certificateStates)[number];

const inEach = z.strictObject({ nl: z.string(), en: z.string() }).readonly();
const day = z.string().refine((text): text is LocalDate => isLocalDate(text));

const certifiedPark = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    municipality: z.string(),
    /** The sub-areas it is about; null when it is about the whole park. */
    areas: z.array(z.string()).readonly().nullable(),
  })
  .readonly();
export type CertifiedPark = z.infer<typeof certifiedPark>;

/** What was known when the certificate was issued, as the register keeps telling it. Holds no person. */
export const certificateFacts = z
  .strictObject({
    parks: z.array(certifiedPark).min(1).readonly(),
    firms: z.int().nonnegative(),
    scheme: z.strictObject({ id: z.string(), name: inEach, version: z.string(), owner: inEach }).readonly(),
    level: inEach,
    levelMeaning: inEach,
    parties: z.array(z.strictObject({ kind: z.enum(partyKinds), name: z.string() }).readonly()).readonly(),
    /** The day on which the first of the rounds began. */
    togetherSince: day,
    audit: z
      .strictObject({
        visitedOn: day.nullable(),
        criteria: z.int().nonnegative(),
        minor: z.int().nonnegative(),
        notApplicable: z.int().nonnegative(),
        corrected: z.int().nonnegative(),
      })
      .readonly(),
  })
  .readonly();
export type CertificateFacts = z.infer<typeof certificateFacts>;

/** What happened to a certificate, and why. */
export interface Transaction {
  readonly kind: TransactionKind;
  readonly reason: string;
  /** The day from which it counts. */
  readonly effectiveOn: LocalDate;
  /** The certificate that took its place. */
  readonly successor: { readonly id: CertificateId; readonly number: string } | null;
  readonly doneBy: string | null;
  readonly doneAt: Date;
}

/** The dates of a certificate and what happened to it, as far as its state depends on them. */
export interface Life {
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate;
  readonly isWithdrawn: boolean;
  readonly isSuspended: boolean;
  /** The day from which another certificate stands in its place. */
  readonly renewedOn: LocalDate | null;
}

/** A certificate as it stands in the register. */
export interface Certificate extends Life {
  readonly id: CertificateId;
  readonly number: string;
  readonly trackId: TrackId;
  readonly round: number;
  readonly bodyName: string;
  readonly bodyNumber: string;
  readonly decisionReference: string;
  readonly decidedOn: LocalDate;
  readonly facts: CertificateFacts;
  /** The digest of the credential as it was issued. */
  readonly digest: string;
  readonly replaces: CertificateId | null;
  /** How many things have happened to it: who writes down the next one must have known of them all. */
  readonly happened: number;
  readonly issuedAt: Date;
}
