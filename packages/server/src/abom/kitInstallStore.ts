import { type Statement, statement } from '../db/statement.ts'
import { containing, openRuns } from './installStore.ts'

/** What is put aside in a kit and not built in yet. */
const kittedIn = `select u.id from part_kit_item i
  join part_inventory u on u.organization_id = i.organization_id and u.part_kit_item_id = i.id and u.installed_in_id is null
  where i.part_kit_id = $1::bigint`

/** Locks a unit with what a kit gives to it: the run's, or the one of the kit's own run. */
export function lockKitInstalls(kitId: string, runId: string | null): Statement {
  const unit = `u.id = (select part_inventory_id from run where id = coalesce((select run_id from part_kit where id = $1::bigint), $2::bigint))`
  return statement(
    `with ${containing(unit)}
select l.* from lock_streams(array(select of_id from up) || array(${kittedIn}),
  array(select id from up where installed_in_id is null) || ${openRuns} || array[$1::bigint]
  || array(select location_id from part_inventory where id in (${kittedIn}))) as l`,
    [kitId, runId],
  )
}
