import { type Refusal, Refused } from '@traveler/domain/refusal.ts'
import pg from 'pg'

const code = {
  uniqueViolation: '23505',
  foreignKeyViolation: '23503',
  deadlock: '40P01',
  serialization: '40001',
  guard: 'TR001',
  aborted: '25P02',
} as const

/** The keys of a stream's head and of its first event. */
const begun: readonly string[] = ['stream_pkey', 'event_pkey']

/**
 * Worth another attempt: a deadlock, rows that changed between reading and writing, or a stream that was begun while this
 * act waited for its locks, and so was not among them.
 */
export function isRetryable(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return false
  if (error.code === code.uniqueViolation) return begun.includes(error.constraint ?? '')
  return error.code === code.deadlock || error.code === code.serialization || error.code === code.guard
}

/**
 * Why an act failed: when it only ran into the failure of what an earlier act of the same door wrote, that failure.
 * Writes are sent and not waited for, so that it shows first in the reads behind them.
 */
export async function causeOfAbort(error: unknown, written: readonly Promise<unknown>[]): Promise<unknown> {
  if (!(error instanceof pg.DatabaseError) || error.code !== code.aborted) return error
  const failures = (await Promise.allSettled(written)).filter((one) => one.status === 'rejected')
  return failures[0]?.reason ?? error
}

/**
 * What each unique constraint means to the person whom it stopped, with the record type and the field at fault. Names
 * are PostgreSQL's own, which it cuts at 63 bytes.
 */
export const conflicts: Readonly<
  Record<string, { readonly type: string; readonly field: string; readonly code?: 'NOT_UNIQUE' }>
