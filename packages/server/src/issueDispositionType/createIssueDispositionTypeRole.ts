import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { reviewCount } from '../reviewRole/reviewRoleInput.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { roleAtGate } from './dispositionTypeInput.ts'
import {
  type DispositionTypeRoleRow,
  type DispositionTypeRow,
  findDispositionTypeRole,
  loadDispositionTypes,
} from './dispositionTypeStore.ts'

const input = z.object({ ...roleAtGate, count: reviewCount.nullish() })

/** Demand that so many holders of a role approve issues of a type before they pass a gate. */
export const createIssueDispositionTypeRole: Operation<z.output<typeof input>> = {
  name: 'createIssueDispositionTypeRole',
  permission: 'UpdateOrganizationSetting',
  input,
  lock: (given) => lockStreams([given.issueDispositionTypeId], [given.roleId]),
  async perform(tx, given) {
    const [type, role, known] = await Promise.all([
      tx.readOne<DispositionTypeRow>(loadDispositionTypes([given.issueDispositionTypeId])),
      tx.readOne<RoleRow>(loadRoles([given.roleId])),
      tx.readOne<DispositionTypeRoleRow>(findDispositionTypeRole(given)),
    ])
    const missing = (name: string, id: string) => new Refused({ code: 'NOT_FOUND', type: name, id })
    if (type === undefined) throw missing('IssueDispositionType', given.issueDispositionTypeId)
    if (role === undefined) throw missing('Role', given.roleId)
    if (known !== undefined) {
      const taken = { type: 'IssueDispositionTypeRole', field: 'roleId', value: role.name }
      throw new Refused({ code: 'ALREADY_EXISTS', ...taken })
    }
    const [id, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id,
      issue_disposition_type_id: type.id,
      gate_type: given.issueApprovalGateType,
      role_id: role.id,
      count: given.count ?? 1,
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id: type.id, type: 'issueDispositionType' },
      type: 'ISSUE_DISPOSITION_TYPE_ROLE_CREATED',
      changes: [insertRows('issue_disposition_type_role', [row])],
    })
    return { issueDispositionTypeRoleId: id }
  },
}
