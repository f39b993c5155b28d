import { addMonths, dayOf } from '../../../kernel/dates.ts';
import type { Job } from '../../../kernel/job.ts';
import type { Context } from '../../../platform/context.ts';
import { listTracks } from '../../tracks/queries.ts';
import { agreementKinds, terms } from '../model.ts';
import { listAgreements } from '../queries.ts';
import { eraseAddresses, listTracksWithAddresses } from '../store/addresses.ts';

const batch = 200;

/** Addresses of signatories are erased once the agreement has been complete for a year; names stay, as evidence. */
export const ensureSignatoryAddressesAreErased: Job<Context> = {
  name: 'ensure-signatory-addresses-are-erased',
  schedule: '41 2 * * *',
  run: async (context) => {
    const until = addMonths(dayOf(context.now), -terms.addressMonths);
    const waiting = await listTracksWithAddresses(context.db, until);
    for (let from = 0; from < waiting.length; from += batch) {
      const tracks = await listTracks(context.db, waiting.slice(from, from + batch));
      for (const kind of agreementKinds) {
        const agreements = [...(await listAgreements(context, tracks, kind)).values()];
        const past = agreements.filter(({ completeSince }) => completeSince !== null && dayOf(completeSince) <= until);
        await eraseAddresses(
          context.db,
          past.flatMap(({ current }) => (current === null ? [] : [current.agreementId])),
        );
      }
    }
  },
};
