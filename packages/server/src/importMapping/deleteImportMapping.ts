import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { type ImportMappingRow, loadImportMappings } from './importMappingStore.ts'

const input = z.object({ id, etag })

/** Give a mapping up: its name is free. What was imported by it stays as it is. */
export const deleteImportMapping: Operation<z.output<typeof input>> = {
  name: 'deleteImportMapping',
  permission: 'DeleteImportMapping',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const found = await tx.readOne<ImportMappingRow>(loadImportMappings([given.id]))
    const mapping = seenRow(found, { type: 'ImportMapping', ...given })
    tx.append({
      stream: { id: mapping.id, type: 'importMapping' },
      type: 'IMPORT_MAPPING_DELETED',
      changes: [deleteRows('import_mapping', [{ id: mapping.id }])],
    })
    return { importMappingId: mapping.id }
  },
}
