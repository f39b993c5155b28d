import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { ObjectiveId } from '../../model.ts';
import { objectiveId } from '../../model.ts';
import type { ObjectiveRefusal } from '../../rules/objective/decide-objective.ts';
import { decideObjective } from '../../rules/objective/decide-objective.ts';
import { insertObjective } from '../../store/write-objective.ts';
import { groundOf } from './ground-of.ts';
import { objectiveFields } from './objective-fields.ts';

const input = z.object({ ...objectiveFields, id: objectiveId });

/** Sets an objective. The same form sent twice is one objective. */
export const addObjective: Action<z.infer<typeof input>, ObjectiveRefusal, { readonly id: ObjectiveId }> = {
  name: 'measures.add-objective',
  permission: 'measures.edit',
  stand: inTrack,
  input,
  run: async (context, wish) => {
    const decided = decideObjective(wish, await groundOf(context, wish.track));
    if (!decided.ok) return decided;
    const { track, id } = wish;
    const { theme, title, horizon } = decided.value;
    await transact(context.db, async (tx) => {
      if (!(await insertObjective(tx, context, { id, track, content: decided.value }))) return;
      const payload = { objective: id, theme, title, horizon };
      await appendEvent(tx, context, { track, kind: 'measures.objective-added', payload });
    });
    return ok({ id });
  },
};
