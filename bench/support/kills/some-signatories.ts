import { orderedId } from '../../../src/kernel/ids.ts';
import { inviteSignatory } from '../../../src/kvo/agreements/actions/signatories/invite-signatory.ts';
import { aDeclaration, tokenIn } from '../../../test/builders/agreements.ts';
import { aTable } from '../../../test/builders/records.ts';
import type { World } from '../../../test/world-on.ts';
import type { Invited } from './signatory-errand.ts';

/** A declaration that is frozen and has been sent to this many people of its four parties. */
export const someSignatories = async (world: World, count: number): Promise<readonly Invited[]> => {
  const table = await aTable(world, 'Rondom');
  const { digest, facilitator, track } = await aDeclaration(world, table);
  const parties = Object.values(table.parties);
  const people = Array.from({ length: count }, (_, index) => ({
    id: orderedId<'signatory'>(),
    name: `Tekenaar Nummer ${index + 1}`,
    email: `tekenaar.${index + 1}@voorbeeld.nl`,
    party: parties[index % parties.length] ?? '',
  }));
  const more = {
    agreement: 'intentieverklaring',
    function: 'Voorzitter',
    mandate: 'Statuten, artikel 9',
    language: 'nl',
  };
  for (const person of people) await world.does(facilitator, inviteSignatory, { track, ...more, ...person });
  const letters = new Map((await world.letters()).map((letter) => [letter.to, letter]));
  return people.map(({ id, name, email }) => ({ id, name, email, token: tokenIn(letters.get(email)), digest }));
};
