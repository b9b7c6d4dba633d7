import { type Statement, statement } from '../db/statement.ts'
import {
  amountOfStock,
  orderedOfSources,
  sourcedParts,
  stockOfSources,
  wantedParts,
} from '../db/wantedParts.ts'

/** A part that a build takes of stock, by the released BOM; quantities in the unit of the part. */
export interface MaterialToStartRow {
  /** The part that is built. */
  readonly of_id: string
  readonly part_number: string
  /** For one unit. */
  readonly quantity: string
  readonly available: string
  /** The same without what expires within 7 days. */
  readonly lasting: string
  /** When the first of that does; null: nothing does. */
  readonly expires_on: string | null
  readonly on_order: string
  /** When the first of what is on order is expected; null: nothing is. */
  readonly expected_on: string | null
  /** By procedure version that was asked about: the title of the first step at which it is said to go in. */
  readonly steps: Readonly<Record<string, string>>
}

// From the lines to the steps, an index search each: lines by the steps of the procedure were all of the one by all of the
// other, where the planner knows neither number.
const stepsOfLines = `(select organization_id, step_id from step_mbom_item
    where $3::bigint[] <> '{}' and organization_id = w.organization_id and mbom_item_id = any(w.lines) offset 0) k
  cross join lateral (select id, procedure_id, title from step
    where organization_id = k.organization_id and id = k.step_id and procedure_id = any($3::bigint[]) offset 0) t`

/** What the parts of these units, and these parts, are built of. */
export function listMaterialsToStart(
  partInventoryIds: readonly string[],
  partIds: readonly string[],
  procedureIds: readonly string[],
): Statement {
  return statement(
    `with ${wantedParts({
      from: `(select * from mbom where part_id = any(array(select part_id from part_inventory where id = any($1::bigint[])) || $2::bigint[])) m`,
      ofId: 'm.part_id',
      built: '1',
    })},
${sourcedParts},
${orderedOfSources},
stocked as (select w.organization_id, w.of_id, w.part_id, w.part_number, w.required, w.factor, w.lines,
    coalesce(sum(k.amount), 0) as available, coalesce(sum(k.amount) filter (where k.lasts), 0) as lasting,
    min(u.expires_on) filter (where not k.lasts) as expires_on
  from sourced w ${stockOfSources}
  cross join lateral (select ${amountOfStock} as amount,
    u.expires_on is null or u.expires_on > day_at(u.organization_id, u.location_id) + 7 as lasts) k
  group by w.organization_id, w.of_id, w.part_id, w.part_number, w.required, w.factor, w.lines)
select w.of_id, w.part_number, trim_scale(w.required / w.factor) as quantity, trim_scale(w.available / w.factor) as available,
  trim_scale(w.lasting / w.factor) as lasting, w.expires_on,
  trim_scale(coalesce(o.on_order, 0) / w.factor) as on_order, o.expected_on, coalesce(g.steps, '{}') as steps
from stocked w
left join ordered o on o.of_id = w.of_id and o.part_id = w.part_id
cross join lateral (select jsonb_object_agg(f.procedure_id, f.title) as steps from (
  select distinct on (t.procedure_id) t.procedure_id, t.title from ${stepsOfLines} order by t.procedure_id, t.id) f) as g
order by w.of_id, w.part_id`,
    [partInventoryIds, partIds, procedureIds],
  )
}
