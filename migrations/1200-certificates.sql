-- Certificates: issued once; what happens to them afterwards is a row of its own, so a state is always computed.

-- Counts the register numbers of a year. It rises in the transaction that uses the number, so none is ever skipped.
create table certificate_counter (
  year integer primary key check (year between 2000 and 2199),
  last integer not null check (last > 0)
);

create table certificate (
  id uuid primary key,
  year integer not null,
  serial integer not null check (serial > 0),
  number text not null unique check (number ~ '^KP-\d{4}-\d{4,}$'),
  track_id uuid not null references track (id),
  -- Counts the certificates of a track: a second one only after the first was withdrawn or ran out.
  attempt integer not null check (attempt > 0),
  scheme_id text not null,
  round integer not null check (round between 1 and 99),
  body_name text not null,
  body_number text not null,
  decision_id uuid not null references audit_decision (id),
  decision_reference text not null,
  decided_on date not null,
  valid_from date not null,
  -- The last day on which it holds.
  valid_until date not null,
  -- Parks, parties, scheme and audit as they were known when it was issued.
  facts jsonb not null,
  -- What the register is searched by, in small letters without accents.
  sought text not null,
  credential text not null,
  digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
  replaces uuid references certificate (id),
  issued_by uuid,
  issued_at timestamptz not null,
  unique (year, serial),
  unique (track_id, attempt),
  check (valid_from <= valid_until)
);
create index certificate_by_end on certificate (valid_until);
create index certificate_by_predecessor on certificate (replaces) where replaces is not null;
call make_insert_only('certificate');

create table certificate_transaction (
  id uuid primary key,
  certificate_id uuid not null references certificate (id),
  position integer not null check (position > 0),
  kind text not null check (kind in ('issued', 'suspended', 'reinstated', 'withdrawn', 'expired', 'renewed')),
  reason text not null,
  -- The day from which it counts.
  effective_on date not null,
  successor_id uuid references certificate (id),
  done_by uuid,
  done_at timestamptz not null,
  unique (certificate_id, position),
  check ((kind = 'issued') = (position = 1)),
  check ((kind = 'renewed') = (successor_id is not null)),
  check (kind not in ('suspended', 'reinstated', 'withdrawn') or length(reason) > 0)
);
create unique index certificate_ends_once on certificate_transaction (certificate_id, kind) where kind in ('issued', 'withdrawn', 'expired', 'renewed');
call make_insert_only('certificate_transaction');

-- Every public key a certificate was ever signed with, so that those of an earlier key can still be checked.
create table certificate_key (
  multikey text primary key check (multikey ~ '^z6Mk[1-9A-HJ-NP-Za-km-z]+$'),
  first_used_at timestamptz not null
);
call make_insert_only('certificate_key');
