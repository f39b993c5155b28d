import { orderedId } from '../../../kernel/ids.ts';
import type { Context } from '../../../platform/context.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { AgreementId, PaperId, SignatoryId, VersionId } from '../model.ts';

export interface SignatureToKeep {
  readonly agreement: AgreementId;
  readonly version: VersionId;
  readonly digest: string;
  readonly signatory: SignatoryId;
  readonly name: string;
  readonly function: string;
  readonly mandate: string;
  /** The copy signed by hand, when that is how it was signed. */
  readonly paper: PaperId | null;
}

/** Keeps a signature. The database refuses a second one of this signatory, and one to another digest than the version's. */
export const addSignature = async (tx: Transaction, context: Context, signature: SignatureToKeep): Promise<string> => {
  const id = orderedId<'signature'>(context.now.getTime());
  await tx
    .insertInto('agreement_signature')
    .values({
      id,
      agreement_id: signature.agreement,
      version_id: signature.version,
      signatory_id: signature.signatory,
      digest: signature.digest,
      method: signature.paper === null ? 'link' : 'paper',
      name: signature.name,
      function: signature.function,
      mandate: signature.mandate,
      paper_id: signature.paper,
      signed_at: context.now,
    })
    .execute();
  return id;
};

/** The signatories who signed a version. */
export const listSigned = async (db: Database | Transaction, version: VersionId): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('agreement_signature')
    .select('signatory_id')
    .where('version_id', '=', version)
    .execute();
  return new Set(rows.map((row) => row.signatory_id));
};
