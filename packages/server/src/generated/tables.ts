// Made from the migrated database by `npm run generate`. Do not edit.

/** The rows of every table. Ids and decimals are text, bytes are `\\x…` text, times ISO 8601 with microseconds. */
export interface Tables {
  abom_installation: {
    readonly organization_id: string
    readonly id: string
    readonly build_requirement_id: string
    readonly parent_id: string
    readonly part_inventory_id: string
    readonly quantity: string
    readonly designator: string | null
    readonly run_id: string
    readonly run_step_id: string | null
    readonly removed_at: string | null
    readonly removed_by: string | null
    readonly removed_run_id: string | null
    readonly remove_reason: string | null
    readonly remove_condition: 'GOOD' | 'SUSPECT' | 'DAMAGED' | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  access_stamp: {
    readonly organization_id: string
    readonly stamp: string
  }
  api_key: {
    readonly organization_id: string
    readonly id: string
    readonly client_id: string
    readonly secret_hash: string
    readonly user_id: string
    readonly permissions: readonly string[]
    readonly export_cleared: boolean
    readonly enabled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  as_built_version: {
    readonly organization_id: string
    readonly id: string
    readonly part_inventory_id: string
    readonly number: number
    readonly run_id: string
    readonly locked_at: string
    readonly export_controlled: boolean
  }
  attribute: {
    readonly organization_id: string
    readonly id: string
    readonly record_id: string
    readonly key: string
    readonly type: string
    readonly value: unknown
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  attribute_definition: {
    readonly organization_id: string
    readonly id: string
    readonly noun: 'PROCEDURE' | 'STEP' | 'RUN' | 'RUN_STEP'
    readonly key: string
    readonly type: 'STRING' | 'NUMBER' | 'BOOLEAN' | 'SELECT' | 'MULTISELECT' | 'DATETIME'
    readonly options: readonly string[] | null
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  build_requirement: {
    readonly organization_id: string
    readonly id: string
    readonly part_inventory_id: string
    readonly run_id: string
    readonly origin_mbom_item_id: string | null
    readonly position: number
    readonly part_id: string
    readonly quantity: string
    readonly made_on_assembly: boolean
    readonly interchange: string
    readonly designators: readonly string[]
    readonly substitutes: readonly string[]
    readonly export_controlled: boolean
    readonly etag: string
    readonly unit_of_measure_id: string | null
    readonly removed_at: string | null
  }
  certificate: {
    readonly organization_id: string
    readonly id: string
    readonly certificate_kind_id: string
    readonly user_id: string
    readonly number: string | null
    readonly valid_from: string
    readonly valid_to: string | null
    readonly withdrawn_at: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  certificate_kind: {
    readonly organization_id: string
    readonly id: string
    readonly name: string
    readonly description: string | null
    readonly active: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  checkpoint: {
    readonly organization_id: string
    readonly number: number
    readonly created_at: string
    readonly until_transaction: string
    readonly body: string
    readonly hash: string
    readonly signature: string
  }
  checkpoint_leaf: {
    readonly organization_id: string
    readonly number: number
    readonly stream_id: string
    readonly version: number
    readonly hash: string
  }
  closed_day: {
    readonly organization_id: string
    readonly id: string
    readonly location_id: string
    readonly day: string
    readonly reason: string | null
    readonly created_at: string
    readonly created_by: string
  }
  comment: {
    readonly organization_id: string
    readonly id: string
    readonly record_id: string
    readonly run_id: string | null
    readonly run_step_id: string | null
    readonly parent_id: string | null
    readonly depth: number
    readonly content: string | null
    readonly rich_text: unknown
    readonly procedure_feedback: boolean
    readonly feedback_family_id: string | null
    readonly resolved: boolean
    readonly withdrawn_at: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  comment_mention: {
    readonly organization_id: string
    readonly id: string
    readonly comment_id: string
    readonly user_id: string
    readonly export_controlled: boolean
  }
  datagrid_column: {
    readonly organization_id: string
    readonly id: string
    readonly step_id: string
    readonly index: number
    readonly header: string
    readonly type: 'STRING' | 'NUMBER' | 'BOOLEAN' | 'SELECT' | 'MULTISELECT' | 'DATE' | 'DATETIME' | 'FILE_ATTACHMENT' | 'SIGNOFF' | 'TOOL' | 'USER' | 'PART'
    readonly options: readonly string[]
    readonly unit_id: string | null
    readonly signoff_role_id: string | null
    readonly read_only: boolean
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  datagrid_row: {
    readonly organization_id: string
    readonly id: string
    readonly step_id: string
    readonly index: number
    readonly required: boolean
    readonly allow_not_applicable: boolean
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  datagrid_value: {
    readonly organization_id: string
    readonly row_id: string
    readonly column_id: string
    readonly value: unknown
    readonly not_applicable: boolean
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  device: {
    readonly organization_id: string
    readonly id: string
    readonly name: string
    readonly site_id: string | null
    readonly token_hash: string
    readonly archived: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string | null
    readonly updated_by: string | null
  }
  directory: {
    readonly kind: 'EMAIL' | 'API_KEY'
    readonly name: string
    readonly organization_id: string
    readonly record_id: string
  }
  event: {
    readonly organization_id: string
    readonly stream_id: string
    readonly version: number
    readonly transaction_id: string
    readonly type: string
    readonly act_id: string
    readonly actor_id: string | null
    readonly device_id: string | null
    readonly occurred_at: string | null
    readonly recorded_at: string
    readonly reason: string | null
    readonly body: string
    readonly previous_hash: string
    readonly hash: string
    readonly export_controlled: boolean
  }
  external_id: {
    readonly organization_id: string
    readonly id: string
    readonly system: string
    readonly type: string
    readonly value: string
    readonly record_id: string
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly created_by: string
  }
  file: {
    readonly organization_id: string
    readonly id: string
    readonly record_id: string | null
    readonly filename: string
    readonly content_type: string
    readonly sha256: string | null
    readonly size: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
    readonly uploaded_at: string | null
    readonly integration_id: string | null
    readonly integration_fetch_url: string | null
  }
  further_action: {
    readonly organization_id: string
    readonly id: string
    readonly title: string
    readonly kind: 'CONTAINMENT' | 'CORRECTIVE' | 'PREVENTIVE'
    readonly status: 'IN_PROGRESS' | 'IN_REVIEW' | 'RESOLVED' | 'CANCELED'
    readonly problem_statement: string | null
    readonly analysis_notes: string | null
    readonly resolution: string | null
    readonly assigned_to_id: string | null
    readonly due_on: string | null
    readonly submitted_by: string | null
    readonly resolved_at: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  further_action_issue: {
    readonly organization_id: string
    readonly id: string
    readonly further_action_id: string
    readonly issue_id: string
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  help_call: {
    readonly organization_id: string
    readonly id: string
    readonly run_id: string
    readonly run_step_id: string
    readonly kind: 'MATERIAL' | 'ENGINEER' | 'QUALITY'
    readonly status: 'OPEN' | 'ANSWERED' | 'CLOSED'
    readonly note: string | null
    readonly team_id: string | null
    readonly location_id: string | null
    readonly answered_at: string | null
    readonly answered_by: string | null
    readonly closed_at: string | null
    readonly closed_by: string | null
    readonly outcome: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  idempotency: {
    readonly organization_id: string
    readonly key_hash: string
    readonly batch_index: number
    readonly response_name: string
    readonly caller: string | null
    readonly operation: string | null
    readonly input_hash: string | null
    readonly ids: unknown
    readonly created_at: string
  }
  import_mapping: {
    readonly organization_id: string
    readonly id: string
    readonly kind: string
    readonly name: string
    readonly options: unknown
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  inventory_transaction: {
    readonly organization_id: string
    readonly id: string
    readonly part_inventory_id: string
    readonly part_id: string
    readonly act_id: string
    readonly recorded_at: string
    readonly quantity_before: string
    readonly quantity_after: string
    readonly scrapped_before: string
    readonly scrapped_after: string
    readonly location_before_id: string | null
    readonly location_after_id: string | null
    readonly installed_before_id: string | null
    readonly installed_after_id: string | null
    readonly other_id: string | null
    readonly export_controlled: boolean
  }
  issue: {
    readonly organization_id: string
    readonly id: string
    readonly title: string
    readonly status: 'PENDING' | 'IN_PROGRESS' | 'IN_REVIEW' | 'RESOLVED'
    readonly cause_condition: unknown
    readonly expected_condition: unknown
    readonly disposition: unknown
    readonly issue_disposition_type_id: string | null
    readonly approved_kind: 'USE_AS_IS' | 'REWORK' | 'REPAIR' | 'SCRAP' | 'RETURN' | 'OTHER' | null
    readonly approved_availability: 'AVAILABLE_IMMEDIATELY' | 'RELEASE_ON_RESOLVE' | 'PERMANENTLY_UNAVAILABLE' | null
    readonly run_id: string | null
    readonly run_step_id: string | null
    readonly run_step_attempt: number | null
    readonly must_close_by_run_step_id: string | null
    readonly fix_part_inventory_id: string | null
    readonly assigned_to_id: string | null
    readonly assigned_team_id: string | null
    readonly dispositioned_by: string | null
    readonly resolved_at: string | null
    readonly resolved_by: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  issue_approval: {
    readonly organization_id: string
    readonly id: string
    readonly issue_id: string
    readonly gate_type: 'IN_PROGRESS' | 'RESOLVED'
    readonly reviewer_id: string
    readonly role_id: string | null
    readonly decision: 'APPROVED' | 'REJECTED'
    readonly status: 'APPROVED' | 'REJECTED' | 'OUTDATED'
    readonly comment: string | null
    readonly signature_id: string
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  issue_approval_request: {
    readonly organization_id: string
    readonly id: string
    readonly issue_id: string
    readonly gate_type: 'IN_PROGRESS' | 'RESOLVED'
    readonly assigned_to_id: string | null
    readonly role_id: string | null
    readonly status: 'PENDING' | 'APPROVED' | 'REJECTED'
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
    readonly assigned_team_id: string | null
  }
  issue_build_requirement: {
    readonly organization_id: string
    readonly id: string
    readonly issue_id: string
    readonly build_requirement_id: string
    readonly export_controlled: boolean
  }
  issue_disposition_type: {
    readonly organization_id: string
    readonly id: string
    readonly title: string
    readonly description: string | null
    readonly active: boolean
    readonly kind: 'USE_AS_IS' | 'REWORK' | 'REPAIR' | 'SCRAP' | 'RETURN' | 'OTHER'
    readonly availability: 'AVAILABLE_IMMEDIATELY' | 'RELEASE_ON_RESOLVE' | 'PERMANENTLY_UNAVAILABLE'
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  issue_disposition_type_role: {
    readonly organization_id: string
    readonly id: string
    readonly issue_disposition_type_id: string
    readonly gate_type: 'IN_PROGRESS' | 'RESOLVED'
    readonly role_id: string
    readonly count: number
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  issue_part_inventory: {
    readonly organization_id: string
    readonly id: string
    readonly issue_id: string
    readonly part_inventory_id: string
    readonly holds: boolean
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  issue_relation: {
    readonly organization_id: string
    readonly id: string
    readonly origin_issue_id: string
    readonly related_issue_id: string
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  issue_sibling_step: {
    readonly organization_id: string
    readonly id: string
    readonly issue_id: string
    readonly run_id: string
    readonly run_step_id: string
    readonly attempt: number
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  label: {
    readonly organization_id: string
    readonly id: string
    readonly value: string
    readonly archived_at: string | null
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  late_entry: {
    readonly organization_id: string
    readonly id: string
    readonly run_id: string
    readonly run_step_id: string
    readonly attempt: number
    readonly performer_id: string
    readonly performed_at: string
    readonly reason: string
    readonly field_numbers: readonly string[]
    readonly signature_id: string | null
    readonly withdrawn_at: string | null
    readonly withdrawn_by: string | null
    readonly withdraw_reason: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  location: {
    readonly organization_id: string
    readonly id: string
    readonly name: string
    readonly type: 'WORKCENTER' | 'TOTE' | 'WAREHOUSE' | 'RACK' | 'SHELF' | null
    readonly description: string | null
    readonly parent_id: string | null
    readonly site_id: string | null
    readonly available: boolean
    readonly archived: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  mbom: {
    readonly organization_id: string
    readonly id: string
    readonly part_id: string
    readonly version: number
    readonly status: 'DRAFT' | 'IN_REVIEW' | 'RELEASED' | 'ARCHIVED'
    readonly is_latest_version: boolean
    readonly is_latest_released_version: boolean
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
    readonly digest: string | null
  }
  mbom_approval_role: {
    readonly organization_id: string
    readonly id: string
    readonly role_id: string
    readonly count: number
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  mbom_item: {
    readonly organization_id: string
    readonly id: string
    readonly mbom_id: string
    readonly parent_id: string
    readonly position: number
    readonly part_id: string
    readonly quantity: string
    readonly made_on_assembly: boolean
    readonly interchange: 'EXACT' | 'THIS_OR_LATER' | 'ANY'
    readonly note: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
    readonly unit_of_measure_id: string | null
  }
  mbom_item_reference_designator: {
    readonly organization_id: string
    readonly id: string
    readonly mbom_item_id: string
    readonly position: number
    readonly value: string
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  mbom_substitute: {
    readonly organization_id: string
    readonly id: string
    readonly mbom_item_id: string
    readonly part_id: string
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  opened_line: {
    readonly organization_id: string
    readonly id: string
    readonly run_id: string
    readonly build_requirement_id: string
    readonly reason: string
    readonly export_controlled: boolean
    readonly created_at: string
    readonly created_by: string
  }
  organization: {
    readonly id: string
    readonly name: string
    readonly domain: string
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
  }
  organization_setting: {
    readonly organization_id: string
    readonly id: string
    readonly name: string
    readonly value: unknown
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly updated_by: string | null
  }
  part: {
    readonly organization_id: string
    readonly id: string
    readonly family_id: string
    readonly part_number: string
    readonly revision: string
    readonly description: string | null
    readonly part_type: 'PART' | 'TOOL'
    readonly tracking_type: 'SERIAL' | 'LOT' | null
    readonly sourcing_strategy: 'MAKE' | 'BUY' | 'DUAL_SOURCE' | null
    readonly supplier_part_number: string | null
    readonly unit_of_measure_id: string | null
    readonly cost: string | null
    readonly lead_time: number | null
    readonly maintenance_interval: number | null
    readonly revised_from_id: string | null
    readonly is_latest_revision: boolean
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
    readonly numbering_pattern: string | null
    readonly revision_scheme: string | null
    readonly revision_era: number | null
    readonly shelf_life_days: number | null
  }
  part_inventory: {
    readonly organization_id: string
    readonly id: string
    readonly part_id: string
    readonly part_family_id: string
    readonly serial_number: string | null
    readonly serial_key: string | null
    readonly lot_number: string | null
    readonly quantity: string
    readonly quantity_scrapped: string
    readonly unit_of_measure_id: string | null
    readonly location_id: string | null
    readonly origin: 'MANUAL' | 'RUN_MADE' | 'SPLIT' | 'RECEIVED' | 'ORDERED'
    readonly quality_hold: boolean
    readonly build_open: boolean
    readonly voided_at: string | null
    readonly as_built_mbom_id: string | null
    readonly status: 'AVAILABLE' | 'INSTALLED' | 'KITTED' | 'ON_ORDER' | 'SCRAPPED' | 'UNAVAILABLE' | 'WIP'
    readonly status_reason: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
    readonly quality_hold_reason: string | null
    readonly quality_held_by: string | null
    readonly split_from_id: string | null
    readonly running_number: string | null
    readonly installed_in_id: string | null
    readonly quality_hold_issue_id: string | null
    readonly merged_into_id: string | null
    readonly merged_at: string | null
    readonly shipment_id: string | null
    readonly part_kit_item_id: string | null
    readonly expires_on: string | null
    readonly inspection_due: boolean
    readonly manufactured_on: string | null
    readonly manufacturer: string | null
    readonly manufacturer_key: string | null
    readonly ordered_from: string | null
    readonly order_reference: string | null
    readonly expected_on: string | null
  }
  part_kit: {
    readonly organization_id: string
    readonly id: string
    readonly run_id: string | null
    readonly run_batch_id: string | null
    readonly status: 'DRAFT' | 'REQUESTED' | 'IN_PROGRESS' | 'DELIVERED' | 'COMPLETED' | 'CANCELED'
    readonly location_id: string | null
    readonly delivery_location_id: string | null
    readonly assigned_to_id: string | null
    readonly assigned_team_id: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  part_kit_item: {
    readonly organization_id: string
    readonly id: string
    readonly part_kit_id: string
    readonly part_id: string
    readonly origin_mbom_item_id: string | null
    readonly quantity: string
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  part_part_subtype: {
    readonly organization_id: string
    readonly id: string
    readonly part_id: string
    readonly part_subtype_id: string
    readonly export_controlled: boolean
    readonly created_at: string
    readonly created_by: string
  }
  part_procedure: {
    readonly organization_id: string
    readonly id: string
    readonly part_id: string
    readonly procedure_family_id: string
    readonly approved: boolean
    readonly inspection_required: boolean
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  part_revision_scheme: {
    readonly organization_id: string
    readonly id: string
    readonly name: string
    readonly format: readonly string[]
    readonly allow_overflow: boolean
    readonly is_default: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  part_subtype: {
    readonly organization_id: string
    readonly id: string
    readonly name: string
    readonly description: string | null
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  passkey: {
    readonly organization_id: string
    readonly id: string
    readonly user_id: string
    readonly name: string
    readonly credential_id: string
    readonly public_key: string
    readonly relying_party: string
    readonly transports: readonly string[]
    readonly sign_counter: string
    readonly last_used_at: string | null
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  passkey_prompt: {
    readonly organization_id: string
    readonly session_id: string
    readonly purpose: 'ADD' | 'SIGN'
    readonly user_id: string
    readonly challenge: string
    readonly origin: string
    readonly expires_at: string
  }
  planned_run: {
    readonly organization_id: string
    readonly id: string
    readonly title: string | null
    readonly part_id: string
    readonly procedure_id: string | null
    readonly procedure_family_id: string | null
    readonly quantity: string
    readonly need_by: string | null
    readonly location_id: string | null
    readonly window_start: string | null
    readonly window_end: string | null
    readonly order_reference: string | null
    readonly priority: number
    readonly status: 'PLANNED' | 'STARTED' | 'CANCELED'
    readonly cancel_reason: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  procedure: {
    readonly organization_id: string
    readonly id: string
    readonly family_id: string
    readonly version: number
    readonly title: string
    readonly description: string | null
    readonly type: 'BUILD' | 'INSPECTION' | 'MAINTENANCE'
    readonly status: 'DRAFT' | 'IN_REVIEW' | 'RELEASED' | 'ARCHIVED'
    readonly step_order: 'IN_SEQUENCE' | 'AS_DRAWN'
    readonly further_runs: boolean
    readonly digest: string | null
    readonly released_at: string | null
    readonly is_latest_version: boolean
    readonly is_latest_released_version: boolean
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  procedure_review_role: {
    readonly organization_id: string
    readonly id: string
    readonly procedure_family_id: string | null
    readonly role_id: string
    readonly count: number
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
    readonly of_standard_steps: boolean | null
    readonly standard_family_id: string | null
  }
  procedure_stop: {
    readonly organization_id: string
    readonly id: string
    readonly procedure_id: string
    readonly step_id: string | null
    readonly step_name: string | null
    readonly reason: string
    readonly stopped_by: string
    readonly signature_id: string
    readonly lifted_at: string | null
    readonly lifted_by: string | null
    readonly lift_reason: string | null
    readonly lift_signature_id: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  receipt: {
    readonly organization_id: string
    readonly id: string
    readonly received_at: string
    readonly received_by: string
    readonly supplier: string | null
    readonly order_reference: string | null
    readonly packing_slip: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  receipt_document: {
    readonly organization_id: string
    readonly id: string
    readonly receipt_item_id: string
    readonly kind: 'CONFORMITY' | 'MATERIAL'
    readonly number: string | null
    readonly withdrawn_at: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  receipt_item: {
    readonly organization_id: string
    readonly id: string
    readonly receipt_id: string
    readonly part_inventory_id: string
    readonly quantity: string
    readonly manufacturer: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
    readonly ordered_id: string | null
  }
  record: {
    readonly organization_id: string
    readonly id: string
    readonly type: string
    readonly export_controlled: boolean
  }
  record_file: {
    readonly organization_id: string
    readonly id: string
    readonly record_id: string
    readonly file_id: string
    readonly kind: 'ATTACHMENT' | 'ASSET'
    readonly export_controlled: boolean
  }
  record_label: {
    readonly organization_id: string
    readonly id: string
    readonly record_id: string
    readonly label_id: string
    readonly export_controlled: boolean
  }
  redline: {
    readonly organization_id: string
    readonly id: string
    readonly run_id: string
    readonly run_step_id: string
    readonly change: 'MODIFY' | 'ADD' | 'REMOVE'
    readonly status: 'DRAFT' | 'IN_REVIEW' | 'APPLIED' | 'REJECTED' | 'CANCELED'
    readonly reason: string
    readonly issue_id: string | null
    readonly base_definition_id: string | null
    readonly content: string
    readonly definition_id: string | null
    readonly required: unknown
    readonly author_ids: readonly string[]
    readonly previous_status: 'TODO' | 'IN_PROGRESS' | 'HOLD' | 'REDLINE' | 'FAILED' | 'COMPLETE' | 'CANCELED'
    readonly previous_of_hold: 'TODO' | 'IN_PROGRESS' | 'HOLD' | 'REDLINE' | 'FAILED' | 'COMPLETE' | 'CANCELED' | null
    readonly applied_attempt: number | null
    readonly applied_at: string | null
    readonly applied_by: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
    readonly order_change: unknown
    readonly together_id: string | null
    readonly taken_from_id: string | null
  }
  redline_approval: {
    readonly organization_id: string
    readonly id: string
    readonly redline_id: string
    readonly reviewer_id: string
    readonly role_id: string | null
    readonly decision: 'APPROVED' | 'REJECTED'
    readonly status: 'APPROVED' | 'REJECTED' | 'OUTDATED'
    readonly comment: string | null
    readonly signature_id: string
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  redline_merge: {
    readonly organization_id: string
    readonly id: string
    readonly redline_id: string
    readonly procedure_id: string
    readonly export_controlled: boolean
    readonly created_at: string
    readonly created_by: string
  }
  review: {
    readonly organization_id: string
    readonly id: string
    readonly procedure_id: string | null
    readonly reviewer_id: string
    readonly decision: 'APPROVED' | 'REJECTED' | null
    readonly status: 'APPROVED' | 'REJECTED' | 'OUTDATED' | null
    readonly role_id: string | null
    readonly comment: string | null
    readonly signature_id: string | null
    readonly outdated_reason: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
    readonly standard_step_id: string | null
    readonly step_id: string | null
    readonly parent_id: string | null
    readonly depth: number
    readonly rich_text: unknown
    readonly resolved: boolean | null
    readonly mbom_id: string | null
  }
  review_request: {
    readonly organization_id: string
    readonly id: string
    readonly procedure_id: string | null
    readonly reviewer_id: string
    readonly status: 'PENDING' | 'APPROVED' | 'REJECTED' | 'OUTDATED'
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
    readonly standard_step_id: string | null
    readonly mbom_id: string | null
    readonly role_id: string | null
  }
  role: {
    readonly organization_id: string
    readonly id: string
    readonly name: string
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string | null
    readonly updated_by: string | null
  }
  role_default: {
    readonly organization_id: string
    readonly id: string
    readonly name: string
    readonly seen: readonly string[]
    readonly unconfirmed: readonly string[]
  }
  role_permission: {
    readonly organization_id: string
    readonly id: string
    readonly role_id: string
    readonly permission: string
  }
  row_history: {
    readonly organization_id: string
    readonly table_name: string
    readonly row_id: string
    readonly operation: 'UPDATE' | 'DELETE'
    readonly act_id: string
    readonly migration: number
    readonly changed_at: string
    readonly old: unknown
    readonly export_controlled: boolean
  }
  run: {
    readonly organization_id: string
    readonly id: string
    readonly title: string
    readonly default_title: boolean
    readonly purpose: 'BUILD' | 'REWORK' | 'REPAIR' | 'MODIFICATION' | 'INSPECTION' | 'TEST' | 'MAINTENANCE'
    readonly procedure_id: string
    readonly procedure_revision: number
    readonly procedure_digest: string
    readonly mbom_id: string | null
    readonly part_id: string
    readonly part_inventory_id: string
    readonly quantity: string
    readonly run_batch_id: string | null
    readonly assigned_to_id: string | null
    readonly assigned_team_id: string | null
    readonly location_id: string | null
    readonly description: string | null
    readonly priority: number
    readonly due_date: string | null
    readonly order_reference: string | null
    readonly charge_number: string | null
    readonly archived: boolean
    readonly concessions: unknown
    readonly held_at: string | null
    readonly hold_kind: 'MATERIAL' | 'ENGINEERING' | 'PRODUCTION' | 'QUALITY' | null
    readonly hold_reason: string | null
    readonly held_by: string | null
    readonly canceled_at: string | null
    readonly cancel_reason: string | null
    readonly completed_at: string | null
    readonly completed_by: string | null
    readonly outcome: 'ACCEPTED' | 'CONCESSION' | 'HELD' | null
    readonly status: 'TODO' | 'IN_PROGRESS' | 'FAILED' | 'COMPLETE' | 'REDLINE' | 'CANCELED' | 'HOLD' | 'PARTIAL_COMPLETE'
    readonly percent_complete: number
    readonly started_at: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
    readonly planned_run_id: string | null
    readonly window_start: string | null
    readonly window_end: string | null
    readonly scheduled_start: string | null
    readonly scheduled_end: string | null
    readonly stop_id: string | null
    readonly parent_run_id: string | null
    readonly as_built_kept: boolean | null
    readonly issue_id: string | null
    readonly issue: number
    readonly reopened_at: string | null
    readonly reopened_by: string | null
    readonly reopen_reason: string | null
    readonly further_runs: boolean | null
    readonly good_quantity: string | null
    readonly scrapped_quantity: string | null
    readonly short_quantity: string | null
    readonly split_from_id: string | null
    readonly rejected_quantity: string | null
    readonly names_lines: boolean | null
  }
  run_batch: {
    readonly organization_id: string
    readonly id: string
    readonly title: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  run_scrap: {
    readonly organization_id: string
    readonly id: string
    readonly run_id: string
    readonly run_step_id: string | null
    readonly part_inventory_id: string
    readonly quantity: string
    readonly reason: string
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  run_step: {
    readonly organization_id: string
    readonly id: string
    readonly run_id: string
    readonly step_id: string | null
    readonly step_key_id: string
    readonly occurrence: number
    readonly definition_id: string
    readonly parent_id: string | null
    readonly position: number
    readonly number: string
    readonly required: boolean
    readonly location_id: string | null
    readonly lead_time: number | null
    readonly assigned_to_id: string | null
    readonly assigned_team_id: string | null
    readonly scheduled_start: string | null
    readonly scheduled_end: string | null
    readonly status: 'TODO' | 'IN_PROGRESS' | 'HOLD' | 'REDLINE' | 'FAILED' | 'COMPLETE' | 'CANCELED'
    readonly previous_status: 'TODO' | 'IN_PROGRESS' | 'HOLD' | 'REDLINE' | 'FAILED' | 'COMPLETE' | 'CANCELED' | null
    readonly attempt: number
    readonly started_at: string | null
    readonly started_by: string | null
    readonly completed_at: string | null
    readonly completed_by: string | null
    readonly hold_kind: 'MATERIAL' | 'ENGINEERING' | 'PRODUCTION' | 'QUALITY' | null
    readonly hold_reason: string | null
    readonly held_by: string | null
    readonly fail_reason: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly updated_at: string
    readonly skip_reason: string | null
    readonly skipped_by: string | null
    readonly correcting: boolean
    readonly verify_after_reopening: boolean
    readonly work_center_id: string | null
    readonly held_at: string | null
    readonly definition_since: number
    readonly carried_from_id: string | null
    readonly carried_attempt: number | null
  }
  run_step_cell_value: {
    readonly organization_id: string
    readonly run_step_id: string
    readonly attempt: number
    readonly row_number: number
    readonly column_number: number
    readonly run_id: string
    readonly value: unknown
    readonly not_applicable: boolean
    readonly source: 'PERSON' | 'KEY' | 'INSTRUMENT'
    readonly recorded_by: string
    readonly recorded_at: string
    readonly export_controlled: boolean
    readonly etag: string
  }
  run_step_edge: {
    readonly organization_id: string
    readonly id: string
    readonly run_id: string
    readonly step_id: string
    readonly upstream_step_id: string
    readonly minimum_lag: number | null
    readonly maximum_lag: number | null
    readonly export_controlled: boolean
  }
  run_step_field_value: {
    readonly organization_id: string
    readonly run_step_id: string
    readonly attempt: number
    readonly field_number: number
    readonly run_id: string
    readonly value: unknown
    readonly not_applicable: boolean
    readonly result: 'PASS' | 'FAIL' | 'PENDING'
    readonly source: 'PERSON' | 'KEY' | 'INSTRUMENT'
    readonly recorded_by: string
    readonly recorded_at: string
    readonly export_controlled: boolean
    readonly etag: string
  }
  schema_migration: {
    readonly number: number
    readonly name: string
    readonly applied_at: string
  }
  session: {
    readonly organization_id: string
    readonly id: string
    readonly token_hash: string
    readonly user_id: string
    readonly device_id: string | null
    readonly created_at: string
    readonly last_active_at: string
    readonly signing_since: string | null
    readonly locked_at: string | null
    readonly expires_at: string
    readonly ended_at: string | null
  }
  shift: {
    readonly organization_id: string
    readonly id: string
    readonly location_id: string
    readonly name: string
    readonly weekdays: string
    readonly start_minute: number
    readonly end_minute: number
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  shipment: {
    readonly organization_id: string
    readonly id: string
    readonly customer: string
    readonly order_reference: string | null
    readonly evidence_digest: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  shipment_item: {
    readonly organization_id: string
    readonly id: string
    readonly shipment_id: string
    readonly part_inventory_id: string
    readonly quantity: string
    readonly returned_at: string | null
    readonly returned_by: string | null
    readonly return_reason: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  signature: {
    readonly organization_id: string
    readonly id: string
    readonly run_id: string | null
    readonly run_step_id: string | null
    readonly attempt: number | null
    readonly field_number: number | null
    readonly gate_number: number | null
    readonly decision: 'APPROVED' | 'REJECTED' | null
    readonly meaning: string
    readonly signer_id: string
    readonly printed_name: string
    readonly role_id: string | null
    readonly role_name: string | null
    readonly signed_at: string
    readonly site_time: string
    readonly comment: string | null
    readonly definition_digest: string | null
    readonly content_digest: string
    readonly content: string
    readonly voided_at: string | null
    readonly void_reason: string | null
    readonly export_controlled: boolean
    readonly procedure_id: string | null
    readonly standard_step_id: string | null
    readonly mbom_id: string | null
    readonly issue_id: string | null
    readonly further_action_id: string | null
    readonly row_number: number | null
    readonly column_number: number | null
  }
  site: {
    readonly organization_id: string
    readonly id: string
    readonly name: string
    readonly time_zone: string
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
  }
  start_concession: {
    readonly organization_id: string
    readonly id: string
    readonly procedure_id: string
    readonly part_id: string | null
    readonly reason: string
    readonly valid_until: string | null
    readonly approved_by: string
    readonly signature_id: string
    readonly withdrawn_at: string | null
    readonly withdrawn_by: string | null
    readonly withdraw_reason: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  step: {
    readonly organization_id: string
    readonly id: string
    readonly procedure_id: string | null
    readonly step_key_id: string
    readonly occurrence: number
    readonly parent_id: string | null
    readonly position: number
    readonly required: boolean
    readonly location_id: string | null
    readonly lead_time: number | null
    readonly standard_step_id: string | null
    readonly definition_id: string | null
    readonly type: 'CONTENT' | 'DATAGRID'
    readonly title: string
    readonly content: unknown
    readonly redo_limit: number
    readonly mandatory: boolean
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
    readonly standard_root_id: string | null
    readonly standard_family_id: string | null
    readonly standard_version: number | null
    readonly standard_status: 'DRAFT' | 'IN_REVIEW' | 'RELEASED' | 'ARCHIVED' | null
    readonly is_standard_step: boolean
    readonly is_child_standard_step: boolean
    readonly is_derived_step: boolean
    readonly is_latest_version: boolean
    readonly is_latest_released_version: boolean
    readonly standard_digest: string | null
    readonly folder_name: string | null
    readonly certificate_kinds: readonly string[]
  }
  step_definition: {
    readonly organization_id: string
    readonly id: string
    readonly digest: string
    readonly form: number
    readonly content: string
    readonly export_controlled: boolean
    readonly created_at: string
  }
  step_edge: {
    readonly organization_id: string
    readonly id: string
    readonly procedure_id: string | null
    readonly step_id: string
    readonly upstream_step_id: string
    readonly minimum_lag: number | null
    readonly maximum_lag: number | null
    readonly drawn: boolean
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  step_field: {
    readonly organization_id: string
    readonly id: string
    readonly step_id: string
    readonly number: number
    readonly position: number
    readonly name: string
    readonly type: 'STRING' | 'NUMBER' | 'BOOLEAN' | 'SELECT' | 'MULTISELECT' | 'DATE' | 'DATETIME' | 'FILE_ATTACHMENT' | 'SIGNOFF' | 'TOOL' | 'USER' | 'PART'
    readonly required: boolean
    readonly allow_not_applicable: boolean
    readonly options: readonly string[]
    readonly unit_id: string | null
    readonly minimum: string | null
    readonly maximum: string | null
    readonly target: string | null
    readonly tolerance: string | null
    readonly out_of_range: 'BLOCK' | 'REQUIRE_ISSUE' | 'CONCESSION'
    readonly process_information: boolean
    readonly concession_role_id: string | null
    readonly per_batch: boolean
    readonly signoff_role_id: string | null
    readonly verifies: number | null
    readonly peer_review_required: boolean
    readonly help_text: string | null
    readonly display: string | null
    readonly part_id: string | null
    readonly part_subtype_id: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
    readonly assigns: 'SERIAL' | 'LOT' | null
  }
  step_field_validation: {
    readonly organization_id: string
    readonly id: string
    readonly step_field_id: string
    readonly position: number
    readonly function_id: number
    readonly value: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  step_gate: {
    readonly organization_id: string
    readonly id: string
    readonly step_id: string
    readonly number: number
    readonly kind: 'APPROVAL' | 'HOLD_POINT' | 'WITNESS_POINT'
    readonly stands: 'BEFORE_START' | 'BEFORE_COMPLETION'
    readonly roles: unknown
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  step_key: {
    readonly organization_id: string
    readonly id: string
    readonly next_field_number: number
    readonly export_controlled: boolean
  }
  step_mbom_item: {
    readonly organization_id: string
    readonly id: string
    readonly step_id: string
    readonly mbom_item_id: string
    readonly minimum_quantity: string | null
    readonly export_controlled: boolean
    readonly designator_id: string | null
    readonly etag: string | null
    readonly created_at: string | null
    readonly updated_at: string | null
    readonly created_by: string | null
    readonly updated_by: string | null
  }
  stream: {
    readonly organization_id: string
    readonly id: string
    readonly type: string
    readonly version: number
    readonly hash: string
    readonly recorded_at: string
    readonly export_controlled: boolean
  }
  supplied_reason: {
    readonly organization_id: string
    readonly id: string
    readonly run_id: string
    readonly stream_id: string
    readonly event_version: number
    readonly reason: string
    readonly export_controlled: boolean
    readonly created_at: string
    readonly created_by: string
  }
  team: {
    readonly organization_id: string
    readonly id: string
    readonly name: string
    readonly supervisor_id: string | null
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string | null
    readonly updated_by: string | null
    readonly archived_at: string | null
  }
  team_role: {
    readonly organization_id: string
    readonly id: string
    readonly team_id: string
    readonly role_id: string
    readonly created_at: string
    readonly created_by: string
  }
  team_user: {
    readonly organization_id: string
    readonly id: string
    readonly team_id: string
    readonly user_id: string
  }
  tool_service: {
    readonly organization_id: string
    readonly id: string
    readonly part_inventory_id: string
    readonly serviced_at: string
    readonly result: 'GOOD' | 'OUT_OF_TOLERANCE'
    readonly note: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
    readonly issue_id: string | null
  }
  tool_use: {
    readonly organization_id: string
    readonly id: string
    readonly tool_id: string
    readonly run_id: string
    readonly run_step_id: string
    readonly attempt: number
    readonly field_name: string
    readonly part_inventory_id: string
    readonly used_at: string
    readonly user_id: string
    readonly export_controlled: boolean
  }
  unit_of_measurement: {
    readonly organization_id: string
    readonly id: string
    readonly type: string
    readonly dimension: string | null
    readonly factor: string | null
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string | null
    readonly updated_by: string | null
  }
  upload: {
    readonly organization_id: string
    readonly key: string
    readonly sha256: string
    readonly size: string
    readonly user_id: string
    readonly uploaded_at: string
  }
  user_account: {
    readonly organization_id: string
    readonly id: string
    readonly email: string
    readonly name: string
    readonly password_hash: string | null
    readonly pin_hash: string | null
    readonly badge: string | null
    readonly site_id: string | null
    readonly export_cleared: boolean
    readonly deactivated: boolean
    readonly failed_attempts: number
    readonly locked_at: string | null
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string | null
    readonly updated_by: string | null
  }
  user_notification: {
    readonly organization_id: string
    readonly id: string
    readonly user_id: string
    readonly type: string
    readonly record_id: string
    readonly title: string
    readonly description: string | null
    readonly path: string
    readonly external_link: string | null
    readonly link_text: string | null
    readonly read_at: string | null
    readonly export_controlled: boolean
    readonly act_id: string
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string | null
    readonly updated_by: string | null
  }
  user_role: {
    readonly organization_id: string
    readonly id: string
    readonly user_id: string
    readonly role_id: string
    readonly site_id: string | null
  }
  user_subscription: {
    readonly organization_id: string
    readonly id: string
    readonly user_id: string
    readonly record_id: string
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
  work_center: {
    readonly organization_id: string
    readonly id: string
    readonly location_id: string
    readonly stations: number
  }
  work_session: {
    readonly organization_id: string
    readonly id: string
    readonly run_id: string
    readonly run_step_id: string
    readonly attempt: number
    readonly user_id: string
    readonly kind: 'WORK' | 'SETUP' | 'INSPECTION' | 'TRAINING' | 'WAITING'
    readonly check_in: string
    readonly check_out: string | null
    readonly ended_by: 'CHECKED_OUT' | 'TAKEN_OVER' | 'STEP_LEFT' | 'RUN_STOPPED' | 'AUTOMATIC' | null
    readonly note: string | null
    readonly export_controlled: boolean
    readonly etag: string
    readonly created_at: string
    readonly updated_at: string
    readonly created_by: string
    readonly updated_by: string
  }
}

export type TableName = keyof Tables

/** A row as it is read. */
export type Row<Table extends TableName> = Tables[Table]

/** PostgreSQL's type of every column. */
export const columnTypes = {
  abom_installation: {
    organization_id: 'bigint',
    id: 'bigint',
    build_requirement_id: 'bigint',
    parent_id: 'bigint',
    part_inventory_id: 'bigint',
    quantity: 'numeric',
    designator: 'text',
    run_id: 'bigint',
    run_step_id: 'bigint',
    removed_at: 'timestamp with time zone',
    removed_by: 'bigint',
    removed_run_id: 'bigint',
    remove_reason: 'text',
    remove_condition: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  access_stamp: {
    organization_id: 'bigint',
    stamp: 'bigint',
  },
  api_key: {
    organization_id: 'bigint',
    id: 'bigint',
    client_id: 'text',
    secret_hash: 'bytea',
    user_id: 'bigint',
    permissions: 'text[]',
    export_cleared: 'boolean',
    enabled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  as_built_version: {
    organization_id: 'bigint',
    id: 'bigint',
    part_inventory_id: 'bigint',
    number: 'integer',
    run_id: 'bigint',
    locked_at: 'timestamp with time zone',
    export_controlled: 'boolean',
  },
  attribute: {
    organization_id: 'bigint',
    id: 'bigint',
    record_id: 'bigint',
    key: 'text',
    type: 'text',
    value: 'jsonb',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  attribute_definition: {
    organization_id: 'bigint',
    id: 'bigint',
    noun: 'text',
    key: 'text',
    type: 'text',
    options: 'text[]',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  build_requirement: {
    organization_id: 'bigint',
    id: 'bigint',
    part_inventory_id: 'bigint',
    run_id: 'bigint',
    origin_mbom_item_id: 'bigint',
    position: 'integer',
    part_id: 'bigint',
    quantity: 'numeric',
    made_on_assembly: 'boolean',
    interchange: 'text',
    designators: 'text[]',
    substitutes: 'bigint[]',
    export_controlled: 'boolean',
    etag: 'uuid',
    unit_of_measure_id: 'bigint',
    removed_at: 'timestamp with time zone',
  },
  certificate: {
    organization_id: 'bigint',
    id: 'bigint',
    certificate_kind_id: 'bigint',
    user_id: 'bigint',
    number: 'text',
    valid_from: 'date',
    valid_to: 'date',
    withdrawn_at: 'timestamp with time zone',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  certificate_kind: {
    organization_id: 'bigint',
    id: 'bigint',
    name: 'text',
    description: 'text',
    active: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  checkpoint: {
    organization_id: 'bigint',
    number: 'integer',
    created_at: 'timestamp with time zone',
    until_transaction: 'xid8',
    body: 'text',
    hash: 'bytea',
    signature: 'bytea',
  },
  checkpoint_leaf: {
    organization_id: 'bigint',
    number: 'integer',
    stream_id: 'bigint',
    version: 'integer',
    hash: 'bytea',
  },
  closed_day: {
    organization_id: 'bigint',
    id: 'bigint',
    location_id: 'bigint',
    day: 'date',
    reason: 'text',
    created_at: 'timestamp with time zone',
    created_by: 'bigint',
  },
  comment: {
    organization_id: 'bigint',
    id: 'bigint',
    record_id: 'bigint',
    run_id: 'bigint',
    run_step_id: 'bigint',
    parent_id: 'bigint',
    depth: 'integer',
    content: 'text',
    rich_text: 'jsonb',
    procedure_feedback: 'boolean',
    feedback_family_id: 'bigint',
    resolved: 'boolean',
    withdrawn_at: 'timestamp with time zone',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  comment_mention: {
    organization_id: 'bigint',
    id: 'bigint',
    comment_id: 'bigint',
    user_id: 'bigint',
    export_controlled: 'boolean',
  },
  datagrid_column: {
    organization_id: 'bigint',
    id: 'bigint',
    step_id: 'bigint',
    index: 'integer',
    header: 'text',
    type: 'text',
    options: 'text[]',
    unit_id: 'bigint',
    signoff_role_id: 'bigint',
    read_only: 'boolean',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  datagrid_row: {
    organization_id: 'bigint',
    id: 'bigint',
    step_id: 'bigint',
    index: 'integer',
    required: 'boolean',
    allow_not_applicable: 'boolean',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  datagrid_value: {
    organization_id: 'bigint',
    row_id: 'bigint',
    column_id: 'bigint',
    value: 'jsonb',
    not_applicable: 'boolean',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  device: {
    organization_id: 'bigint',
    id: 'bigint',
    name: 'text',
    site_id: 'bigint',
    token_hash: 'bytea',
    archived: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  directory: {
    kind: 'text',
    name: 'text',
    organization_id: 'bigint',
    record_id: 'bigint',
  },
  event: {
    organization_id: 'bigint',
    stream_id: 'bigint',
    version: 'integer',
    transaction_id: 'xid8',
    type: 'text',
    act_id: 'uuid',
    actor_id: 'bigint',
    device_id: 'bigint',
    occurred_at: 'timestamp with time zone',
    recorded_at: 'timestamp with time zone',
    reason: 'text',
    body: 'text',
    previous_hash: 'bytea',
    hash: 'bytea',
    export_controlled: 'boolean',
  },
  external_id: {
    organization_id: 'bigint',
    id: 'bigint',
    system: 'text',
    type: 'text',
    value: 'text',
    record_id: 'bigint',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    created_by: 'bigint',
  },
  file: {
    organization_id: 'bigint',
    id: 'bigint',
    record_id: 'bigint',
    filename: 'text',
    content_type: 'text',
    sha256: 'bytea',
    size: 'bigint',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
    uploaded_at: 'timestamp with time zone',
    integration_id: 'text',
    integration_fetch_url: 'text',
  },
  further_action: {
    organization_id: 'bigint',
    id: 'bigint',
    title: 'text',
    kind: 'text',
    status: 'text',
    problem_statement: 'text',
    analysis_notes: 'text',
    resolution: 'text',
    assigned_to_id: 'bigint',
    due_on: 'date',
    submitted_by: 'bigint',
    resolved_at: 'timestamp with time zone',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  further_action_issue: {
    organization_id: 'bigint',
    id: 'bigint',
    further_action_id: 'bigint',
    issue_id: 'bigint',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  help_call: {
    organization_id: 'bigint',
    id: 'bigint',
    run_id: 'bigint',
    run_step_id: 'bigint',
    kind: 'text',
    status: 'text',
    note: 'text',
    team_id: 'bigint',
    location_id: 'bigint',
    answered_at: 'timestamp with time zone',
    answered_by: 'bigint',
    closed_at: 'timestamp with time zone',
    closed_by: 'bigint',
    outcome: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  idempotency: {
    organization_id: 'bigint',
    key_hash: 'bytea',
    batch_index: 'integer',
    response_name: 'text',
    caller: 'text',
    operation: 'text',
    input_hash: 'bytea',
    ids: 'jsonb',
    created_at: 'timestamp with time zone',
  },
  import_mapping: {
    organization_id: 'bigint',
    id: 'bigint',
    kind: 'text',
    name: 'text',
    options: 'jsonb',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  inventory_transaction: {
    organization_id: 'bigint',
    id: 'bigint',
    part_inventory_id: 'bigint',
    part_id: 'bigint',
    act_id: 'uuid',
    recorded_at: 'timestamp with time zone',
    quantity_before: 'numeric',
    quantity_after: 'numeric',
    scrapped_before: 'numeric',
    scrapped_after: 'numeric',
    location_before_id: 'bigint',
    location_after_id: 'bigint',
    installed_before_id: 'bigint',
    installed_after_id: 'bigint',
    other_id: 'bigint',
    export_controlled: 'boolean',
  },
  issue: {
    organization_id: 'bigint',
    id: 'bigint',
    title: 'text',
    status: 'text',
    cause_condition: 'jsonb',
    expected_condition: 'jsonb',
    disposition: 'jsonb',
    issue_disposition_type_id: 'bigint',
    approved_kind: 'text',
    approved_availability: 'text',
    run_id: 'bigint',
    run_step_id: 'bigint',
    run_step_attempt: 'integer',
    must_close_by_run_step_id: 'bigint',
    fix_part_inventory_id: 'bigint',
    assigned_to_id: 'bigint',
    assigned_team_id: 'bigint',
    dispositioned_by: 'bigint',
    resolved_at: 'timestamp with time zone',
    resolved_by: 'bigint',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  issue_approval: {
    organization_id: 'bigint',
    id: 'bigint',
    issue_id: 'bigint',
    gate_type: 'text',
    reviewer_id: 'bigint',
    role_id: 'bigint',
    decision: 'text',
    status: 'text',
    comment: 'text',
    signature_id: 'bigint',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  issue_approval_request: {
    organization_id: 'bigint',
    id: 'bigint',
    issue_id: 'bigint',
    gate_type: 'text',
    assigned_to_id: 'bigint',
    role_id: 'bigint',
    status: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
    assigned_team_id: 'bigint',
  },
  issue_build_requirement: {
    organization_id: 'bigint',
    id: 'bigint',
    issue_id: 'bigint',
    build_requirement_id: 'bigint',
    export_controlled: 'boolean',
  },
  issue_disposition_type: {
    organization_id: 'bigint',
    id: 'bigint',
    title: 'text',
    description: 'text',
    active: 'boolean',
    kind: 'text',
    availability: 'text',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  issue_disposition_type_role: {
    organization_id: 'bigint',
    id: 'bigint',
    issue_disposition_type_id: 'bigint',
    gate_type: 'text',
    role_id: 'bigint',
    count: 'integer',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  issue_part_inventory: {
    organization_id: 'bigint',
    id: 'bigint',
    issue_id: 'bigint',
    part_inventory_id: 'bigint',
    holds: 'boolean',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  issue_relation: {
    organization_id: 'bigint',
    id: 'bigint',
    origin_issue_id: 'bigint',
    related_issue_id: 'bigint',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  issue_sibling_step: {
    organization_id: 'bigint',
    id: 'bigint',
    issue_id: 'bigint',
    run_id: 'bigint',
    run_step_id: 'bigint',
    attempt: 'integer',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  label: {
    organization_id: 'bigint',
    id: 'bigint',
    value: 'text',
    archived_at: 'timestamp with time zone',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  late_entry: {
    organization_id: 'bigint',
    id: 'bigint',
    run_id: 'bigint',
    run_step_id: 'bigint',
    attempt: 'integer',
    performer_id: 'bigint',
    performed_at: 'timestamp with time zone',
    reason: 'text',
    field_numbers: 'bigint[]',
    signature_id: 'bigint',
    withdrawn_at: 'timestamp with time zone',
    withdrawn_by: 'bigint',
    withdraw_reason: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  location: {
    organization_id: 'bigint',
    id: 'bigint',
    name: 'text',
    type: 'text',
    description: 'text',
    parent_id: 'bigint',
    site_id: 'bigint',
    available: 'boolean',
    archived: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  mbom: {
    organization_id: 'bigint',
    id: 'bigint',
    part_id: 'bigint',
    version: 'integer',
    status: 'text',
    is_latest_version: 'boolean',
    is_latest_released_version: 'boolean',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
    digest: 'bytea',
  },
  mbom_approval_role: {
    organization_id: 'bigint',
    id: 'bigint',
    role_id: 'bigint',
    count: 'integer',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  mbom_item: {
    organization_id: 'bigint',
    id: 'bigint',
    mbom_id: 'bigint',
    parent_id: 'bigint',
    position: 'integer',
    part_id: 'bigint',
    quantity: 'numeric',
    made_on_assembly: 'boolean',
    interchange: 'text',
    note: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
    unit_of_measure_id: 'bigint',
  },
  mbom_item_reference_designator: {
    organization_id: 'bigint',
    id: 'bigint',
    mbom_item_id: 'bigint',
    position: 'integer',
    value: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  mbom_substitute: {
    organization_id: 'bigint',
    id: 'bigint',
    mbom_item_id: 'bigint',
    part_id: 'bigint',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  opened_line: {
    organization_id: 'bigint',
    id: 'bigint',
    run_id: 'bigint',
    build_requirement_id: 'bigint',
    reason: 'text',
    export_controlled: 'boolean',
    created_at: 'timestamp with time zone',
    created_by: 'bigint',
  },
  organization: {
    id: 'bigint',
    name: 'text',
    domain: 'text',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
  },
  organization_setting: {
    organization_id: 'bigint',
    id: 'bigint',
    name: 'text',
    value: 'jsonb',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    updated_by: 'bigint',
  },
  part: {
    organization_id: 'bigint',
    id: 'bigint',
    family_id: 'bigint',
    part_number: 'text',
    revision: 'text',
    description: 'text',
    part_type: 'text',
    tracking_type: 'text',
    sourcing_strategy: 'text',
    supplier_part_number: 'text',
    unit_of_measure_id: 'bigint',
    cost: 'numeric',
    lead_time: 'integer',
    maintenance_interval: 'integer',
    revised_from_id: 'bigint',
    is_latest_revision: 'boolean',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
    numbering_pattern: 'text',
    revision_scheme: 'text',
    revision_era: 'integer',
    shelf_life_days: 'integer',
  },
  part_inventory: {
    organization_id: 'bigint',
    id: 'bigint',
    part_id: 'bigint',
    part_family_id: 'bigint',
    serial_number: 'text',
    serial_key: 'text',
    lot_number: 'text',
    quantity: 'numeric',
    quantity_scrapped: 'numeric',
    unit_of_measure_id: 'bigint',
    location_id: 'bigint',
    origin: 'text',
    quality_hold: 'boolean',
    build_open: 'boolean',
    voided_at: 'timestamp with time zone',
    as_built_mbom_id: 'bigint',
    status: 'text',
    status_reason: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
    quality_hold_reason: 'text',
    quality_held_by: 'bigint',
    split_from_id: 'bigint',
    running_number: 'bigint',
    installed_in_id: 'bigint',
    quality_hold_issue_id: 'bigint',
    merged_into_id: 'bigint',
    merged_at: 'timestamp with time zone',
    shipment_id: 'bigint',
    part_kit_item_id: 'bigint',
    expires_on: 'date',
    inspection_due: 'boolean',
    manufactured_on: 'date',
    manufacturer: 'text',
    manufacturer_key: 'text',
    ordered_from: 'text',
    order_reference: 'text',
    expected_on: 'date',
  },
  part_kit: {
    organization_id: 'bigint',
    id: 'bigint',
    run_id: 'bigint',
    run_batch_id: 'bigint',
    status: 'text',
    location_id: 'bigint',
    delivery_location_id: 'bigint',
    assigned_to_id: 'bigint',
    assigned_team_id: 'bigint',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  part_kit_item: {
    organization_id: 'bigint',
    id: 'bigint',
    part_kit_id: 'bigint',
    part_id: 'bigint',
    origin_mbom_item_id: 'bigint',
    quantity: 'numeric',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  part_part_subtype: {
    organization_id: 'bigint',
    id: 'bigint',
    part_id: 'bigint',
    part_subtype_id: 'bigint',
    export_controlled: 'boolean',
    created_at: 'timestamp with time zone',
    created_by: 'bigint',
  },
  part_procedure: {
    organization_id: 'bigint',
    id: 'bigint',
    part_id: 'bigint',
    procedure_family_id: 'bigint',
    approved: 'boolean',
    inspection_required: 'boolean',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  part_revision_scheme: {
    organization_id: 'bigint',
    id: 'bigint',
    name: 'text',
    format: 'text[]',
    allow_overflow: 'boolean',
    is_default: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  part_subtype: {
    organization_id: 'bigint',
    id: 'bigint',
    name: 'text',
    description: 'text',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  passkey: {
    organization_id: 'bigint',
    id: 'bigint',
    user_id: 'bigint',
    name: 'text',
    credential_id: 'text',
    public_key: 'bytea',
    relying_party: 'text',
    transports: 'text[]',
    sign_counter: 'bigint',
    last_used_at: 'timestamp with time zone',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  passkey_prompt: {
    organization_id: 'bigint',
    session_id: 'bigint',
    purpose: 'text',
    user_id: 'bigint',
    challenge: 'text',
    origin: 'text',
    expires_at: 'timestamp with time zone',
  },
  planned_run: {
    organization_id: 'bigint',
    id: 'bigint',
    title: 'text',
    part_id: 'bigint',
    procedure_id: 'bigint',
    procedure_family_id: 'bigint',
    quantity: 'numeric',
    need_by: 'timestamp with time zone',
    location_id: 'bigint',
    window_start: 'timestamp with time zone',
    window_end: 'timestamp with time zone',
    order_reference: 'text',
    priority: 'integer',
    status: 'text',
    cancel_reason: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  procedure: {
    organization_id: 'bigint',
    id: 'bigint',
    family_id: 'bigint',
    version: 'integer',
    title: 'text',
    description: 'text',
    type: 'text',
    status: 'text',
    step_order: 'text',
    further_runs: 'boolean',
    digest: 'bytea',
    released_at: 'timestamp with time zone',
    is_latest_version: 'boolean',
    is_latest_released_version: 'boolean',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  procedure_review_role: {
    organization_id: 'bigint',
    id: 'bigint',
    procedure_family_id: 'bigint',
    role_id: 'bigint',
    count: 'integer',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
    of_standard_steps: 'boolean',
    standard_family_id: 'bigint',
  },
  procedure_stop: {
    organization_id: 'bigint',
    id: 'bigint',
    procedure_id: 'bigint',
    step_id: 'bigint',
    step_name: 'text',
    reason: 'text',
    stopped_by: 'bigint',
    signature_id: 'bigint',
    lifted_at: 'timestamp with time zone',
    lifted_by: 'bigint',
    lift_reason: 'text',
    lift_signature_id: 'bigint',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  receipt: {
    organization_id: 'bigint',
    id: 'bigint',
    received_at: 'timestamp with time zone',
    received_by: 'bigint',
    supplier: 'text',
    order_reference: 'text',
    packing_slip: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  receipt_document: {
    organization_id: 'bigint',
    id: 'bigint',
    receipt_item_id: 'bigint',
    kind: 'text',
    number: 'text',
    withdrawn_at: 'timestamp with time zone',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  receipt_item: {
    organization_id: 'bigint',
    id: 'bigint',
    receipt_id: 'bigint',
    part_inventory_id: 'bigint',
    quantity: 'numeric',
    manufacturer: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
    ordered_id: 'bigint',
  },
  record: {
    organization_id: 'bigint',
    id: 'bigint',
    type: 'text',
    export_controlled: 'boolean',
  },
  record_file: {
    organization_id: 'bigint',
    id: 'bigint',
    record_id: 'bigint',
    file_id: 'bigint',
    kind: 'text',
    export_controlled: 'boolean',
  },
  record_label: {
    organization_id: 'bigint',
    id: 'bigint',
    record_id: 'bigint',
    label_id: 'bigint',
    export_controlled: 'boolean',
  },
  redline: {
    organization_id: 'bigint',
    id: 'bigint',
    run_id: 'bigint',
    run_step_id: 'bigint',
    change: 'text',
    status: 'text',
    reason: 'text',
    issue_id: 'bigint',
    base_definition_id: 'bigint',
    content: 'text',
    definition_id: 'bigint',
    required: 'jsonb',
    author_ids: 'bigint[]',
    previous_status: 'text',
    previous_of_hold: 'text',
    applied_attempt: 'integer',
    applied_at: 'timestamp with time zone',
    applied_by: 'bigint',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
    order_change: 'jsonb',
    together_id: 'bigint',
    taken_from_id: 'bigint',
  },
  redline_approval: {
    organization_id: 'bigint',
    id: 'bigint',
    redline_id: 'bigint',
    reviewer_id: 'bigint',
    role_id: 'bigint',
    decision: 'text',
    status: 'text',
    comment: 'text',
    signature_id: 'bigint',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  redline_merge: {
    organization_id: 'bigint',
    id: 'bigint',
    redline_id: 'bigint',
    procedure_id: 'bigint',
    export_controlled: 'boolean',
    created_at: 'timestamp with time zone',
    created_by: 'bigint',
  },
  review: {
    organization_id: 'bigint',
    id: 'bigint',
    procedure_id: 'bigint',
    reviewer_id: 'bigint',
    decision: 'text',
    status: 'text',
    role_id: 'bigint',
    comment: 'text',
    signature_id: 'bigint',
    outdated_reason: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
    standard_step_id: 'bigint',
    step_id: 'bigint',
    parent_id: 'bigint',
    depth: 'integer',
    rich_text: 'jsonb',
    resolved: 'boolean',
    mbom_id: 'bigint',
  },
  review_request: {
    organization_id: 'bigint',
    id: 'bigint',
    procedure_id: 'bigint',
    reviewer_id: 'bigint',
    status: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
    standard_step_id: 'bigint',
    mbom_id: 'bigint',
    role_id: 'bigint',
  },
  role: {
    organization_id: 'bigint',
    id: 'bigint',
    name: 'text',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  role_default: {
    organization_id: 'bigint',
    id: 'bigint',
    name: 'text',
    seen: 'text[]',
    unconfirmed: 'text[]',
  },
  role_permission: {
    organization_id: 'bigint',
    id: 'bigint',
    role_id: 'bigint',
    permission: 'text',
  },
  row_history: {
    organization_id: 'bigint',
    table_name: 'text',
    row_id: 'bigint',
    operation: 'text',
    act_id: 'uuid',
    migration: 'integer',
    changed_at: 'timestamp with time zone',
    old: 'jsonb',
    export_controlled: 'boolean',
  },
  run: {
    organization_id: 'bigint',
    id: 'bigint',
    title: 'text',
    default_title: 'boolean',
    purpose: 'text',
    procedure_id: 'bigint',
    procedure_revision: 'integer',
    procedure_digest: 'bytea',
    mbom_id: 'bigint',
    part_id: 'bigint',
    part_inventory_id: 'bigint',
    quantity: 'numeric',
    run_batch_id: 'bigint',
    assigned_to_id: 'bigint',
    assigned_team_id: 'bigint',
    location_id: 'bigint',
    description: 'text',
    priority: 'integer',
    due_date: 'timestamp with time zone',
    order_reference: 'text',
    charge_number: 'text',
    archived: 'boolean',
    concessions: 'jsonb',
    held_at: 'timestamp with time zone',
    hold_kind: 'text',
    hold_reason: 'text',
    held_by: 'bigint',
    canceled_at: 'timestamp with time zone',
    cancel_reason: 'text',
    completed_at: 'timestamp with time zone',
    completed_by: 'bigint',
    outcome: 'text',
    status: 'text',
    percent_complete: 'integer',
    started_at: 'timestamp with time zone',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
    planned_run_id: 'bigint',
    window_start: 'timestamp with time zone',
    window_end: 'timestamp with time zone',
    scheduled_start: 'timestamp with time zone',
    scheduled_end: 'timestamp with time zone',
    stop_id: 'bigint',
    parent_run_id: 'bigint',
    as_built_kept: 'boolean',
    issue_id: 'bigint',
    issue: 'integer',
    reopened_at: 'timestamp with time zone',
    reopened_by: 'bigint',
    reopen_reason: 'text',
    further_runs: 'boolean',
    good_quantity: 'numeric',
    scrapped_quantity: 'numeric',
    short_quantity: 'numeric',
    split_from_id: 'bigint',
    rejected_quantity: 'numeric',
    names_lines: 'boolean',
  },
  run_batch: {
    organization_id: 'bigint',
    id: 'bigint',
    title: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  run_scrap: {
    organization_id: 'bigint',
    id: 'bigint',
    run_id: 'bigint',
    run_step_id: 'bigint',
    part_inventory_id: 'bigint',
    quantity: 'numeric',
    reason: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  run_step: {
    organization_id: 'bigint',
    id: 'bigint',
    run_id: 'bigint',
    step_id: 'bigint',
    step_key_id: 'bigint',
    occurrence: 'integer',
    definition_id: 'bigint',
    parent_id: 'bigint',
    position: 'integer',
    number: 'text',
    required: 'boolean',
    location_id: 'bigint',
    lead_time: 'integer',
    assigned_to_id: 'bigint',
    assigned_team_id: 'bigint',
    scheduled_start: 'timestamp with time zone',
    scheduled_end: 'timestamp with time zone',
    status: 'text',
    previous_status: 'text',
    attempt: 'integer',
    started_at: 'timestamp with time zone',
    started_by: 'bigint',
    completed_at: 'timestamp with time zone',
    completed_by: 'bigint',
    hold_kind: 'text',
    hold_reason: 'text',
    held_by: 'bigint',
    fail_reason: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    updated_at: 'timestamp with time zone',
    skip_reason: 'text',
    skipped_by: 'bigint',
    correcting: 'boolean',
    verify_after_reopening: 'boolean',
    work_center_id: 'bigint',
    held_at: 'timestamp with time zone',
    definition_since: 'integer',
    carried_from_id: 'bigint',
    carried_attempt: 'integer',
  },
  run_step_cell_value: {
    organization_id: 'bigint',
    run_step_id: 'bigint',
    attempt: 'integer',
    row_number: 'integer',
    column_number: 'integer',
    run_id: 'bigint',
    value: 'jsonb',
    not_applicable: 'boolean',
    source: 'text',
    recorded_by: 'bigint',
    recorded_at: 'timestamp with time zone',
    export_controlled: 'boolean',
    etag: 'uuid',
  },
  run_step_edge: {
    organization_id: 'bigint',
    id: 'bigint',
    run_id: 'bigint',
    step_id: 'bigint',
    upstream_step_id: 'bigint',
    minimum_lag: 'integer',
    maximum_lag: 'integer',
    export_controlled: 'boolean',
  },
  run_step_field_value: {
    organization_id: 'bigint',
    run_step_id: 'bigint',
    attempt: 'integer',
    field_number: 'integer',
    run_id: 'bigint',
    value: 'jsonb',
    not_applicable: 'boolean',
    result: 'text',
    source: 'text',
    recorded_by: 'bigint',
    recorded_at: 'timestamp with time zone',
    export_controlled: 'boolean',
    etag: 'uuid',
  },
  schema_migration: {
    number: 'integer',
    name: 'text',
    applied_at: 'timestamp with time zone',
  },
  session: {
    organization_id: 'bigint',
    id: 'bigint',
    token_hash: 'bytea',
    user_id: 'bigint',
    device_id: 'bigint',
    created_at: 'timestamp with time zone',
    last_active_at: 'timestamp with time zone',
    signing_since: 'timestamp with time zone',
    locked_at: 'timestamp with time zone',
    expires_at: 'timestamp with time zone',
    ended_at: 'timestamp with time zone',
  },
  shift: {
    organization_id: 'bigint',
    id: 'bigint',
    location_id: 'bigint',
    name: 'text',
    weekdays: 'text',
    start_minute: 'integer',
    end_minute: 'integer',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  shipment: {
    organization_id: 'bigint',
    id: 'bigint',
    customer: 'text',
    order_reference: 'text',
    evidence_digest: 'bytea',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  shipment_item: {
    organization_id: 'bigint',
    id: 'bigint',
    shipment_id: 'bigint',
    part_inventory_id: 'bigint',
    quantity: 'numeric',
    returned_at: 'timestamp with time zone',
    returned_by: 'bigint',
    return_reason: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  signature: {
    organization_id: 'bigint',
    id: 'bigint',
    run_id: 'bigint',
    run_step_id: 'bigint',
    attempt: 'integer',
    field_number: 'integer',
    gate_number: 'integer',
    decision: 'text',
    meaning: 'text',
    signer_id: 'bigint',
    printed_name: 'text',
    role_id: 'bigint',
    role_name: 'text',
    signed_at: 'timestamp with time zone',
    site_time: 'text',
    comment: 'text',
    definition_digest: 'bytea',
    content_digest: 'bytea',
    content: 'text',
    voided_at: 'timestamp with time zone',
    void_reason: 'text',
    export_controlled: 'boolean',
    procedure_id: 'bigint',
    standard_step_id: 'bigint',
    mbom_id: 'bigint',
    issue_id: 'bigint',
    further_action_id: 'bigint',
    row_number: 'integer',
    column_number: 'integer',
  },
  site: {
    organization_id: 'bigint',
    id: 'bigint',
    name: 'text',
    time_zone: 'text',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
  },
  start_concession: {
    organization_id: 'bigint',
    id: 'bigint',
    procedure_id: 'bigint',
    part_id: 'bigint',
    reason: 'text',
    valid_until: 'timestamp with time zone',
    approved_by: 'bigint',
    signature_id: 'bigint',
    withdrawn_at: 'timestamp with time zone',
    withdrawn_by: 'bigint',
    withdraw_reason: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  step: {
    organization_id: 'bigint',
    id: 'bigint',
    procedure_id: 'bigint',
    step_key_id: 'bigint',
    occurrence: 'integer',
    parent_id: 'bigint',
    position: 'integer',
    required: 'boolean',
    location_id: 'bigint',
    lead_time: 'integer',
    standard_step_id: 'bigint',
    definition_id: 'bigint',
    type: 'text',
    title: 'text',
    content: 'jsonb',
    redo_limit: 'integer',
    mandatory: 'boolean',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
    standard_root_id: 'bigint',
    standard_family_id: 'bigint',
    standard_version: 'integer',
    standard_status: 'text',
    is_standard_step: 'boolean',
    is_child_standard_step: 'boolean',
    is_derived_step: 'boolean',
    is_latest_version: 'boolean',
    is_latest_released_version: 'boolean',
    standard_digest: 'bytea',
    folder_name: 'text',
    certificate_kinds: 'bigint[]',
  },
  step_definition: {
    organization_id: 'bigint',
    id: 'bigint',
    digest: 'bytea',
    form: 'integer',
    content: 'text',
    export_controlled: 'boolean',
    created_at: 'timestamp with time zone',
  },
  step_edge: {
    organization_id: 'bigint',
    id: 'bigint',
    procedure_id: 'bigint',
    step_id: 'bigint',
    upstream_step_id: 'bigint',
    minimum_lag: 'integer',
    maximum_lag: 'integer',
    drawn: 'boolean',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  step_field: {
    organization_id: 'bigint',
    id: 'bigint',
    step_id: 'bigint',
    number: 'integer',
    position: 'integer',
    name: 'text',
    type: 'text',
    required: 'boolean',
    allow_not_applicable: 'boolean',
    options: 'text[]',
    unit_id: 'bigint',
    minimum: 'numeric',
    maximum: 'numeric',
    target: 'numeric',
    tolerance: 'numeric',
    out_of_range: 'text',
    process_information: 'boolean',
    concession_role_id: 'bigint',
    per_batch: 'boolean',
    signoff_role_id: 'bigint',
    verifies: 'integer',
    peer_review_required: 'boolean',
    help_text: 'text',
    display: 'text',
    part_id: 'bigint',
    part_subtype_id: 'bigint',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
    assigns: 'text',
  },
  step_field_validation: {
    organization_id: 'bigint',
    id: 'bigint',
    step_field_id: 'bigint',
    position: 'integer',
    function_id: 'integer',
    value: 'numeric',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  step_gate: {
    organization_id: 'bigint',
    id: 'bigint',
    step_id: 'bigint',
    number: 'integer',
    kind: 'text',
    stands: 'text',
    roles: 'jsonb',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  step_key: {
    organization_id: 'bigint',
    id: 'bigint',
    next_field_number: 'integer',
    export_controlled: 'boolean',
  },
  step_mbom_item: {
    organization_id: 'bigint',
    id: 'bigint',
    step_id: 'bigint',
    mbom_item_id: 'bigint',
    minimum_quantity: 'numeric',
    export_controlled: 'boolean',
    designator_id: 'bigint',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  stream: {
    organization_id: 'bigint',
    id: 'bigint',
    type: 'text',
    version: 'integer',
    hash: 'bytea',
    recorded_at: 'timestamp with time zone',
    export_controlled: 'boolean',
  },
  supplied_reason: {
    organization_id: 'bigint',
    id: 'bigint',
    run_id: 'bigint',
    stream_id: 'bigint',
    event_version: 'integer',
    reason: 'text',
    export_controlled: 'boolean',
    created_at: 'timestamp with time zone',
    created_by: 'bigint',
  },
  team: {
    organization_id: 'bigint',
    id: 'bigint',
    name: 'text',
    supervisor_id: 'bigint',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
    archived_at: 'timestamp with time zone',
  },
  team_role: {
    organization_id: 'bigint',
    id: 'bigint',
    team_id: 'bigint',
    role_id: 'bigint',
    created_at: 'timestamp with time zone',
    created_by: 'bigint',
  },
  team_user: {
    organization_id: 'bigint',
    id: 'bigint',
    team_id: 'bigint',
    user_id: 'bigint',
  },
  tool_service: {
    organization_id: 'bigint',
    id: 'bigint',
    part_inventory_id: 'bigint',
    serviced_at: 'timestamp with time zone',
    result: 'text',
    note: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
    issue_id: 'bigint',
  },
  tool_use: {
    organization_id: 'bigint',
    id: 'bigint',
    tool_id: 'bigint',
    run_id: 'bigint',
    run_step_id: 'bigint',
    attempt: 'integer',
    field_name: 'text',
    part_inventory_id: 'bigint',
    used_at: 'timestamp with time zone',
    user_id: 'bigint',
    export_controlled: 'boolean',
  },
  unit_of_measurement: {
    organization_id: 'bigint',
    id: 'bigint',
    type: 'text',
    dimension: 'text',
    factor: 'numeric',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  upload: {
    organization_id: 'bigint',
    key: 'text',
    sha256: 'bytea',
    size: 'bigint',
    user_id: 'bigint',
    uploaded_at: 'timestamp with time zone',
  },
  user_account: {
    organization_id: 'bigint',
    id: 'bigint',
    email: 'text',
    name: 'text',
    password_hash: 'text',
    pin_hash: 'text',
    badge: 'text',
    site_id: 'bigint',
    export_cleared: 'boolean',
    deactivated: 'boolean',
    failed_attempts: 'integer',
    locked_at: 'timestamp with time zone',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  user_notification: {
    organization_id: 'bigint',
    id: 'bigint',
    user_id: 'bigint',
    type: 'text',
    record_id: 'bigint',
    title: 'text',
    description: 'text',
    path: 'text',
    external_link: 'text',
    link_text: 'text',
    read_at: 'timestamp with time zone',
    export_controlled: 'boolean',
    act_id: 'uuid',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  user_role: {
    organization_id: 'bigint',
    id: 'bigint',
    user_id: 'bigint',
    role_id: 'bigint',
    site_id: 'bigint',
  },
  user_subscription: {
    organization_id: 'bigint',
    id: 'bigint',
    user_id: 'bigint',
    record_id: 'bigint',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
  work_center: {
    organization_id: 'bigint',
    id: 'bigint',
    location_id: 'bigint',
    stations: 'integer',
  },
  work_session: {
    organization_id: 'bigint',
    id: 'bigint',
    run_id: 'bigint',
    run_step_id: 'bigint',
    attempt: 'integer',
    user_id: 'bigint',
    kind: 'text',
    check_in: 'timestamp with time zone',
    check_out: 'timestamp with time zone',
    ended_by: 'text',
    note: 'text',
    export_controlled: 'boolean',
    etag: 'uuid',
    created_at: 'timestamp with time zone',
    updated_at: 'timestamp with time zone',
    created_by: 'bigint',
    updated_by: 'bigint',
  },
} as const satisfies { readonly [Table in TableName]: { readonly [Column in keyof Tables[Table]]: string } }
