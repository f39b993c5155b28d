-- When letters with codes were printed, and how many: never which codes.
create table survey_print (
  id uuid primary key,
  wave_id uuid not null references survey_wave (id),
  letters integer not null check (letters > 0),
  language text not null,
  printed_at timestamptz not null
);
create index survey_print_of_wave on survey_print (wave_id, printed_at);
call make_insert_only('survey_print');
