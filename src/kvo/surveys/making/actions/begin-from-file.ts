import { z } from 'zod';
import { choiceOf, idField, requiredText } from '../../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { Audience } from '../../../schemes/model.ts';
import { audiences } from '../../../schemes/model.ts';
import { trackId } from '../../../tracks/model.ts';
import { questionnaireFor } from '../../questionnaires-of.ts';
import type { CarriedDraft } from '../exchange/carried.ts';
import type { Draft } from '../rules/draft.ts';
import { draftSchema } from '../rules/draft.ts';
import { closeImport, findImport } from '../store/imports.ts';
import { addOwn, saveEdit } from '../store/own-questionnaires.ts';
import { emptyPages } from './begin-questionnaire.ts';

const input = z.object({
  track: trackId,
  import: idField<'import'>(),
  id: idField<'questionnaire'>(),
  audience: choiceOf(audiences),
  title: requiredText(200),
});

const draftOf = (
  around: Pick<Draft, 'words'>,
  carried: CarriedDraft,
  own: { readonly id: string; readonly audience: Audience; readonly title: string },
): Draft => ({
  ...around,
  ...carried,
  id: `own-${own.id}`,
  audience: own.audience,
  title: { ...carried.title, nl: own.title },
});

/**
 * Begins a questionnaire with what was read from a file: first an empty one, then what was read as its first change, so
 * that going back one step takes the file out again.
 */
export const beginFromFile: Action<z.infer<typeof input>, 'unknown-choice', { readonly id: string }> = {
  name: 'surveys.begin-from-file',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: (context, { track, import: upload, id, audience, title }) =>
    transact(context.db, async (tx) => {
      const read = await findImport(tx, track, upload);
      if (read === null) return refuseWith('unknown-choice');
      if (read.questionnaire !== null) return ok({ id: read.questionnaire });
      if (read.draft === null) return refuseWith('unknown-choice');
      const core = draftSchema.parse(questionnaireFor(context, audience).content);
      // A questionnaire of ours brings everything itself; what comes from elsewhere takes the fixed words of the core.
      const { id: _id, audience: _audience, title: _title, intro: _intro, pages: _pages, ...rest } = core;
      const around = read.kind === 'own' ? { words: core.words } : { ...rest, scales: {}, values: {} };
      const draft = draftOf(around, read.draft, { id, audience, title });
      const begun = { ...draft, pages: emptyPages, scales: {}, values: {} };
      if (!(await addOwn(tx, context, { id, track, draft: begun }))) return ok({ id });
      await saveEdit(tx, context, { id, from: 1, draft });
      await closeImport(tx, read.id, id);
      const weights = Object.groupBy(read.notes, ({ weight }) => weight);
      await appendEvent(tx, context, {
        track,
        kind: 'surveys.questionnaire-imported',
        payload: {
          questionnaire: id,
          audience,
          title,
          from: read.kind,
          file: read.digest,
          wrong: weights.wrong?.length ?? 0,
          lost: weights.lost?.length ?? 0,
          changed: weights.changed?.length ?? 0,
        },
      });
      return ok({ id });
    }),
};
