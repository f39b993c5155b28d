-- What is told of tracks as they stand: how new it is, and whom it was told by letter.

-- What was computed of a track is as new as this: the newest event of the track itself, of the track that follows it, or
-- of a park it is about. Asked for each page, so that nothing is reckoned twice and nothing old is shown. Only the
-- ledger writes here, one append at a time.
create table overview_head (
  track_id uuid primary key,
  last_sequence bigint not null
);
insert into overview_head select track_id, last_sequence from track_head;

create function note_overview_sequence() returns trigger language plpgsql as $$
begin
  if new.track_id is not null then
    insert into overview_head (track_id, last_sequence)
      select new.track_id, new.sequence
      union
      select follows, new.sequence from track where id = new.track_id and follows is not null
      on conflict (track_id) do update set last_sequence = excluded.last_sequence;
  else
    insert into overview_head (track_id, last_sequence)
      select distinct track_id, new.sequence from track_area where park_id::text = new.payload::jsonb ->> 'park'
      on conflict (track_id) do update set last_sequence = excluded.last_sequence;
  end if;
  return null;
end $$;
create trigger note_overview_sequence after insert on ledger_event for each row
  when (new.track_id is not null or new.kind like 'areas.%') execute function note_overview_sequence();

-- Each warning about something due, told once to each person who must act.
create table overview_notice (
  person_id uuid not null references account_person (id) on delete cascade,
  track_id uuid not null references track (id),
  item text not null,
  due_on date not null,
  moment text not null check (moment in ('ahead', 'near', 'late')),
  told_on date not null,
  primary key (person_id, track_id, item, due_on, moment)
);
create index overview_notice_by_day on overview_notice (told_on);

-- One letter a day to each person, with everything that is due.
create table overview_digest (
  person_id uuid not null references account_person (id) on delete cascade,
  day date not null,
  primary key (person_id, day)
);
create index overview_digest_by_day on overview_digest (day);
