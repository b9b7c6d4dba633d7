/** A step as the people on the floor name it: dotted number and title. */
export interface StepName {
  readonly number: string
  readonly title: string
}

/** A record known by id and by the name that stood on it; definitions and refusals keep both. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** A unit of a batch that keeps the others from an act: `unit` and `why` in words. */
export interface UnitInTheWay {
  readonly runId: string
  /** Null: the act is on the run itself. */
  readonly runStepId: string | null
  readonly unit: string
  readonly why: string
}

/** A role and how many of its holders are still wanted. */
export interface RoleCount {
  readonly role: string
  readonly count: number
}

/**
 * One thing that keeps a run step from being worked. `waitsFor` names it; `until` is ISO 8601 UTC, null when
 * no time is known.
 */
export interface Wait {
  readonly kind:
    | 'UPSTREAM'
    | 'LAG_MINIMUM'
    | 'LAG_MAXIMUM'
    | 'PARENT'
    | 'QUALITY_HOLD'
    | 'STOP'
    | 'ISSUE'
    | 'STATUS'
  readonly waitsFor: string
  readonly until: string | null
}

/**
 * One fault in a draft: `where` in words ("step 2.1, field Torque"), `problem` says what is wrong and how to
 * put it right.
 */
export interface Problem {
  readonly where: string
  readonly problem: string
}

interface Transition {
  readonly action: string
  readonly status: string
  readonly allowedFrom: readonly string[]
}

type None = object

/**
 * What is wrong with the answer of a passkey: PROMPT none of ours that is open was answered; UNKNOWN it is not one of this
 * person; ORIGIN another site's page; UNVERIFIED it did not check who holds it; COUNTER it may be a copy; WRONG anything else.
 */
export type PasskeyFault = 'PROMPT' | 'UNKNOWN' | 'ORIGIN' | 'UNVERIFIED' | 'COUNTER' | 'WRONG'

/**
 * Every code with the facts that stand in its refusal. Codes are public API (rules 3 and 40): add, never rename.
 * Facts are plain JSON, ids as strings; null means unknown or absent.
 */
export interface RefusalFacts {
  // Who may
  PERMISSION: { readonly permission: string }
  UNAUTHENTICATED: None
  LOGIN_FAILED: None
  LOGIN_THROTTLED: { readonly retryAfterSeconds: number }
  SIGNATURE_REQUIRED: { readonly act: string }
  /** `passkey`: what is wrong with the passkey that was given; absent: none was. */
  SIGNATURE_INVALID: { readonly attemptsLeft: number | null; readonly passkey?: PasskeyFault }
  SIGNER_LOCKED: None
  ROLE_REQUIRED: { readonly act: string; readonly roles: readonly string[] }
  ROLE_SELF_GRANT: { readonly role: string }
  ORGANIZATION_EXISTS: None
  LAST_ADMINISTRATOR: { readonly permission: string }
  SEPARATION_OF_DUTIES: { readonly act: string; readonly because: string }
  REASON_REQUIRED: { readonly act: string }
  NOT_YOURS: { readonly type: string; readonly id: string; readonly name: string }
  CONCESSION_REQUIRED: { readonly act: string; readonly roles: readonly string[] }

  // The request
  NOT_FOUND: { readonly type: string; readonly id: string }
  INVALID_INPUT: { readonly field: string; readonly problem: string; readonly remedy: string }
  /** `value` is empty where the database keeps it to itself: behind row-level security it does not name what is taken. */
  ALREADY_EXISTS: { readonly type: string; readonly field: string; readonly value: string }
  NOT_UNIQUE: { readonly type: string; readonly field: string; readonly value: string }
  IN_USE: { readonly type: string; readonly id: string; readonly usedBy: string }
  CONCURRENCY_ERROR: { readonly type: string; readonly id: string }
  IDEMPOTENCY_KEY_REUSED: { readonly key: string }
  IDEMPOTENCY_KEY_EXPIRED: { readonly key: string }
  QUERY_TOO_DEEP: { readonly depth: number; readonly limit: number }
  QUERY_TOO_COMPLEX: { readonly complexity: number; readonly limit: number }
  LIST_TOO_LONG: { readonly list: string; readonly limit: number }
  UNSORTABLE: { readonly list: string; readonly sort: string; readonly sortable: readonly string[] }
  INTERNAL_SERVER_ERROR: { readonly requestId: string }

