import { dayOf, showDate, showMoment, showTime } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import type { Context } from '../../../../platform/context.ts';
import type { ReadableEvent } from '../../../../platform/ledger/list-events.ts';
import { listEvents } from '../../../../platform/ledger/list-events.ts';
import { newestHead, signHead } from '../../../../platform/ledger/signed-head.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Buttons } from '../../../../platform/ui/actions/buttons.tsx';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { Timeline } from '../../../../platform/ui/lists/timeline.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { listNames } from '../../../accounts/queries.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { TrackId } from '../../model.ts';
import { findTrack } from '../../queries.ts';
import { trackTexts } from '../../texts/texts.ts';
import { trackPlace } from '../../track-place.ts';
import type { EventDay } from './event-view.ts';
import { groupByDay, peopleIn } from './event-view.ts';
import { SignedHead } from './signed-head.tsx';

const pageSize = 50;

const Day = ({
  day,
  language,
  first,
}: {
  readonly day: EventDay;
  readonly language: Language;
  readonly first: boolean;
}): Child => {
  const t = trackTexts(language).events;
  return (
    <Part id={`dag-${day.day}`} heading={showDate(day.day, language)} first={first}>
      <Timeline
        happenings={day.events.map((event, index) => ({
          when: showTime(event.at, language),
          moment: event.at.toISOString(),
          title: <span dir="auto">{event.what}</span>,
          text: (
            <p class="small quiet">
              {event.who}
              {event.erased ? `, ${t.erasedNote}` : ''} ·{' '}
              {t.number(showCount(event.sequence, language), event.shortHash)}
            </p>
          ),
          now: first && index === 0,
        }))}
      />
    </Part>
  );
};

interface Shown {
  readonly events: readonly ReadableEvent[];
  /** The first event of the page after this one; undefined when this is the last. */
  readonly olderThan: number | undefined;
  readonly before: number | undefined;
}

const askEvents = async (context: Context, track: TrackId, asked: string | undefined): Promise<Shown> => {
  const before = asked !== undefined && /^\d{1,15}$/.test(asked) ? Number(asked) : undefined;
  const found = await listEvents(context.db, track, { limit: pageSize + 1, before });
  const events = found.slice(0, pageSize);
  return { events, before, olderThan: found.length > pageSize ? events.at(-1)?.sequence : undefined };
};

const headingOf = ({ events, before }: Shown, language: Language): string => {
  const t = trackTexts(language).events;
  const [newest] = events;
  if (newest === undefined) return before === undefined ? t.empty : t.emptyOlder;
  return before === undefined
    ? t.heading(showMoment(newest.occurredAt, language))
    : t.headingOlder(showDate(dayOf(newest.occurredAt), language));
};

const Steps = ({
  track,
  shown,
  language,
}: {
  readonly track: TrackId;
  readonly shown: Shown;
  readonly language: Language;
}): Child => {
  const t = trackTexts(language).events;
  const { olderThan, before } = shown;
  if (olderThan === undefined && before === undefined) return null;
  return (
    <Buttons>
      {olderThan === undefined ? null : (
        <ButtonLink href={trackPaths.events.to({ track }, { voor: String(olderThan) })} tone="second" icon="next">
          {t.older}
        </ButtonLink>
      )}
      {before === undefined ? null : (
        <ButtonLink href={trackPaths.events.to({ track })} tone="second">
          {t.newest}
        </ButtonLink>
      )}
    </Buttons>
  );
};

export const eventsPage: PageDefinition = {
  name: 'tracks.events-page',
  path: trackPaths.events,
  permission: 'tracks.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db, eventText } = context;
    const { events: t } = trackTexts(language);
    const track = await findTrack(db, visit.params['track'] ?? '');
    if (track === null) return { kind: 'not-found' };
    const shown = await askEvents(context, track.id, visit.query['voor']);
    const names = await listNames(db, peopleIn(shown.events));
    const days = groupByDay(shown.events, { names, eventText, language });
    const head = signHead(context.keys, await newestHead(db));
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'events', language),
      main: (
        <>
          <PageHead heading={headingOf(shown, language)} lead={t.lead} />
          {days.map((day, index) => (
            <Day day={day} language={language} first={index === 0} />
          ))}
          <Steps track={track.id} shown={shown} language={language} />
          <SignedHead head={head} language={language} />
        </>
      ),
    };
  },
};
