import type { DefaultRole } from '@traveler/domain/access/defaultRoles.ts'
import {
  type DefaultDispositionType,
  defaultDispositionTypes,
} from '@traveler/domain/issue/defaultDispositionTypes.ts'
import { insertRows, type NewRow } from '../operation/change.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'

/** What may become of units with an issue from the first day, and who approves it: nobody has to make types first. */
export async function foundDispositionTypes(
  tx: Transaction,
  now: string,
  roleIds: ReadonlyMap<DefaultRole, string>,
): Promise<void> {
  for (const { approvedBy, closedBy, ...type } of defaultDispositionTypes) {
    const id = await tx.newId()
    tx.append({
      stream: { id, type: 'issueDispositionType' },
      type: 'ISSUE_DISPOSITION_TYPE_CREATED',
      changes: [
        insertRows('issue_disposition_type', [{ id, ...type, active: true, ...stamp(tx, now) }]),
        insertRows('issue_disposition_type_role', [
          ...(await roleRows(tx, now, { typeId: id, gate: 'IN_PROGRESS', roles: approvedBy }, roleIds)),
          ...(await roleRows(tx, now, { typeId: id, gate: 'RESOLVED', roles: closedBy }, roleIds)),
        ]),
      ],
    })
  }
}

interface AtGate {
  readonly typeId: string
  readonly gate: 'IN_PROGRESS' | 'RESOLVED'
  readonly roles: DefaultDispositionType['approvedBy']
}

async function roleRows(
  tx: Transaction,
  now: string,
  { typeId, gate, roles }: AtGate,
  roleIds: ReadonlyMap<DefaultRole, string>,
): Promise<NewRow<'issue_disposition_type_role'>[]> {
  const ids = await tx.newIds(roles.length)
  return roles.map((role, nth) => ({
    id: ids[nth] ?? '',
    issue_disposition_type_id: typeId,
    gate_type: gate,
    role_id: roleIds.get(role) ?? '',
    count: 1,
    ...stamp(tx, now),
  }))
}
