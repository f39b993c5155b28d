-- Questionnaires that are made here: every change of a draft is a version, and what is published is fixed for good.

create table survey_own_questionnaire (
  id uuid primary key,
  track_id uuid not null references track (id),
  audience text not null check (audience in ('entrepreneurs', 'employees', 'visitors')),
  -- The version that is worked on; going back one moves this, and takes nothing away.
  current integer not null,
  created_by uuid,
  created_at timestamptz not null
);
create index survey_own_questionnaire_of_track on survey_own_questionnaire (track_id, created_at);

create table survey_questionnaire_edit (
  questionnaire_id uuid not null references survey_own_questionnaire (id),
  number integer not null check (number >= 1),
  -- The version it was made from; none of the first.
  parent integer,
  content jsonb not null,
  saved_by uuid,
  saved_at timestamptz not null,
  primary key (questionnaire_id, number),
  check (parent is null or parent < number)
);
alter table survey_own_questionnaire
  add constraint survey_own_questionnaire_current
  foreign key (id, current) references survey_questionnaire_edit (questionnaire_id, number) deferrable initially deferred;

-- The content stands in survey_questionnaire, under the digest that answers refer to by their wave.
create table survey_published (
  questionnaire_id uuid not null references survey_own_questionnaire (id),
  number integer not null check (number >= 1),
  edit integer not null,
  digest text not null references survey_questionnaire (digest),
  languages text[] not null check (cardinality(languages) > 0),
  published_by uuid,
  published_at timestamptz not null,
  primary key (questionnaire_id, number),
  unique (questionnaire_id, digest)
);
call make_insert_only('survey_published');
