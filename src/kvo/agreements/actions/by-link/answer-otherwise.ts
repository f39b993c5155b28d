import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import type { Context } from '../../../../platform/context.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import { findParty } from '../../../partners/queries.ts';
import type { AnswerKind } from '../../letters/tell-of-answer.ts';
import { tellOfAnswer } from '../../letters/tell-of-answer.ts';
import type { LinkRefusal } from '../../rules/decide-by-link.ts';
import { decideByLink } from '../../rules/decide-by-link.ts';
import { addAnswer } from '../../store/answers.ts';
import { holdLink } from '../../store/by-link/held-link.ts';

/** Keeps what the bearer of a link says instead of signing, and tells who must know. Said twice, it is told once. */
export const answerOtherwise = (
  context: Context,
  token: string,
  answer: { readonly kind: AnswerKind; readonly reason: string },
): Promise<Result<null, Refused<LinkRefusal>>> =>
  transact(context.db, async (tx) => {
    const held = await holdLink(tx, token);
    if (held === null) return refuseWith('invitation-ended');
    const decision = decideByLink(held);
    if (!decision.ok) return decision;
    const { link, who } = held;
    if (!(await addAnswer(tx, context, link, answer))) return ok(null);
    await tellOfAnswer(tx, context, link, answer.kind);
    const party = await findParty(tx, link.track, who.party);
    await appendEvent(
      tx,
      { ...context, actor: { kind: 'signatory', id: who.id } },
      {
        track: link.track,
        kind: answer.kind === 'declined' ? 'agreements.declined' : 'agreements.wrong-person',
        payload: {
          agreement: link.kind,
          version: held.number,
          digest: held.digest,
          signatory: who.id,
          party: who.party,
          partyName: party?.name ?? '',
        },
        personal: { name: who.name, reason: answer.reason },
      },
    );
    return ok(null);
  });
