import type { Transaction } from '../../../../platform/database/tables.ts';
import { findParty } from '../../../partners/queries.ts';
import type { OpenLink } from '../../rules/decide-by-link.ts';
import { holdText } from '../agreements.ts';
import type { KeptSignatory } from '../signatories.ts';
import { holdSignatory } from '../signatories.ts';
import type { Link } from './links.ts';
import { findLink } from './links.ts';

/** A link with everything a decision by link rests on; signatory and text stay as they are until the transaction ends. */
export interface HeldLink extends OpenLink {
  readonly link: Link;
  readonly who: KeptSignatory;
  readonly number: number;
  readonly digest: string;
}

/** Opens a link for acting on it. Null when we never made it. */
export const holdLink = async (tx: Transaction, token: string): Promise<HeldLink | null> => {
  const link = await findLink(tx, token);
  if (link === null) return null;
  await holdText(tx, link.agreement);
  const who = await holdSignatory(tx, link.signatory);
  const version = await tx
    .selectFrom('agreement_version')
    .leftJoin('agreement_withdrawal', 'agreement_withdrawal.version_id', 'agreement_version.id')
    .leftJoin('agreement_signature', (join) =>
      join
        .onRef('agreement_signature.version_id', '=', 'agreement_version.id')
        .on('agreement_signature.signatory_id', '=', who.id),
    )
    .select(['number', 'agreement_version.digest', 'withdrawn_at', 'signed_at'])
    .where('agreement_version.id', '=', link.version)
    .executeTakeFirstOrThrow();
  const party = await findParty(tx, link.track, who.party);
  return {
    link,
    who,
    number: version.number,
    digest: version.digest,
    isWithdrawn: version.withdrawn_at !== null,
    hasEnded: who.hasEnded,
    partyHasLeft: party?.hasLeft ?? true,
    signedAt: version.signed_at,
  };
};
