import { Refused } from '@traveler/domain/refusal.ts'
import { insertRows, updateRow } from '../operation/change.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { lockVersions } from '../procedure/procedureStore.ts'
import { mostFaults } from './folderFault.ts'
import { type FolderToImport, folderToImport } from './folderToImport.ts'
import { planImport } from './planImport.ts'

/**
 * Write a procedure from a folder of Markdown: a procedure of its own, or the next draft of one that is there, whose steps
 * keep their keys by the names of their files. All of it, or nothing with every fault told by file, line and character.
 */
export const importProcedure: Operation<FolderToImport> = {
  name: 'importProcedure',
  permission: 'ImportProcedure',
  input: folderToImport,
  lock: ({ intoId }) => (intoId === null ? lockStreams([]) : lockVersions({ procedureId: intoId })),
  async perform(tx, asked) {
    const plan = await planImport((statement) => tx.read(statement), tx.caller, asked)
    if (plan.faults.length > 0) throw new Refused(plan.faults.slice(0, mostFaults))
    const [ids, now] = await Promise.all([tx.newIds(plan.idCount), tx.now()])
    const { procedure, changes, files } = plan.make(ids, () => stamp(tx, now))
    for (const { row } of files) {
      tx.append({
        stream: { id: row.id, type: 'file' },
        type: 'FILE_CREATED',
        changes: [insertRows('file', [row])],
      })
    }
    tx.append({
      stream: { id: procedure.id, type: 'procedure' },
      type: 'PROCEDURE_IMPORTED',
      facts: { folderSha256: asked.digest, from: plan.newest?.id ?? null },
      changes: [insertRows('procedure', [procedure]), ...changes],
    })
    if (plan.newest !== null) {
      tx.append({
        stream: { id: plan.newest.id, type: 'procedure' },
        type: 'PROCEDURE_REVISED',
        changes: [updateRow('procedure', { id: plan.newest.id }, { is_latest_version: false })],
      })
    }
    return { procedureId: procedure.id }
  },
}
