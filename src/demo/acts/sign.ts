import { askCode } from '../../kvo/agreements/actions/by-link/ask-code.ts';
import { signAgreement } from '../../kvo/agreements/actions/by-link/sign-agreement.ts';
import { inviteSignatory } from '../../kvo/agreements/actions/signatories/invite-signatory.ts';
import { changeDeclaration } from '../../kvo/agreements/actions/text/change-declaration.ts';
import { freezeDeclaration } from '../../kvo/agreements/actions/text/freeze-declaration.ts';
import { composeVersion, nextNumber } from '../../kvo/agreements/compose-version.ts';
import { declarationToFreeze, situationOf } from '../../kvo/agreements/declaration/declaration-to-freeze.ts';
import type { AgreementKind } from '../../kvo/agreements/model.ts';
import { slugOf } from '../../kvo/agreements/model.ts';
import { findAgreement } from '../../kvo/agreements/queries.ts';
import { changeFrame } from '../../kvo/covenants/actions/change-frame.ts';
import { freezeCovenant } from '../../kvo/covenants/actions/freeze-covenant.ts';
import { covenantToFreeze } from '../../kvo/covenants/document/covenant-to-freeze.ts';
import { gatherSituation } from '../../kvo/covenants/document/gather-situation.ts';
import { getTrack } from '../../kvo/tracks/queries.ts';
import { tokenIn } from '../post.ts';
import type { PersonActor, Stage } from '../stage.ts';
import { anyone, idNow } from '../stage.ts';
import type { Seat } from './set-table.ts';

type Signatory = Seat['signatory'];

/** Writes the declaration of intent and freezes it as its preview shows it. */
export const freezeIntent = async (stage: Stage, actor: PersonActor, track: string): Promise<void> => {
  const { player } = stage;
  const contact = `${actor.name}, procesbegeleider`;
  await player.does(actor, changeDeclaration, { track, language: 'nl', contact, version: '0' });
  const context = player.context(actor);
  const found = await getTrack(context.db, track);
  const agreement = await findAgreement(context, found, 'declaration');
  const text = declarationToFreeze(found, await situationOf(context.db, found, context.now));
  await player.does(actor, freezeDeclaration, { track, digest: composeVersion(text, nextNumber(agreement)).digest });
};

/** Writes the covenant in its usual words and freezes it as its preview shows it, with the frozen plan as its annex. */
export const freezePact = async ({ player }: Stage, actor: PersonActor, track: string): Promise<void> => {
  const contact = `${actor.name}, procesbegeleider`;
  await player.does(actor, changeFrame, { track, language: 'nl', contact, version: '0' });
  const context = player.context(actor);
  const found = await getTrack(context.db, track);
  const agreement = await findAgreement(context, found, 'covenant');
  const text = covenantToFreeze(found, await gatherSituation(context, found, context.now));
  await player.does(actor, freezeCovenant, { track, digest: composeVersion(text, nextNumber(agreement)).digest });
};

/** Invites the signatories of these seats to an agreement. */
export const inviteToSign = async (
  stage: Stage,
  actor: PersonActor,
  agreement: { readonly track: string; readonly kind: AgreementKind; readonly parties: ReadonlyMap<string, string> },
  seats: readonly Seat[],
): Promise<void> => {
  const { track, kind, parties } = agreement;
  for (const { name, signatory } of seats)
    await stage.player.does(actor, inviteSignatory, {
      track,
      agreement: slugOf[kind],
      id: idNow(stage),
      party: parties.get(name),
      language: 'nl',
      ...signatory,
    });
};

/** Somebody opens their link, asks a code, reads it in their mailbox and signs. */
const signByLink = async ({ player, post }: Stage, who: Signatory): Promise<void> => {
  const invitation = await post.newest(who.email, ({ kind }) => kind === 'agreements.invitation');
  const token = tokenIn(invitation);
  await player.does(anyone, askCode, { token });
  const { code } = await post.newest(who.email, ({ kind }) => kind === 'agreements.code');
  const { name, function: task, mandate } = who;
  const ticks = { read: 'yes', declares: 'yes', allowed: 'yes' };
  await player.does(anyone, signAgreement, { token, name, function: task, mandate, ...ticks, code });
};

/** Everybody of these seats signs, one after the other. */
export const allSign = async (stage: Stage, seats: readonly Seat[]): Promise<void> => {
  for (const { signatory } of seats) await signByLink(stage, signatory);
};
