import { z } from 'zod';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { digestOf } from '../../../platform/crypto/digest.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { waveId } from '../../surveys/model.ts';
import { findWave } from '../../surveys/queries.ts';
import { trackId } from '../../tracks/model.ts';
import { addTextRelease } from '../store/redactions.ts';
import { asReleased, listWrittenTexts } from '../written-texts.ts';

const input = z.object({
  track: trackId,
  wave: waveId,
  /** The release that stood when the button was drawn: sending twice releases once. */
  version: z.coerce.number().int().min(0).max(1_000_000),
});

/** Gives the open answers, as redacted by now, to all at the table. */
export const releaseTexts: Action<z.infer<typeof input>, 'nothing-to-release' | 'unknown-choice', null> = {
  name: 'results.release-texts',
  permission: 'results.edit-texts',
  stand: inTrack,
  input,
  run: async (context, given) => {
    const wave = await findWave(context.db, given.track, given.wave);
    if (wave === null || wave.closedAt === null || context.actor.kind !== 'person') return refuseWith('unknown-choice');
    const content = asReleased(await listWrittenTexts(context, wave));
    if (content.length === 0) return refuseWith('nothing-to-release');
    const by = context.actor.id;
    return transact(context.db, async (tx) => {
      const version = given.version + 1;
      if (!(await addTextRelease(tx, { wave: wave.id, version, content, by, at: context.now }))) return ok(null);
      const texts = content.reduce((sum, group) => sum + group.texts.length, 0);
      const digest = digestOf(
        content.map(({ question, texts: some }) => ({ question: { ...question }, texts: [...some] })),
      );
      await appendEvent(tx, context, {
        track: wave.trackId,
        kind: 'results.texts-released',
        payload: { wave: wave.id, version, texts, digest },
      });
      return ok(null);
    });
  },
};
