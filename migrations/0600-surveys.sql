-- Waves, their frozen population, invitations, drafts and answers.
-- Nothing here keeps a moment of answering, and an answer shares no key with the invitation it was given on.

-- A questionnaire as it was asked, under the digest of its canonical form.
create table survey_questionnaire (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  questionnaire text not null,
  version integer not null,
  audience text not null check (audience in ('entrepreneurs', 'employees', 'visitors')),
  content jsonb not null
);
call make_insert_only('survey_questionnaire');

create table survey_wave (
  id uuid primary key,
  track_id uuid not null references track (id),
  number integer not null check (number >= 0),
  opens_on date not null,
  closes_on date not null,
  created_at timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz,
  version integer not null default 1,
  -- What closing recorded: answers per audience and the digest of the sorted set.
  outcome jsonb,
  check (closes_on >= opens_on),
  check (closed_at is null or opened_at is not null)
);
create index survey_wave_of_track on survey_wave (track_id, number);
create unique index survey_wave_under_way on survey_wave (track_id) where closed_at is null;

create table survey_target (
  wave_id uuid not null references survey_wave (id),
  audience text not null check (audience in ('entrepreneurs', 'employees', 'visitors')),
  questionnaire_digest text not null references survey_questionnaire (digest),
  primary key (wave_id, audience)
);

-- The firms of a wave as they stood when it opened. A firm found not eligible leaves with a reason and a date.
create table survey_population (
  id uuid primary key,
  wave_id uuid not null references survey_wave (id),
  firm_id uuid not null references area_firm (id),
  sub_area_id uuid not null references area_sub_area (id),
  name text not null,
  sector text,
  size_class text,
  excluded_on date,
  excluded_reason text,
  unique (wave_id, firm_id),
  check ((excluded_on is null) = (excluded_reason is null))
);

create table survey_open_link (
  id uuid primary key,
  wave_id uuid not null references survey_wave (id),
  audience text not null check (audience in ('employees', 'visitors')),
  sub_area_id uuid not null references area_sub_area (id),
  token text not null unique,
  unique (wave_id, audience, sub_area_id)
);

create table survey_invitation (
  id uuid primary key,
  wave_id uuid not null references survey_wave (id),
  audience text not null check (audience in ('entrepreneurs', 'employees', 'visitors')),
  -- The firm of a firm's invitation; none on one that an open link made.
  population_id uuid unique references survey_population (id),
  open_link_id uuid references survey_open_link (id),
  -- How the link is found; and the link that a typed code began, if one did.
  lookup bytea not null unique,
  second_lookup bytea unique,
  code_lookup bytea unique,
  -- Secret and code, sealed under a key that is not in this database; gone when spent or when the wave closes.
  wrapped bytea,
  spent boolean not null default false,
  -- The hash of the id the respondent's browser gave its submission, so that a retry is known.
  submission bytea,
  check ((population_id is null) = (open_link_id is not null)),
  check (spent = (submission is not null))
);
create index survey_invitation_of_wave on survey_invitation (wave_id);

create table survey_draft (
  invitation_id uuid primary key references survey_invitation (id) deferrable initially deferred,
  -- Begun with a typed code: the secret of its link, sealed under code and resume word.
  resume bytea,
  resume_salt bytea,
  content bytea not null,
  version integer not null default 1,
  check ((resume is null) = (resume_salt is null))
);

create table survey_answer (
  id uuid primary key,
  wave_id uuid not null references survey_wave (id),
  audience text not null,
  answers jsonb not null,
  -- Sealed while the wave is open.
  sealed_cell bytea,
  -- After closing: merged until each holds five answers.
  cell jsonb,
  unlinked boolean not null default false
);
create index survey_answer_of_wave on survey_answer (wave_id);

create table survey_day_count (
  wave_id uuid not null references survey_wave (id),
  audience text not null,
  day date not null,
  answers integer not null,
  primary key (wave_id, audience, day)
);

create table survey_mailing (
  id uuid primary key,
  wave_id uuid not null references survey_wave (id),
  kind text not null check (kind in ('invitation', 'reminder')),
  letters integer not null,
  sent_at timestamptz not null
);
create index survey_mailing_of_wave on survey_mailing (wave_id, sent_at);
