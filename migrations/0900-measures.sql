-- The plan of action: objectives, measures with their life and progress, and the frozen versions of the plan.

create table measure_objective (
  id uuid primary key,
  track_id uuid not null references track (id),
  theme text not null,
  title text not null check (length(title) > 0),
  indicator text not null default '',
  -- The survey figure the indicator is read from: {wave, question, item, group}.
  figure jsonb,
  unit text not null check (unit in ('percent', 'mark', 'count', 'euro')),
  direction text not null check (direction in ('lower', 'higher')),
  baseline_value numeric,
  baseline_n integer check (baseline_n > 0),
  baseline_population integer,
  baseline_on date,
  target_low numeric,
  target_high numeric,
  horizon text check (horizon ~ '^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$'),
  dropped_reason text check (length(dropped_reason) > 0),
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (track_id, id),
  check ((target_low is null) = (target_high is null)),
  check (target_low <= target_high),
  check (baseline_population >= baseline_n),
  check (num_nonnulls(baseline_value, baseline_n, baseline_on) in (0, 3))
);

create table measure_objective_finding (
  objective_id uuid not null,
  finding_id uuid not null,
  track_id uuid not null,
  primary key (objective_id, finding_id),
  foreign key (track_id, objective_id) references measure_objective (track_id, id),
  foreign key (track_id, finding_id) references finding (track_id, id)
);

create table measure_objective_version (
  objective_id uuid not null references measure_objective (id),
  version integer not null,
  content jsonb not null,
  written_by uuid,
  written_at timestamptz not null,
  primary key (objective_id, version)
);
call make_insert_only('measure_objective_version');

create table measure (
  id uuid primary key,
  track_id uuid not null references track (id),
  code text not null check (length(code) between 1 and 12),
  theme text not null,
  title text not null check (length(title) > 0),
  description text not null default '',
  objective_id uuid,
  type text not null check (type in ('organisational', 'physical', 'communication', 'technical')),
  scope text not null check (scope in ('collective', 'firm', 'public-space')),
  owner_id uuid,
  executor text not null default '',
  supporters uuid[] not null default '{}',
  start_on date,
  due_on date,
  one_off_cost integer check (one_off_cost >= 0),
  yearly_cost integer check (yearly_cost >= 0),
  payers text[] not null default '{}',
  priority text not null check (priority in ('high', 'middle', 'low')),
  remarks text not null default '',
  status text not null check (status in ('proposed', 'agreed', 'running', 'done', 'permanent', 'dropped')),
  status_reason text not null default '',
  status_since timestamptz not null,
  -- How often it was taken up again after it was done: evidence from before then proves nothing of the work that followed.
  turn integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (track_id, id),
  foreign key (track_id, objective_id) references measure_objective (track_id, id),
  foreign key (track_id, owner_id) references partner_party (track_id, id),
  check (start_on <= due_on),
  check (status <> 'dropped' or length(status_reason) > 0)
);
create unique index measure_code on measure (track_id, upper(code));
alter table finding_uptake add foreign key (track_id, measure_id) references measure (track_id, id);

create table measure_version (
  measure_id uuid not null references measure (id),
  version integer not null,
  content jsonb not null,
  written_by uuid,
  written_at timestamptz not null,
  primary key (measure_id, version)
);
call make_insert_only('measure_version');

create table measure_status_change (
  sequence bigint generated always as identity primary key,
  measure_id uuid not null references measure (id),
  from_status text,
  to_status text not null,
  reason text not null default '',
  changed_by uuid,
  changed_at timestamptz not null
);
create index measure_status_change_of_measure on measure_status_change (measure_id, sequence);
call make_insert_only('measure_status_change');

create table measure_report (
  id uuid primary key,
  sequence bigint generated always as identity unique,
  measure_id uuid not null references measure (id),
  turn integer not null,
  percentage integer check (percentage between 0 and 100),
  words text not null default '',
  done text not null check (length(done) > 0),
  party_id uuid,
  written_by uuid,
  written_at timestamptz not null
);
create index measure_report_of_measure on measure_report (measure_id, sequence);
call make_insert_only('measure_report');

create table measure_report_file (
  report_id uuid not null references measure_report (id),
  position integer not null,
  digest text not null references file_blob (digest),
  name text not null,
  primary key (report_id, position),
  unique (report_id, digest)
);
call make_insert_only('measure_report_file');

create table measure_plan_version (
  track_id uuid not null references track (id),
  version integer not null check (version >= 1),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  -- The canonical text (RFC 8785) that the digest is of.
  content text not null,
  frozen_by uuid,
  frozen_at timestamptz not null,
  primary key (track_id, version)
);
call make_insert_only('measure_plan_version');
