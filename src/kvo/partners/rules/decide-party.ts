import type { LocalDate } from '../../../kernel/dates.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Party, PartyId, PartyKind } from '../model.ts';

/** A party as somebody fills it in. */
export interface PartyWish {
  readonly kind: PartyKind;
  readonly name: string;
  readonly permitNumber: string;
  readonly permitExpiresOn: LocalDate | null;
}

export type PartyRefusal = Refused<'name-taken'>;

/** Whether a party may sit at a table under this name, and what is kept of it: only a security firm has a permit. */
export const decideParty = (
  wish: PartyWish,
  id: PartyId,
  parties: readonly Party[],
): Result<Pick<Party, 'kind' | 'name' | 'permitNumber' | 'permitExpiresOn'>, PartyRefusal> => {
  const { kind, name } = wish;
  const taken = parties.some((party) => party.id !== id && party.name.toLowerCase() === name.toLowerCase());
  if (taken) return refuseWith('name-taken', { field: 'name' });
  const guards = kind === 'security-firm';
  return ok({
    kind,
    name,
    permitNumber: guards && wish.permitNumber !== '' ? wish.permitNumber : null,
    permitExpiresOn: guards ? wish.permitExpiresOn : null,
  });
};
