import { canonicalJson } from '../../../kernel/canonical-json.ts';
import type { LocalDate } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import { multikeyOf } from '../../../platform/crypto/credential-key.ts';
import { signCredential } from '../../../platform/crypto/credential-proof.ts';
import { digestOf } from '../../../platform/crypto/digest.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { newestHead, signHead } from '../../../platform/ledger/signed-head.ts';
import { listSignedFacts } from '../../agreements/queries.ts';
import type { AuditDecision } from '../../audits/model.ts';
import type { Track } from '../../tracks/model.ts';
import { buildCredential } from '../credential/build-credential.ts';
import { keyAddress } from '../credential/published-keys.ts';
import type { CertificateFacts } from '../model.ts';
import { gatherFacts } from './gather-facts.ts';

export interface CredentialWish {
  readonly number: string;
  readonly track: Track;
  readonly decision: AuditDecision;
  readonly wish: { readonly bodyNumber: string; readonly validFrom: LocalDate };
  readonly validUntil: LocalDate;
}

export interface MadeCredential {
  readonly facts: CertificateFacts;
  /** The public key it was signed with. */
  readonly multikey: string;
  readonly credential: string;
  readonly digest: string;
}

/** The covenant as all signed it; before there is one, the one the decision knew of, if any. */
const covenantOf = async (
  tx: Transaction,
  context: Context,
  { track, decision }: CredentialWish,
): Promise<string | null> => {
  const covenant = (await listSignedFacts({ ...context, db: tx }, [track], 'covenant')).get(track.id);
  const signed = covenant?.complete === true ? covenant.version?.digest : undefined;
  return signed ?? decision.documents.covenant;
};

/** Writes and signs the credential of a certificate, in its canonical form: there every byte counts. */
export const makeCredential = async (
  tx: Transaction,
  context: Context,
  what: CredentialWish,
): Promise<MadeCredential> => {
  const { track, decision, wish } = what;
  const facts = await gatherFacts(tx, context, track, decision);
  const document = buildCredential({
    publicUrl: context.publicUrl,
    number: what.number,
    round: track.round,
    facts,
    body: { name: decision.bodyName, number: wish.bodyNumber },
    decision: { reference: decision.bodyReference, decidedOn: decision.decidedOn, digest: decision.digest },
    validFrom: wish.validFrom,
    validUntil: what.validUntil,
    documents: { covenant: await covenantOf(tx, context, what), plan: decision.documents.plan },
    ledgerHead: signHead(context.keys, await newestHead(tx)),
  });
  const multikey = multikeyOf(context.keys.verifying);
  const credential = signCredential(document, context.keys.signing, {
    verificationMethod: keyAddress(context.publicUrl, multikey),
    created: `${context.now.toISOString().slice(0, 19)}Z`,
  });
  return { facts, multikey, credential: canonicalJson({ ...credential }), digest: digestOf({ ...credential }) };
};
