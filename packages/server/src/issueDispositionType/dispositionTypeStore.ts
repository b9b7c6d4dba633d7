import type { IssueGate } from '@traveler/domain/issue/whyNotPassGate.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** What may become of units with an issue, as the organization calls it. */
export type DispositionTypeRow = Row<'issue_disposition_type'>

export function loadDispositionTypes(ids: readonly string[]): Statement {
  return statement('select * from issue_disposition_type where id = any($1::bigint[])', [ids])
}

/** A type with what decides on its change. */
export interface DispositionTypeToChangeRow extends DispositionTypeRow {
  readonly is_used: boolean
  readonly role_ids: readonly string[]
}

export function loadDispositionTypeToChange(id: string): Statement {
  return statement(
    `select t.*, exists (select from issue i where i.organization_id = t.organization_id
    and i.issue_disposition_type_id = t.id) as is_used,
  array(select r.id from issue_disposition_type_role r where r.organization_id = t.organization_id
    and r.issue_disposition_type_id = t.id order by r.id) as role_ids
from issue_disposition_type t where t.id = $1::bigint`,
    [id],
  )
}

export function findDispositionType(title: string): Statement {
  return statement('select * from issue_disposition_type where title = $1', [title])
}

/** That so many holders of a role approve issues of a type at a gate. */
export type DispositionTypeRoleRow = Row<'issue_disposition_type_role'>

export function loadDispositionTypeRoles(ids: readonly string[]): Statement {
  return statement('select * from issue_disposition_type_role where id = any($1::bigint[])', [ids])
}

export interface RoleAtGate {
  readonly issueDispositionTypeId: string
  readonly issueApprovalGateType: IssueGate
  readonly roleId: string
}

export function findDispositionTypeRole(place: RoleAtGate): Statement {
  return statement(
    `select * from issue_disposition_type_role
where issue_disposition_type_id = $1::bigint and gate_type = $2 and role_id = $3::bigint`,
    [place.issueDispositionTypeId, place.issueApprovalGateType, place.roleId],
  )
}
