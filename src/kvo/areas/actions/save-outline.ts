import { z } from 'zod';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { digestOf } from '../../../platform/crypto/digest.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inPark } from '../../accounts/standings.ts';
import type { Outline } from '../model.ts';
import { parkId, subAreaId } from '../model.ts';
import { dropDraft, findDraft } from '../store/outline-drafts.ts';
import { findSubArea, keepOutline } from '../store/sub-areas.ts';

const input = z.object({ park: parkId, subArea: subAreaId, outline: z.string().default('') });

/** The digest by which an outline that was looked at is known again. */
export const outlineDigest = (outline: Outline): string => digestOf({ ...outline });

/** Gives a sub-area the outline that was uploaded and looked at; another one uploaded meanwhile is not taken for it. */
export const saveOutline: Action<
  z.infer<typeof input>,
  'changed-meanwhile' | 'unknown-choice',
  { readonly name: string }
> = {
  name: 'areas.save-outline',
  permission: 'areas.edit',
  stand: inPark,
  input,
  run: (context, { park, subArea, outline: seen }) =>
    transact(context.db, async (tx) => {
      const area = await findSubArea(tx, park, subArea);
      if (area === null) return refuseWith('unknown-choice');
      const draft = await findDraft(tx, subArea);
      // Sent twice: what was seen is kept already.
      if (draft === null && area.outline !== null && outlineDigest(area.outline) === seen)
        return ok({ name: area.name });
      if (draft === null || outlineDigest(draft.outline) !== seen) return refuseWith('changed-meanwhile');
      await keepOutline(tx, park, subArea, draft.outline);
      await dropDraft(tx, subArea);
      await appendEvent(tx, context, {
        track: null,
        kind: 'areas.outline-saved',
        payload: { park, subArea, name: area.name, outline: seen, system: draft.system },
      });
      return ok({ name: area.name });
    }),
};
