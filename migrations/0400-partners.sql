-- The parties at the table of a track, and their people.

create table partner_party (
  id uuid primary key,
  track_id uuid not null references track (id),
  kind text not null check (kind in ('entrepreneurs', 'municipality', 'police', 'fire-service', 'security-firm', 'other')),
  name text not null,
  -- Permit under the Wpbr, of a security firm.
  permit_number text,
  permit_expires_on date,
  added_at timestamptz not null,
  left_at timestamptz,
  version integer not null default 1,
  unique (track_id, id),
  check (kind = 'security-firm' or (permit_number is null and permit_expires_on is null))
);
create unique index partner_party_name on partner_party (track_id, lower(name)) where left_at is null;

create table partner_member (
  id uuid primary key,
  track_id uuid not null references track (id),
  party_id uuid,
  name text not null,
  function text not null default '',
  email text check (email = lower(email)),
  role text check (role in ('facilitator', 'park-manager', 'party-member', 'auditor')),
  in_working_group boolean not null default false,
  is_chair boolean not null default false,
  -- The newest invitation to the track; whether it still stands is known by who keeps invitations.
  invitation_id uuid,
  added_at timestamptz not null,
  left_at timestamptz,
  -- The roles that ended when this person left, to give back when they return.
  ended_grants jsonb not null default '[]',
  -- Long gone: who this was is no longer known.
  erased_at timestamptz,
  version integer not null default 1,
  check ((erased_at is null) = (length(name) > 0)),
  check (erased_at is null or (email is null and function = '' and left_at is not null)),
  check (in_working_group or not is_chair),
  foreign key (track_id, party_id) references partner_party (track_id, id)
);
create index partner_member_of_track on partner_member (track_id);
create unique index partner_member_email on partner_member (track_id, email) where email is not null and left_at is null;
create unique index partner_member_chair on partner_member (track_id) where is_chair and left_at is null;
create index partner_member_gone on partner_member (left_at) where left_at is not null and erased_at is null;
