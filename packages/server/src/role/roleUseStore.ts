import { type Statement, statement } from '../db/statement.ts'

/** How often something names a role. */
export interface RoleUseRow {
  readonly people: number
  readonly teams: number
  readonly review_roles: number
  readonly bom_review_roles: number
  readonly disposition_types: number
  readonly requests: number
  readonly fields: number
  readonly gates: number
  readonly signatures: number
  readonly definitions: number
}

/** Definitions hold roles by id and name in RFC 8785 text: `"signoffRole":{"id":"7","name":"Inspector"}`. */
export function countRoleUse(id: string): Statement {
  return statement(
    `select (select count(*)::integer from user_role where role_id = $1::bigint) as people,
  (select count(*)::integer from team_role where role_id = $1::bigint) as teams,
  (select count(*)::integer from procedure_review_role where role_id = $1::bigint) as review_roles,
  (select count(*)::integer from mbom_approval_role where role_id = $1::bigint) as bom_review_roles,
  (select count(distinct issue_disposition_type_id)::integer from issue_disposition_type_role where role_id = $1::bigint) as disposition_types,
  (select count(*)::integer from issue_approval_request where role_id = $1::bigint) as requests,
  (select count(*)::integer from step_field where signoff_role_id = $1::bigint or concession_role_id = $1::bigint)
    + (select count(*)::integer from datagrid_column where signoff_role_id = $1::bigint) as fields,
  (select count(*)::integer from step_gate g where exists
    (select from jsonb_array_elements(g.roles) as wanted where wanted ->> 'roleId' = $1::bigint::text)) as gates,
  (select count(*)::integer from signature where role_id = $1::bigint) as signatures,
  (select count(*)::integer from step_definition where content ~ ('[rR]ole":{"id":"' || $1::bigint || '"')) as definitions`,
    [id],
  )
}

/** What names a role, in words; empty when nothing does. */
export function namesOfRoleUse(use: RoleUseRow | undefined): readonly string[] {
  const counted = [
    [use?.people, 'person', 'people'],
    [use?.teams, 'team', 'teams'],
    [use?.review_roles, 'reviewer role of procedures', 'reviewer roles of procedures'],
    [use?.bom_review_roles, 'reviewer role of BOMs', 'reviewer roles of BOMs'],
    [use?.disposition_types, 'disposition type', 'disposition types'],
    [use?.requests, 'request to approve an issue', 'requests to approve issues'],
    [use?.fields, 'field', 'fields'],
    [use?.gates, 'gate', 'gates'],
    [use?.signatures, 'signature', 'signatures'],
    [use?.definitions, 'step as it was released', 'steps as they were released'],
  ] as const
  return counted.flatMap(([count = 0, one, many]) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`],
  )
}
