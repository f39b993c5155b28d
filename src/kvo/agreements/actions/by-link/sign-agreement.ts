import { z } from 'zod';
import { requiredText, tick } from '../../../../kernel/fields.ts';
import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import type { Context } from '../../../../platform/context.ts';
import { takeFromBrake } from '../../../../platform/database/brake.ts';
import type { Transaction } from '../../../../platform/database/tables.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import { queueLetter } from '../../../../platform/mail/queue-letter.ts';
import type { Action } from '../../../accounts/action.ts';
import { findParty } from '../../../partners/queries.ts';
import { terms } from '../../model.ts';
import type { LinkRefusal } from '../../rules/decide-by-link.ts';
import { decideByLink } from '../../rules/decide-by-link.ts';
import { isSameName } from '../../rules/fold-name.ts';
import { byLink } from '../../stands/by-link.ts';
import { spendCode } from '../../store/by-link/codes.ts';
import type { HeldLink } from '../../store/by-link/held-link.ts';
import { holdLink } from '../../store/by-link/held-link.ts';
import { findLink } from '../../store/by-link/links.ts';
import { findSignatory } from '../../store/signatories.ts';
import { addSignature } from '../../store/signatures.ts';

const mustTick = tick.refine((ticked) => ticked, 'must-tick');
const sixDigits = z
  .string()
  .default('')
  .transform((typed) => typed.normalize('NFKC').replace(/[\s.-]/g, ''))
  .pipe(
    z
      .string()
      .min(1, 'required')
      .regex(/^\d{6}$/, 'not-six-digits'),
  );

const input = z.object({
  token: z.string(),
  name: requiredText(200),
  function: requiredText(200),
  mandate: requiredText(500),
  read: mustTick,
  allowed: mustTick,
  declares: mustTick,
  code: sixDigits,
});
type Input = z.infer<typeof input>;
type Code = LinkRefusal | 'name-differs' | 'no-open-code' | 'code-wrong' | 'slow-down';

/** Whether this post made the signature, or found it there. */
export interface Signed {
  readonly isFirst: boolean;
}

const keep = async (tx: Transaction, context: Context, held: HeldLink, asked: Input): Promise<void> => {
  const { link, who, number, digest } = held;
  const signature = { ...link, digest, name: who.name, function: asked.function, mandate: asked.mandate, paper: null };
  const id = await addSignature(tx, context, signature);
  if (who.email !== null) {
    const particulars = { token: asked.token, signature: id };
    await queueLetter(tx, context, { kind: 'agreements.receipt', to: who.email, language: who.language, particulars });
  }
  const party = await findParty(tx, link.track, who.party);
  await appendEvent(
    tx,
    { ...context, actor: { kind: 'signatory', id: who.id } },
    {
      track: link.track,
      kind: 'agreements.signed',
      payload: {
        agreement: link.kind,
        version: number,
        digest,
        signature: id,
        signatory: who.id,
        party: who.party,
        partyName: party?.name ?? '',
        method: 'link',
        declared: ['read', 'declares', 'allowed'],
      },
      personal: { name: who.name, function: asked.function, mandate: asked.mandate },
    },
  );
};

const signIn = async (tx: Transaction, context: Context, asked: Input): Promise<Result<Signed, Refused<Code>>> => {
  const held = await holdLink(tx, asked.token);
  if (held === null) return refuseWith('invitation-ended');
  const decision = decideByLink(held);
  if (!decision.ok) return decision.refusal.code === 'already-signed' ? ok({ isFirst: false }) : decision;
  if (!isSameName(asked.name, held.who.name))
    return refuseWith('name-differs', { field: 'name', params: { name: held.who.name } });
  const spent = await spendCode(tx, context, held.link, asked.code);
  if (spent === 'no-open-code') return refuseWith('no-open-code', { field: 'code' });
  if (spent !== 'right') return refuseWith('code-wrong', { field: 'code', params: { left: spent.triesLeft } });
  await keep(tx, context, held, asked);
  return ok({ isFirst: true });
};

/** Signs the version of a link: one transaction, bound to the digest of its text. Sent again it finds itself done. */
export const signAgreement: Action<Input, Code, Signed> = {
  name: 'agreements.sign',
  permission: 'agreements.sign',
  stand: byLink,
  input,
  alsoWrong: async (context, raw) => {
    const link = await findLink(context.db, String(raw['token'] ?? ''));
    const who = link === null ? null : await findSignatory(context.db, link, link.signatory);
    const name = typeof raw['name'] === 'string' ? raw['name'] : '';
    return who === null || isSameName(name, who.name)
      ? []
      : [{ code: 'name-differs', field: 'name', params: { name: who.name } }];
  },
  run: async (context, asked) => {
    const link = await findLink(context.db, asked.token);
    const rule = { name: 'agreement-sign', limit: terms.triesPerQuarter, windowSeconds: 900 };
    const ask = { who: link?.signatory ?? '', pepper: context.keys.pepper, now: context.now };
    const seconds = await takeFromBrake(context.db, rule, ask);
    if (seconds > 0) return refuseWith('slow-down', { params: { seconds } });
    return transact(context.db, (tx) => signIn(tx, context, asked));
  },
};
