import { z } from 'zod';
import type { Action } from '../../../accounts/action.ts';
import type { LinkRefusal } from '../../rules/decide-by-link.ts';
import { reasonField } from '../../stands/agreement-fields.ts';
import { byLink } from '../../stands/by-link.ts';
import { answerOtherwise } from './answer-otherwise.ts';

const input = z.object({ token: z.string(), reason: reasonField });

/** Tells the facilitator that somebody else must sign. */
export const reportWrongPerson: Action<z.infer<typeof input>, LinkRefusal, null> = {
  name: 'agreements.report-wrong-person',
  permission: 'agreements.sign',
  stand: byLink,
  input,
  run: (context, { token, reason }) => answerOtherwise(context, token, { kind: 'wrong-person', reason }),
};
