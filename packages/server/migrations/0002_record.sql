-- 0002_record.sql: the record that can be verified: streams, events, checkpoints, history of rows, idempotency.

-- Head of one noun's chain of events; also the lock of that noun: an act locks the heads of all it decides on.
create table stream (
  organization_id   bigint not null references organization (id),
  id                bigint not null,                     -- the record id of the run, unit, procedure, …
  type              text collate "C" not null,
  version           integer not null check (version > 0),
  hash              bytea not null check (length(hash) = 32),
  recorded_at       timestamptz not null,                -- of the newest event; no later event may be earlier
  export_controlled boolean not null default false,
  primary key (organization_id, id)
) with (fillfactor = 70);
call protect('stream');

-- One row an event. `body` is RFC 8785 text, kept exactly as it was hashed; the columns before it are copies.
-- hash = SHA-256(previous_hash ‖ version as 4 bytes big-endian ‖ SHA-256(body)).
create table event (
  organization_id   bigint not null,
  stream_id         bigint not null,
  version           integer not null check (version > 0), -- 1-based, without gaps in a stream
  position          bigint generated always as identity, -- with transaction_id: a safe order for readers
  transaction_id    xid8 not null default pg_current_xact_id(),
  type              text collate "C" not null,
  act_id            uuid not null,
  actor_id          bigint,                              -- null: the system itself
  device_id         bigint,
  occurred_at       timestamptz,                         -- the client's clock; may be absent
  recorded_at       timestamptz not null,                -- the server's clock; judges everything
  reason            text,
  body              text collate "C" not null,
  previous_hash     bytea not null check (length(previous_hash) = 32),
  hash              bytea not null check (length(hash) = 32),
  export_controlled boolean not null default false,
  primary key (organization_id, stream_id, version),
  foreign key (organization_id, stream_id) references stream (organization_id, id)
);
create index event_order on event (organization_id, transaction_id, position);
create index event_act on event (organization_id, act_id);
create index event_news on event (transaction_id);
call protect('event', 'select, insert');

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Events are never changed or deleted' using errcode = 'insufficient_privilege';
end $$;
create trigger event_is_final before update or delete or truncate on event
  for each statement execute function refuse_change();

-- Merkle root over the heads that changed since the checkpoint before, signed with a key outside the database.
create table checkpoint (
  organization_id   bigint not null references organization (id),
  number            integer not null check (number > 0), -- 1-based, without gaps
  created_at        timestamptz not null,
  until_transaction xid8 not null,                       -- events of earlier transactions are in this one or before
  body              text collate "C" not null,           -- RFC 8785: what was signed
  hash              bytea not null check (length(hash) = 32), -- SHA-256 of body
  signature         bytea not null check (length(signature) = 64), -- Ed25519 over body
  primary key (organization_id, number)
);
call protect('checkpoint', 'select, insert');

create table checkpoint_leaf (
  organization_id bigint not null,
  number          integer not null,
  stream_id       bigint not null,
  version         integer not null,
  hash            bytea not null check (length(hash) = 32),
  primary key (organization_id, number, stream_id),
  foreign key (organization_id, number) references checkpoint (organization_id, number)
);
call protect('checkpoint_leaf', 'select, insert');
create trigger checkpoint_is_final before update or delete or truncate on checkpoint
  for each statement execute function refuse_change();
create trigger checkpoint_leaf_is_final before update or delete or truncate on checkpoint_leaf
  for each statement execute function refuse_change();

-- Old values of every record row, so that any record can be read as it stood. Derived columns are left out.
create table row_history (
  organization_id   bigint not null,
  position          bigint generated always as identity,
  table_name        text collate "C" not null,
  row_id            bigint not null,                     -- the row's id; of a value, its run step's or grid row's
  operation         text collate "C" not null check (operation in ('UPDATE', 'DELETE')),
  act_id            uuid not null,                       -- the act that ended these values
  migration         integer not null,                    -- whose columns `old` has
  changed_at        timestamptz not null,
  old               jsonb not null,
  export_controlled boolean not null default false,
  primary key (organization_id, position)
);
create index row_history_row on row_history (organization_id, table_name, row_id, position);
call protect('row_history', 'select, insert');
create trigger row_history_is_final before update or delete or truncate on row_history
  for each statement execute function refuse_change();

-- Records what an act overwrote; decides nothing. Arguments: the derived columns, which are not record.
create function record_history() returns trigger language plpgsql as $$
begin
  -- Called `was`: `old` is a variable of every trigger function. Without arguments tg_argv is null.
  if tg_op = 'UPDATE' then
    insert into row_history (organization_id, table_name, row_id, operation, act_id, migration, changed_at, old, export_controlled)
    select coalesce(was ->> 'organization_id', was ->> 'id')::bigint, tg_table_name, coalesce(was ->> 'id', was ->> 'run_step_id', was ->> 'row_id')::bigint, tg_op,
           current_setting('traveler.act_id')::uuid, current_setting('traveler.migration')::integer,
           current_setting('traveler.act_time')::timestamptz, was, coalesce((was ->> 'export_controlled')::boolean, false)
      from (select to_jsonb(o) - coalesce(tg_argv, '{}') as was from old_rows o
            except select to_jsonb(n) - coalesce(tg_argv, '{}') from new_rows n) as changed;
  else
    insert into row_history (organization_id, table_name, row_id, operation, act_id, migration, changed_at, old, export_controlled)
    select coalesce(was ->> 'organization_id', was ->> 'id')::bigint, tg_table_name, coalesce(was ->> 'id', was ->> 'run_step_id', was ->> 'row_id')::bigint, tg_op,
           current_setting('traveler.act_id')::uuid, current_setting('traveler.migration')::integer,
           current_setting('traveler.act_time')::timestamptz, was, coalesce((was ->> 'export_controlled')::boolean, false)
      from (select to_jsonb(o) - coalesce(tg_argv, '{}') as was from old_rows o) as gone;
  end if;
  return null;
