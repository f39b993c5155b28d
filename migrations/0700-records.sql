-- Dated records with their reports: they stand for walks, figures, meetings and evaluations in gates and rhythm.

-- A record is the row of its newest version; a correction is a row more, with its reason.
create table record_version (
  record_id uuid not null,
  version integer not null check (version >= 1),
  track_id uuid not null references track (id),
  kind text not null check (kind in ('walk-day', 'walk-dark', 'police-figures', 'fire-figures', 'municipal-figures', 'meeting', 'evaluation', 'exercise', 'other')),
  held_on date not null,
  title text not null check (length(title) > 0),
  note text not null default '',
  period_from date,
  period_until date,
  -- People per party, under the name it had then: [{"party": uuid, "name": text, "people": number}].
  attendance jsonb not null default '[]',
  other_people integer not null default 0 check (other_people >= 0),
  -- The party that brought it in; none when a facilitator or park manager did.
  party_id uuid,
  reason text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (record_id, version),
  foreign key (track_id, party_id) references partner_party (track_id, id),
  check ((period_from is null) = (period_until is null)),
  check (period_from <= period_until),
  check (version = 1 or length(reason) > 0)
);
create index record_version_of_track on record_version (track_id, record_id, version desc);
call make_insert_only('record_version');

create table record_file (
  record_id uuid not null,
  version integer not null,
  position integer not null,
  digest text not null references file_blob (digest),
  name text not null,
  primary key (record_id, version, position),
  unique (record_id, version, digest),
  foreign key (record_id, version) references record_version (record_id, version)
);
call make_insert_only('record_file');

create table record_strike (
  record_id uuid primary key,
  version integer not null,
  reason text not null check (length(reason) > 0),
  struck_by uuid,
  struck_at timestamptz not null,
  foreign key (record_id, version) references record_version (record_id, version)
);
call make_insert_only('record_strike');
