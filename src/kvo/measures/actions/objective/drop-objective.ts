import { z } from 'zod';
import { requiredText } from '../../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { trackId } from '../../../tracks/model.ts';
import { atObjective } from '../../at-measure.ts';
import type { ObjectiveId } from '../../model.ts';
import { objectiveId } from '../../model.ts';
import { findObjective } from '../../objective-queries.ts';
import { setObjectiveDropped } from '../../store/write-objective.ts';

const wish = z.object({ track: trackId, objective: objectiveId, reason: requiredText(1000) });
type Done = { readonly id: ObjectiveId; readonly title: string };

/** Drops an objective with a reason. */
export const dropObjective: Action<z.infer<typeof wish>, 'already-dropped', Done> = {
  name: 'measures.drop-objective',
  permission: 'measures.edit',
  stand: atObjective,
  input: wish,
  run: async (context, { track, objective: id, reason }) => {
    const title = (await findObjective(context.db, track, id))?.title ?? '';
    const dropped = await transact(context.db, async (tx) => {
      if (!(await setObjectiveDropped(tx, context, { id, track, reason }))) return false;
      await appendEvent(tx, context, {
        track,
        kind: 'measures.objective-dropped',
        payload: { objective: id, title, reason },
      });
      return true;
    });
    return dropped ? ok({ id, title }) : refuseWith('already-dropped');
  },
};

const undo = z.object({ track: trackId, objective: objectiveId });

/** Takes a dropped objective up again. Doing it twice changes nothing more. */
export const restoreObjective: Action<z.infer<typeof undo>, never, Done> = {
  name: 'measures.restore-objective',
  permission: 'measures.edit',
  stand: atObjective,
  input: undo,
  run: async (context, { track, objective: id }) => {
    const title = (await findObjective(context.db, track, id))?.title ?? '';
    await transact(context.db, async (tx) => {
      if (!(await setObjectiveDropped(tx, context, { id, track, reason: null }))) return;
      await appendEvent(tx, context, { track, kind: 'measures.objective-restored', payload: { objective: id, title } });
    });
    return ok({ id, title });
  },
};