  // Starting a run (rules 1-4)
  PROCEDURE_UNRELEASED: {
    readonly procedureId: string
    readonly status: string
    readonly newestProcedureId: string | null
    readonly steps: readonly string[]
  }
  NO_PROCEDURES: { readonly partId: string; readonly partNumber: string }
  PROCEDURE_NOT_LINKED: {
    readonly partId: string
    readonly partNumber: string
    readonly procedureTitle: string
    readonly linkStatus: string | null
  }
  PROCEDURE_SUPERSEDED: { readonly procedureId: string; readonly newestProcedureId: string | null }
  PROCEDURE_STOPPED: { readonly procedureId: string; readonly reason: string; readonly step: string | null }
  STOP_LIFTED: { readonly stopId: string; readonly liftedAt: string }
  UNIT_STATE: { readonly partInventoryId: string; readonly unit: string; readonly status: string }
  /** `reason`: why it is held, as it stands at the unit; absent where the refusal does not know. */
  UNIT_ON_HOLD: { readonly partInventoryId: string; readonly unit: string; readonly reason?: string }
  UNIT_IN_BUILD: {
    readonly partInventoryId: string
    readonly unit: string
    /** Null: a run that is under export control, and the reader has no clearance. */
    readonly runId: string | null
    readonly runTitle: string | null
  }
  UNIT_EMPTY: {
    readonly partInventoryId: string
    readonly unit: string
    readonly left: string
    readonly asked: string
  }
  WORK_CENTER_ARCHIVED: { readonly locationId: string; readonly name: string }
  ASSIGNEE_INACTIVE: { readonly assigneeId: string; readonly name: string }
  MBOM_MISSING: {
    readonly partId: string
    readonly partNumber: string
    readonly draftVersion: number | null
  }
  NOT_A_SIBLING: { readonly ids: readonly string[] }
  UNITS_IN_THE_WAY: { readonly units: readonly UnitInTheWay[]; readonly together: number }
  BATCH_NOT_FOUND: { readonly batchId: string }
  PLANNED_RUN_TRANSITION: Transition

