import type { LocalDate } from '../../../kernel/dates.ts';
import { daysBetween } from '../../../kernel/dates.ts';
import type { Party } from '../model.ts';

/** How long before its last day a permit asks for attention. No source gives this: it is our own choice, and said on screen. */
export const permitWarningDays = 90;

export type PermitState =
  | { readonly kind: 'not-needed' | 'fine' | 'number-missing' | 'day-missing' }
  | { readonly kind: 'expired'; readonly day: LocalDate }
  | { readonly kind: 'near'; readonly days: number };

/** How the permit of a party stands on a day; its last day still counts. Only a security firm needs one (Wpbr). */
export const permitState = (
  party: Pick<Party, 'kind' | 'permitNumber' | 'permitExpiresOn'>,
  today: LocalDate,
): PermitState => {
  if (party.kind !== 'security-firm') return { kind: 'not-needed' };
  if (party.permitNumber === null) return { kind: 'number-missing' };
  if (party.permitExpiresOn === null) return { kind: 'day-missing' };
  const days = daysBetween(today, party.permitExpiresOn);
  if (days < 0) return { kind: 'expired', day: party.permitExpiresOn };
  return days <= permitWarningDays ? { kind: 'near', days } : { kind: 'fine' };
};
