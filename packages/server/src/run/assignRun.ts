import { type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'
import { loadSurroundings, type SurroundingsRow } from './startStore.ts'

/** Absent: left as it is. Null: nobody, nowhere: back to the pool. */
interface Input {
  readonly id: string
  /** Null: an act before this one in the same transaction has checked it. */
  readonly etag: string | null
  readonly assignedToId?: string | null | undefined
  readonly assignedTeamId?: string | null | undefined
  readonly locationId?: string | null | undefined
}

/** Say who does a run and at which work center. */
export const assignRun: Operation<Input> = {
  name: 'assignRun',
  permission: 'AssignRun',
  input: z.object({
    id,
    etag: etag.nullable(),
    assignedToId: id.nullable().optional(),
    assignedTeamId: id.nullable().optional(),
    locationId: id.nullable().optional(),
  }),
  lock: (input) => lockStreams([input.id]),
  async perform(tx, input) {
    const { assignedToId = null, assignedTeamId = null, locationId = null } = input
    const [run, [surroundings]] = await Promise.all([
      readRunToChange(tx, input),
      tx.read<SurroundingsRow>(
        loadSurroundings({ assignedToId, assignedTeamId, locationId, runBatchId: null }),
      ),
    ])
    refuseIf(whyNotOpenRun(runLife(run)))
    if (surroundings !== undefined) refuseIf(whyNotAssign(input, surroundings))
    const changed = {
      assigned_to_id: input.assignedToId === undefined ? run.assigned_to_id : input.assignedToId,
      assigned_team_id: input.assignedTeamId === undefined ? run.assigned_team_id : input.assignedTeamId,
      location_id: input.locationId === undefined ? run.location_id : input.locationId,
    }
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: 'RUN_ASSIGNED',
      changes: [
        updateRow('run', { id: run.id }, { ...changed, ...restamp(tx, await tx.now()) }, { etag: run.etag }),
      ],
    })
    return { runId: run.id }
  },
}

function whyNotAssign(input: Input, { assignee, team, location }: SurroundingsRow): Refusal[] {
  const missing = [
    input.assignedToId && assignee === null ? { type: 'User', id: input.assignedToId } : null,
    input.assignedTeamId && team === null ? { type: 'Team', id: input.assignedTeamId } : null,
    input.locationId && location === null ? { type: 'Location', id: input.locationId } : null,
  ].filter((one) => one !== null)
  if (missing.length > 0) throw new Refused(missing.map((one) => ({ code: 'NOT_FOUND', ...one })))
  const refusals: Refusal[] = []
  if (assignee?.deactivated === true)
    refusals.push({ code: 'ASSIGNEE_INACTIVE', assigneeId: assignee.id, name: assignee.name })
  if (location?.archived === true)
    refusals.push({ code: 'WORK_CENTER_ARCHIVED', locationId: location.id, name: location.name })
  return refusals
}
