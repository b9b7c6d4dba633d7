import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { assignedNotice } from './assignedNotice.ts'
import { type AssignmentWish, refuseAssignment } from './refuseAssignment.ts'
import { runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'
import { loadSurroundings, type SurroundingsRow } from './startStore.ts'

/** Absent: left as it is. Null: nobody, nowhere: back to the pool. */
interface Input extends AssignmentWish {
  readonly id: string
  /** Null: an act before this one in the same transaction has checked it. */
  readonly etag: string | null
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
  lock: ({ id, assignedToId, assignedTeamId, locationId }) =>
    lockStreams([id], [assignedToId, assignedTeamId, locationId]),
  lockJointly: (inputs) =>
    lockStreams(
      inputs.map(({ id }) => id),
      inputs.flatMap(({ assignedToId, assignedTeamId, locationId }) => [
        assignedToId,
        assignedTeamId,
        locationId,
      ]),
    ),
  async perform(tx, input) {
    const [run, [surroundings]] = await Promise.all([
      readRunToChange(tx, input),
      tx.read<SurroundingsRow>(loadSurroundings([input])),
    ])
    refuseIf(whyNotOpenRun(runLife(run)))
    if (surroundings !== undefined) refuseAssignment(input, surroundings)
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
    tx.notify(
      assignedNotice('RUN_ASSIGNED', run, {
        from: run,
        to: changed,
        path: { type: 'run', id: run.id },
      }),
    )
    return { runId: run.id }
  },
}
