import type { Actor } from '../../src/kernel/actor.ts';
import { acceptInvitation } from '../../src/kvo/accounts/actions/accept-invitation.ts';
import { invite } from '../../src/kvo/accounts/commands.ts';
import type { Grant } from '../../src/kvo/accounts/model.ts';
import { findPersonByEmail } from '../../src/kvo/accounts/queries.ts';
import { transact } from '../../src/platform/database/transact.ts';
import type { World } from '../world-on.ts';
import { personActor } from '../world-on.ts';

/** A person with roles, who came in by an invitation as everybody does. */
export const aPerson = async (
  world: World,
  name: string,
  grants: readonly Partial<Grant>[] = [],
): Promise<Extract<Actor, { kind: 'person' }> & { readonly email: string }> => {
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@voorbeeld.nl`;
  const whole = grants.map(
    (grant): Grant => ({ role: 'facilitator', scope: 'instance', subject: null, party: null, ...grant }),
  );
  const { token } = await transact(world.instance.db, (tx) =>
    invite(tx, world.context(), { email, name, language: 'nl', grants: whole, purpose: 'meedoen' }),
  );
  await world.does({ kind: 'anyone' }, acceptInvitation, { token, name });
  const person = await findPersonByEmail(world.instance.db, email);
  if (person === null) throw new Error(`${name} did not come in`);
  return { ...personActor(person.id, name), email } as Extract<Actor, { kind: 'person' }> & { readonly email: string };
};
