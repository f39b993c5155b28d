import { addDays, dayOf } from '../../../kernel/dates.ts';
import type { Job } from '../../../kernel/job.ts';
import type { Context } from '../../../platform/context.ts';
import { brokenConstraint, transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import { queueLetters } from '../letters/queue-letters.ts';
import type { Certificate } from '../model.ts';
import { listUnrecordedExpiries } from '../queries.ts';
import { addTransaction, positionTaken } from '../store/add-transaction.ts';

const record = (context: Context, certificate: Certificate): Promise<void> =>
  transact(context.db, async (tx) => {
    const { number, trackId: track, validUntil } = certificate;
    await addTransaction(tx, context, {
      certificate: certificate.id,
      kind: 'expired',
      reason: '',
      effectiveOn: addDays(validUntil, 1),
      after: certificate.happened,
    });
    await queueLetters(tx, context, { number, track, kind: 'expired' });
    await appendEvent(tx, context, { track, kind: 'certificates.expired', payload: { number, lastDay: validUntil } });
  });

/**
 * Writes down, once, that the term of a certificate is over, so that lists and letters tell of it. What holds never
 * depends on this: a certificate has run out the moment its last day is over, whether or not this job has run.
 */
export const ensureExpiryIsRecorded: Job<Context> = {
  name: 'ensure-expiry-is-recorded',
  // Shortly after midnight in the Netherlands, in summer and in winter.
  schedule: '7 22,23 * * *',
  run: async (context) => {
    for (const certificate of await listUnrecordedExpiries(context.db, dayOf(context.now))) {
      try {
        await record(context, certificate);
      } catch (error) {
        // Another node wrote it down, or somebody acted at this moment: the next run sees.
        const broken = brokenConstraint(error);
        if (broken !== positionTaken && broken !== 'certificate_ends_once') throw error;
      }
    }
  },
};
