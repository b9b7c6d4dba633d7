import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockNames } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { dispositionTypeColumns } from './dispositionTypeInput.ts'
import { type DispositionTypeRow, findDispositionType, loadDispositionTypes } from './dispositionTypeStore.ts'

const input = z.object({ id, etag, ...dispositionTypeColumns })

/** Change a disposition type. Issues whose disposition is approved keep what was approved. */
export const updateIssueDispositionType: Operation<z.output<typeof input>> = {
  name: 'updateIssueDispositionType',
  permission: 'UpdateOrganizationSetting',
  input,
  lock: (given) => lockNames(given.title === undefined ? [] : [`disposition ${given.title}`], [given.id]),
  async perform(tx, given) {
    const [found, [named]] = await Promise.all([
      tx.readOne<DispositionTypeRow>(loadDispositionTypes([given.id])),
      tx.read<DispositionTypeRow>(findDispositionType(given.title ?? '')),
    ])
    const type = seenRow(found, { type: 'IssueDispositionType', ...given })
    if (named !== undefined && named.id !== type.id)
      throw new Refused({
        code: 'ALREADY_EXISTS',
        type: 'IssueDispositionType',
        field: 'title',
        value: named.title,
      })
    const set = {
      title: given.title ?? type.title,
      description: given.description === undefined ? type.description : given.description,
      active: given.active ?? type.active,
      kind: given.kind ?? type.kind,
      availability: given.availability ?? type.availability,
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: type.id, type: 'issueDispositionType' },
      type: 'ISSUE_DISPOSITION_TYPE_UPDATED',
      changes: [updateRow('issue_disposition_type', { id: type.id }, set, { etag: type.etag })],
    })
    return { issueDispositionTypeId: type.id }
  },
}
