import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';

/** The shortest time between two mailings to the same firms, in days. */
const restBetweenMailings = 3;

/** Whether firms may be mailed now: invited once, reminded only after that, and never twice within three days. */
export const mayMail = (
  kind: 'invitation' | 'reminder',
  before: readonly { readonly kind: string; readonly sentAt: Date }[],
  now: Date,
): Result<null, Refused<'mailed-recently' | 'not-invited-yet' | 'invited-already'>> => {
  const invited = before.some((mailing) => mailing.kind === 'invitation');
  if (kind === 'invitation') return invited ? refuseWith('invited-already') : ok(null);
  if (!invited) return refuseWith('not-invited-yet');
  const last = Math.max(...before.map((mailing) => mailing.sentAt.getTime()));
  const rest = restBetweenMailings * 86_400_000;
  return now.getTime() - last < rest
    ? refuseWith('mailed-recently', { params: { days: restBetweenMailings } })
    : ok(null);
};
