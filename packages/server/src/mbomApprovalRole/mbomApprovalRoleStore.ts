import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A role of which so many holders must approve every mBOM version. */
export type MBomApprovalRoleRow = Row<'mbom_approval_role'>

export function loadMBomApprovalRoles(ids: readonly string[]): Statement {
  return statement('select * from mbom_approval_role where id = any($1::bigint[])', [ids])
}

/** The demand of a role, if there is one. */
export function findMBomApprovalRole(roleId: string): Statement {
  return statement('select * from mbom_approval_role where role_id = $1::bigint', [roleId])
}

/** All demands: they hold for every version. */
export function listMBomApprovalRoles(): Statement {
  return statement('select * from mbom_approval_role order by id')
}

/** The roles that must approve every version, as every review knows them. */
export function listWantedRolesOfMBoms(): Statement {
  return statement(
    `select w.role_id, r.name, w.count from mbom_approval_role w
join role r on r.organization_id = w.organization_id and r.id = w.role_id order by w.role_id`,
  )
}
