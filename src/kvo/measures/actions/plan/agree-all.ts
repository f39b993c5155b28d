import { z } from 'zod';
import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { digestOf } from '../../../../platform/crypto/digest.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackId } from '../../../tracks/model.ts';
import type { Measure } from '../../model.ts';
import { listMeasures } from '../../queries.ts';
import { splitProposals } from '../../rules/life/split-proposals.ts';
import { lockMeasures } from '../../store/write-measure.ts';
import { holdStatuses, updateStatus } from '../../store/write-status.ts';

const input = z.object({
  track: trackId,
  /** The digest of the measures that whoever asks this has seen in the list. */
  seen: z.string().default(''),
});
type Refusal = 'nothing-to-agree' | 'changed-meanwhile';
type Done = { readonly agreed: number };

/** The digest of measures as a list names them, so that exactly those are agreed. */
export const digestOfSeen = (measures: readonly Pick<Measure, 'id' | 'version'>[]): string =>
  digestOf(measures.map(({ id, version }) => ({ id, version })));

/** Agrees every proposed measure that has an owner at the table, in one decision: exactly those that were seen, or none. */
export const agreeAll: Action<z.infer<typeof input>, Refusal, Done> = {
  name: 'measures.agree-all',
  permission: 'measures.edit',
  stand: inTrack,
  input,
  run: (context, { track, seen }) =>
    transact(context.db, async (tx): Promise<Result<Done, Refused<Refusal>>> => {
      await lockMeasures(tx, track);
      await holdStatuses(tx, track);
      const { agreeable } = splitProposals(await listMeasures(tx, track));
      if (agreeable.length === 0) return refuseWith('nothing-to-agree');
      if (digestOfSeen(agreeable) !== seen) return refuseWith('changed-meanwhile');
      for (const measure of agreeable)
        if (!(await updateStatus(tx, context, measure, { to: 'agreed', reason: '', anew: false })))
          throw new Error(`measure ${measure.id} moved while it was held`);
      const measures = agreeable.map(({ id, code, title }) => ({ measure: id, code, title }));
      await appendEvent(tx, context, { track, kind: 'measures.all-agreed', payload: { measures } });
      return ok({ agreed: measures.length });
    }),
};
