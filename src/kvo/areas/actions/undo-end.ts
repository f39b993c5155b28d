import { z } from 'zod';
import { wholeNumber } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { brokenConstraint, transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inPark } from '../../accounts/standings.ts';
import { firmId, parkId } from '../model.ts';
import { findFirm } from '../queries.ts';
import { keepEnd } from '../store/firms.ts';

const input = z.object({ park: parkId, firm: firmId, version: wholeNumber(1, 1_000_000_000) });

type Code = 'changed-meanwhile' | 'unknown-choice' | 'establishment-listed';

/** Takes back that a firm has left. */
export const undoEnd: Action<z.infer<typeof input>, Code, { readonly name: string }> = {
  name: 'areas.undo-end',
  permission: 'areas.edit',
  stand: inPark,
  input,
  run: async (context, { park, firm: id, version }) => {
    try {
      return await transact(context.db, async (tx) => {
        const firm = await findFirm(tx, park, id);
        if (firm === null) return refuseWith('unknown-choice');
        if (firm.endedOn === null) return ok({ name: firm.name });
        if (!(await keepEnd(tx, context, { park, id, version }, null))) return refuseWith('changed-meanwhile');
        await appendEvent(tx, context, {
          track: null,
          kind: 'areas.firm-end-undone',
          payload: { park, firm: id },
          personal: { name: firm.name },
        });
        return ok({ name: firm.name });
      });
    } catch (error) {
      if (brokenConstraint(error) === 'area_firm_establishment') return refuseWith('establishment-listed');
      throw error;
    }
  },
};
