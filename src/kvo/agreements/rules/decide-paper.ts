import type { LocalDate } from '../../../kernel/dates.ts';
import { showDate } from '../../../kernel/dates.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';

/** What decides whether a copy signed by hand may be added. */
export interface PaperSituation {
  /** The day the text in force was frozen; null when there is none. */
  readonly frozenOn: LocalDate | null;
  readonly hasEnded: boolean;
  readonly partyHasLeft: boolean;
  readonly hasSigned: boolean;
  readonly hasWaiting: boolean;
  readonly signedOn: LocalDate;
  readonly today: LocalDate;
  readonly language: Language;
}

export type PaperRefusal =
  | 'no-text'
  | 'invitation-ended'
  | 'party-left'
  | 'already-signed'
  | 'paper-waits'
  | 'day-in-future'
  | 'day-before-text';

/** Whether a copy signed by hand on a day may be added for a signatory. */
export const decidePaper = (now: PaperSituation): Result<null, Refused<PaperRefusal>> => {
  if (now.frozenOn === null) return refuseWith('no-text');
  if (now.hasEnded) return refuseWith('invitation-ended');
  if (now.partyHasLeft) return refuseWith('party-left');
  if (now.hasSigned) return refuseWith('already-signed');
  if (now.hasWaiting) return refuseWith('paper-waits');
  if (now.signedOn > now.today) return refuseWith('day-in-future', { field: 'signedOn' });
  if (now.signedOn < now.frozenOn)
    return refuseWith('day-before-text', { field: 'signedOn', params: { day: showDate(now.frozenOn, now.language) } });
  return ok(null);
};
