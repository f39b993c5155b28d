import { addMonths, dayOf, startOfDay } from '../../../kernel/dates.ts';
import type { Job } from '../../../kernel/job.ts';
import type { Context } from '../../../platform/context.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import { erasePersonal } from '../../../platform/ledger/erase-personal.ts';
import { eraseMember, listLongGone } from '../store/forget-member.ts';

/** How long after somebody left a table their name and address are kept. */
const keptMonths = 24;

/** Names and addresses of who left the table two years ago are erased, every night: on the list and in the ledger. */
export const ensureDepartedAreForgotten: Job<Context> = {
  name: 'ensure-departed-are-forgotten',
  schedule: '41 2 * * *',
  run: async (context) => {
    const before = startOfDay(addMonths(dayOf(context.now), -keptMonths));
    for (const member of await listLongGone(context.db, before)) {
      await transact(context.db, async (tx) => {
        if (!(await eraseMember(tx, context, member))) return;
        await erasePersonal(tx, { track: member.track, field: 'member', is: member.id });
        await appendEvent(tx, context, {
          track: member.track,
          kind: 'partners.member-forgotten',
          payload: { member: member.id },
        });
      });
    }
  },
};
