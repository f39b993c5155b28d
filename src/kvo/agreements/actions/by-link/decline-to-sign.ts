import { z } from 'zod';
import type { Action } from '../../../accounts/action.ts';
import type { LinkRefusal } from '../../rules/decide-by-link.ts';
import { reasonField } from '../../stands/agreement-fields.ts';
import { byLink } from '../../stands/by-link.ts';
import { answerOtherwise } from './answer-otherwise.ts';

const input = z.object({ token: z.string(), reason: reasonField });

/** Declines to sign, with a reason that the facilitator and the other signatories hear. Signing later stays possible. */
export const declineToSign: Action<z.infer<typeof input>, LinkRefusal, null> = {
  name: 'agreements.decline',
  permission: 'agreements.sign',
  stand: byLink,
  input,
  run: (context, { token, reason }) => answerOtherwise(context, token, { kind: 'declined', reason }),
};
