import { z } from 'zod';
import { wholeNumber } from '../../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { atObjective } from '../../at-measure.ts';
import type { ObjectiveId } from '../../model.ts';
import { objectiveId } from '../../model.ts';
import { findObjective } from '../../objective-queries.ts';
import type { ObjectiveRefusal } from '../../rules/objective/decide-objective.ts';
import { decideObjective } from '../../rules/objective/decide-objective.ts';
import { updateObjective } from '../../store/write-objective.ts';
import { groundOf } from './ground-of.ts';
import { objectiveFields } from './objective-fields.ts';

const input = z.object({ ...objectiveFields, objective: objectiveId, version: wholeNumber(1, 1_000_000) });

/** Changes an objective, unless somebody else did so meanwhile. */
export const changeObjective: Action<
  z.infer<typeof input>,
  ObjectiveRefusal | 'changed-meanwhile',
  { readonly id: ObjectiveId }
> = {
  name: 'measures.change-objective',
  permission: 'measures.edit',
  stand: atObjective,
  input,
  run: async (context, wish) => {
    const { track, objective: id, version } = wish;
    const before = await findObjective(context.db, track, id);
    if (before === null || before.version !== version) return refuseWith('changed-meanwhile');
    const decided = decideObjective(wish, await groundOf(context, track), before);
    if (!decided.ok) return decided;
    const { theme, title, horizon } = decided.value;
    const written = await transact(context.db, async (tx) => {
      if (!(await updateObjective(tx, context, { id, track, version, content: decided.value }))) return false;
      const payload = { objective: id, version: version + 1, theme, title, horizon };
      await appendEvent(tx, context, { track, kind: 'measures.objective-changed', payload });
      return true;
    });
    return written ? ok({ id }) : refuseWith('changed-meanwhile');
  },
};
