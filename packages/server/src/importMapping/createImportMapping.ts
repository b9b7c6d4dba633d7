import { importKinds } from '@traveler/domain/import/importKinds.ts'
import { whyNotMapping } from '@traveler/domain/import/mappingOptions.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { dashQuantities, repeatedLines } from '../import/importBomInput.ts'
import { tableInput } from '../import/tableToImport.ts'
import { insertRows } from '../operation/change.ts'
import { name } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'

const input = tableInput
  .pick({
    encoding: true,
    delimiter: true,
    sheet: true,
    decimalSign: true,
    columns: true,
    ignoredColumns: true,
  })
  .extend({
    kind: z.enum(importKinds),
    name: name(128),
    numberTemplate: z.string().max(1_000).nullish(),
    identityColumns: z.array(z.string().max(255)).max(100).nullish(),
    dashQuantity: z.enum(dashQuantities).nullish(),
    repeatedLines: z.enum(repeatedLines).nullish(),
  })

/** Keep how tables of one kind are read, under a name for the next one. */
export const createImportMapping: Operation<z.output<typeof input>> = {
  name: 'createImportMapping',
  permission: 'CreateImportMapping',
  input,
  async perform(tx, { kind, name, ...options }) {
    refuseIf(whyNotMapping(kind, options))
    const [id, now] = await Promise.all([tx.newId(), tx.now()])
    const row = { id, kind, name, options, ...stamp(tx, now) }
    tx.append({
      stream: { id, type: 'importMapping' },
      type: 'IMPORT_MAPPING_CREATED',
      changes: [insertRows('import_mapping', [row])],
    })
    return { importMappingId: id }
  },
}
