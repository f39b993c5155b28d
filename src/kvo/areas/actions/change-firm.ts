import { z } from 'zod';
import { wholeNumber } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { brokenConstraint, transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inPark } from '../../accounts/standings.ts';
import { firmId, parkId } from '../model.ts';
import { findFirm, listContacts } from '../queries.ts';
import { keepContact, rewriteFirm } from '../store/firms.ts';
import { findSubArea } from '../store/sub-areas.ts';
import { firmFieldsInput, hasBothNumbers, numbersTogether } from './firm-input.ts';

const input = z
  .object({ park: parkId, firm: firmId, version: wholeNumber(1, 1_000_000_000), ...firmFieldsInput })
  .refine(hasBothNumbers, numbersTogether);
type Input = z.infer<typeof input>;
type Code = 'changed-meanwhile' | 'establishment-listed' | 'unknown-choice' | 'start-after-end';

/** Changes what the list says of a firm. */
export const changeFirm: Action<Input, Code, { readonly name: string }> = {
  name: 'areas.change-firm',
  permission: 'areas.edit',
  stand: inPark,
  input,
  run: async (context, change) => {
    const { park, firm: id, version, email, phone, language, ...values } = change;
    try {
      return await transact(context.db, async (tx) => {
        const before = await findFirm(tx, park, id);
        if (before === null) return refuseWith('unknown-choice');
        if ((await findSubArea(tx, park, values.subAreaId)) === null)
          return refuseWith('unknown-choice', { field: 'subAreaId' });
        if (before.endedOn !== null && values.startedOn > before.endedOn)
          return refuseWith('start-after-end', { field: 'startedOn' });
        if (!(await rewriteFirm(tx, context, { park, id, version }, values))) return refuseWith('changed-meanwhile');
        const contact = { email, phone, language };
        const contactBefore = (await listContacts(tx, [id])).get(id) ?? { email: null, phone: null, language: null };
        await keepContact(tx, context, id, contact);
        const said = { ...values, ...contact };
        const were = { ...before, ...contactBefore };
        const fields = (Object.keys(said) as (keyof typeof said)[]).filter((field) => said[field] !== were[field]);
        await appendEvent(tx, context, {
          track: null,
          kind: 'areas.firm-changed',
          payload: { park, firm: id, fields },
          personal: { name: values.name },
        });
        return ok({ name: values.name });
      });
    } catch (error) {
      if (brokenConstraint(error) === 'area_firm_establishment')
        return refuseWith('establishment-listed', { field: 'branchNumber' });
      throw error;
    }
  },
};
