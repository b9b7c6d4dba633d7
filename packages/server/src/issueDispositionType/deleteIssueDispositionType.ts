import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { type DispositionTypeToChangeRow, loadDispositionTypeToChange } from './dispositionTypeStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
}

/** Take a disposition type away that no issue ever had. One that was used is turned off. */
export const deleteIssueDispositionType: Operation<Input> = {
  name: 'deleteIssueDispositionType',
  permission: 'UpdateOrganizationSetting',
  input: z.object({ id, etag }),
  lock: (input) => lockStreams([input.id]),
  async perform(tx, input) {
    const found = await tx.readOne<DispositionTypeToChangeRow>(loadDispositionTypeToChange(input.id))
    const type = seenRow(found, { type: 'IssueDispositionType', ...input })
    if (type.is_used)
      refuseIf({
        code: 'INVALID_INPUT',
        field: 'id',
        problem: `${type.title} is the disposition of issues`,
        remedy: 'Turn it off instead: set active to false.',
      })
    tx.append({
      stream: { id: type.id, type: 'issueDispositionType' },
      type: 'ISSUE_DISPOSITION_TYPE_DELETED',
      changes: [
        ...(type.role_ids.length > 0
          ? [
              deleteRows(
                'issue_disposition_type_role',
                type.role_ids.map((roleId) => ({ id: roleId })),
              ),
            ]
          : []),
        deleteRows('issue_disposition_type', [{ id: type.id }]),
      ],
    })
    return { issueDispositionTypeId: type.id }
  },
}
