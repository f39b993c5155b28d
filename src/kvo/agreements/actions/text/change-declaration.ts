import { z } from 'zod';
import { choiceOf, optionalDay, optionalText, wholeNumber } from '../../../../kernel/fields.ts';
import { languages } from '../../../../kernel/language.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { transact } from '../../../../platform/database/transact.ts';
import type { Action } from '../../../accounts/action.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { listMembers } from '../../../partners/queries.ts';
import { trackId } from '../../../tracks/model.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { ownParts } from '../../declaration/usual-parts.ts';
import { areasOf } from '../../queries.ts';
import { openAgreement } from '../../store/agreements.ts';
import { saveDraft } from '../../store/declaration.ts';
import { findNewestVersion } from '../../store/versions.ts';

const input = z.object({
  track: trackId,
  language: choiceOf(languages),
  title: optionalText(200),
  considerations: optionalText(10_000),
  purpose: optionalText(10_000),
  workingMethod: optionalText(10_000),
  contact: optionalText(500),
  datedOn: optionalDay,
  version: wholeNumber(0, 1_000_000),
});

/** Saves the free parts of the declaration, as long as its text is not frozen. */
export const changeDeclaration: Action<z.infer<typeof input>, 'text-is-frozen' | 'changed-meanwhile', null> = {
  name: 'agreements.change-declaration',
  permission: 'agreements.edit',
  stand: inTrack,
  input,
  run: (context, { track: id, ...typed }) =>
    transact(context.db, async (tx) => {
      const track = await getTrack(tx, id);
      const newest = await findNewestVersion(tx, await openAgreement(tx, context, { track: id, kind: 'declaration' }));
      if (newest !== null && !newest.isWithdrawn) return refuseWith('text-is-frozen');
      const own = ownParts(typed, { areas: areasOf(track), members: await listMembers(tx, [id]) });
      const { language, datedOn, version } = typed;
      return (await saveDraft(tx, context, id, { ...own, language, datedOn, version }))
        ? ok(null)
        : refuseWith('changed-meanwhile');
    }),
};
