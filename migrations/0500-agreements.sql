-- Agreements: texts that are frozen, who is invited to sign them, and who did.

create table agreement (
  id uuid primary key,
  track_id uuid not null references track (id),
  kind text not null check (kind in ('declaration', 'covenant')),
  opened_at timestamptz not null,
  unique (track_id, kind),
  unique (id, track_id)
);

-- The free parts of the declaration of intent. Null: the text that comes with the product stands.
create table agreement_declaration (
  track_id uuid primary key references track (id),
  language text not null check (language in ('nl', 'en')),
  title text,
  considerations text,
  purpose text,
  working_method text,
  contact text,
  dated_on date,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid
);

create table agreement_statement (
  track_id uuid not null,
  party_id uuid not null,
  statements text,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (track_id, party_id),
  foreign key (track_id, party_id) references partner_party (track_id, id)
);

create table agreement_version (
  id uuid primary key,
  agreement_id uuid not null,
  track_id uuid not null,
  number integer not null check (number between 1 and 9999),
  -- The canonical form of what is signed: its bytes have the digest.
  content text not null,
  digest text not null check (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  summary jsonb not null generated always as (((content::jsonb) - 'points') #- '{document,parts}') stored,
  frozen_at timestamptz not null,
  frozen_by uuid,
  unique (agreement_id, number),
  unique (id, agreement_id),
  unique (id, digest),
  foreign key (agreement_id, track_id) references agreement (id, track_id)
);
call make_insert_only('agreement_version');

create table agreement_withdrawal (
  version_id uuid primary key references agreement_version (id),
  reason text not null check (length(reason) > 0),
  withdrawn_at timestamptz not null,
  withdrawn_by uuid
);
call make_insert_only('agreement_withdrawal');

create table agreement_signatory (
  id uuid primary key,
  agreement_id uuid not null,
  track_id uuid not null,
  party_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  function text not null,
  mandate text not null,
  -- Erased a year after the agreement is complete.
  email text check (email = lower(email)),
  language text not null check (language in ('nl', 'en')),
  added_at timestamptz not null,
  ended_at timestamptz,
  replaced_by uuid references agreement_signatory (id),
  unique (id, agreement_id),
  check (replaced_by is null or ended_at is not null),
  foreign key (agreement_id, track_id) references agreement (id, track_id),
  foreign key (track_id, party_id) references partner_party (track_id, id)
);
create index agreement_signatory_of_agreement on agreement_signatory (agreement_id);
create unique index agreement_signatory_once on agreement_signatory (agreement_id, party_id, email) where ended_at is null and email is not null;

-- Each letter carries a link of its own, to one version.
create table agreement_link (
  token_hash bytea primary key,
  agreement_id uuid not null,
  signatory_id uuid not null,
  version_id uuid not null,
  made_at timestamptz not null,
  foreign key (signatory_id, agreement_id) references agreement_signatory (id, agreement_id),
  foreign key (version_id, agreement_id) references agreement_version (id, agreement_id)
);
create index agreement_link_of_agreement on agreement_link (agreement_id);

create table agreement_code (
  signatory_id uuid not null references agreement_signatory (id),
  version_id uuid not null references agreement_version (id),
  code_hash bytea not null,
  tries integer not null default 0 check (tries between 0 and 5),
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (signatory_id, version_id)
);

create table agreement_reminder (
  signatory_id uuid not null references agreement_signatory (id),
  version_id uuid not null references agreement_version (id),
  sent_on date not null,
  primary key (signatory_id, version_id, sent_on)
);

-- What somebody said instead of signing.
create table agreement_answer (
  agreement_id uuid not null,
  version_id uuid not null,
  signatory_id uuid not null,
  kind text not null check (kind in ('declined', 'wrong-person')),
  reason text not null check (length(reason) > 0),
  made_at timestamptz not null,
  primary key (version_id, signatory_id, kind),
  foreign key (signatory_id, agreement_id) references agreement_signatory (id, agreement_id),
  foreign key (version_id, agreement_id) references agreement_version (id, agreement_id)
);
create index agreement_answer_of_agreement on agreement_answer (agreement_id);

-- A copy signed by hand, put in by one person.
create table agreement_paper (
  id uuid primary key,
  agreement_id uuid not null,
  version_id uuid not null,
  signatory_id uuid not null,
  file_digest text not null references file_blob (digest),
  file_name text not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  signed_on date not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  unique (id, uploaded_by),
  foreign key (signatory_id, agreement_id) references agreement_signatory (id, agreement_id),
  foreign key (version_id, agreement_id) references agreement_version (id, agreement_id)
);
create index agreement_paper_of_agreement on agreement_paper (agreement_id);
call make_insert_only('agreement_paper');

-- Looked at by another than who put it in.
create table agreement_paper_verdict (
  paper_id uuid primary key,
  uploaded_by uuid not null,
  outcome text not null check (outcome in ('confirmed', 'rejected')),
  reason text not null default '',
  decided_by uuid not null check (decided_by <> uploaded_by),
  decided_at timestamptz not null,
  check (outcome = 'confirmed' or length(reason) > 0),
  foreign key (paper_id, uploaded_by) references agreement_paper (id, uploaded_by)
);
call make_insert_only('agreement_paper_verdict');

-- A signature belongs to one digest: that of the version it stands under.
create table agreement_signature (
  id uuid primary key,
  agreement_id uuid not null,
  version_id uuid not null,
  signatory_id uuid not null,
  digest text not null,
  method text not null check (method in ('link', 'paper')),
  name text not null,
  function text not null,
  mandate text not null,
  paper_id uuid references agreement_paper (id),
  signed_at timestamptz not null,
  unique (version_id, signatory_id),
  check ((method = 'paper') = (paper_id is not null)),
  foreign key (version_id, digest) references agreement_version (id, digest),
  foreign key (signatory_id, agreement_id) references agreement_signatory (id, agreement_id),
  foreign key (version_id, agreement_id) references agreement_version (id, agreement_id)
);
create index agreement_signature_of_agreement on agreement_signature (agreement_id);
call make_insert_only('agreement_signature');
