import type { DeliveredLetter } from '../../src/demo/player.ts';
import type { Actor } from '../../src/kernel/actor.ts';
import { orderedId } from '../../src/kernel/ids.ts';
import { askCode } from '../../src/kvo/agreements/actions/by-link/ask-code.ts';
import { signAgreement } from '../../src/kvo/agreements/actions/by-link/sign-agreement.ts';
import { inviteSignatory } from '../../src/kvo/agreements/actions/signatories/invite-signatory.ts';
import { changeDeclaration } from '../../src/kvo/agreements/actions/text/change-declaration.ts';
import { freezeDeclaration } from '../../src/kvo/agreements/actions/text/freeze-declaration.ts';
import { composeVersion, nextNumber } from '../../src/kvo/agreements/compose-version.ts';
import { declarationToFreeze, situationOf } from '../../src/kvo/agreements/declaration/declaration-to-freeze.ts';
import type { AgreementKind } from '../../src/kvo/agreements/model.ts';
import { slugOf } from '../../src/kvo/agreements/model.ts';
import { findAgreement } from '../../src/kvo/agreements/queries.ts';
import { getTrack } from '../../src/kvo/tracks/queries.ts';
import type { World } from '../world-on.ts';

const anyone: Actor = { kind: 'anyone' };

/** Somebody invited to sign, and the token of the link in their letter. */
export interface SignatorySituation {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly token: string;
}

interface Invitee {
  readonly track: string;
  readonly party: string;
  readonly name: string;
  readonly kind?: AgreementKind;
  readonly email?: string;
}

const emailOf = (name: string): string =>
  `${name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@voorbeeld.nl`;

/** The token of the link in a letter. */
export const tokenIn = (letter: DeliveredLetter | undefined): string =>
  new URL(letter?.button?.url ?? 'http://none').pathname.split('/')[2] ?? '';

/** Invites somebody to sign, and reads their letter when it went out. */
export const aSignatory = async (world: World, facilitator: Actor, who: Invitee): Promise<SignatorySituation> => {
  await world.letters();
  const id = orderedId<'signatory'>(world.context().now.getTime());
  const email = who.email ?? emailOf(who.name);
  await world.does(facilitator, inviteSignatory, {
    track: who.track,
    agreement: slugOf[who.kind ?? 'declaration'],
    id,
    party: who.party,
    name: who.name,
    function: 'Voorzitter',
    mandate: 'Statuten, artikel 9',
    email,
    language: 'nl',
  });
  return { id, name: who.name, email, token: tokenIn((await world.letters()).find((letter) => letter.to === email)) };
};

/** Asks the code of a link and reads it from its letter. */
export const aCode = async (world: World, token: string): Promise<string> => {
  await world.letters();
  await world.does(anyone, askCode, { token });
  return (await world.letters()).find((letter) => letter.code !== undefined)?.code ?? '';
};

/** What somebody fills in to sign. */
export const signingOf = (who: SignatorySituation, code: string) => ({
  token: who.token,
  name: who.name,
  function: 'Voorzitter',
  mandate: 'Statuten, artikel 9',
  read: 'yes',
  declares: 'yes',
  allowed: 'yes',
  code,
});

/** Signs by link, with a code from the mailbox. */
export const signs = async (world: World, who: SignatorySituation): Promise<void> => {
  await world.does(anyone, signAgreement, signingOf(who, await aCode(world, who.token)));
};

/** Freezes the declaration of a track as its preview shows it. */
export const freezes = async (
  world: World,
  facilitator: Actor,
  track: string,
): Promise<{ readonly number: number; readonly digest: string }> => {
  const { db } = world.instance;
  const context = world.context();
  const found = await getTrack(db, track);
  const agreement = await findAgreement(context, found, 'declaration');
  const text = declarationToFreeze(found, await situationOf(db, found, context.now));
  return world.does(facilitator, freezeDeclaration, {
    track,
    digest: composeVersion(text, nextNumber(agreement)).digest,
  });
};

interface Table {
  readonly track: string;
  readonly facilitator: Actor;
  readonly parties: Readonly<Record<string, string>>;
}

/** A declaration that is frozen, with one signatory invited for each party of the table, by the name of that party there. */
export interface DeclarationSituation<Parties extends Table['parties']> {
  readonly track: string;
  readonly facilitator: Actor;
  readonly number: number;
  readonly digest: string;
  readonly signatories: Readonly<Record<keyof Parties, SignatorySituation>>;
  /** Lets the signatories of these parties sign, one after the other. */
  readonly signedBy: (...parties: readonly (keyof Parties)[]) => Promise<DeclarationSituation<Parties>>;
}

/** Freezes the declaration of a table and invites somebody for each of its parties. */
export const aDeclaration = async <Parties extends Table['parties']>(
  world: World,
  table: Table & { readonly parties: Parties },
): Promise<DeclarationSituation<Parties>> => {
  const { track, facilitator } = table;
  await world.does(facilitator, changeDeclaration, {
    track,
    language: 'nl',
    contact: 'Marit Dekker, procesbegeleider',
    version: '0',
  });
  const frozen = await freezes(world, facilitator, track);
  const invited: [string, SignatorySituation][] = [];
  for (const [key, party] of Object.entries(table.parties)) {
    const name = `Tekenaar ${key.charAt(0).toUpperCase()}${key.slice(1)}`;
    invited.push([key, await aSignatory(world, facilitator, { track, party, name })]);
  }
  const signatories = Object.fromEntries(invited) as Record<keyof Parties, SignatorySituation>;
  const situation: DeclarationSituation<Parties> = {
    track,
    facilitator,
    ...frozen,
    signatories,
    signedBy: async (...parties) => {
      for (const party of parties) await signs(world, signatories[party]);
      return situation;
    },
  };
  return situation;
};
