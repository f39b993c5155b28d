-- Questionnaires read from a file of another tool: what would become of them, and the report of what would not come along.

create table survey_import (
  id uuid primary key,
  track_id uuid not null references track (id),
  file_name text not null check (length(file_name) <= 200),
  -- SHA-256 of the file, in hexadecimal; the file itself is not kept.
  digest text not null,
  kind text not null check (kind in ('own', 'xlsform', 'limesurvey', 'surveyjs')),
  -- What was read; gone once a questionnaire was begun with it.
  content jsonb,
  report jsonb not null,
  questionnaire_id uuid references survey_own_questionnaire (id),
  uploaded_by uuid,
  uploaded_at timestamptz not null,
  check ((content is null) = (questionnaire_id is not null))
);
create index survey_import_of_track on survey_import (track_id, uploaded_at desc);
create index survey_import_of_questionnaire on survey_import (questionnaire_id);
