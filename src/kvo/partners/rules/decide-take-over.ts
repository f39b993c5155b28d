import type { Member, MemberId, Party, PartyId } from '../model.ts';

/** Who sits at a table. */
export interface Table {
  readonly parties: readonly Party[];
  readonly members: readonly Member[];
}

/** What comes over: parties with the id of the one they are copied from, and people with the party they then belong to. */
export interface TakenOver {
  readonly parties: readonly { readonly from: Party; readonly id: PartyId }[];
  readonly members: readonly {
    readonly from: Member;
    readonly id: MemberId;
    readonly partyId: PartyId | null;
    readonly isChair: boolean;
  }[];
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

interface NewIds {
  readonly party: () => PartyId;
  readonly member: () => MemberId;
}

/**
 * What to copy from an earlier table to this one: the chosen parties that are not there yet by name, and their people
 * that are not there yet by address, or by name and party. `null` among the chosen stands for people without a party.
 */
export const decideTakeOver = (
  there: Table,
  here: Table,
  chosen: readonly (PartyId | null)[],
  ids: NewIds,
): TakenOver => {
  const wanted = there.parties.filter((party) => chosen.includes(party.id));
  const placed = wanted.map((from) => {
    const known = here.parties.find((party) => same(party.name, from.name));
    return { from, id: known?.id ?? ids.party(), isKnown: known !== undefined };
  });
  const partyFor = (member: Member): PartyId | null =>
    placed.find((party) => party.from.id === member.partyId)?.id ?? null;
  const isHere = (member: Member): boolean =>
    here.members.some((one) =>
      member.email !== null && one.email !== null
        ? one.email === member.email
        : same(one.name, member.name) && one.partyId === partyFor(member),
    );
  const people = there.members.filter((member) => chosen.includes(member.partyId) && !isHere(member));
  const hasChair = here.members.some((member) => member.isChair);
  return {
    parties: placed.filter((party) => !party.isKnown).map(({ from, id }) => ({ from, id })),
    members: people.map((from) => ({
      from,
      id: ids.member(),
      partyId: partyFor(from),
      isChair: from.isChair && !hasChair,
    })),
  };
};
