-- Every group of answers of which figures were ever shown, in the order it was first shown: what is told of the next one
-- is weighed against all of them, so that no small group comes out by subtraction, on whatever day or page.
create table result_release (
  wave_id uuid not null references survey_wave (id),
  audience text not null check (audience in ('entrepreneurs', 'employees', 'visitors')),
  position integer not null check (position > 0),
  -- The filter as its address holds it.
  filter text not null,
  released_at timestamptz not null,
  primary key (wave_id, audience, position),
  unique (wave_id, audience, filter)
);
call make_insert_only('result_release');

-- What was taken out of an open answer before others read it. `piece` names the answer and says nothing of its giver.
create table result_redaction (
  wave_id uuid not null references survey_wave (id),
  piece text not null check (piece ~ '^[0-9a-f]{32}$'),
  version integer not null check (version > 0),
  -- The text as others may read it; empty when they may not read it at all.
  redacted text not null,
  redacted_at timestamptz not null,
  redacted_by uuid not null references account_person (id),
  primary key (wave_id, piece, version)
);
call make_insert_only('result_redaction');

-- The open answers of a wave as they were given to all at the table; the newest counts.
create table result_text_release (
  wave_id uuid not null references survey_wave (id),
  version integer not null check (version > 0),
  -- Per question the texts, in alphabetical order.
  content jsonb not null,
  released_at timestamptz not null,
  released_by uuid not null references account_person (id),
  primary key (wave_id, version)
);
call make_insert_only('result_text_release');
