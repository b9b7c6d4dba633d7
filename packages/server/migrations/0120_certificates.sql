-- 0120_certificates.sql: what people are certified for, and steps that ask for it (rule 55).

-- What people may be certified for, as the organization calls it: "EN ISO 9606-1 141", "IPC-A-610 inspector".
create table certificate_kind (
  organization_id bigint not null references organization (id),
  id              bigint not null,
  name            text collate "C" not null,
  description     text collate "C",
  active          boolean not null,                       -- false: no step begins to ask for it, nobody is given it
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  created_by      bigint not null,
  updated_by      bigint not null,
  primary key (organization_id, id),
  constraint certificate_kind_name unique (organization_id, name)
);
call protect('certificate_kind');
call keep_history('certificate_kind');

-- That a person is certified, from one day through another.
create table certificate (
  organization_id     bigint not null,
  id                  bigint not null,
  certificate_kind_id bigint not null,
  user_id             bigint not null,                    -- who is certified
  number              text collate "C",                   -- what stands on it; null: none
  valid_from          date not null,                      -- the first day
  valid_to            date,                               -- the last day; null: it does not expire
  withdrawn_at        timestamptz,                        -- it counts no more; null: it does
  export_controlled   boolean not null default false,     -- never: it says nothing of parts
  etag                uuid not null,
  created_at          timestamptz not null,
  updated_at          timestamptz not null,
  created_by          bigint not null,
  updated_by          bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, certificate_kind_id) references certificate_kind (organization_id, id),
  foreign key (organization_id, user_id) references user_account (organization_id, id),
  check (valid_to >= valid_from)
);
create index certificate_person on certificate (organization_id, user_id, id);
create index certificate_kind_person on certificate (organization_id, certificate_kind_id, user_id);
create index certificate_expiry on certificate (organization_id, valid_to, id);
call protect('certificate');
call keep_history('certificate');

alter table step
  add column certificate_kinds bigint[] not null default '{}'; -- whoever starts it or signs it off holds a valid certificate of each
