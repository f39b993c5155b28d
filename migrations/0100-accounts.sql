-- People, sign-in, sessions, and who has which role where.

create table account_person (
  id uuid primary key,
  email text not null unique check (email = lower(email) and email like '%_@_%'),
  name text not null check (length(name) between 1 and 200),
  language text not null default 'nl' check (language in ('nl', 'en')),
  invented boolean not null default false,
  created_at timestamptz not null
);

create table account_session (
  token_hash bytea primary key,
  person_id uuid not null references account_person (id) on delete cascade,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index account_session_of_person on account_session (person_id);

create table account_sign_in (
  token_hash bytea primary key,
  person_id uuid not null references account_person (id) on delete cascade,
  return_to text not null default '/',
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index account_sign_in_by_moment on account_sign_in (created_at);

create table account_grant (
  id uuid primary key,
  person_id uuid not null references account_person (id) on delete cascade,
  role text not null check (role in ('administrator', 'scheme-owner', 'facilitator', 'park-manager', 'party-member', 'auditor')),
  scope text not null check (scope in ('instance', 'park', 'track')),
  subject_id uuid,
  party_id uuid,
  granted_at timestamptz not null,
  ended_at timestamptz,
  check ((scope = 'instance') = (subject_id is null)),
  check (party_id is null or scope = 'track')
);
create unique index account_grant_once on account_grant (person_id, role, scope, subject_id, party_id) nulls not distinct where ended_at is null;
create index account_grant_of_subject on account_grant (scope, subject_id) where ended_at is null;

create table account_invitation (
  token_hash bytea primary key,
  id uuid not null unique,
  email text not null check (email = lower(email)),
  name text not null,
  language text not null check (language in ('nl', 'en')),
  grants jsonb not null,
  -- What the invitation is to, as the invited person reads it.
  purpose text not null,
  invited_by uuid references account_person (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz
);
create index account_invitation_by_email on account_invitation (email);
