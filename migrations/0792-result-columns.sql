-- What a closed wave was answered, packed question by question so that figures need not read every answer again. It says
-- no more than the answers do: they stand in the same order, under the same groups, without a word that was written freely.
create table result_columns (
  wave_id uuid not null references survey_wave (id),
  audience text not null check (audience in ('entrepreneurs', 'employees', 'visitors')),
  -- The digest that closing fixed.
  digest text not null,
  content bytea not null,
  primary key (wave_id, audience)
);
-- It is packed already.
alter table result_columns alter column content set storage external;

-- It lives no longer than the answers it was made from, and is made anew from what is left. Only answers of a closed wave
-- hold a group that can be read.
create function forget_result_columns() returns trigger language plpgsql as $$
begin
  delete from result_columns where wave_id = old.wave_id;
  return null;
end
$$;
create trigger forget_result_columns after delete or update of answers, cell on survey_answer
  for each row when (old.cell is not null) execute function forget_result_columns();
