import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import { documentSchema } from '../../kernel/document.ts';
import { idField } from '../../kernel/fields.ts';
import type { Id } from '../../kernel/ids.ts';
import { languages } from '../../kernel/language.ts';
import type { PartyId } from '../partners/model.ts';
import type { PartyKind } from '../schemes/model.ts';
import { partyKinds } from '../schemes/model.ts';
import type { TrackId } from '../tracks/model.ts';

export type AgreementId = Id<'agreement'>;
export type VersionId = Id<'agreement-version'>;
export type SignatoryId = Id<'signatory'>;
export type PaperId = Id<'agreement-paper'>;
export const signatoryId = idField<'signatory'>();
export const paperId = idField<'agreement-paper'>();

export const agreementKinds = ['declaration', 'covenant'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** How an address names a kind. */
export const slugOf: Readonly<Record<AgreementKind, string>> = {
  declaration: 'intentieverklaring',
  covenant: 'convenant',
};

/** A kind by its name in an address; null when there is no such kind. */
export const kindOf = (slug: unknown): AgreementKind | null =>
  agreementKinds.find((kind) => slugOf[kind] === slug) ?? null;

/** Terms of signing: how long a code lives, how often it may be tried, when addresses are erased. */
export const terms = {
  codeMinutes: 15,
  codeTries: 5,
  codesPerQuarter: 5,
  triesPerQuarter: 20,
  addressMonths: 12,
} as const;

/** Something that belongs to the text and is bound by its digest alone. */
const annex = z.strictObject({ title: z.string(), digest: z.string().regex(/^[0-9a-f]{64}$/) }).readonly();
export type Annex = z.infer<typeof annex>;

/** The core of a text in a few words, to read first; of one party only when it names one. */
const corePoint = z.strictObject({ party: z.uuid().nullable(), lead: z.string(), text: z.string() }).readonly();
export type CorePoint = z.infer<typeof corePoint>;

const frozenParty = z.strictObject({ id: z.uuid(), kind: z.enum(partyKinds), name: z.string() }).readonly();
export type FrozenParty = z.infer<typeof frozenParty>;

const frozenArea = z
  .strictObject({ id: z.uuid(), name: z.string(), park: z.string(), municipality: z.string() })
  .readonly();
export type FrozenArea = z.infer<typeof frozenArea>;

const whatIsSigned = {
  format: z.literal('keurpark-agreement-1'),
  kind: z.enum(agreementKinds),
  track: z.uuid(),
  version: z.int().positive(),
  parties: z.array(frozenParty).readonly(),
  areas: z.array(frozenArea).readonly(),
  annexes: z.array(annex).readonly(),
};

/** Everything a signature is bound to: text, core, parties, areas and annexes of one version. Its canonical form has the digest. */
export const frozenContent = z
  .strictObject({ ...whatIsSigned, points: z.array(corePoint).readonly(), document: documentSchema })
  .readonly();
export type FrozenContent = z.infer<typeof frozenContent>;

/** The same without the text itself, for lists. */
export const frozenSummary = z
  .strictObject({
    ...whatIsSigned,
    document: z.strictObject({ language: z.enum(languages), title: z.string(), about: z.string().nullable() }),
  })
  .readonly();

/** A numbered text that no longer changes. Withdrawn, it still can be read, and its signatures are void. */
export interface FrozenVersion {
  readonly id: VersionId;
  readonly agreementId: AgreementId;
  readonly number: number;
  readonly digest: string;
  readonly title: string;
  readonly language: (typeof languages)[number];
  readonly parties: readonly FrozenParty[];
  readonly areas: readonly FrozenArea[];
  readonly annexes: readonly Annex[];
  readonly frozenAt: Date;
  readonly frozenBy: string | null;
  readonly withdrawal: { readonly reason: string; readonly at: Date; readonly by: string | null } | null;
}

/** Proof that somebody signed one version: bound to its digest. */
export interface Signature {
  readonly id: string;
  readonly versionId: VersionId;
  readonly signatoryId: SignatoryId;
  readonly digest: string;
  readonly method: 'link' | 'paper';
  readonly name: string;
  readonly function: string;
  readonly mandate: string;
  readonly paperId: PaperId | null;
  readonly signedAt: Date;
}

/** What somebody said instead of signing. */
export interface OtherAnswer {
  readonly versionId: VersionId;
  readonly signatoryId: SignatoryId;
  readonly kind: 'declined' | 'wrong-person';
  readonly reason: string;
  readonly at: Date;
}

/** A copy signed by hand. It counts from the moment that a second person confirms it. */
export interface Paper {
  readonly id: PaperId;
  readonly versionId: VersionId;
  readonly signatoryId: SignatoryId;
  readonly fileDigest: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly signedOn: LocalDate;
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
  readonly verdict: {
    readonly outcome: 'confirmed' | 'rejected';
    readonly reason: string;
    readonly decidedBy: string;
    readonly decidedAt: Date;
  } | null;
}

/** Somebody invited to sign for a party, on whose authority. */
export interface Signatory {
  readonly id: SignatoryId;
  readonly partyId: PartyId;
  readonly name: string;
  readonly function: string;
  readonly mandate: string;
  /** Null once erased. */
  readonly email: string | null;
  readonly language: (typeof languages)[number];
  readonly endedAt: Date | null;
  readonly replacedBy: SignatoryId | null;
}

/** How somebody stands towards the version in force. */
export type SignatoryState =
  | { readonly kind: 'signed'; readonly signature: Signature }
  | { readonly kind: 'paper-waits'; readonly paper: Paper }
  | { readonly kind: 'declined' | 'wrong-person'; readonly reason: string; readonly at: Date }
  | { readonly kind: 'invited'; readonly at: Date; readonly remindedOn: LocalDate | null }
  | { readonly kind: 'to-invite' };

export interface SignatoryStanding extends Signatory {
  readonly state: SignatoryState;
}

/** A party at the table now, and whether its signature is there. */
export interface PartyStanding {
  readonly id: PartyId;
  readonly kind: PartyKind;
  readonly name: string;
  /** Without the signature of this party the agreement is not complete. */
  readonly mustSign: boolean;
  readonly state: 'signed' | 'declined' | 'waiting' | 'not-invited';
  readonly signatories: readonly SignatoryStanding[];
}

/** Where the frozen text differs from how things are now. */
export interface Difference {
  readonly kind: 'party-joined' | 'party-left' | 'party-renamed' | 'area-added' | 'area-removed' | 'area-renamed';
  readonly name: string;
  readonly was: string | null;
}

/** An agreement of a track as it stands: everything here is computed from what is kept. */
export interface Agreement {
  readonly trackId: TrackId;
  readonly kind: AgreementKind;
  /** Newest first. */
  readonly versions: readonly FrozenVersion[];
  /** The version that can be signed: the newest, unless it was withdrawn. */
  readonly current: FrozenVersion | null;
  /** The parties at the table now, in the order they came. */
  readonly parties: readonly PartyStanding[];
  readonly complete: boolean;
  /** The moment of the last signature that made it complete. */
  readonly completeSince: Date | null;
  readonly differences: readonly Difference[];
  /** Everybody who was ever invited, also those replaced and of parties that left. */
  readonly signatories: readonly Signatory[];
  readonly signatures: readonly Signature[];
  readonly papers: readonly Paper[];
}
