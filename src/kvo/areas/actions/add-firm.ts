import { z } from 'zod';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inPark } from '../../accounts/standings.ts';
import { firmId, parkId } from '../model.ts';
import { keepContact, keepFirm } from '../store/firms.ts';
import { findSubArea } from '../store/sub-areas.ts';
import { firmFieldsInput, hasBothNumbers, numbersTogether } from './firm-input.ts';

const input = z.object({ park: parkId, id: firmId, ...firmFieldsInput }).refine(hasBothNumbers, numbersTogether);

/** Adds a firm to the list by hand. */
export const addFirm: Action<
  z.infer<typeof input>,
  'establishment-listed' | 'unknown-choice',
  { readonly name: string }
> = {
  name: 'areas.add-firm',
  permission: 'areas.edit',
  stand: inPark,
  input,
  run: (context, { email, phone, language, ...firm }) =>
    transact(context.db, async (tx) => {
      const { park, id, name } = firm;
      if ((await findSubArea(tx, park, firm.subAreaId)) === null)
        return refuseWith('unknown-choice', { field: 'subAreaId' });
      const kept = await keepFirm(tx, context, firm);
      if (kept === 'taken') return refuseWith('establishment-listed', { field: 'branchNumber' });
      if (kept === 'there') return ok({ name });
      await keepContact(tx, context, id, { email, phone, language });
      await appendEvent(tx, context, {
        track: null,
        kind: 'areas.firm-added',
        payload: { park, firm: id, startedOn: firm.startedOn },
        personal: { name },
      });
      return ok({ name });
    }),
};
