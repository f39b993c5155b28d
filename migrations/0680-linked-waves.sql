-- Whether what deleted rows left behind is cleaned away since the answers of this wave were last rewritten.
alter table survey_wave add column swept boolean not null default true;

-- The key of two measurements that follow each other: the answers of a firm that agreed bear the same mark in both. It is
-- sealed under a key that is not in this database, and gone after its day, or sooner when somebody asks.
create table survey_pair (
  id uuid primary key,
  first_wave uuid not null unique references survey_wave (id),
  -- Not planned yet.
  second_wave uuid unique references survey_wave (id),
  secret bytea,
  destroy_on date not null,
  destroyed_on date,
  check ((secret is null) = (destroyed_on is not null)),
  check (second_wave <> first_wave)
);

-- The marks of the firm that gave an answer, under the key with the measurement before and after; null without one.
alter table survey_answer add column mark_before bytea check (length(mark_before) = 32);
alter table survey_answer add column mark_after bytea check (length(mark_after) = 32);
