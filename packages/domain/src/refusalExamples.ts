import { isRefusal, type Refusal } from './refusal.ts'
import type { RefusalCode, RefusalFacts } from './refusalFacts.ts'

const step = { number: '2.1', title: 'Torque the legs' }
const transition = { action: 'start', status: 'DRAFT', allowedFrom: ['RELEASED'] }
const unit = { partInventoryId: '7', unit: 'BRKT-ASSY-001 SN-00001' }

/** One refusal of every code: for the tests, and for the page that tells clients of them. A code without one does not compile. */
export const refusalExamples: { readonly [Code in RefusalCode]: RefusalFacts[Code] } = {
  PERMISSION: { permission: 'CreateRun' },
  UNAUTHENTICATED: {},
  LOGIN_FAILED: {},
  LOGIN_THROTTLED: { retryAfterSeconds: 30 },
  SIGNATURE_REQUIRED: { act: 'complete a run' },
  SIGNATURE_INVALID: { attemptsLeft: 3 },
  SIGNER_LOCKED: {},
  ROLE_REQUIRED: { act: 'sign Inspection', roles: ['Quality Engineer'] },
  ROLE_SELF_GRANT: { role: 'Admin' },
  ORGANIZATION_EXISTS: {},
  LAST_ADMINISTRATOR: { permission: 'AttachRoleToUser' },
  SEPARATION_OF_DUTIES: { act: 'verify', because: 'entered the value' },
  REASON_REQUIRED: { act: 'fail a step' },
  NOT_YOURS: { type: 'Comment', id: '5', name: 'Omar Haddad' },
  CONCESSION_REQUIRED: { act: 'skip a required step', roles: ['Quality Engineer'] },
  NOT_FOUND: { type: 'Run', id: '1' },
  INVALID_INPUT: { field: 'title', problem: 'is empty', remedy: 'Give it a value.' },
  ALREADY_EXISTS: { type: 'Part', field: 'part number', value: 'BRKT' },
  NOT_UNIQUE: { type: 'mBOM item', field: 'part', value: 'M3-nut' },
  IN_USE: { type: 'Location', id: '4', usedBy: 'run 5' },
  CONCURRENCY_ERROR: { type: 'RunStep', id: '12' },
  IDEMPOTENCY_KEY_REUSED: { key: 'k1' },
  IDEMPOTENCY_KEY_EXPIRED: { key: 'k1' },
  QUERY_TOO_DEEP: { depth: 30, limit: 20 },
  QUERY_TOO_COMPLEX: { complexity: 90_000, limit: 50_000 },
  LIST_TOO_LONG: { list: 'runs', limit: 10_000 },
  UNSORTABLE: { list: 'runs', sort: 'TITLE', sortable: ['ID', 'DUE_DATE'] },
  INTERNAL_SERVER_ERROR: { requestId: 'r-1' },
  PROCEDURE_UNRELEASED: { procedureId: '3', status: 'DRAFT', newestProcedureId: null, steps: ['2 Torque'] },
  NO_PROCEDURES: { partId: '17', partNumber: 'BRKT' },
  PROCEDURE_NOT_LINKED: {
    partId: '17',
    partNumber: 'BRKT',
    procedureTitle: 'Assemble',
    linkStatus: 'PENDING',
  },
  PROCEDURE_SUPERSEDED: { procedureId: '3', newestProcedureId: '4' },
  PROCEDURE_STOPPED: { procedureId: '3', reason: 'wrong torque', step: '2 Torque' },
  STOP_LIFTED: { stopId: '7', liftedAt: '2026-03-31T12:00:00Z' },
  UNIT_STATE: { ...unit, status: 'CONSUMED' },
  UNIT_ON_HOLD: unit,
  UNIT_IN_BUILD: { ...unit, runId: '9', runTitle: 'Run 9' },
  UNIT_EMPTY: { ...unit, left: '3', asked: '5' },
  WORK_CENTER_ARCHIVED: { locationId: '5', name: 'WC-1' },
  ASSIGNEE_INACTIVE: { assigneeId: '6', name: 'Ada' },
  MBOM_MISSING: { partId: '17', partNumber: 'BRKT', draftVersion: 2 },
  BATCH_NOT_FOUND: { batchId: '8' },
  PLANNED_RUN_TRANSITION: transition,
  RUN_TAKEN: { runId: '1234', name: 'Omar Haddad' },
  RUN_OF_TEAM: { runId: '1234', team: 'Welding' },
  RUN_NOT_YOURS: { runId: '1234', name: 'Omar Haddad' },
  RUN_NOT_OPEN: { runId: '1', status: 'COMPLETE' },
  RUN_ON_HOLD: { runId: '1', kind: 'MATERIAL', reason: 'no screws' },
  RUN_NOT_ON_HOLD: { runId: '1' },
  RUN_NOT_COMPLETABLE: { runId: '1', blockers: ['step 2 is TODO'] },
  RUN_STEP_TRANSITION: transition,
  RUN_STEP_NOT_AVAILABLE: {
    ...step,
    waits: [{ kind: 'UPSTREAM', waitsFor: 'step 1 Clean, which is TODO', until: null }],
  },
  RUN_STEP_HAS_RECORDS: { ...step, records: ['value of Torque'] },
  STEP_IS_HEADING: { ...step, action: 'start it' },
  CHILD_STEPS_OPEN: { ...step, steps: [{ number: '2.1.1', title: 'Left leg' }] },
  FIELDS_MISSING: { fields: ['Torque'] },
  VALUE_OUT_OF_RANGE: { fields: ['Torque 9.1 N·m (9.5 to 10.5 N·m)'] },
  ISSUE_REQUIRED: { act: 'complete this step', about: ['Torque'] },
  DISPOSITION_REQUIRED: step,
  SIGN_OFF_MISSING: { signOffs: ['Inspection (Quality Engineer)'] },
  GATE_OPEN: {
    gate: 'The approval',
    when: 'BEFORE_START',
    missing: [{ role: 'Quality Engineer', count: 2 }],
  },
  GATE_CLOSED: { gate: 'The approval', outcome: 'PASSED' },
  INSTALLS_MISSING: { requirements: ['M3-nut × 4'] },
  SCHEDULE_CONFLICT: {
    step: '2 Assemble',
    upstream: '1 Clean',
    earliest: '2026-03-02T08:00:00.000Z',
    latest: null,
  },
  REDO_LIMIT: { ...step, limit: 1 },
  MANDATORY_STEP: step,
  PROCEDURE_NOT_DRAFT: { procedureId: '3', status: 'RELEASED' },
  PROCEDURE_TRANSITION: transition,
  PROCEDURE_INVALID: { problems: [{ where: 'step 1', problem: 'has no title. Give it one' }] },
  DRAFT_EXISTS: { type: 'procedure', id: '3' },
  DEPENDENCY_CYCLE: { path: ['1 A', '2 B', '1 A'] },
  APPROVALS_MISSING: { missing: [{ role: 'Quality Engineer', count: 1 }] },
  MBOM_NOT_DRAFT: { mbomId: '3', status: 'RELEASED' },
  MBOM_TRANSITION: transition,
  MBOM_INVALID: { problems: [{ where: 'line M3-nut', problem: 'is there twice' }] },
  BOM_CYCLE: { path: ['pump', 'motor', 'pump'] },
  BOM_ROW: { row: 3, column: 'Quantity', problem: 'the quantity is "-"', remedy: 'Say what that means.' },
  COMMENT_WITHDRAWN: { commentId: '5' },
  TRACKING: { trackingType: 'SERIAL', problem: 'one serial is one unit', remedy: 'Give quantity 1.' },
}

/** The example of a code, as it is after its way through JSON. */
export function exampleOf(code: string): Refusal {
  const facts: Readonly<Record<string, unknown>> = refusalExamples
  const refusal: unknown = JSON.parse(JSON.stringify({ code, ...Object(facts[code]) }))
  if (!isRefusal(refusal)) throw new Error(`${code} has no example`)
  return refusal
}