  // Runs and their steps (rules 5-14)
  RUN_NOT_OPEN: { readonly runId: string; readonly status: string }
  RUN_TAKEN: { readonly runId: string; readonly name: string }
  RUN_OF_TEAM: { readonly runId: string; readonly team: string }
  RUN_NOT_YOURS: { readonly runId: string; readonly name: string }
  RUN_ON_HOLD: { readonly runId: string; readonly kind: string; readonly reason: string }
  RUN_NOT_ON_HOLD: { readonly runId: string }
  LATE_ENTRY_NOT_YOURS: { readonly lateEntryId: string; readonly performer: string }
  NOT_UNDOABLE: { readonly event: string; readonly because: string }
  LATE_ENTRY_CLOSED: { readonly lateEntryId: string; readonly because: string }
  REASON_SUPPLIED: { readonly id: string; readonly by: string }
  RUN_NOT_REOPENABLE: { readonly runId: string; readonly because: string; readonly remedy: string }
  RUN_NOT_COMPLETABLE: { readonly runId: string; readonly blockers: readonly string[] }
  RUN_STEP_TRANSITION: Transition
  RUN_STEP_NOT_AVAILABLE: StepName & { readonly waits: readonly Wait[] }
  RUN_STEP_HAS_RECORDS: StepName & { readonly records: readonly string[] }
  STEP_IS_HEADING: StepName & { readonly action: string }
  CHILD_STEPS_OPEN: StepName & { readonly steps: readonly StepName[] }
  FIELDS_MISSING: { readonly fields: readonly string[] }
  VALUE_OUT_OF_RANGE: { readonly fields: readonly string[] }
  ISSUE_REQUIRED: { readonly act: string; readonly about: readonly string[] }
  DISPOSITION_REQUIRED: StepName
  ISSUE_TRANSITION: Transition
  REDLINE_TRANSITION: Transition
  REDLINE_OPEN: StepName & { readonly redlineId: string; readonly author: string }
  REDLINE_PASSED: { readonly redlineId: string; readonly runId: string; readonly steps: readonly string[] }
  REDLINE_DIFFERS: { readonly redlineId: string; readonly runId: string }
  REDLINE_INVALID: { readonly problems: readonly Problem[] }
  /** `fields`: what may not be edited now. */
  ISSUE_LOCKED: {
    readonly fields: readonly string[]
    readonly status: string
    readonly isDecidedOn: boolean
  }
  DISPOSITION_MISSING: { readonly issueId: string }
  FURTHER_ACTION_TRANSITION: Transition
  /** `fields`: what may not be edited now. */
  FURTHER_ACTION_LOCKED: { readonly fields: readonly string[]; readonly status: string }
  /** `missing`: what nobody has said yet, in words. */
  FURTHER_ACTION_INCOMPLETE: { readonly furtherActionId: string; readonly missing: readonly string[] }
  ISSUE_REJECTED: { readonly issueId: string; readonly by: string; readonly comment: string }
  /** `work`: runs that it ordered, in words. */
  ISSUE_WORK_OPEN: { readonly issueId: string; readonly work: readonly string[] }
  ISSUE_ORDERS_NOTHING: { readonly issueId: string; readonly problem: string }
  UNIT_HELD_BY_ISSUE: {
    readonly partInventoryId: string
    readonly unit: string
    readonly reason: string
  }
  SIGN_OFF_MISSING: { readonly signOffs: readonly string[] }
  GATE_OPEN: {
    readonly gate: string
    readonly when: 'BEFORE_START' | 'BEFORE_COMPLETION'
    readonly missing: readonly RoleCount[]
  }
  GATE_CLOSED: { readonly gate: string; readonly outcome: string }
  INSTALLS_MISSING: { readonly requirements: readonly string[] }
  /** `earliest` and `latest`: when the step may begin; null: any time after. ISO 8601. */
  SCHEDULE_CONFLICT: {
    readonly step: string
    readonly upstream: string
    readonly earliest: string
    readonly latest: string | null
  }
  REDO_LIMIT: StepName & { readonly limit: number }
  MANDATORY_STEP: StepName

