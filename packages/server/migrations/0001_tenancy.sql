-- 0001_tenancy.sql: organizations and the wall between them; who may act.
-- organization_id is the first column of every key; exceptions: organization and directory, the lookup of logins.

-- Every addressable row draws its id here, so that an id alone says which row is meant.
create sequence record_id;

create table organization (
  id         bigint primary key,
  name       text collate "C" not null check (name <> ''),
  domain     text collate "C" not null unique,         -- 'acme.com'; what programs know the organization by
  etag       uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- Which organization a login name or an API key belongs to. Read through directory_find() alone, before the
-- organization of a caller is known.
create table directory (
  kind            text collate "C" not null check (kind in ('EMAIL', 'API_KEY')),
  name            text collate "C" not null,            -- lower-case mail address, or client id
  organization_id bigint not null references organization (id),
  record_id       bigint not null,
  primary key (kind, name)
);

create function directory_find(wanted_kind text, wanted_name text)
returns table (organization_id bigint, record_id bigint)
language sql stable security definer set search_path = pg_catalog, public as
$$ select d.organization_id, d.record_id from public.directory d where d.kind = wanted_kind and d.name = wanted_name $$;

-- What an id is. Comments, labels, files, attributes and barcodes hang on it.
create table record (
  organization_id   bigint not null,                     -- written before the organization itself, so no foreign key
  id                bigint not null,
  type              text collate "C" not null,
  export_controlled boolean not null default false,
  primary key (organization_id, id)
);

-- Puts a table behind the wall: row-level security by organization and, for a table that carries the flag,
-- by the caller's export clearance; and the rights of the application's role.
create procedure protect(protected regclass, rights text default 'select, insert, update') language plpgsql as $$
declare
  -- In a sub-select the setting is read once a statement, not once a row: a new run writes 250 rows.
  wall text := 'organization_id = (select nullif(current_setting(''traveler.organization_id'', true), '''')::bigint)';
begin
  if exists (select from pg_attribute where attrelid = protected and attname = 'export_controlled') then
    wall := wall || ' and (not export_controlled or current_setting(''traveler.export_cleared'', true) = ''on'')';
  end if;
  execute format('alter table %s enable row level security', protected);
  execute format('create policy wall on %s using (%s)', protected, wall);
  execute format('grant %s on %s to traveler_app', rights, protected);
end $$;

alter table organization enable row level security;
create policy wall on organization
  using (id = nullif(current_setting('traveler.organization_id', true), '')::bigint);
grant select, insert, update on organization to traveler_app;
alter table directory enable row level security;
create policy wall on directory
  using (organization_id = nullif(current_setting('traveler.organization_id', true), '')::bigint);
grant select, insert, update, delete on directory to traveler_app;
grant usage on sequence record_id to traveler_app;
call protect('record', 'select, insert, update');

-- Every choice an organization makes about how it works; absent means the default in domain/organization.
create table organization_setting (
  organization_id bigint not null references organization (id),
  id              bigint not null,
  name            text collate "C" not null,
  value           jsonb not null,
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  updated_by      bigint,                                -- null: set when the organization was made
  primary key (organization_id, id),
  unique (organization_id, name)
);
call protect('organization_setting');

-- A place with one clock: signatures show its time with offset.
create table site (
  organization_id bigint not null references organization (id),
  id              bigint not null,
  name            text collate "C" not null,
  time_zone       text collate "C" not null,             -- IANA name
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, name)
);
call protect('site');

-- A person. Mail address, name and secrets stay out of the events: a person may ask to be forgotten.
create table user_account (
  organization_id bigint not null references organization (id),
  id              bigint not null,
  email           text collate "C" not null,             -- lower case
  name            text collate "C" not null,             -- printed name
  password_hash   text,                                  -- argon2id; null: cannot log in
  pin_hash        text,                                  -- argon2id; switches the person at a device
  badge           text collate "C",                      -- what a reader at a device gives; names the person, proves nothing
  site_id         bigint,                                -- whose clock this person's signatures show
  export_cleared  boolean not null default false,
  deactivated     boolean not null default false,
  failed_attempts integer not null default 0,            -- since the last success
  locked_at       timestamptz,                           -- null: not locked out
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  created_by      bigint,                                -- null: made with the organization
  updated_by      bigint,
  primary key (organization_id, id),
  unique (organization_id, email),
  unique (organization_id, badge),
  foreign key (organization_id, site_id) references site (organization_id, id)
);
call protect('user_account');

create table role (
  organization_id bigint not null references organization (id),
  id              bigint not null,
  name            text collate "C" not null,
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  created_by      bigint,
  updated_by      bigint,
  primary key (organization_id, id),
  unique (organization_id, name)
);
call protect('role');

create table role_permission (
  organization_id bigint not null,
  id              bigint not null,
  role_id         bigint not null,
  permission      text collate "C" not null,             -- domain/access/permissions.ts
  primary key (organization_id, id),
  unique (organization_id, role_id, permission),
  foreign key (organization_id, role_id) references role (organization_id, id)
);
call protect('role_permission', 'select, insert, delete');

create table user_role (
  organization_id bigint not null,
  id              bigint not null,
  user_id         bigint not null,
  role_id         bigint not null,
  site_id         bigint,                                -- null: at every site
  primary key (organization_id, id),
  unique nulls not distinct (organization_id, user_id, role_id, site_id),
  foreign key (organization_id, user_id) references user_account (organization_id, id),
  foreign key (organization_id, role_id) references role (organization_id, id),
  foreign key (organization_id, site_id) references site (organization_id, id)
);
call protect('user_role', 'select, insert, delete');

create table team (
  organization_id bigint not null references organization (id),
  id              bigint not null,
  name            text collate "C" not null,
  supervisor_id   bigint,
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  created_by      bigint,
  updated_by      bigint,
  primary key (organization_id, id),
  unique (organization_id, name),
  foreign key (organization_id, supervisor_id) references user_account (organization_id, id)
);
call protect('team');

create table team_user (
  organization_id bigint not null,
  id              bigint not null,
  team_id         bigint not null,
  user_id         bigint not null,
  primary key (organization_id, id),
  unique (organization_id, team_id, user_id),
  foreign key (organization_id, team_id) references team (organization_id, id),
  foreign key (organization_id, user_id) references user_account (organization_id, id)
);
call protect('team_user', 'select, insert, delete');

-- A station or tablet. Sessions belong to a device; the person at it changes.
create table device (
  organization_id bigint not null references organization (id),
  id              bigint not null,
  name            text collate "C" not null,
  site_id         bigint,
  token_hash      bytea not null check (length(token_hash) = 32), -- SHA-256 of what the device shows at login
  archived        boolean not null default false,
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  created_by      bigint,
  updated_by      bigint,
  primary key (organization_id, id),
  unique (organization_id, name),
  unique (organization_id, token_hash),
  foreign key (organization_id, site_id) references site (organization_id, id)
);
call protect('device');

-- A logged-in browser or program. The token is 256 random bits; only its SHA-256 is kept.
create table session (
  organization_id bigint not null,
  id              bigint not null,
  token_hash      bytea not null check (length(token_hash) = 32),
  user_id         bigint not null,                       -- the person at the device now
  device_id       bigint,                                -- null: not a registered device
  created_at      timestamptz not null,
  last_active_at  timestamptz not null,                  -- ends the session of signing after 15 idle minutes
  signing_since   timestamptz,                           -- first signature with user id and password; null: none yet
  locked_at       timestamptz,                           -- the screen is locked: nobody works here until a person unlocks it
  expires_at      timestamptz not null,
  ended_at        timestamptz,
  primary key (organization_id, id),
  unique (organization_id, token_hash),
  foreign key (organization_id, user_id) references user_account (organization_id, id),
  foreign key (organization_id, device_id) references device (organization_id, id)
);
create index session_by_user on session (organization_id, user_id) where ended_at is null;
call protect('session');

-- A program's credential: acts as the person who made it, with that person's permissions of that day.
create table api_key (
  organization_id bigint not null,
  id              bigint not null,
  client_id       text collate "C" not null,
  secret_hash     bytea not null check (length(secret_hash) = 32), -- SHA-256 of 256 random bits
  user_id         bigint not null,
  permissions     text[] not null,                       -- frozen when the key was made
  export_cleared  boolean not null,
  enabled         boolean not null default true,
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  created_by      bigint not null,
  updated_by      bigint not null,
  primary key (organization_id, id),
  unique (organization_id, client_id),
  foreign key (organization_id, user_id) references user_account (organization_id, id)
);
call protect('api_key');
