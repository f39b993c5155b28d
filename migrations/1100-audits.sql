-- The audit of a track: who judges, what was looked at, what was found and what was decided. All but its dates stays.

create table audit (
  track_id uuid primary key references track (id),
  body_name text not null,
  desk_review_on date,
  site_visit_on date,
  version integer not null default 1
);

-- Whom the track invited to audit it; whether they came is known by who keeps invitations.
create table audit_invitation (
  invitation_id uuid primary key,
  -- Made when the form was drawn: sent twice, it invites once.
  request_id uuid not null unique,
  track_id uuid not null references track (id),
  body_name text not null,
  invited_by uuid,
  invited_at timestamptz not null
);
create index audit_invitation_of_track on audit_invitation (track_id);

-- What an auditor found of a criterion, and the digests of exactly what was looked at. The newest of a criterion counts.
create table audit_verdict (
  id uuid primary key,
  track_id uuid not null references track (id),
  criterion text not null check (criterion ~ '^R\d\d$'),
  number integer not null check (number > 0),
  result text not null check (result in ('conform', 'minor', 'major', 'not-applicable')),
  reason text not null check (length(reason) > 0),
  basis jsonb not null,
  -- The last day on which a non-conformity may be put right.
  correct_by date,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  judged_by uuid,
  judged_at timestamptz not null,
  unique (track_id, criterion, number),
  check ((result in ('minor', 'major')) = (correct_by is not null))
);
call make_insert_only('audit_verdict');

-- How a non-conformity was put right, or how it will be.
create table audit_correction (
  id uuid primary key,
  track_id uuid not null references track (id),
  verdict_id uuid not null references audit_verdict (id),
  criterion text not null,
  text text not null check (length(text) > 0),
  written_by uuid,
  written_at timestamptz not null
);
create index audit_correction_of_track on audit_correction (track_id);
call make_insert_only('audit_correction');

create table audit_evidence (
  id uuid primary key,
  track_id uuid not null references track (id),
  criterion text not null check (criterion ~ '^R\d\d$'),
  -- What kind of document it is, by the key the scheme gives it.
  document text not null,
  title text not null check (length(title) > 0),
  digest text not null references file_blob (digest),
  file_name text not null,
  correction_id uuid references audit_correction (id),
  added_by uuid,
  added_at timestamptz not null
);
create index audit_evidence_of_track on audit_evidence (track_id, criterion);
call make_insert_only('audit_evidence');

create table audit_evidence_strike (
  evidence_id uuid primary key references audit_evidence (id),
  reason text not null check (length(reason) > 0),
  struck_by uuid,
  struck_at timestamptz not null
);
call make_insert_only('audit_evidence_strike');

-- What the certification body decided, bound to the verdicts it rests on. The newest counts.
create table audit_decision (
  id uuid primary key,
  track_id uuid not null references track (id),
  number integer not null check (number > 0),
  outcome text not null check (outcome in ('certify', 'refuse')),
  reason text not null check (length(reason) > 0),
  body_name text not null,
  body_reference text not null check (length(body_reference) > 0),
  decided_on date not null,
  site_visit_on date,
  verdicts jsonb not null,
  verdicts_digest text not null check (verdicts_digest ~ '^[0-9a-f]{64}$'),
  tally jsonb not null,
  documents jsonb not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  decided_by uuid,
  decided_at timestamptz not null,
  unique (track_id, number)
);
call make_insert_only('audit_decision');
