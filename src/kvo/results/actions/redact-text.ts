import { z } from 'zod';
import { optionalText } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { waveId } from '../../surveys/model.ts';
import { findWave } from '../../surveys/queries.ts';
import { trackId } from '../../tracks/model.ts';
import { addRedaction } from '../store/redactions.ts';
import { listWrittenTexts } from '../written-texts.ts';

const input = z.object({
  track: trackId,
  wave: waveId,
  piece: z.string().regex(/^[0-9a-f]{32}$/, 'unknown-choice'),
  /** As others may read it; empty to hold it back altogether. */
  redacted: optionalText(20_000),
  version: z.coerce.number().int().min(0).max(1_000_000),
});

/** Takes out of an open answer what points to people or firms, or holds it back. What was written stays as it is. */
export const redactText: Action<z.infer<typeof input>, 'unknown-choice' | 'changed-meanwhile', null> = {
  name: 'results.redact-text',
  permission: 'results.edit-texts',
  stand: inTrack,
  input,
  run: async (context, given) => {
    const wave = await findWave(context.db, given.track, given.wave);
    const texts = wave === null || wave.closedAt === null ? [] : await listWrittenTexts(context, wave);
    const isWritten = texts.some((group) => group.texts?.some(({ piece }) => piece === given.piece));
    if (wave === null || !isWritten || context.actor.kind !== 'person') return refuseWith('unknown-choice');
    const by = context.actor.id;
    return transact(context.db, async (tx) => {
      const version = given.version + 1;
      const { piece, redacted } = given;
      const isKept = await addRedaction(tx, { wave: wave.id, piece, redacted, version, by, at: context.now });
      if (!isKept) return refuseWith('changed-meanwhile');
      await appendEvent(tx, context, {
        track: wave.trackId,
        kind: 'results.text-redacted',
        payload: { wave: wave.id, piece, version, heldBack: redacted === '' },
      });
      return ok(null);
    });
  },
};
