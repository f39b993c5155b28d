import type { Context } from '../../../../platform/context.ts';
import { hashToken, makeToken } from '../../../../platform/crypto/tokens.ts';
import type { Database, Transaction } from '../../../../platform/database/tables.ts';
import type { TrackId } from '../../../tracks/model.ts';
import type { AgreementId, AgreementKind, SignatoryId, VersionId } from '../../model.ts';

/** What a link opens: one version, for one signatory. */
export interface Link {
  readonly agreement: AgreementId;
  readonly track: TrackId;
  readonly kind: AgreementKind;
  readonly signatory: SignatoryId;
  readonly version: VersionId;
}

/** Makes a link to a version; gives its token, of which only the hash is kept. */
export const addLink = async (
  tx: Transaction,
  context: Context,
  to: { readonly agreement: AgreementId; readonly signatory: SignatoryId; readonly version: VersionId },
): Promise<string> => {
  const token = makeToken(128);
  await tx
    .insertInto('agreement_link')
    .values({
      token_hash: hashToken(token),
      agreement_id: to.agreement,
      signatory_id: to.signatory,
      version_id: to.version,
      made_at: context.now,
    })
    .execute();
  return token;
};

/** What a token opens; null when we never made it. */
export const findLink = async (db: Database | Transaction, token: string): Promise<Link | null> => {
  const row = await db
    .selectFrom('agreement_link')
    .innerJoin('agreement', 'agreement.id', 'agreement_link.agreement_id')
    .select(['agreement_id', 'track_id', 'kind', 'signatory_id', 'version_id'])
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    agreement: row.agreement_id as AgreementId,
    track: row.track_id as TrackId,
    kind: row.kind === 'covenant' ? 'covenant' : 'declaration',
    signatory: row.signatory_id as SignatoryId,
    version: row.version_id as VersionId,
  };
};
