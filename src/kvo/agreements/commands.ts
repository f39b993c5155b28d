import type { Refused, Result } from '../../kernel/result.ts';
import { ok, refuseWith } from '../../kernel/result.ts';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/tables.ts';
import { appendEvent } from '../../platform/ledger/append.ts';
import type { TextToFreeze } from './compose-version.ts';
import { composeVersion } from './compose-version.ts';
import { sendInvitation } from './letters/send-invitation.ts';
import type { VersionId } from './model.ts';
import { openAgreement } from './store/agreements.ts';
import { listWrongPersons } from './store/answers.ts';
import { listPresentSignatories } from './store/signatories.ts';
import { addVersion, findNewestVersion } from './store/versions.ts';

export type FreezeRefusal = 'already-frozen' | 'too-few-parties' | 'changed-meanwhile';

export interface Frozen {
  readonly version: VersionId;
  readonly number: number;
  readonly digest: string;
  /** How many got a letter to sign it. */
  readonly invited: number;
}

/**
 * Freezes a text in the transaction of the capability that built it: from now on it can be signed, and everybody already
 * named as signatory gets a letter. `seen` is the digest of what was shown: when that is not what would be frozen, it
 * is refused, so that nobody freezes what they did not read. Refuses while an earlier version stands; asked again for that
 * same one it answers the same.
 */
export const freezeVersion = async (
  tx: Transaction,
  context: Context,
  text: TextToFreeze,
  seen: string,
): Promise<Result<Frozen, Refused<FreezeRefusal>>> => {
  const { kind, track } = text;
  if (text.parties.length < 2) return refuseWith('too-few-parties');
  const agreement = await openAgreement(tx, context, { track: track.id, kind });
  const newest = await findNewestVersion(tx, agreement);
  if (newest !== null && !newest.isWithdrawn) {
    if (newest.digest === seen) return ok({ version: newest.id, number: newest.number, digest: seen, invited: 0 });
    return refuseWith('already-frozen', { params: { number: newest.number } });
  }
  const number = (newest?.number ?? 0) + 1;
  const { canonical, digest } = composeVersion(text, number);
  if (digest !== seen) return refuseWith('changed-meanwhile');
  const version = await addVersion(tx, context, { agreement, track: track.id, number, canonical, digest });
  const atTheTable = new Set<string>(text.parties.map((party) => party.id));
  const present = await listPresentSignatories(tx, agreement);
  // Whoever said that somebody else must sign gets no new link: a facilitator says who signs instead, or that they do.
  const held = await listWrongPersons(tx, agreement);
  const invited = present.filter((one) => one.email !== null && atTheTable.has(one.party) && !held.has(one.id));
  for (const who of invited) await sendInvitation(tx, context, { who, version, isAnew: number > 1 });
  await appendEvent(tx, context, {
    track: track.id,
    kind: 'agreements.frozen',
    payload: {
      agreement: kind,
      version: number,
      digest,
      title: text.document.title,
      parties: text.parties.length,
      annexes: text.annexes,
      invited: invited.map((who) => who.id),
    },
  });
  return ok({ version, number, digest, invited: invited.length });
};
