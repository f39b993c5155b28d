import { z } from 'zod';
import { keyFromMultikey } from '../../../platform/crypto/credential-key.ts';
import type { CredentialDocument, ProofFault } from '../../../platform/crypto/credential-proof.ts';
import { checkProof, readProof } from '../../../platform/crypto/credential-proof.ts';
import { digestOf } from '../../../platform/crypto/digest.ts';
import { readRegisterNumber } from '../rules/register-number.ts';
import type { DocumentDifference } from './compare-documents.ts';
import { compareDocuments } from './compare-documents.ts';
import { keyAddress } from './published-keys.ts';

/** What is looked at of a credential, in this order. Each is right, wrong for a reason, or could not be looked at. */
const checkSteps = ['form', 'issuer', 'key', 'signature', 'number', 'original'] as const;
export type CheckStep = (typeof checkSteps)[number];

export type StepOutcome =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong'; readonly why: CheckFault; readonly says?: string }
  | { readonly kind: 'skipped' };

export type CheckFault =
  | 'not-a-credential'
  | 'other-issuer'
  | 'no-issuer'
  | 'unknown-key'
  | Exclude<ProofFault, 'proof-missing'>
  | 'number-unknown'
  | 'not-as-issued';

export interface Checked {
  readonly steps: readonly { readonly step: CheckStep; readonly outcome: StepOutcome }[];
  /** The first fault; null when all is right. */
  readonly fault: CheckFault | null;
  readonly differences: readonly DocumentDifference[];
}

const shape = z.looseObject({
  type: z.array(z.string()).refine((types) => types.includes('VerifiableCredential')),
  credentialSubject: z.looseObject({ registerNumber: z.string() }),
});

const issuerSchema = z.union([z.string(), z.looseObject({ id: z.string() }).transform((issuer) => issuer.id)]);

const issuerOf = (document: CredentialDocument): string | null => {
  const read = issuerSchema.safeParse(document['issuer']);
  return read.success ? read.data : null;
};

/** The register number that a document names, in the register's own writing; null when it names none. */
export const numberIn = (document: CredentialDocument): string | null => {
  const read = shape.safeParse(document);
  return read.success ? readRegisterNumber(read.data.credentialSubject.registerNumber) : null;
};

/** What a credential is held against. */
export interface CheckGround {
  readonly publicUrl: string;
  /** The public keys of this instance as Multikeys. */
  readonly keys: readonly string[];
  /** The credential this register issued under the number that the document names. */
  readonly original: CredentialDocument | null;
}

const right: StepOutcome = { kind: 'right' };
const skipped: StepOutcome = { kind: 'skipped' };
const wrong = (why: CheckFault, says?: string): StepOutcome => ({
  kind: 'wrong',
  why,
  ...(says === undefined ? {} : { says: says.slice(0, 200) }),
});

const checkIssuer = (document: CredentialDocument, ground: CheckGround): StepOutcome => {
  const issuer = issuerOf(document);
  if (issuer === null) return wrong('no-issuer');
  // An instance that moved to another address still knows what it issued under the earlier one.
  const known = [ground.publicUrl, ...(ground.original === null ? [] : [issuerOf(ground.original)])];
  return known.includes(issuer) ? right : wrong('other-issuer', issuer);
};

const checkKey = (
  document: CredentialDocument,
  ground: CheckGround,
): { readonly outcome: StepOutcome; readonly key: string | null } => {
  const method = readProof(document)?.verificationMethod ?? '';
  const key = ground.keys.find((known) => method === keyAddress(issuerOf(document) ?? '', known)) ?? null;
  return key === null ? { outcome: wrong('unknown-key', method), key: null } : { outcome: right, key };
};

const checkSignature = (document: CredentialDocument, multikey: string | null): StepOutcome => {
  const key = multikey === null ? null : keyFromMultikey(multikey);
  if (key === null) return skipped;
  const checked = checkProof(document, key);
  if (checked.ok) return right;
  return checked.refusal === 'proof-missing' ? wrong('not-a-credential') : wrong(checked.refusal);
};

const checkOriginal = (document: CredentialDocument, original: CredentialDocument | null): StepOutcome => {
  if (original === null) return skipped;
  return digestOf({ ...document }) === digestOf({ ...original }) ? right : wrong('not-as-issued');
};

/** Looks at a credential from its form to the very one that was issued, and says of each step what is right and what is not. */
export const checkCredential = (document: CredentialDocument, ground: CheckGround): Checked => {
  const number = numberIn(document);
  const isCredential = readProof(document) !== null && shape.safeParse(document).success;
  const none: Readonly<Record<CheckStep, StepOutcome>> = {
    form: wrong('not-a-credential'),
    issuer: skipped,
    key: skipped,
    signature: skipped,
    number: skipped,
    original: skipped,
  };
  const key = checkKey(document, ground);
  const outcomes: Readonly<Record<CheckStep, StepOutcome>> = isCredential
    ? {
        form: right,
        issuer: checkIssuer(document, ground),
        key: key.outcome,
        signature: checkSignature(document, key.key),
        number: ground.original === null ? wrong('number-unknown', number ?? '') : right,
        original: checkOriginal(document, ground.original),
      }
    : none;
  const steps = checkSteps.map((step) => ({ step, outcome: outcomes[step] }));
  const first = steps.find((one) => one.outcome.kind === 'wrong')?.outcome;
  return {
    steps,
    fault: first?.kind === 'wrong' ? first.why : null,
    differences: ground.original === null || !isCredential ? [] : compareDocuments(document, ground.original),
  };
};
