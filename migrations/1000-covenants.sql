-- Covenants: the draft of the text, part by part, and what is kept of each version beside its text.

-- Its frame. Null: what the product makes of the facts of the track stands.
create table covenant_draft (
  track_id uuid primary key references track (id),
  language text not null check (language in ('nl', 'en')),
  title text,
  contact text,
  -- From when it holds; null for the day on which all have signed.
  valid_from date,
  -- Its last day; null for the term of the certificate.
  valid_until date,
  -- The day it is drawn up; null for the day it is frozen.
  dated_on date,
  version integer not null default 1 check (version >= 1),
  changed_at timestamptz not null,
  changed_by uuid,
  check (valid_until > valid_from)
);

-- The free part of an article, as far as it was written by hand.
create table covenant_article (
  track_id uuid not null references track (id),
  article text not null check (article in (
    'considerations', 'purpose', 'definitions', 'effort', 'plan', 'organisation', 'exchange', 'finance', 'publicity',
    'evaluation', 'membership', 'term', 'disputes', 'standing'
  )),
  text text,
  version integer not null default 1 check (version >= 1),
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (track_id, article)
);

-- What a party brings in beside its measures, one statement a line.
create table covenant_contribution (
  track_id uuid not null,
  party_id uuid not null,
  text text,
  version integer not null default 1 check (version >= 1),
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (track_id, party_id),
  foreign key (track_id, party_id) references partner_party (track_id, id)
);

-- What a frozen covenant says of its term and its annex, to reckon with.
create table covenant_frozen (
  version_id uuid primary key references agreement_version (id),
  track_id uuid not null,
  plan_version integer not null,
  valid_from date,
  valid_until date not null,
  check (valid_until > valid_from),
  foreign key (track_id, plan_version) references measure_plan_version (track_id, version)
);
create index covenant_frozen_of_track on covenant_frozen (track_id);
call make_insert_only('covenant_frozen');
