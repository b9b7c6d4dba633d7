import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { attributeChanges, definedAttributes } from '../attribute/attributeChanges.ts'
import { type AttributesInput, attributesInput } from '../attribute/attributeInput.ts'
import { insertRows } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { type ProcedureType, procedureInput } from './procedureInput.ts'

interface Input {
  readonly title: string
  readonly description?: string | null | undefined
  readonly type?: ProcedureType | null | undefined
  readonly exportControlled?: boolean | null | undefined
  readonly attributes?: AttributesInput | null | undefined
}

/** Begin a procedure: its first version, a draft without steps. */
export const createProcedure: Operation<Input> = {
  name: 'createProcedure',
  permission: 'CreateProcedure',
  input: z.object({
    title: procedureInput.title,
    description: procedureInput.description.optional(),
    type: procedureInput.type.nullish(),
    exportControlled: z.boolean().nullish(),
    attributes: attributesInput.nullish(),
  }),
  async perform(tx, input) {
    const exportControlled = input.exportControlled ?? false
    if (exportControlled && !tx.caller.exportCleared) {
      throw new Refused({ code: 'PERMISSION', permission: 'ReadExportControlled' })
    }
    const [id, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id,
      family_id: id,
      version: 1,
      title: input.title,
      description: input.description ?? null,
      type: input.type ?? ('BUILD' as const),
      status: 'DRAFT' as const,
      step_order: 'IN_SEQUENCE' as const,
      further_runs: false,
      digest: null,
      released_at: null,
      is_latest_version: true,
      is_latest_released_version: false,
      export_controlled: exportControlled,
      ...stamp(tx, now),
    }
    const sent = await definedAttributes(tx, 'PROCEDURE', input.attributes ?? [])
    const { changes } = await attributeChanges(tx, row, sent)
    tx.append({
      stream: { id, type: 'procedure' },
      type: 'PROCEDURE_CREATED',
      changes: [insertRows('procedure', [row]), ...changes],
    })
    return { procedureId: id }
  },
}
