import { z } from 'zod';
import { choiceOf, optionalDay, optionalText, wholeNumber } from '../../../kernel/fields.ts';
import { languages } from '../../../kernel/language.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { areasOf } from '../../agreements/queries.ts';
import { listMembers } from '../../partners/queries.ts';
import { trackId } from '../../tracks/model.ts';
import { getTrack } from '../../tracks/queries.ts';
import { ownContact, ownTitle } from '../document/usual-texts.ts';
import { decideFrame } from '../rules/decide-text.ts';
import { readFrame } from '../store/drafts.ts';
import { saveFrame } from '../store/save-draft.ts';
import { textIsFrozen } from './text-is-frozen.ts';

const input = z.object({
  track: trackId,
  language: choiceOf(languages),
  title: optionalText(200),
  contact: optionalText(500),
  validFrom: optionalDay,
  validUntil: optionalDay,
  datedOn: optionalDay,
  version: wholeNumber(0, 1_000_000),
});

/** Saves the frame of the covenant: its language, title, contact, term and day. */
export const changeFrame: Action<
  z.infer<typeof input>,
  'text-is-frozen' | 'changed-meanwhile' | 'until-before-from',
  null
> = {
  name: 'covenants.change-frame',
  permission: 'covenants.edit',
  stand: inTrack,
  input,
  run: (context, { track: id, ...typed }) =>
    transact(context.db, async (tx) => {
      const track = await getTrack(tx, id);
      if (await textIsFrozen(tx, context, track)) return refuseWith('text-is-frozen');
      const basis = { areas: areasOf(track), members: await listMembers(tx, [id]) };
      const own = { title: ownTitle(typed.title, basis), contact: ownContact(typed.contact, basis) };
      const decided = decideFrame(await readFrame(tx, id), { ...typed, ...own });
      if (!decided.ok) return decided;
      if (decided.value === null) return ok(null);
      if (!(await saveFrame(tx, context, id, decided.value))) return refuseWith('changed-meanwhile');
      const { fields } = decided.value;
      await appendEvent(tx, context, { track: id, kind: 'covenants.frame-changed', payload: { fields } });
      return ok(null);
    }),
};
