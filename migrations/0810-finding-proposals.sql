-- What was proposed from the results and not taken over, with the reason. Putting a proposal back removes its row; that
-- both took place stands in the ledger.

create table finding_proposal_aside (
  track_id uuid not null references track (id),
  source_key text not null,
  wave_id uuid not null references survey_wave (id),
  reason text not null check (length(reason) > 0),
  set_by uuid,
  set_at timestamptz not null,
  primary key (track_id, source_key)
);
