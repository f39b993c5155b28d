import { z } from 'zod';
import { dayOf } from '../../../kernel/dates.ts';
import { isUuid } from '../../../kernel/ids.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { trackId } from '../../tracks/model.ts';
import { waveId } from '../model.ts';
import { findWave } from '../queries.ts';
import { addCalls, callOutcomes } from '../store/calls.ts';

const input = z.object({
  track: trackId,
  wave: waveId,
  calls: z.array(z.object({ population: z.string().refine(isUuid), outcome: z.enum(callOutcomes) })).max(2_000),
});
type Input = z.infer<typeof input>;

const outcomePrefix = 'gesprek.';

/** The name of the field for what came of calling a firm. */
export const outcomeField = (population: string): string => `${outcomePrefix}${population}`;

/** The calls in a form: a field per firm, empty for who was not called. */
export const readCalls = (form: Readonly<Record<string, readonly string[]>>): readonly unknown[] =>
  Object.entries(form).flatMap(([name, [outcome = '']]) =>
    name.startsWith(outcomePrefix) && outcome !== '' ? [{ population: name.slice(outcomePrefix.length), outcome }] : [],
  );

/** Notes what came of calling firms today. */
export const noteCalls: Action<Input, 'wave-closed' | 'unknown-choice', { readonly noted: number }> = {
  name: 'surveys.note-calls',
  permission: 'surveys.see-firms',
  stand: inTrack,
  input,
  run: async (context, { track, wave: asked, calls }) => {
    const wave = await findWave(context.db, track, asked);
    if (wave === null) return refuseWith('unknown-choice');
    if (wave.closedAt !== null) return refuseWith('wave-closed');
    const day = dayOf(context.now);
    return transact(context.db, async (tx) => {
      const noted = await addCalls(
        tx,
        wave.id,
        calls.map((call) => ({ ...call, day })),
        context.now,
      );
      return ok({ noted });
    });
  },
};