> = {
  certificate_kind_name: { type: 'CertificateKind', field: 'name' },
  redline_approval_once: { type: 'RedlineApproval', field: 'redlineId' },
  redline_merge_once: { type: 'RedlineMerge', field: 'redlineId' },
  redline_one_open: { type: 'Redline', field: 'runStepId' },
  further_action_issue_once: { type: 'FurtherAction', field: 'issueIds' },
  issue_approval_once: { type: 'IssueApproval', field: 'issueApprovalGateType' },
  issue_approval_request_once: { type: 'IssueApprovalRequest', field: 'assignedToId' },
  issue_approval_request_team_once: { type: 'IssueApprovalRequest', field: 'assignedTeamId' },
  issue_build_requirement_once: { type: 'Issue', field: 'buildRequirementIds' },
  issue_disposition_type_role_once: { type: 'IssueDispositionTypeRole', field: 'roleId' },
  issue_disposition_type_title: { type: 'IssueDispositionType', field: 'title' },
  issue_part_inventory_once: { type: 'IssuePartInventory', field: 'partInventoryId' },
  issue_sibling_step_once: { type: 'Issue', field: 'siblingIds' },
  issue_relation_once: { type: 'IssueRelation', field: 'relatedIssueId' },
  part_organization_id_part_number_revision_key: { type: 'Part', field: 'partNumber' },
  as_built_version_organization_id_part_inventory_id_number_key: { type: 'AsBuiltVersion', field: 'number' },
  opened_line_organization_id_run_id_build_requirement_id_key: {
    type: 'OpenedLine',
    field: 'buildRequirementIds',
  },
  part_inventory_serial_once: {
    type: 'PartInventory',
    field: 'serialNumber',
  },
  mbom_item_organization_id_mbom_id_part_id_key: { type: 'MBomItem', field: 'partId', code: 'NOT_UNIQUE' },
  mbom_item_reference_designato_organization_id_mbom_item_id__key: {
    type: 'MBomItemReferenceDesignator',
    field: 'value',
  },
  unit_of_measurement_organization_id_type_key: { type: 'UnitOfMeasurement', field: 'type' },
  external_id_organization_id_system_type_value_key: { type: 'ExternalId', field: 'value' },
  location_organization_id_name_key: { type: 'Location', field: 'name' },
  work_center_organization_id_location_id_key: { type: 'Location', field: 'stations' },
  shift_organization_id_location_id_name_key: { type: 'Shift', field: 'name' },
  closed_day_organization_id_location_id_day_key: { type: 'ClosedDay', field: 'day' },
  role_organization_id_name_key: { type: 'Role', field: 'name' },
  team_organization_id_name_key: { type: 'Team', field: 'name' },
  import_mapping_organization_id_kind_name_key: { type: 'ImportMapping', field: 'name' },
  device_organization_id_name_key: { type: 'Device', field: 'name' },
  site_organization_id_name_key: { type: 'Site', field: 'name' },
  user_account_organization_id_email_key: { type: 'User', field: 'email' },
  user_account_organization_id_badge_key: { type: 'User', field: 'badge' },
  passkey_credential_once: { type: 'Passkey', field: 'registration' },
  passkey_name_once: { type: 'Passkey', field: 'name' },
  directory_pkey: { type: 'User', field: 'email' },
  organization_domain_key: { type: 'Organization', field: 'domain' },
  organization_setting_organization_id_name_key: { type: 'OrganizationSetting', field: 'name' },
  api_key_organization_id_client_id_key: { type: 'APIKeyObject', field: 'clientId' },
  attribute_organization_id_record_id_key_key: { type: 'Attribute', field: 'key' },
  role_permission_organization_id_role_id_permission_key: { type: 'Role', field: 'permissionGroupId' },
  user_role_organization_id_user_id_role_id_site_id_key: { type: 'User', field: 'roleId' },
  team_user_organization_id_team_id_user_id_key: { type: 'Team', field: 'userId' },
  team_role_organization_id_team_id_role_id_key: { type: 'Team', field: 'roleId' },
  device_organization_id_token_hash_key: { type: 'Device', field: 'token' },
  session_organization_id_token_hash_key: { type: 'Session', field: 'token' },
  mbom_one_draft: { type: 'MBom', field: 'draft' },
  mbom_one_released: { type: 'MBom', field: 'released version' },
  mbom_organization_id_part_id_version_key: { type: 'MBom', field: 'version' },
  mbom_substitute_organization_id_mbom_item_id_part_id_key: { type: 'MBomSubstitute', field: 'partId' },
  part_revision_scheme_organization_id_name_key: { type: 'PartRevisionScheme', field: 'name' },
  part_revision_scheme_default: { type: 'PartRevisionScheme', field: 'default' },
  part_subtype_organization_id_name_key: { type: 'PartSubtype', field: 'name' },
  part_part_subtype_organization_id_part_id_part_subtype_id_key: { type: 'Part', field: 'partSubtypeId' },
  part_family_founder: { type: 'Part', field: 'partNumber' },
  part_procedure_organization_id_part_id_procedure_family_id_key: {
    type: 'PartProcedure',
    field: 'procedureId',
  },
  step_standard_one_draft: { type: 'Step', field: 'draft' },
  step_standard_one_released: { type: 'Step', field: 'released version' },
  step_standard_version: { type: 'Step', field: 'version' },
  procedure_one_draft: { type: 'Procedure', field: 'draft' },
  procedure_organization_id_family_id_version_key: { type: 'Procedure', field: 'version' },
  step_definition_organization_id_digest_export_controlled_key: { type: 'StepDefinition', field: 'digest' },
  label_one_in_use: { type: 'Label', field: 'value' },
  record_label_organization_id_record_id_label_id_key: { type: 'Label', field: 'entityId' },
  record_file_organization_id_record_id_file_id_kind_key: { type: 'FileAttachment', field: 'entityId' },
  step_edge_organization_id_step_id_upstream_step_id_key: { type: 'StepsEdge', field: 'upstreamStepId' },
  step_field_organization_id_step_id_number_key: { type: 'StepField', field: 'number' },
  step_gate_organization_id_step_id_number_key: { type: 'StepGate', field: 'number' },
  step_mbom_item_once: {
    type: 'StepMBomItemAssociation',
    field: 'mbomItemId',
  },
  comment_mention_organization_id_comment_id_user_id_key: { type: 'Comment', field: 'mention' },
  help_call_one_open: { type: 'HelpCall', field: 'open call at this step' },
  user_subscription_organization_id_record_id_user_id_key: { type: 'UserSubscription', field: 'recordId' },
  supplied_reason_once: { type: 'MissingReason', field: 'id' },
  run_one_open_build: { type: 'Run', field: 'build of this unit' },
  run_step_organization_id_run_id_number_key: { type: 'RunStep', field: 'number' },
  run_step_edge_organization_id_run_id_step_id_upstream_step__key: {
    type: 'RunStepsEdge',
    field: 'upstreamStepId',
  },
  procedure_review_role_once: { type: 'ProcedureReviewRole', field: 'roleId' },
  attribute_definition_organization_id_noun_key_key: { type: 'AttributeSettings', field: 'key' },
  review_one_approval: { type: 'Review', field: 'approval' },
  mbom_approval_role_once: { type: 'MBomApprovalRole', field: 'roleId' },
  review_one_approval_of_mbom: { type: 'MBomApproval', field: 'approval' },
  review_request_of_mbom: { type: 'MBomApprovalRequest', field: 'assignedToId' },
  review_one_approval_of_standard_step: { type: 'StepApproval', field: 'approval' },
  review_request_of_standard_step: { type: 'StepApprovalRequest', field: 'reviewerId' },
  review_request_organization_id_procedure_id_reviewer_id_key: { type: 'ReviewRequest', field: 'reviewerId' },
  procedure_stop_one_standing: { type: 'ProcedureStop', field: 'stop' },
  work_session_one_open: { type: 'Session', field: 'open session at this step' },
  abom_installation_once: { type: 'ABomInstallation', field: 'partInventoryId' },
  abom_installation_one_place: { type: 'ABomInstallation', field: 'referenceDesignator' },
  shipment_item_away: { type: 'ShipmentItem', field: 'partInventoryId' },
  signature_one_place: { type: 'Signature', field: 'place at this gate' },
  signature_one_standing: { type: 'Signature', field: 'sign-off' },
  signature_one_in_cell: { type: 'Signature', field: 'sign-off' },
}

