-- What is wrong and what comes first.

create table finding (
  id uuid primary key,
  track_id uuid not null references track (id),
  theme text not null,
  title text not null check (length(title) > 0),
  description text not null default '',
  sub_area_id uuid references area_sub_area (id),
  place text not null default '',
  source jsonb not null,
  -- What the figure behind a proposal is known by, so that none comes in twice.
  source_key text,
  priority text not null check (priority in ('high', 'middle', 'low')),
  priority_reason text not null default '',
  rank integer not null,
  dropped_reason text check (length(dropped_reason) > 0),
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (track_id, id),
  unique (track_id, source_key)
);

-- How it read at each version: what a second tab started from, and who changed it.
create table finding_version (
  finding_id uuid not null references finding (id),
  version integer not null,
  content jsonb not null,
  written_by uuid,
  written_at timestamptz not null,
  primary key (finding_id, version)
);
call make_insert_only('finding_version');

-- Which measures take a finding up. `holds` is false while the measure is dropped.
create table finding_uptake (
  finding_id uuid not null,
  measure_id uuid not null,
  track_id uuid not null,
  measure_code text not null,
  measure_title text not null,
  holds boolean not null,
  primary key (measure_id, finding_id),
  foreign key (track_id, finding_id) references finding (track_id, id)
);
create index finding_uptake_of_finding on finding_uptake (finding_id);
create index finding_uptake_of_track on finding_uptake (track_id);
