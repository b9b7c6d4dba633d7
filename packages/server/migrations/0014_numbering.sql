-- 0014_numbering.sql: serials and lots that a part's pattern makes.

alter table part
  add column numbering_pattern text collate "C" check (length(numbering_pattern) <= 255); -- domain/part/numbering.ts; null: numbers are typed

alter table part_inventory
  add column running_number bigint check (running_number > 0); -- what its number was made of; null: typed, or it has none
create index part_inventory_running_number on part_inventory (organization_id, part_family_id, running_number)
  where running_number is not null;

-- Numbers run on past units that their maker may not see, so the next is looked up with the owner's rights. They give what
-- a unique serial gives away anyway: that a number is used.
create function last_running_numbers(families bigint[]) returns table (family_id bigint, last bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select family, coalesce((select max(running_number) from part_inventory
    where organization_id = nullif(current_setting('traveler.organization_id', true), '')::bigint
      and part_family_id = family and running_number is not null), 0)
  from unnest(families) as family
$$;

-- Which of these are a serial (trimmed and case-folded) or a lot, of these part families or, where `families` is null, of
-- any part.
create function numbers_used(families bigint[], keys text[], lots text[]) returns table (family_id bigint, used text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select part_family_id, serial_key from part_inventory
    where organization_id = nullif(current_setting('traveler.organization_id', true), '')::bigint
      and serial_key = any(keys) and (families is null or part_family_id = any(families))
  union all
  select part_family_id, lot_number from part_inventory
    where organization_id = nullif(current_setting('traveler.organization_id', true), '')::bigint
      and lot_number = any(lots) and (families is null or part_family_id = any(families))
$$;

-- What is claimed by whoever gives out numbers of one of these parts: nobody else does meanwhile. Where a serial is used once
-- in the whole organization, nobody gives out any. A part whose numbers are typed claims nothing.
create function numbering_names(part_ids bigint[]) returns text[] language sql stable as $$
  select coalesce(array_agg(claimed.name), '{}') from part p
  left join organization_setting s on s.organization_id = p.organization_id and s.name = 'serialsUniqueAcrossOrganization'
  cross join lateral unnest(case when s.value = 'true' then array['numbering ' || p.family_id, 'serial']
                                 else array['numbering ' || p.family_id] end) as claimed (name)
  where p.id = any(part_ids) and p.numbering_pattern is not null
$$;
