-- The ground: what proves, what is sent, what is kept.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is insert-only: % refused', tg_table_name, lower(tg_op) using errcode = 'KP001';
end $$;

-- Makes a table insert-only. The rights of the application's role follow from the trigger's name.
create procedure make_insert_only(target regclass) language plpgsql as $$
begin
  execute format('create trigger insert_only before update or delete on %s for each row execute function refuse_change()', target);
  execute format('create trigger insert_only_truncate before truncate on %s for each statement execute function refuse_change()', target);
end $$;

create table ledger_event (
  sequence bigint primary key check (sequence > 0),
  id uuid not null unique,
  track_id uuid,
  kind text not null check (kind ~ '^[a-z-]+\.[a-z-]+$'),
  payload text not null,
  actor text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  previous_hash text not null check (length(previous_hash) = 64),
  previous_track_hash text check (length(previous_track_hash) = 64),
  hash text not null unique check (length(hash) = 64)
);
create index ledger_event_of_track on ledger_event (track_id, sequence);
call make_insert_only('ledger_event');

-- Personal fields stand beside the chain: the chain holds a salted commitment, so the row here may be erased.
create table ledger_personal (
  event_id uuid not null references ledger_event (id),
  field text not null,
  salt bytea not null check (length(salt) = 16),
  content text not null,
  primary key (event_id, field)
);

create table mail_letter (
  id uuid primary key,
  kind text not null,
  recipient text not null,
  language text not null check (language in ('nl', 'en')),
  -- Sealed: particulars may hold the secret of a link.
  particulars bytea,
  state text not null default 'queued' check (state in ('queued', 'sent', 'kept', 'refused', 'dropped')),
  attempts integer not null default 0,
  trouble text,
  queued_at timestamptz not null,
  settled_at timestamptz,
  -- The letter as read in the outbox page of an instance without a mail server; sealed too.
  kept bytea
);
create index mail_letter_by_moment on mail_letter (queued_at desc);

create table file_blob (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  size integer not null check (size between 1 and 26214400),
  media_type text not null,
  content bytea not null,
  stored_at timestamptz not null
);
call make_insert_only('file_blob');

-- Counts attempts per window, shared by all nodes. The key is a keyed hash: no address stands here in the clear.
create table brake (
  key bytea not null,
  window_start timestamptz not null,
  taken integer not null,
  primary key (key, window_start)
);
create index brake_by_window on brake (window_start);

create table instance_mark (
  name text primary key,
  content text not null,
  set_at timestamptz not null
);
