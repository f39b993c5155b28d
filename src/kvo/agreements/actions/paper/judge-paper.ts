import { z } from 'zod';
import { choiceOf, optionalText } from '../../../../kernel/fields.ts';
import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok } from '../../../../kernel/result.ts';
import type { Context } from '../../../../platform/context.ts';
import type { Transaction } from '../../../../platform/database/tables.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { findParty } from '../../../partners/queries.ts';
import type { SignatoryId } from '../../model.ts';
import { paperId } from '../../model.ts';
import type { VerdictRefusal } from '../../rules/decide-verdict.ts';
import { decideVerdict } from '../../rules/decide-verdict.ts';
import { ofAgreement } from '../../stands/agreement-fields.ts';
import { ofPaper } from '../../stands/in-agreement.ts';
import { openAgreement } from '../../store/agreements.ts';
import { addPaperVerdict, findPaper } from '../../store/papers.ts';
import { holdSignatory } from '../../store/signatories.ts';
import { addSignature, listSigned } from '../../store/signatures.ts';

const input = z.object({
  ...ofAgreement,
  paper: paperId,
  outcome: choiceOf(['confirmed', 'rejected']),
  reason: optionalText(2_000),
});
type Input = z.infer<typeof input>;
interface Decided {
  readonly outcome: Input['outcome'];
  readonly signatory: SignatoryId;
}

const decideIn = async (
  tx: Transaction,
  context: Context,
  asked: Input,
): Promise<Result<Decided, Refused<VerdictRefusal>>> => {
  const { track, agreement: kind, outcome, reason } = asked;
  const agreement = await openAgreement(tx, context, { track, kind });
  const paper = await findPaper(tx, { track, kind }, asked.paper);
  if (paper === null || context.actor.kind !== 'person')
    throw new Error('only people judge paper, and only what is there');
  const who = await holdSignatory(tx, paper.signatory);
  const party = await findParty(tx, track, who.party);
  const decision = decideVerdict(asked, {
    ...paper,
    hasEnded: who.hasEnded,
    partyHasLeft: party?.hasLeft ?? true,
    hasSigned: (await listSigned(tx, paper.version)).has(who.id),
    decidedBy: context.actor.id,
  });
  if (!decision.ok) return decision;
  await addPaperVerdict(tx, context, paper, { outcome, reason, decidedBy: context.actor.id });
  const { version, digest, signatory } = paper;
  const { name, mandate } = who;
  if (outcome === 'confirmed')
    await addSignature(tx, context, {
      agreement,
      version,
      digest,
      signatory,
      name,
      function: who.function,
      mandate,
      paper: paper.id,
    });
  const payload = { agreement: kind, version: paper.number, digest, paper: paper.id, file: paper.fileDigest };
  const whose = { signatory, party: who.party, partyName: party?.name ?? '', method: 'paper' };
  await appendEvent(tx, context, {
    track,
    kind: outcome === 'confirmed' ? 'agreements.paper-confirmed' : 'agreements.paper-rejected',
    payload: { ...payload, ...whose },
    personal: outcome === 'confirmed' ? { name, function: who.function, mandate } : { name, reason },
  });
  return ok({ outcome, signatory });
};

/** Confirms a copy signed by hand, which makes it a signature, or rejects it with a reason; never by who added it. */
export const judgePaper: Action<Input, VerdictRefusal, Decided> = {
  name: 'agreements.judge-paper',
  permission: 'agreements.confirm-paper',
  stand: ofPaper,
  input,
  run: (context, asked) => transact(context.db, (tx) => decideIn(tx, context, asked)),
};