end $$;

-- Keeps the history of a record table. `derived`: columns that a function of the others gives.
create procedure keep_history(kept regclass, variadic derived text[] default '{}') language plpgsql as $$
declare
  arguments text := (select coalesce(string_agg(quote_literal(name), ', '), '') from unnest(derived) as name);
begin
  execute format('create trigger record_history_update after update on %s
    referencing old table as old_rows new table as new_rows for each statement execute function record_history(%s)', kept, arguments);
  execute format('create trigger record_history_delete after delete on %s
    referencing old table as old_rows for each statement execute function record_history(%s)', kept, arguments);
end $$;

call keep_history('organization');
call keep_history('organization_setting');
call keep_history('site');
call keep_history('user_account', 'email', 'name', 'password_hash', 'pin_hash', 'badge', 'failed_attempts');
call keep_history('role');
call keep_history('role_permission');
call keep_history('user_role');
call keep_history('team');
call keep_history('team_user');
call keep_history('device', 'token_hash');
call keep_history('api_key', 'secret_hash');

-- Locks the heads of all that an act decides on, in id order (48 batches that locked in their own order
-- deadlocked 43 times, in id order never). Gives the heads locked exclusively; the last row, without
-- id, carries the one time that the act uses, never earlier than any of them.
-- Shared: read and relied on, as the procedure of a new run. Exclusive: appended to.
create function lock_streams(exclusive_ids bigint[], shared_ids bigint[])
returns table (id bigint, version integer, hash bytea, recorded_at timestamptz) language plpgsql as $$
#variable_conflict use_column
declare
  organization bigint := current_setting('traveler.organization_id')::bigint;
  wanted record;
  latest timestamptz := '-infinity';
begin
  for wanted in
    select w.id, bool_or(w.exclusive) as exclusive
      from (select unnest(exclusive_ids) as id, true as exclusive
            union all select unnest(shared_ids), false) as w
     where w.id is not null
     group by w.id order by w.id
  loop
    if wanted.exclusive then
      select s.id, s.version, s.hash, s.recorded_at into id, version, hash, recorded_at
        from stream s where s.organization_id = organization and s.id = wanted.id for no key update;
      if found then
        latest := greatest(latest, recorded_at);
        return next;
      end if;
    else
      perform from stream s where s.organization_id = organization and s.id = wanted.id for share;
    end if;
  end loop;
  id := null; version := null; hash := null;
  -- An act of several locking statements has one time too: no later one goes back.
  recorded_at := greatest(clock_timestamp(), latest, nullif(current_setting('traveler.act_time', true), '')::timestamptz);
  perform set_config('traveler.act_time', recorded_at::text, true);
  return next;
end $$;

-- Claims names of which there may be no record yet, as a new part number: `part BRKT-1`. A name is claimed by one act at a
-- time; a kind alone (`part`) claims all of its names at once, for acts that make thousands: PostgreSQL keeps room for some
-- 6,000 locks. In the order of kinds and names, so that two acts cannot wait for each other. Gives their number.
create function claim_names(names text[]) returns integer language plpgsql as $$
declare
  place text := current_setting('traveler.organization_id') || ' ';
  claimed text;
begin
  for claimed in select distinct split_part(name, ' ', 1) as kind from unnest(names) as name order by kind loop
    if claimed = any(names) then
      perform pg_advisory_xact_lock(hashtextextended(place || claimed, 0));
    else
      perform pg_advisory_xact_lock_shared(hashtextextended(place || claimed, 0));
    end if;
  end loop;
  for claimed in select distinct name from unnest(names) as name where name like '% %' order by name loop
    perform pg_advisory_xact_lock(hashtextextended(place || claimed, 0));
  end loop;
  return cardinality(names);
end $$;

-- Fails the transaction when a guarded statement did not touch as many rows as it must: the commit behind it
-- is already on the wire.
create function assert_touched(touched bigint, wanted bigint, what text) returns void language plpgsql as $$
begin
  if touched <> wanted then
    raise exception 'guard: % of % rows of %', touched, wanted, what using errcode = 'TR001';
  end if;
end $$;

-- What was answered under an idempotency key. Ninety days (setting) whole, then the key's digest alone.
create table idempotency (
  organization_id bigint not null references organization (id),
  key_hash        bytea not null check (length(key_hash) = 32), -- SHA-256 of the Idempotency-Key header
  batch_index     integer not null,                      -- place in a batch array, 0 alone
  response_name   text collate "C" not null,             -- of the mutation field in the document
  caller          text collate "C",                      -- 'user:12' or 'key:34'; null once expired
  operation       text collate "C",
  input_hash      bytea,                                 -- SHA-256 of the input without secrets
  ids             jsonb,                                 -- what the act made or changed
  created_at      timestamptz not null,
  primary key (organization_id, key_hash, batch_index, response_name)
);
create index idempotency_age on idempotency (organization_id, created_at) where ids is not null; -- those not yet expired
call protect('idempotency');

-- Organizations with events since a transaction: work across organizations goes through them one by one.
create function organizations_with_news(since xid8) returns table (organization_id bigint)
language sql stable security definer set search_path = pg_catalog, public as
$$ select distinct e.organization_id from public.event e where e.transaction_id >= since $$;
create function organizations() returns table (organization_id bigint)
language sql stable security definer set search_path = pg_catalog, public as
$$ select id from public.organization order by id $$;
