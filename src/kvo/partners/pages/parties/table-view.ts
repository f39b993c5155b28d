import type { LocalDate } from '../../../../kernel/dates.ts';
import { partyKinds } from '../../../schemes/model.ts';
import type { ListedMember, PartiesFacts, Party, PartyId, PartyKind } from '../../model.ts';
import type { Access, Seated } from '../../rules/access-of.ts';
import { accessOf } from '../../rules/access-of.ts';
import { partiesFactsOf } from '../../rules/parties-facts.ts';
import type { PermitState } from '../../rules/permit-state.ts';
import { permitState } from '../../rules/permit-state.ts';

/** Somebody on the list and whether they can open the track. */
export interface SeatView {
  readonly member: ListedMember;
  readonly access: Access;
}

export interface PartyView {
  readonly party: Party;
  readonly permit: PermitState;
  readonly seats: readonly SeatView[];
}

/** Something the table lacks for the certificate. */
export type Lack =
  | { readonly kind: 'party'; readonly of: PartyKind }
  | { readonly kind: 'members'; readonly party: Party }
  | { readonly kind: 'working-group' }
  | { readonly kind: 'in-group'; readonly party: Party }
  | { readonly kind: 'chair' };

export interface TableView {
  readonly facts: PartiesFacts;
  readonly parties: readonly PartyView[];
  /** On the list for no party. */
  readonly loose: readonly SeatView[];
  readonly group: readonly ListedMember[];
  readonly lacks: readonly Lack[];
  /** With access, and not on the list. */
  readonly others: readonly Seated[];
}

interface TableParts {
  readonly parties: readonly Party[];
  readonly members: readonly ListedMember[];
  readonly seated: readonly Seated[];
  readonly invitations: ReadonlyMap<
    string,
    { readonly state: 'open' | 'accepted' | 'withdrawn' | 'expired'; readonly expiresAt: Date }
  >;
}

const lacksOf = (facts: PartiesFacts, parties: readonly Party[]): readonly Lack[] => {
  const named = (ids: readonly PartyId[]): readonly Party[] => parties.filter((party) => ids.includes(party.id));
  const { workingGroup: group, withoutMembers } = facts;
  const missing = facts.missingKinds.map((of): Lack => ({ kind: 'party', of }));
  const empty = named(withoutMembers).map((party): Lack => ({ kind: 'members', party }));
  if (group.size === 0) return [...missing, ...empty, { kind: 'working-group' }];
  // Who has nobody at all is told of once.
  const absent = named(group.absent.filter((id) => !withoutMembers.includes(id))).map(
    (party): Lack => ({ kind: 'in-group', party }),
  );
  return [...missing, ...empty, ...absent, ...(group.hasChair ? [] : [{ kind: 'chair' } as const])];
};

/** As the scheme speaks of them: entrepreneurs first, others last; of one kind as they came. */
const byKind = (parties: readonly Party[]): readonly Party[] =>
  parties.toSorted((one, two) => partyKinds.indexOf(one.kind) - partyKinds.indexOf(two.kind));

/** The table of a track as its page shows it: who sits for whom, who can open the track, and what is missing. */
export const viewTable = (table: TableParts, required: readonly PartyKind[], today: LocalDate): TableView => {
  const { parties, members, seated } = table;
  const facts = partiesFactsOf(required, parties, members);
  const seat = (member: ListedMember): SeatView => ({
    member,
    access: accessOf(member, seated, table.invitations.get(member.invitationId ?? '')),
  });
  const listed = new Set(members.map((member) => member.email));
  const others = seated.filter((one) => !listed.has(one.email));
  return {
    facts,
    parties: byKind(parties).map((party) => ({
      party,
      permit: permitState(party, today),
      seats: members.filter((member) => member.partyId === party.id).map(seat),
    })),
    loose: members.filter((member) => member.partyId === null).map(seat),
    group: members
      .filter((member) => member.inWorkingGroup)
      .toSorted((one, two) => Number(two.isChair) - Number(one.isChair)),
    lacks: lacksOf(facts, parties),
    others: [...new Map(others.map((one) => [one.id, one])).values()],
  };
};
