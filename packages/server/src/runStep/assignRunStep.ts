import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { z } from 'zod'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { type AssignmentWish, refuseAssignment } from '../run/refuseAssignment.ts'
import { loadSurroundings, type SurroundingsRow } from '../run/startStore.ts'
import { readRunWork, type SeenStep } from './runWork.ts'
import { lockRunOfStep } from './runWorkStore.ts'
import { appendStepEvent } from './stepMoves.ts'

/** Absent: left as it is. Null: nobody, nowhere. */
interface Input extends SeenStep, AssignmentWish {}

/** Say who does a step, and at which work center. */
export const assignRunStep: Operation<Input> = {
  name: 'assignRunStep',
  permission: 'AssignRunStep',
  input: z.object({
    id,
    etag: etag.nullable(),
    assignedToId: id.nullish(),
    assignedTeamId: id.nullish(),
    locationId: id.nullish(),
  }),
  lock: ({ id, assignedToId, assignedTeamId, locationId }) =>
    lockRunOfStep(id, [assignedToId, assignedTeamId, locationId]),
  async perform(tx, input) {
    const { assignedToId = null, assignedTeamId = null, locationId = null } = input
    const [work, surroundings] = await Promise.all([
      readRunWork(tx, input),
      tx.readOne<SurroundingsRow>(loadSurroundings([input])),
    ])
    const { step, around } = work
    refuseIf(whyNotOpenRun(around.run))
    if (surroundings !== undefined) refuseAssignment(input, surroundings)
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_ASSIGNED',
      moves: [
        {
          stepId: step.id,
          set: {
            assigned_to_id: input.assignedToId === undefined ? step.row.assigned_to_id : assignedToId,
            assigned_team_id: input.assignedTeamId === undefined ? step.row.assigned_team_id : assignedTeamId,
            location_id: input.locationId === undefined ? step.row.location_id : locationId,
          },
        },
      ],
    })
    return { runStepId: step.id }
  },
}
