import { z } from 'zod';
import type { LocalDate } from '../../../kernel/dates.ts';
import { dayOf, daysBetween, showDate } from '../../../kernel/dates.ts';
import type { Language } from '../../../kernel/language.ts';
import type { LetterKind } from '../../../kernel/letter.ts';
import { trackPaths } from '../../../paths/tracks.ts';
import type { Context } from '../../../platform/context.ts';
import { newestHead, signHead } from '../../../platform/ledger/signed-head.ts';
import { listSubjects } from '../../accounts/queries.ts';
import type { TrackTelling } from '../picture/list-tellings.ts';
import { listTellings } from '../picture/list-tellings.ts';
import { isLate } from '../rules/due-items.ts';
import { overviewTexts } from '../texts/texts.ts';

const particularsSchema = z.object({ person: z.uuid() });

/** More than this reads nobody in a letter. */
const mostLines = 25;

const lineOf = ({ picture, item }: TrackTelling, today: LocalDate, language: Language): string => {
  const { letter: t, due } = overviewTexts(language);
  const { title } = picture.road.track;
  const on = showDate(item.dueOn, language);
  const days = Math.abs(daysBetween(item.dueOn, today));
  return isLate(item, today) ? t.late(title, due(item.what), on, days) : t.ahead(title, due(item.what), on, days);
};

/** Everything that is due for somebody, as it stands when the letter is written; none when it was done meanwhile. */
export const dueLetter: LetterKind<Context> = {
  kind: 'overview.due',
  name: (language) => overviewTexts(language).letter.name,
  isKey: false,
  write: async (context, particulars, language) => {
    const { person } = particularsSchema.parse(particulars);
    const tracks = await listSubjects(context.db, person, 'track');
    const own = (await listTellings(context, tracks)).find((one) => one.person.id === person);
    if (own === undefined || own.tellings.length === 0) return null;
    const { letter: t } = overviewTexts(language);
    const { tellings } = own;
    const about = [...new Set(tellings.map(({ picture }) => picture.road.track.id))];
    const [only] = about.length === 1 ? about : [];
    const path = only === undefined ? trackPaths.portfolio.to({}) : trackPaths.road.to({ track: only });
    const today = dayOf(context.now);
    return {
      subject: t.subject(tellings.length),
      paragraphs: [
        t.greeting(own.person.name),
        t.lead(tellings.length),
        ...tellings.slice(0, mostLines).map((telling) => lineOf(telling, today, language)),
        ...(tellings.length > mostLines ? [t.more(tellings.length - mostLines)] : []),
      ],
      button: { label: only === undefined ? t.button : t.oneButton, url: context.publicUrl + path },
      footer: [t.footer, t.head(signHead(context.keys, await newestHead(context.db)))],
    };
  },
};
