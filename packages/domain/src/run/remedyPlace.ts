import type { Refusal } from '../refusal.ts'

/** A record by its type, as the API calls it, and id. */
export interface RemedyPlace {
  readonly type: 'Procedure' | 'Part' | 'PartInventory' | 'Run' | 'Issue' | 'Location' | 'User'
  readonly id: string
}

/**
 * Where what forbids a start is put right: the record to open. Null: nowhere but in the start itself (ask for less,
 * choose another batch) or with an administrator.
 */
export function remedyPlace(refusal: Refusal): RemedyPlace | null {
  switch (refusal.code) {
    case 'PROCEDURE_UNRELEASED':
    case 'PROCEDURE_SUPERSEDED':
      return { type: 'Procedure', id: refusal.newestProcedureId ?? refusal.procedureId }
    case 'PROCEDURE_STOPPED':
      return { type: 'Procedure', id: refusal.procedureId }
    case 'NO_PROCEDURES':
    case 'PROCEDURE_NOT_LINKED':
    case 'MBOM_MISSING':
      return { type: 'Part', id: refusal.partId }
    case 'UNIT_STATE':
    case 'UNIT_ON_HOLD':
    case 'UNIT_EMPTY':
      return { type: 'PartInventory', id: refusal.partInventoryId }
    case 'ISSUE_ORDERS_NOTHING':
      return { type: 'Issue', id: refusal.issueId }
    case 'UNIT_IN_BUILD':
      return refusal.runId === null ? null : { type: 'Run', id: refusal.runId }
    case 'WORK_CENTER_ARCHIVED':
      return { type: 'Location', id: refusal.locationId }
    case 'ASSIGNEE_INACTIVE':
      return { type: 'User', id: refusal.assigneeId }
    default:
      return null
  }
}
