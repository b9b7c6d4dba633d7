import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { type RoutedStep, workCenters } from '@traveler/domain/runStep/workCenters.ts'
import { z } from 'zod'
import { type Change, updateRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { assignedNotice } from '../run/assignedNotice.ts'
import { type AssignmentWish, refuseAssignment } from '../run/refuseAssignment.ts'
import { loadSurroundings, type SurroundingsRow } from '../run/startStore.ts'
import { type RunWork, readRunWork, type SeenStep } from './runWork.ts'
import { lockRunOfStep, lockRunsOfSteps } from './runWorkStore.ts'
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
  lockJointly: (inputs) =>
    lockRunsOfSteps(
      inputs.map(({ id }) => id),
      inputs.flatMap(({ assignedToId, assignedTeamId, locationId }) => [
        assignedToId,
        assignedTeamId,
        locationId,
      ]),
    ),
  async perform(tx, input) {
    const { assignedToId = null, assignedTeamId = null, locationId = null } = input
    const [work, surroundings] = await Promise.all([
      readRunWork(tx, input),
      tx.readOne<SurroundingsRow>(loadSurroundings([input])),
    ])
    const { step, around } = work
    refuseIf(whyNotOpenRun(around.run))
    if (surroundings !== undefined) refuseAssignment(input, surroundings)
    const ownId = input.locationId === undefined ? step.row.location_id : locationId
    const assigned = {
      assigned_to_id: input.assignedToId === undefined ? step.row.assigned_to_id : assignedToId,
      assigned_team_id: input.assignedTeamId === undefined ? step.row.assigned_team_id : assignedTeamId,
    }
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_ASSIGNED',
      moves: [
        {
          stepId: step.id,
          set: {
            ...assigned,
            location_id: ownId,
          },
        },
      ],
      changes: rerouted(work, ownId),
    })
    tx.notify(
      assignedNotice('RUN_STEP_ASSIGNED', step.row, {
        from: step.row,
        to: assigned,
        path: { type: 'runStep', id: step.id, ownerId: work.run.id },
      }),
    )
    return { runStepId: step.id }
  },
}

/** The step and those below it whose work center becomes another. */
function rerouted({ steps, step }: RunWork, ownId: string | null): Change[] {
  const routes = [...steps.values()].map(
    ({ id, row }): RoutedStep => ({
      id,
      parentId: row.parent_id,
      locationId: id === step.id ? ownId : row.location_id,
    }),
  )
  const rows = [...workCenters(routes)]
    .filter(([id, workCenterId]) => steps.get(id)?.row.work_center_id !== workCenterId)
    .map(([id, work_center_id]) => ({ key: { id }, set: { work_center_id } }))
  return rows.length === 0 ? [] : [updateRows('run_step', rows)]
}
