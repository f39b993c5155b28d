import { addMonths, dayOf } from '../../../kernel/dates.ts';
import type { Job } from '../../../kernel/job.ts';
import type { Context } from '../../../platform/context.ts';
import { transact } from '../../../platform/database/transact.ts';
import { queueLetter } from '../../../platform/mail/queue-letter.ts';
import { dueLetter } from '../letters/due-letter.ts';
import type { PersonTellings } from '../picture/list-tellings.ts';
import { listTellings } from '../picture/list-tellings.ts';
import type { Notice } from '../store/notices.ts';
import { addNotices, forgetNotices, takeDay } from '../store/notices.ts';

/** How long it is remembered what somebody was told. */
const rememberedMonths = 24;

/** Nothing to tell after all: what the transaction did so far is undone. */
class NothingFresh extends Error {}

const noticesOf = ({ person, tellings }: PersonTellings): readonly Notice[] =>
  tellings.map(({ picture, item, moment }) => ({
    person: person.id,
    track: picture.road.track.id,
    item: item.key,
    dueOn: item.dueOn,
    moment,
  }));

const tell = async (context: Context, due: PersonTellings): Promise<void> => {
  const today = dayOf(context.now);
  try {
    await transact(context.db, async (tx) => {
      if (!(await takeDay(tx, due.person.id, today))) return;
      // Without a warning that was not given before there is no letter, and the day stays free for one later today.
      if ((await addNotices(tx, noticesOf(due), today)) === 0) throw new NothingFresh();
      const { id, email, language } = due.person;
      await queueLetter(tx, context, { kind: dueLetter.kind, to: email, language, particulars: { person: id } });
    });
  } catch (error) {
    if (!(error instanceof NothingFresh)) throw error;
  }
};

/**
 * Tells everybody who must act what is due: about each thing at three moments, in one letter a day with all of it. May
 * run as often as it likes and on any node: what was told is remembered in the transaction that queues the letter.
 */
export const ensureDueLettersAreSent: Job<Context> = {
  name: 'ensure-due-letters-are-sent',
  schedule: '20 5-17 * * *',
  run: async (context) => {
    for (const due of await listTellings(context)) await tell(context, due);
    await forgetNotices(context.db, addMonths(dayOf(context.now), -rememberedMonths));
  },
};
