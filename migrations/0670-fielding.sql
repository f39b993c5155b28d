-- Fielding: mail that is tried again, batches, opt-out, planned reminders, calls, and answers on paper.

-- A letter that a mail server could not take yet waits under its trouble; one that it never took is given up.
alter table mail_letter drop constraint mail_letter_state_check;
alter table mail_letter add constraint mail_letter_state_check
  check (state in ('queued', 'sent', 'kept', 'refused', 'dropped', 'given-up'));
-- Whoever is sending it holds it until then: no second node sends it meanwhile. Both in the time of the database.
alter table mail_letter add column held_until timestamptz;
alter table mail_letter add column next_try_at timestamptz;
-- Tries that ended without an answer after the whole letter had been handed over.
alter table mail_letter add column unanswered integer not null default 0;
-- Letters to many leave one after the other, and wait together when the mail server asks for rest.
alter table mail_letter add column in_bulk boolean not null default false;

create table mail_rest (
  one boolean primary key default true check (one),
  until timestamptz not null,
  reason text not null
);

-- A firm can be reached by telephone alone; and it may be written to in its own language.
alter table area_firm_contact alter column email drop not null;
alter table area_firm_contact add column phone text;
alter table area_firm_contact add column language text
  check (language in ('nl', 'en', 'fy', 'de', 'pl', 'tr', 'uk', 'ro', 'ar'));
alter table area_firm_contact add check (email is not null or phone is not null);

-- What is known of an address on a park, by a keyed hash of it: that it takes no mail, or wants none.
create table survey_address (
  park_id uuid not null references area_park (id),
  address bytea not null,
  failing text,
  failing_on date,
  declined_on date,
  primary key (park_id, address),
  check ((failing is null) = (failing_on is null))
);

-- Which letter went to which firm of a wave; gone with the contact data.
create table survey_letter (
  letter_id uuid primary key references mail_letter (id),
  mailing_id uuid not null references survey_mailing (id),
  population_id uuid not null references survey_population (id)
);
create index survey_letter_of_mailing on survey_letter (mailing_id);

-- A reminder on a day, in the morning in Amsterdam; done once, whichever node does it.
create table survey_reminder (
  id uuid primary key,
  wave_id uuid not null references survey_wave (id),
  day date not null,
  language text not null,
  pace text not null,
  done_at timestamptz,
  -- Null when it was sent; else why it was not.
  skipped text,
  unique (wave_id, day)
);

create table survey_call (
  population_id uuid not null references survey_population (id),
  day date not null,
  outcome text not null check (outcome in ('called', 'no-answer', 'refuses', 'will-answer')),
  noted_at timestamptz not null,
  primary key (population_id, day, outcome)
);

-- Whether answers on paper are keyed in twice, and how many were stored in all.
alter table survey_wave add column paper_twice boolean not null default false;
create table survey_paper_count (
  wave_id uuid primary key references survey_wave (id),
  answers integer not null
);
-- Answers on paper keyed in once, sealed under the code on that paper, until another person has keyed them in too.
create table survey_paper_entry (
  invitation_id uuid primary key references survey_invitation (id) deferrable initially deferred,
  keyed_by uuid not null,
  salt bytea not null,
  content bytea not null
);
