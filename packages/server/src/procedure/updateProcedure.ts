import { whyNotEditProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { type ProcedureType, procedureInput } from './procedureInput.ts'
import { loadProcedure, type ProcedureRow } from './procedureStore.ts'

/** Absent: left as it is. */
interface Input {
  readonly id: string
  readonly etag: string
  readonly title?: string | undefined
  readonly description?: string | null | undefined
  readonly type?: ProcedureType | undefined
  readonly stepOrder?: 'IN_SEQUENCE' | 'AS_DRAWN' | undefined
  readonly furtherRuns?: boolean | undefined
  readonly exportControlled?: boolean | null | undefined
}

/** Say what a draft is called, what it is for, and how its steps follow each other. What is already so is no change. */
export const updateProcedure: Operation<Input> = {
  name: 'updateProcedure',
  permission: 'UpdateProcedure',
  input: z.object({
    id,
    etag,
    title: procedureInput.title.optional(),
    description: procedureInput.description.optional(),
    type: procedureInput.type.optional(),
    stepOrder: z.enum(['IN_SEQUENCE', 'AS_DRAWN']).optional(),
    furtherRuns: z.boolean().optional(),
    exportControlled: z.boolean().nullish(),
  }),
  lock: (input) => lockStreams([input.id]),
  async perform(tx, input) {
    const found = await tx.readOne<ProcedureRow>(loadProcedure(input.id))
    const procedure = seenRow(found, { type: 'Procedure', id: input.id, etag: input.etag })
    refuseIf(whyNotReclassify(procedure, input.exportControlled))
    const changed = changesOf(procedure, input)
    if (Object.keys(changed).length === 0) return { procedureId: procedure.id }
    refuseIf(whyNotEditProcedure(procedure))
    tx.append({
      stream: { id: procedure.id, type: 'procedure' },
      type: 'PROCEDURE_UPDATED',
      changes: [
        updateRow('procedure', { id: procedure.id }, { ...changed, ...restamp(tx, await tx.now()) }, { etag: procedure.etag }),
      ],
    })
    return { procedureId: procedure.id }
  },
}

function changesOf(procedure: ProcedureRow, input: Input) {
  return {
    ...(input.title === undefined || input.title === procedure.title ? {} : { title: input.title }),
    ...(input.description === undefined || input.description === procedure.description ? {} : { description: input.description }),
    ...(input.type === undefined || input.type === procedure.type ? {} : { type: input.type }),
    ...(input.stepOrder === undefined || input.stepOrder === procedure.step_order ? {} : { step_order: input.stepOrder }),
    ...(input.furtherRuns === undefined || input.furtherRuns === procedure.further_runs ? {} : { further_runs: input.furtherRuns }),
  }
}

// Every row, event and old value of a procedure carries the flag that it was made with.
function whyNotReclassify(procedure: ProcedureRow, exportControlled: boolean | null | undefined) {
  if (exportControlled === undefined || exportControlled === null || exportControlled === procedure.export_controlled) return null
  return {
    code: 'INVALID_INPUT',
    field: 'exportControlled',
    problem: 'cannot be changed once the procedure is there',
    remedy: 'Create a procedure with the flag that it is to have, and copy the steps.',
  } as const
}
