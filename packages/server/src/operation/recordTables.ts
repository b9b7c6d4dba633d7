import type { TableName } from '../generated/tables.ts'

/** How a table takes part in the record. */
export interface RecordTable {
  /** The columns, after organization_id, that name a row. */
  readonly key: readonly string[]
  /** Columns that a function of others gives: not in events, not in history. */
  readonly derived?: readonly string[]
  /** Columns about a person or secret: never in events. */
  readonly private?: readonly string[]
  /** What the row's id is, where things hang on it: its type in `record`. */
  readonly addressed?: string
}

const idKey = ['id'] as const

/**
 * The tables whose rows are record: written only by events, which hold their new values, so that every row
 * can be compared with what the events say. The migrations keep the history of the same tables.
 */
export const recordTables = {
  organization: { key: idKey, addressed: 'organization' },
  organization_setting: { key: idKey },
  site: { key: idKey, addressed: 'site' },
  user_account: {
    key: idKey,
    private: ['email', 'name', 'password_hash', 'pin_hash', 'badge', 'failed_attempts'],
    addressed: 'user',
  },
  passkey: { key: idKey, private: ['name'], derived: ['sign_counter', 'last_used_at'] },
  role: { key: idKey, addressed: 'role' },
  role_permission: { key: idKey },
  role_default: { key: idKey },
  user_role: { key: idKey },
  team: { key: idKey, addressed: 'team' },
  team_user: { key: idKey },
  team_role: { key: idKey },
  certificate_kind: { key: idKey },
  certificate: { key: idKey, addressed: 'certificate' },
  device: { key: idKey, private: ['token_hash'], addressed: 'device' },
  api_key: { key: idKey, private: ['secret_hash'], addressed: 'apiKey' },
  unit_of_measurement: { key: idKey, addressed: 'unitOfMeasurement' },
  location: { key: idKey, addressed: 'location' },
  work_center: { key: idKey },
  shift: { key: idKey },
  closed_day: { key: idKey },
  part_revision_scheme: { key: idKey },
  part: { key: idKey, derived: ['is_latest_revision'], addressed: 'part' },
  part_subtype: { key: idKey, addressed: 'partSubtype' },
  part_part_subtype: { key: idKey },
  part_inventory: { key: idKey, derived: ['status', 'status_reason'], addressed: 'partInventory' },
  receipt: { key: idKey, addressed: 'receipt' },
  receipt_item: { key: idKey },
  receipt_document: { key: idKey, addressed: 'receiptDocument' },
  shipment: { key: idKey, addressed: 'shipment' },
  shipment_item: { key: idKey },
  mbom: { key: idKey, derived: ['is_latest_version', 'is_latest_released_version'], addressed: 'mbom' },
  mbom_item: { key: idKey, addressed: 'mbomItem' },
  mbom_item_reference_designator: { key: idKey },
  mbom_substitute: { key: idKey },
  mbom_approval_role: { key: idKey },
  attribute: { key: idKey },
  attribute_definition: { key: idKey },
  procedure: {
    key: idKey,
    derived: ['is_latest_version', 'is_latest_released_version'],
    addressed: 'procedure',
  },
  review: { key: idKey, derived: ['depth'], addressed: 'review' },
  review_request: { key: idKey, addressed: 'reviewRequest' },
  procedure_review_role: { key: idKey },
  start_concession: { key: idKey, addressed: 'startConcession' },
  procedure_stop: { key: idKey, addressed: 'procedureStop' },
  part_procedure: { key: idKey },
  step_definition: { key: idKey },
  step_key: { key: idKey, derived: ['next_field_number'] },
  step: {
    key: idKey,
    derived: [
      'is_standard_step',
      'is_child_standard_step',
      'is_derived_step',
      'is_latest_version',
      'is_latest_released_version',
    ],
    addressed: 'step',
  },
  step_field: { key: idKey },
  step_field_validation: { key: idKey },
  datagrid_column: { key: idKey },
  datagrid_row: { key: idKey },
  datagrid_value: { key: ['row_id', 'column_id'] },
  step_gate: { key: idKey },
  step_edge: { key: idKey },
  step_mbom_item: { key: idKey },
  file: { key: idKey, addressed: 'file' },
  record_file: { key: idKey },
  planned_run: { key: idKey, addressed: 'plannedRun' },
  run_batch: { key: idKey, addressed: 'runBatch' },
  run: {
    key: idKey,
    derived: ['status', 'percent_complete', 'started_at', 'scheduled_start', 'scheduled_end'],
    addressed: 'run',
  },
  run_scrap: { key: idKey },
  run_step: { key: idKey, derived: ['work_center_id'], addressed: 'runStep' },
  run_step_edge: { key: idKey },
  redline: { key: idKey, addressed: 'redline' },
  redline_approval: { key: idKey },
  redline_merge: { key: idKey },
  run_step_field_value: { key: ['run_step_id', 'attempt', 'field_number'] },
  run_step_cell_value: { key: ['run_step_id', 'attempt', 'row_number', 'column_number'] },
  signature: { key: idKey },
  work_session: { key: idKey },
  late_entry: { key: idKey },
  supplied_reason: { key: idKey },
  build_requirement: { key: idKey, addressed: 'buildRequirement' },
  abom_installation: { key: idKey },
  opened_line: { key: idKey },
  as_built_version: { key: idKey },
  tool_service: { key: idKey },
  help_call: { key: idKey },
  part_kit: { key: idKey, addressed: 'partKit' },
  part_kit_item: { key: idKey, addressed: 'partKitItem' },
  comment: { key: idKey, addressed: 'comment' },
  comment_mention: { key: idKey },
  user_subscription: { key: idKey },
  label: { key: idKey, addressed: 'label' },
  issue_disposition_type: { key: idKey, addressed: 'issueDispositionType' },
  issue_disposition_type_role: { key: idKey },
  issue: { key: idKey, addressed: 'issue' },
  issue_part_inventory: { key: idKey },
  issue_build_requirement: { key: idKey },
  issue_sibling_step: { key: idKey },
  issue_approval: { key: idKey, addressed: 'issueApproval' },
  issue_approval_request: { key: idKey, addressed: 'issueApprovalRequest' },
  issue_relation: { key: idKey },
  further_action: { key: idKey, addressed: 'furtherAction' },
  further_action_issue: { key: idKey },
  record_label: { key: idKey },
  external_id: { key: idKey },
  import_mapping: { key: idKey },
} as const satisfies Partial<Record<TableName, RecordTable>>

export type RecordTableName = keyof typeof recordTables

/** The same, looked up by a name that is known to be a record table's. */
export function recordTable(name: RecordTableName): RecordTable {
  return recordTables[name]
}

export function isRecordTableName(name: string): name is RecordTableName {
  return Object.hasOwn(recordTables, name)
}
