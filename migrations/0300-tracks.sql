-- A track: areas x scheme version x round; its decisions are facts and stay.

create table track (
  id uuid primary key,
  title text not null,
  scheme_id text not null,
  round integer not null check (round between 1 and 99),
  follows uuid references track (id),
  audit_before_covenant boolean not null default false,
  invented boolean not null default false,
  started_on date not null,
  created_at timestamptz not null,
  version integer not null default 1,
  -- Counts the changes of its planned dates, which are saved together.
  planning_version integer not null default 1,
  check (follows is null or round > 1)
);
create unique index track_followed_once on track (follows) where follows is not null;

create table track_area (
  track_id uuid not null references track (id),
  sub_area_id uuid not null references area_sub_area (id),
  park_id uuid not null references area_park (id),
  primary key (track_id, sub_area_id)
);
create index track_area_of_park on track_area (park_id);

create table track_rule_override (
  id uuid primary key,
  track_id uuid not null references track (id),
  rule text not null,
  value numeric not null,
  reason text not null,
  set_by uuid,
  set_at timestamptz not null
);
create index track_rule_override_of_track on track_rule_override (track_id, rule, set_at);
call make_insert_only('track_rule_override');

create table track_stage_decision (
  id uuid primary key,
  track_id uuid not null references track (id),
  stage text not null,
  outcome text not null check (outcome in ('closed', 'passed', 'reopened')),
  reason text not null default '',
  -- What the decision rested on, as it was known then.
  facts jsonb not null,
  decided_by uuid,
  decided_at timestamptz not null,
  check (outcome = 'closed' or length(reason) > 0)
);
create index track_stage_decision_of_track on track_stage_decision (track_id, decided_at);
call make_insert_only('track_stage_decision');

create table track_planned_date (
  track_id uuid not null references track (id),
  stage text not null,
  planned_on date not null,
  primary key (track_id, stage)
);

-- The newest event of each track in the ledger: what was computed from a track is as new as this. It stands apart so
-- that an append, which holds the lock of the ledger, never waits for somebody who is changing the track itself.
create table track_head (
  track_id uuid primary key,
  last_sequence bigint not null
);

create function note_last_sequence() returns trigger language plpgsql as $$
begin
  insert into track_head (track_id, last_sequence) values (new.track_id, new.sequence)
    on conflict (track_id) do update set last_sequence = excluded.last_sequence;
  return null;
end $$;
create trigger note_last_sequence after insert on ledger_event for each row when (new.track_id is not null) execute function note_last_sequence();
