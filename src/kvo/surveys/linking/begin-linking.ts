import type { LocalDate } from '../../../kernel/dates.ts';
import { orderedId } from '../../../kernel/ids.ts';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Track } from '../../tracks/model.ts';
import { addPair, joinPair } from '../store/pairs.ts';
import { makePairSecret } from './pair-secrets.ts';

interface LinkedWave {
  readonly id: string;
  readonly number: number;
  readonly destroyOn: LocalDate;
}

/** Makes the key of a wave with the one to come, and takes up the key that waits for it from the one before. */
export const beginLinking = async (
  tx: Transaction,
  context: Context,
  track: Track,
  wave: LinkedWave,
): Promise<void> => {
  const pair = orderedId<'pair'>();
  const tracks = track.follows === null ? [track.id] : [track.id, track.follows];
  const before = await joinPair(tx, wave, tracks);
  await addPair(tx, { id: pair, wave: wave.id, secret: makePairSecret(context, pair), destroyOn: wave.destroyOn });
  await appendEvent(tx, context, {
    track: track.id,
    kind: 'surveys.link-key-created',
    payload: { wave: wave.id, pair, before, destroyOn: wave.destroyOn },
  });
};
