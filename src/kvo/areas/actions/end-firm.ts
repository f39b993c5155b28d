import { z } from 'zod';
import { addDays, dayOf } from '../../../kernel/dates.ts';
import { choiceOf, dayField, optionalText, wholeNumber } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inPark } from '../../accounts/standings.ts';
import { firmId, longest, parkId } from '../model.ts';
import { findFirm } from '../queries.ts';
import { keepEnd } from '../store/firms.ts';

/** The reasons a person can give; that a file does not mention a firm is no reason of theirs. */
export const givenReasons = ['moved', 'closed', 'merged', 'not-eligible', 'other'] as const;

const input = z.object({
  park: parkId,
  firm: firmId,
  version: wholeNumber(1, 1_000_000_000),
  endedOn: dayField,
  reason: choiceOf(givenReasons),
  note: optionalText(longest.note),
});

type Code =
  | 'changed-meanwhile'
  | 'unknown-choice'
  | 'already-left'
  | 'end-before-start'
  | 'end-too-far'
  | 'note-missing';

/** Writes down that a firm has left: its last day and why. */
export const endFirm: Action<z.infer<typeof input>, Code, { readonly name: string }> = {
  name: 'areas.end-firm',
  permission: 'areas.edit',
  stand: inPark,
  input,
  run: (context, { park, firm: id, version, ...end }) =>
    transact(context.db, async (tx) => {
      const firm = await findFirm(tx, park, id);
      if (firm === null) return refuseWith('unknown-choice');
      if (firm.endedOn !== null) return refuseWith('already-left');
      if (end.endedOn < firm.startedOn)
        return refuseWith('end-before-start', { field: 'endedOn', params: { day: firm.startedOn } });
      if (end.endedOn > addDays(dayOf(context.now), 366)) return refuseWith('end-too-far', { field: 'endedOn' });
      if (end.reason === 'other' && end.note === '') return refuseWith('note-missing', { field: 'note' });
      if (!(await keepEnd(tx, context, { park, id, version }, end))) return refuseWith('changed-meanwhile');
      const payload = { park, firm: id, endedOn: end.endedOn, reason: end.reason };
      await appendEvent(tx, context, { track: null, kind: 'areas.firm-ended', payload, personal: { name: firm.name } });
      return ok({ name: firm.name });
    }),
};
