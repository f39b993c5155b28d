import type { Member, PartiesFacts, Party, PartyKind } from '../model.ts';

/** What the parties and people at one table come to under a scheme that requires these kinds. */
export const partiesFactsOf = (
  required: readonly PartyKind[],
  parties: readonly Party[],
  members: readonly Member[],
): PartiesFacts => {
  const group = members.filter((member) => member.inWorkingGroup);
  const without = (people: readonly Member[]): readonly Party[] =>
    parties.filter((party) => !people.some((member) => member.partyId === party.id));
  const absent = without(group);
  const presentKinds = [...new Set(parties.map((party) => party.kind))];
  return {
    parties: parties.map(({ id, kind, name }) => ({ id, kind, name })),
    presentKinds,
    missingKinds: required.filter((kind) => !presentKinds.includes(kind)),
    withoutMembers: without(members).map((party) => party.id),
    workingGroup: {
      size: group.length,
      hasChair: group.some((member) => member.isChair),
      absent: absent.map((party) => party.id),
      absentKinds: required.filter(
        (kind) =>
          presentKinds.includes(kind) &&
          parties.filter((party) => party.kind === kind).every((party) => absent.includes(party)),
      ),
    },
  };
};
