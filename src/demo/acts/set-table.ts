import { addMember } from '../../kvo/partners/actions/add-member.ts';
import { addParty } from '../../kvo/partners/actions/add-party.ts';
import type { MemberRole, PartyKind } from '../../kvo/partners/model.ts';
import type { PersonActor, Stage } from '../stage.ts';
import { idNow } from '../stage.ts';
import { acceptLetter } from './come-in.ts';

/** A party, and who sits at the table for it. */
export interface Seat {
  readonly kind: PartyKind;
  readonly name: string;
  readonly permitNumber?: string;
  readonly member: {
    readonly name: string;
    readonly email: string;
    readonly function: string;
    readonly role: MemberRole;
    readonly chair?: boolean;
  };
  /** Who signs, when that is somebody else than the member. */
  readonly signatory: {
    readonly name: string;
    readonly email: string;
    readonly function: string;
    readonly mandate: string;
  };
}

/** Seats the parties of a track, each with somebody in the working group who accepts the invitation; the facilitator has come in already. Gives the ids by name. */
export const setTable = async (
  stage: Stage,
  facilitator: PersonActor,
  track: string,
  seats: readonly Seat[],
): Promise<ReadonlyMap<string, string>> => {
  const { player } = stage;
  const parties = new Map<string, string>();
  for (const { member, kind, name, permitNumber = '' } of seats) {
    const { party } = await player.does(facilitator, addParty, { track, id: idNow(stage), kind, name, permitNumber });
    parties.set(name, party);
    const { name: who, email, function: task, role, chair = false } = member;
    const isRunner = who === facilitator.name;
    await player.does(facilitator, addMember, {
      track,
      id: idNow(stage),
      name: who,
      function: task,
      email,
      party,
      role,
      workingGroup: true,
      chair,
      invite: !isRunner,
    });
    if (!isRunner) await acceptLetter(stage, member);
  }
  return parties;
};
