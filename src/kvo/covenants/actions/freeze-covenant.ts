import { z } from 'zod';
import { transact } from '../../../platform/database/transact.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import type { FreezeRefusal, Frozen } from '../../agreements/commands.ts';
import { freezeVersion } from '../../agreements/commands.ts';
import { trackId } from '../../tracks/model.ts';
import { getTrack } from '../../tracks/queries.ts';
import { covenantToFreeze } from '../document/covenant-to-freeze.ts';
import { gatherSituation } from '../document/gather-situation.ts';
import { readinessOf } from '../document/readiness-of.ts';
import type { UnreadyCode } from '../rules/decide-freeze.ts';
import { termOf } from '../rules/term-of.ts';
import { addFrozen } from '../store/frozen.ts';
import { textIsFrozen } from './text-is-frozen.ts';

const input = z.object({ track: trackId, digest: z.string().max(64).default('') });

/** Freezes the covenant as the preview with this digest showed it, with the plan that lies frozen as its annex. */
export const freezeCovenant: Action<z.infer<typeof input>, FreezeRefusal | UnreadyCode, Frozen> = {
  name: 'covenants.freeze-covenant',
  permission: 'covenants.edit',
  stand: inTrack,
  input,
  run: (context, { track: id, digest }) =>
    transact(context.db, async (tx) => {
      const track = await getTrack(tx, id);
      const situation = await gatherSituation({ ...context, db: tx }, track, context.now);
      const text = covenantToFreeze(track, situation);
      // Whoever sends the same form again is answered the same, whatever became of the plan since.
      if (await textIsFrozen(tx, context, track)) return freezeVersion(tx, context, text, digest);
      const ready = readinessOf(situation);
      if (!ready.ok) return ready;
      const frozen = await freezeVersion(tx, context, text, digest);
      if (!frozen.ok) return frozen;
      const terms = { planVersion: ready.value.version, ...termOf(situation.frame, situation) };
      await addFrozen(tx, { track: id, version: frozen.value.version }, terms);
      return frozen;
    }),
};
