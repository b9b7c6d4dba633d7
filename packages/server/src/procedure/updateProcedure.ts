import { isDeepStrictEqual } from 'node:util'
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

/** Absent: left as it is. Null: left too, but for the description, which is cleared. */
interface Input {
  readonly id: string
  readonly etag: string
  readonly title?: string | null | undefined
  readonly description?: string | null | undefined
  readonly type?: ProcedureType | null | undefined
  readonly stepOrder?: 'IN_SEQUENCE' | 'AS_DRAWN' | null | undefined
  readonly furtherRuns?: boolean | null | undefined
  readonly exportControlled?: boolean | null | undefined
}

/** Say what a draft is called, what it is for, and how its steps follow each other. What is already so is no change. */
export const updateProcedure: Operation<Input> = {
  name: 'updateProcedure',
  permission: 'UpdateProcedure',
  input: z.object({
    id,
    etag,
    title: procedureInput.title.nullish(),
    description: procedureInput.description.optional(),
    type: procedureInput.type.nullish(),
    stepOrder: z.enum(['IN_SEQUENCE', 'AS_DRAWN']).nullish(),
    furtherRuns: z.boolean().nullish(),
    exportControlled: z.boolean().nullish(),
  }),
  lock: (input) => lockStreams([input.id]),
  async perform(tx, input) {
    const found = await tx.readOne<ProcedureRow>(loadProcedure(input.id))
    const procedure = seenRow(found, { type: 'Procedure', id: input.id, etag: input.etag })
    refuseIf(whyNotReclassify(procedure, input.exportControlled))
    const edited = editedColumns(procedure, input)
    if (isDeepStrictEqual(edited, editedColumns(procedure, {}))) return { procedureId: procedure.id }
    refuseIf(whyNotEditProcedure(procedure))
    tx.append({
      stream: { id: procedure.id, type: 'procedure' },
      type: 'PROCEDURE_UPDATED',
      changes: [
        updateRow(
          'procedure',
          { id: procedure.id },
          { ...edited, ...restamp(tx, await tx.now()) },
          { etag: procedure.etag },
        ),
      ],
    })
    return { procedureId: procedure.id }
  },
}

function editedColumns(procedure: ProcedureRow, input: Partial<Input>) {
  return {
    title: input.title ?? procedure.title,
    description: input.description === undefined ? procedure.description : input.description,
    type: input.type ?? procedure.type,
    step_order: input.stepOrder ?? procedure.step_order,
    further_runs: input.furtherRuns ?? procedure.further_runs,
  }
}

// Every row, event and old value of a procedure carries the flag that it was made with.
function whyNotReclassify(procedure: ProcedureRow, exportControlled: boolean | null | undefined) {
  if (
    exportControlled === undefined ||
    exportControlled === null ||
    exportControlled === procedure.export_controlled
  )
    return null
  return {
    code: 'INVALID_INPUT',
    field: 'exportControlled',
    problem: 'cannot be changed once the procedure is there',
    remedy: 'Create a procedure with the flag that it is to have, and copy the steps.',
  } as const
}
