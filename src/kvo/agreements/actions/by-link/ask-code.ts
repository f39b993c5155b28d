import { z } from 'zod';
import { optionalText } from '../../../../kernel/fields.ts';
import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import type { Context } from '../../../../platform/context.ts';
import { takeFromBrake } from '../../../../platform/database/brake.ts';
import type { Transaction } from '../../../../platform/database/tables.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { queueLetter } from '../../../../platform/mail/queue-letter.ts';
import type { Action } from '../../../accounts/action.ts';
import { terms } from '../../model.ts';
import type { LinkRefusal } from '../../rules/decide-by-link.ts';
import { decideByLink } from '../../rules/decide-by-link.ts';
import { isSameName } from '../../rules/fold-name.ts';
import { byLink } from '../../stands/by-link.ts';
import { addCode } from '../../store/by-link/codes.ts';
import type { HeldLink } from '../../store/by-link/held-link.ts';
import { holdLink } from '../../store/by-link/held-link.ts';

const input = z.object({ token: z.string(), name: optionalText(200) });
type Input = z.infer<typeof input>;
type Code = LinkRefusal | 'name-differs' | 'no-address' | 'slow-down';

const mayAsk = async (tx: Transaction, { token, name }: Input): Promise<Result<HeldLink, Refused<Code>>> => {
  const held = await holdLink(tx, token);
  if (held === null) return refuseWith('invitation-ended');
  const decision = decideByLink(held);
  if (!decision.ok) return decision;
  if (name !== '' && !isSameName(name, held.who.name))
    return refuseWith('name-differs', { field: 'name', params: { name: held.who.name } });
  return held.who.email === null ? refuseWith('no-address') : ok(held);
};

const sendCode = (context: Context, { link, who }: HeldLink): Promise<string> =>
  transact(context.db, async (tx) => {
    const code = await addCode(tx, context, link);
    const particulars = { code, track: link.track, kind: link.kind, signatory: link.signatory, version: link.version };
    return queueLetter(tx, context, {
      kind: 'agreements.code',
      to: who.email ?? '',
      language: who.language,
      particulars,
    });
  });

/** Mails a code of six digits to whom the link was made for. */
export const askCode: Action<Input, Code, null> = {
  name: 'agreements.ask-code',
  permission: 'agreements.sign',
  stand: byLink,
  input,
  run: async (context, asked) => {
    const held = await transact(context.db, (tx) => mayAsk(tx, asked));
    if (!held.ok) return held;
    const rule = { name: 'agreement-code', limit: terms.codesPerQuarter, windowSeconds: 900 };
    const seconds = await takeFromBrake(context.db, rule, {
      who: held.value.link.signatory,
      pepper: context.keys.pepper,
      now: context.now,
    });
    if (seconds > 0) return refuseWith('slow-down', { params: { seconds } });
    await sendCode(context, held.value);
    return ok(null);
  },
};
