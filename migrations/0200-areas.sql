-- Parks, sub-areas with their outline, and the dated list of firms (establishments).

create table area_park (
  id uuid primary key,
  name text not null,
  municipality text not null,
  invented boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null
);

create table area_sub_area (
  id uuid primary key,
  park_id uuid not null references area_park (id),
  name text not null,
  position integer not null,
  -- GeoJSON MultiPolygon, WGS84 longitude and latitude.
  outline jsonb,
  version integer not null default 1,
  created_at timestamptz not null
);
-- A firm list names sub-areas in whatever case.
create unique index area_sub_area_name on area_sub_area (park_id, lower(name));

-- An outline that was read but not yet kept, so that its maker can look at it first.
create table area_outline_draft (
  sub_area_id uuid primary key references area_sub_area (id),
  outline jsonb not null,
  -- What the file was written in: RD coordinates were converted.
  system text not null check (system in ('wgs84', 'rd')),
  file_name text not null,
  uploaded_at timestamptz not null
);

create table area_firm (
  id uuid primary key,
  park_id uuid not null references area_park (id),
  sub_area_id uuid not null references area_sub_area (id),
  kvk_number text check (kvk_number ~ '^[0-9]{8}$'),
  branch_number text check (branch_number ~ '^[0-9]{12}$'),
  name text not null,
  street text not null default '',
  house_number text not null default '',
  postcode text not null default '' check (postcode ~ '^([1-9][0-9]{3} [A-Z]{2})?$'),
  town text not null default '',
  sector text check (sector ~ '^[A-V]$'),
  size_class text check (size_class in ('1', '2-9', '10-49', '50+')),
  started_on date not null,
  ended_on date,
  end_reason text check (end_reason in ('moved', 'closed', 'merged', 'not-eligible', 'not-in-file', 'other')),
  end_note text not null default '',
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check (ended_on is null or ended_on >= started_on),
  check (ended_on is not null or end_reason is null),
  check (branch_number is null or kvk_number is not null)
);
create unique index area_firm_establishment on area_firm (park_id, kvk_number, branch_number) where kvk_number is not null and branch_number is not null and ended_on is null;
create index area_firm_of_park on area_firm (park_id, name, id);
create index area_firm_of_sub_area on area_firm (sub_area_id);

-- Contact data apart from the list, so that the list can be shown and frozen without it.
create table area_firm_contact (
  firm_id uuid primary key references area_firm (id) on delete cascade,
  email text not null,
  changed_at timestamptz not null
);

create table area_import (
  id uuid primary key,
  park_id uuid not null references area_park (id),
  file_name text not null,
  -- SHA-256 of the file, in hexadecimal.
  digest text not null,
  -- The file itself, sealed: it holds contact data. Gone once applied.
  content bytea,
  -- How the file is read: encoding, delimiter, sheet, header row, columns.
  settings jsonb not null,
  uploaded_by uuid,
  uploaded_at timestamptz not null,
  applied_at timestamptz,
  outcome jsonb,
  check ((content is null) = (applied_at is not null)),
  check ((outcome is null) = (applied_at is null))
);
create index area_import_of_park on area_import (park_id, uploaded_at desc);
