import { z } from 'zod';
import { refuseWith } from '../../../../kernel/result.ts';
import { transact } from '../../../../platform/database/transact.ts';
import type { Action } from '../../../accounts/action.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackId } from '../../../tracks/model.ts';
import { getTrack } from '../../../tracks/queries.ts';
import type { FreezeRefusal, Frozen } from '../../commands.ts';
import { freezeVersion } from '../../commands.ts';
import { declarationToFreeze, situationOf } from '../../declaration/declaration-to-freeze.ts';
import { filledParts } from '../../declaration/usual-parts.ts';

const input = z.object({ track: trackId, digest: z.string().max(64).default('') });

/** Freezes the declaration as the preview with this digest showed it. */
export const freezeDeclaration: Action<z.infer<typeof input>, FreezeRefusal | 'contact-missing', Frozen> = {
  name: 'agreements.freeze-declaration',
  permission: 'agreements.edit',
  stand: inTrack,
  input,
  run: (context, { track: id, digest }) =>
    transact(context.db, async (tx) => {
      const track = await getTrack(tx, id);
      const situation = await situationOf(tx, track, context.now);
      if (filledParts(situation.draft, situation).contact === '') return refuseWith('contact-missing');
      return freezeVersion(tx, context, declarationToFreeze(track, situation), digest);
    }),
};
