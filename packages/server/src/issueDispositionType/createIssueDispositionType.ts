import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { name } from '../operation/inputs.ts'
import { lockNames } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { dispositionTypeColumns } from './dispositionTypeInput.ts'
import { type DispositionTypeRow, findDispositionType } from './dispositionTypeStore.ts'

const input = z.object({ ...dispositionTypeColumns, title: name(), active: z.boolean() })

/** Say what may become of units with an issue. */
export const createIssueDispositionType: Operation<z.output<typeof input>> = {
  name: 'createIssueDispositionType',
  permission: 'UpdateOrganizationSetting',
  input,
  lock: (given) => lockNames([`disposition ${given.title}`]),
  async perform(tx, given) {
    const [known, id, now] = await Promise.all([
      tx.readOne<DispositionTypeRow>(findDispositionType(given.title)),
      tx.newId(),
      tx.now(),
    ])
    if (known !== undefined)
      throw new Refused({
        code: 'ALREADY_EXISTS',
        type: 'IssueDispositionType',
        field: 'title',
        value: given.title,
      })
    const row = {
      id,
      title: given.title,
      description: given.description ?? null,
      active: given.active,
      kind: given.kind ?? 'OTHER',
      availability: given.availability ?? 'RELEASE_ON_RESOLVE',
      ...stamp(tx, now),
    } as const
    tx.append({
      stream: { id, type: 'issueDispositionType' },
      type: 'ISSUE_DISPOSITION_TYPE_CREATED',
      changes: [insertRows('issue_disposition_type', [row])],
    })
    return { issueDispositionTypeId: id }
  },
}
