import { acceptInvitation } from '../../kvo/accounts/actions/accept-invitation.ts';
import { invitePerson } from '../../kvo/accounts/actions/invite-person.ts';
import { invite } from '../../kvo/accounts/commands.ts';
import { transact } from '../../platform/database/transact.ts';
import { tokenIn } from '../post.ts';
import type { PersonActor, Stage } from '../stage.ts';
import { actorOf, anyone } from '../stage.ts';

interface Somebody {
  readonly name: string;
  readonly email: string;
}

/** Somebody follows the link in the invitation that lies in their mailbox. */
export const acceptLetter = async (stage: Stage, { name, email }: Somebody): Promise<PersonActor> => {
  const letter = await stage.post.newest(email, ({ kind }) => kind === 'accounts.invitation');
  await stage.player.does(anyone, acceptInvitation, { token: tokenIn(letter), name });
  return actorOf(stage, email);
};

/** The first administrator comes in, as the command line of the operator invites them. */
export const comeInFirst = async (stage: Stage, who: Somebody): Promise<PersonActor> => {
  const { player } = stage;
  await transact(player.instance.db, (tx) =>
    invite(tx, player.context(), {
      ...who,
      language: 'nl',
      purpose: 'Keurpark te beheren',
      grants: [{ role: 'administrator', scope: 'instance', subject: null, party: null }],
    }),
  );
  return acceptLetter(stage, who);
};

/** The administrator gives somebody a role in the instance, and they come in. */
export const comeInAs = async (
  stage: Stage,
  administrator: PersonActor,
  who: Somebody & { readonly role: 'facilitator' | 'scheme-owner' },
): Promise<PersonActor> => {
  await stage.player.does(administrator, invitePerson, { ...who });
  return acceptLetter(stage, who);
};