/** The refusal behind a constraint that fired, or the error as it is. */
export function explainConflict(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  if (isRetryable(error)) return new Refused({ code: 'CONCURRENCY_ERROR', type: 'Record', id: '' })
  if (error.code === code.foreignKeyViolation && error.detail?.includes('still referenced'))
    return new Refused(usedOutOfSight(error.detail))
  if (error.code !== code.uniqueViolation) return error
  const refusal = conflictRefusal(error)
  return refusal === null ? error : new Refused(refusal)
}

/** What is taken away is used by records that the caller may not see: what he sees of them the act has asked itself. */
function usedOutOfSight(detail: string): Refusal {
  const [, id = ''] = /=\(.*?(\d+)\)/.exec(detail) ?? []
  return { code: 'IN_USE', type: 'Record', id, usedBy: 'records that you may not see' }
}

function conflictRefusal(error: pg.DatabaseError): Refusal | null {
  const meaning = conflicts[error.constraint ?? '']
  if (meaning === undefined) return null
  // PostgreSQL's detail reads: Key (organization_id, a, b)=(1, x, y) already exists.
  const [, columns = '', values = ''] =
    /^Key \((.*?)\)=\((.*)\) already exists/.exec(error.detail ?? '') ?? []
  const value = columns.startsWith('organization_id, ') ? values.split(', ').slice(1).join(', ') : values
  return { code: meaning.code ?? 'ALREADY_EXISTS', type: meaning.type, field: meaning.field, value }
}