  // Procedures, bills of materials, inventory
  PROCEDURE_NOT_DRAFT: { readonly procedureId: string; readonly status: string }
  PROCEDURE_TRANSITION: Transition
  PROCEDURE_INVALID: { readonly problems: readonly Problem[] }
  STANDARD_STEP_NOT_DRAFT: { readonly stepId: string; readonly status: string }
  STANDARD_STEP_TRANSITION: Transition
  STANDARD_STEP_INVALID: { readonly problems: readonly Problem[] }
  STANDARD_STEP_NOT_RELEASED: { readonly stepId: string; readonly status: string }
  STANDARD_STEP_USED: { readonly stepId: string; readonly standardStepId: string }
  DRAFT_EXISTS: { readonly type: string; readonly id: string }
  /** `step`: its title, null: the procedure itself; `name`: what in it, null: the step itself; `property`: as a definition calls it. */
  MERGE_CONFLICT: {
    readonly conflictId: string
    readonly kind: 'VALUE' | 'TEXT' | 'REMOVED' | 'ORDER' | 'LOOP'
    readonly step: string | null
    readonly name: string | null
    readonly property: string | null
  }
  CHANGE_PASSED: { readonly runId: string; readonly version: number; readonly steps: readonly string[] }
  DEPENDENCY_CYCLE: { readonly path: readonly string[] }
  /** `reviewers`: asked by name; `more`: how many approvals are wanted in all, whoever gives them. */
  APPROVALS_MISSING: {
    readonly missing: readonly RoleCount[]
    readonly reviewers: readonly string[]
    readonly more: number
  }
  MBOM_NOT_DRAFT: { readonly mbomId: string; readonly status: string }
  MBOM_TRANSITION: Transition
  MBOM_INVALID: { readonly problems: readonly Problem[] }
  BOM_CYCLE: { readonly path: readonly string[] }
  BOM_ROW: {
    readonly row: number
    readonly column: string
    readonly problem: string
    readonly remedy: string
  }
  /** `row` as a spreadsheet numbers it, the header is 1; 0: about the table. `value`: what stands in the cell. */
  IMPORT_ROW: {
    readonly row: number
    readonly column: string
    readonly value: string
    readonly problem: string
    readonly remedy: string
  }
  /** `file` by its path in the folder; line and character from 1. */
  FOLDER_FAULT: {
    readonly file: string
    readonly line: number
    readonly character: number
    readonly problem: string
    readonly remedy: string
  }
  IMPORT_CANCELED: None
  FILE_STORED: { readonly fileId: string; readonly filename: string }
  FILE_NOT_UPLOADED: { readonly fileId: string; readonly filename: string }
  FILE_TOO_LARGE: { readonly filename: string; readonly megabytes: number }
  TOOL_OVERDUE: { readonly partInventoryId: string; readonly tool: string; readonly dueAt: string }
  TOOL_OUT_OF_TOLERANCE: { readonly partInventoryId: string; readonly tool: string }
  CERTIFICATE_MISSING: {
    readonly step: StepName
    readonly certificate: string
    readonly person: string
    /** The last day of the newest that ended; null: the person has had none. */
    readonly expiredOn: string | null
  }
  HELP_CALL_TRANSITION: Transition
  HELP_CALL_OPEN: { readonly helpCallId: string; readonly kind: string; readonly step: StepName }
  COMMENT_WITHDRAWN: { readonly commentId: string }
  UNIT_MISMATCH: {
    readonly field: string
    readonly unit: string
    readonly measures: string | null
    readonly wanted: string
    readonly wantedMeasures: string | null
  }
  /** Nothing of it is here: it only says what was ordered. */
  UNIT_ON_ORDER: { readonly partInventoryId: string; readonly unit: string }
  /** `because`: why nothing of it is to come; null: it is no order. */
  NOT_ON_ORDER: {
    readonly partInventoryId: string
    readonly unit: string
    readonly because: 'RECEIVED' | 'CANCELED' | null
  }
  /** `left`: what was still to come. */
  MORE_THAN_ORDERED: {
    readonly partInventoryId: string
    readonly unit: string
    readonly left: string
    readonly received: string
  }
  /** `expiresOn`: the last day on which it could be built in, `YYYY-MM-DD`. */
  UNIT_EXPIRED: { readonly partInventoryId: string; readonly unit: string; readonly expiresOn: string }
  /** `because`: what stands in the way, in words; null: the status says it. */
  UNIT_NOT_AVAILABLE: {
    readonly partInventoryId: string
    readonly unit: string
    readonly status: string
    readonly because: string | null
  }
  WRONG_PART: {
    readonly buildRequirementId: string
    readonly part: string
    readonly unit: string
    readonly interchange: string
  }
  /** Quantities in the unit of the line; `most` with the tolerance of consumables. */
  OVER_INSTALL: {
    readonly buildRequirementId: string
    readonly part: string
    readonly installed: string
    readonly asked: string
    readonly most: string
  }
  /** `places`: those of the line where something is. */
  REQUIREMENT_FILLED: {
    readonly buildRequirementId: string
    readonly part: string
    readonly installed: string
    readonly places: readonly string[]
  }
  /** What keeps part of its lot from going on in a run of its own, in words. */
  RUN_NOT_SPLIT: { readonly runId: string; readonly openPoints: readonly string[] }
  /** Other runs rely on what was recorded in it. */
  STEP_CARRIED: { readonly runStepId: string; readonly step: StepName; readonly runs: readonly string[] }
  KIT_CLOSED: { readonly partKitId: string; readonly status: string }
  /** All of it is in another kit. */
  KITTED_ELSEWHERE: { readonly partInventoryId: string; readonly unit: string; readonly partKitId: string }
  /** The run reworks, repairs or modifies the unit, and does not name the line. */
  LINE_NOT_OPENED: {
    readonly buildRequirementId: string
    readonly part: string
    readonly runId: string
    readonly run: string
  }
  AS_BUILT_LOCKED: { readonly partInventoryId: string; readonly unit: string }
  ASSEMBLY_CYCLE: { readonly unit: string; readonly parent: string }
  INSTALLATION_REMOVED: { readonly abomInstallationId: string }
  TRACKING: { readonly trackingType: string; readonly problem: string; readonly remedy: string }
}

export type RefusalCode = keyof RefusalFacts
