interface WantedBy {
  /** Where the mBOMs come from, each row with `m`. */
  readonly from: string
  /** Whose mBOM it is. */
  readonly ofId: string
  /** How many are built. */
  readonly built: string
}

/**
 * What mBOMs take of stock, as `wanted`: each part once, in the smallest measure that its unit has. Lines that are made on the
 * assembly, or record the lot only, want no stock.
 */
export function wantedParts({ from, ofId, built }: WantedBy): string {
  return `lines as (
  select m.organization_id, ${ofId} as of_id, i.id, i.part_id, p.part_number, i.quantity * ${built} as quantity, p.unit_of_measure_id,
    u.dimension, coalesce(u.factor, 1) as factor,
    case when l.dimension = u.dimension then l.factor else coalesce(u.factor, 1) end as line_factor
  from ${from}
  join mbom_item i on i.organization_id = m.organization_id and i.mbom_id = m.id and i.quantity > 0 and not i.made_on_assembly
  join part p on p.organization_id = i.organization_id and p.id = i.part_id
  left join unit_of_measurement u on u.organization_id = p.organization_id and u.id = p.unit_of_measure_id
  left join unit_of_measurement l on l.organization_id = i.organization_id and l.id = i.unit_of_measure_id
  where m.status = 'RELEASED'),
wanted as (select organization_id, of_id, part_id, part_number, unit_of_measure_id, dimension, factor, sum(quantity * line_factor) as required,
    array_agg(id) as lines from lines group by organization_id, of_id, part_id, part_number, unit_of_measure_id, dimension, factor)`
}

/** Each part that is wanted, as `sourced`, with each part `source_id` that serves for it: itself, and the substitutes of its lines. */
export const sourcedParts = `sourced as (select w.*, w.part_id as source_id from wanted w
  union all select distinct w.*, s.part_id from wanted w cross join lateral unnest(w.lines) as l (id)
    join mbom_substitute s on s.organization_id = w.organization_id and s.mbom_item_id = l.id where s.part_id <> w.part_id)`

/** Joins to `sourced`, as `w`, its stock `u` that is available and not expired, and the unit `s` that it is counted in. */
export const stockOfSources = `left join part_inventory u on u.organization_id = w.organization_id and u.part_id = w.source_id
    and u.status = 'AVAILABLE' and (u.expires_on is null or u.expires_on >= day_at(u.organization_id, u.location_id))
  left join unit_of_measurement s on s.organization_id = u.organization_id and s.id = u.unit_of_measure_id`

/** How much such stock is, in the measure of `w`; null where its unit does not convert. */
export const amountOfStock = `(u.quantity - u.quantity_scrapped)
    * case when u.unit_of_measure_id is not distinct from w.unit_of_measure_id or u.unit_of_measure_id is null then w.factor
        when s.dimension = w.dimension then s.factor end`

/** What is on order of each part of `sourced`, as `ordered`, in its measure, and when the first of it is expected. */
export const orderedOfSources = `ordered as (select w.of_id, w.part_id, sum(${amountOfStock}) as on_order, min(u.expected_on) as expected_on
  from sourced w
  join part_inventory u on u.organization_id = w.organization_id and u.part_id = w.source_id and u.status = 'ON_ORDER'
  left join unit_of_measurement s on s.organization_id = u.organization_id and s.id = u.unit_of_measure_id
  group by w.of_id, w.part_id)`
