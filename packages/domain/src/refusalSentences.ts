import { passkeyFaults } from './passkey/passkeyFaults.ts'
import type { RefusalCode, RefusalFacts, RoleCount, StepName } from './refusalFacts.ts'

/** Units that one sentence tells of; the facts have all. */
const toldUnits = 8

const listed = (names: readonly string[]): string => names.join(', ')
const either = (names: readonly string[]): string => names.join(' or ')
const named = (step: StepName): string => `${step.number} ${step.title}`
/** What somebody wrote, as the end of a sentence of ours: it may end as a sentence itself. */
const ended = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
const counted = (missing: readonly RoleCount[]): string =>
  missing.map(({ role, count }) => `${count} × ${role}`).join(', ')
/** The moves of a step whose names are no words of the floor. */
const stepDeeds: Readonly<Record<string, string>> = {
  unstart: 'un-start a step',
  acceptByDisposition: 'accept a step by its issue',
  applyRedline: 'apply the redline of a step',
  cancelRedline: 'cancel the redline of a step',
  bringBack: 'bring a step back',
  reopenToCorrect: 'reopen a step',
  reopenToRepeat: 'reopen a step',
  cancelWithRun: 'cancel a step',
}
const stepDeed = (action: string): string => stepDeeds[action] ?? `${action} a step`
const plainStatus = (status: string): string => status.toLowerCase().replaceAll('_', ' ')

const interchangeWords: Readonly<Record<string, string>> = {
  EXACT: 'exactly this revision',
  THIS_OR_LATER: 'this revision or a later one',
  ANY: 'any revision',
}

/**
 * What the refused person reads, by code: what is wrong and what would put it right. The first words of the three start
 * errors are documented (`starting-a-run.txt`); clients match on "Etag does not match", "already exists" and "not unique".
 */
export const refusalSentences: { readonly [Code in RefusalCode]: (facts: RefusalFacts[Code]) => string } = {
  PERMISSION: (f) => `You need the permission ${f.permission}. Ask an administrator for a role that has it.`,
  UNAUTHENTICATED: () => 'Unable to validate authentication token. Sign in, or send a valid API key.',
  LOGIN_FAILED: () => 'User id or password is wrong. Try again, or ask an administrator to reset it.',
  LOGIN_THROTTLED: (f) => `Too many failed logins. Try again in ${f.retryAfterSeconds} seconds.`,
  SIGNATURE_REQUIRED: (f) =>
    `To ${f.act} takes a person's signature, and an API key never signs. Sign in as a person and sign.`,
  SIGNATURE_INVALID: (f) => {
    const { problem, remedy } =
      f.passkey === undefined
        ? { problem: 'password, PIN or passkey is wrong', remedy: 'Try again.' }
        : {
            problem: `the passkey ${passkeyFaults[f.passkey].problem}`,
            remedy: passkeyFaults[f.passkey].remedy,
          }
    const left = f.attemptsLeft === null ? '' : ` ${f.attemptsLeft} attempts are left.`
    return `The signature was not accepted: ${problem}.${left} ${remedy}`
  },
  SIGNER_LOCKED: () =>
    'Your signature is locked after five failed attempts. Ask an administrator to unlock it.',
  ROLE_REQUIRED: (f) => `To ${f.act} takes the role ${either(f.roles)}. Ask somebody who holds it.`,
  ROLE_SELF_GRANT: (f) => `Nobody grants a role to himself. Ask another administrator for ${f.role}.`,
  ORGANIZATION_EXISTS: () =>
    'This server has its organization already. Sign in, or ask an administrator for an account.',
  LAST_ADMINISTRATOR: (f) =>
    `Nobody would be left with ${f.permission} at every site. Give a role with it to another person first.`,
  SEPARATION_OF_DUTIES: (f) => `You cannot ${f.act}, because you ${f.because}. Ask another person.`,
  REASON_REQUIRED: (f) => `To ${f.act} takes a reason. Say why in a few words.`,
  NOT_YOURS: (f) =>
    `This was written by ${f.name || 'somebody else'}, whose words nobody else changes. Answer it instead.`,
  CONCESSION_REQUIRED: (f) =>
    `To ${f.act} takes an approved concession${f.roles.length > 0 ? ` by ${listed(f.roles)}` : ''}. Ask for the approval first.`,

  NOT_FOUND: (f) => `${f.type} ${f.id} does not exist, or you may not see it. Check the id.`,
  INVALID_INPUT: (f) => `${f.field} ${ended(f.problem)} ${f.remedy}`,
  ALREADY_EXISTS: (f) =>
    f.field === 'serialNumber' && f.value !== ''
      ? `Serial ${f.value} already exists. Give another serial, or work on the unit that has it.`
      : `${f.type} with ${f.value === '' ? `this ${f.field}` : `${f.field} ${f.value}`} already exists. Choose another ${f.field}, or use the one there is.`,
  NOT_UNIQUE: (f) =>
    `${f.type} is not unique: ${f.value === '' ? `this ${f.field}` : `${f.field} ${f.value}`} is there already. Change the line that is there instead.`,
  IN_USE: (f) => `${f.type} ${f.id} is used by ${f.usedBy}. Release it there first, or archive it.`,
  CONCURRENCY_ERROR: (f) =>
    f.id === ''
      ? 'Etag does not match: others changed what this is about at the same moment. Reload it and try again.'
      : `Etag does not match: ${f.type} ${f.id} was changed after you read it. Reload it and try again.`,
  IDEMPOTENCY_KEY_REUSED: (f) => `Idempotency key ${f.key} was used for another request. Send a new key.`,
  IDEMPOTENCY_KEY_EXPIRED: (f) =>
    `Idempotency key ${f.key} is too old to answer from. Check what was done, then send a new key.`,
  QUERY_TOO_DEEP: (f) => `The query is ${f.depth} levels deep; ${f.limit} are allowed. Split it.`,
  QUERY_TOO_COMPLEX: (f) =>
    `The query costs ${f.complexity}; ${f.limit} is allowed. Ask for fewer fields or smaller pages.`,
  LIST_TOO_LONG: (f) =>
    `${f.list} is longer than ${f.limit} rows. Ask for pages with first and after, or filter.`,
  UNSORTABLE: (f) =>
    `${f.list} cannot be sorted by ${f.sort} at this length. Filter first, or sort by ${either(f.sortable)}.`,
  INTERNAL_SERVER_ERROR: (f) =>
    `Something went wrong on the server. Reload to see what was saved. Quote request ${f.requestId} when you report it.`,

  PROCEDURE_UNRELEASED: (f) =>
    `Procedure has unreleased steps: procedure ${f.procedureId} is ${plainStatus(f.status)}${f.steps.length > 0 ? `; not released: ${listed(f.steps)}` : ''}. ${remedyOfUnreleased(f)}`,
  NO_PROCEDURES: (f) =>
    `No procedures available for this part: nothing is linked to ${f.partNumber}. Link a procedure to the part, or start from the procedure.`,
  PROCEDURE_NOT_LINKED: (f) =>
    `Procedure ${f.procedureTitle} is ${f.linkStatus === null ? 'not linked' : `linked but ${plainStatus(f.linkStatus)}`} to ${f.partNumber}. Link them and have the link approved.`,
  PROCEDURE_SUPERSEDED: (f) =>
    `Procedure ${f.procedureId} is not the newest released version. ${f.newestProcedureId === null ? 'No version of it is released: release one.' : `Start from ${f.newestProcedureId}.`}`,
  PROCEDURE_STOPPED: (f) =>
    `Procedure ${f.procedureId} is stopped${f.step === null ? '' : ` at ${f.step}`}: ${ended(f.reason)} Wait until engineering lifts the stop.`,
  STOP_LIFTED: (f) =>
    `The stop ${f.stopId} was lifted at ${f.liftedAt}. Reload it; to stop again, make a new stop.`,
  UNIT_STATE: (f) =>
    `Part inventory is not in a state that allows a new run: ${f.unit} is ${plainStatus(f.status)}. Choose another unit.`,
  UNIT_ON_HOLD: (f) =>
    `${f.unit} is on quality hold${f.reason === undefined ? '' : ` (${f.reason})`}. Have quality release it, or name the issue whose disposition orders this run.`,
  UNIT_IN_BUILD: (f) =>
    f.runId === null
      ? `${f.unit} is being built by a run that you may not see. Choose another unit, or ask somebody who may see it.`
      : `${f.unit} is being built by run ${f.runId} (${f.runTitle}). Complete or cancel that run, or choose another unit.`,
  UNIT_EMPTY: (f) =>
    `${f.unit} has ${f.left} left, and ${f.asked} was asked for. Ask for less, or choose another lot.`,
  WORK_CENTER_ARCHIVED: (f) => `Work center ${f.name} is archived. Choose another, or leave it open.`,
  ASSIGNEE_INACTIVE: (f) => `${f.name} is deactivated. Assign somebody else, or leave the run in the pool.`,
  MBOM_MISSING: (f) =>
    `Part ${f.partNumber} has no released mBOM${f.draftVersion === null ? '' : `; version ${f.draftVersion} is a draft`}. Release one, then start the run.`,
  NOT_A_SIBLING: (f) =>
    `Not in the batch with this one: ${listed(f.ids)}. Read batchSiblings again; a run may have left the batch.`,
  UNITS_IN_THE_WAY: ({ units, together }) => {
    const told = units.slice(0, toldUnits).map(({ unit, why }) => `${unit}: ${ended(why)}`)
    const more = units.length > told.length ? ` … and ${units.length - told.length} more.` : ''
    return `${units.length} of ${together} units of the batch are in the way, and nothing was done. ${told.join(' ')}${more} Put that right, or leave them out.`
  },
  BATCH_NOT_FOUND: (f) => `Batch ${f.batchId} does not exist. Choose a batch of your organization, or none.`,
  PLANNED_RUN_TRANSITION: (f) =>
    `To ${f.action} planned work it must be ${either(f.allowedFrom)}; this is ${f.status}. Reload it to see what became of it.`,

  RUN_TAKEN: (f) => `${f.name} does this run already. Take another, or ask whoever assigns runs.`,
  RUN_OF_TEAM: (f) => `This run is for ${f.team}. Take another, or ask to join that team.`,
  RUN_NOT_YOURS: (f) => `This run is assigned to ${f.name}, not to you. Ask whoever assigns runs.`,
  RUN_NOT_OPEN: (f) =>
    `Run ${f.runId} is ${plainStatus(f.status)} and its record is closed. Reopen it, or start a new run.`,
  RUN_ON_HOLD: (f) =>
    `Run ${f.runId} is on ${plainStatus(f.kind)} hold: ${ended(f.reason)} Resume the run first.`,
  RUN_NOT_ON_HOLD: (f) => `Run ${f.runId} is not on hold. There is nothing to resume.`,
  LATE_ENTRY_NOT_YOURS: (f) =>
    `${f.performer} did this work and alone confirms it. Have ${f.performer} sign.`,
  NOT_UNDOABLE: (f) => `This is not undone in one act. ${ended(f.because)}`,
  LATE_ENTRY_CLOSED: (f) => `This late entry is closed: ${ended(f.because)} Reload to see how it stands.`,
  REASON_SUPPLIED: (f) => `${f.by} has supplied this reason already. Reload to read it.`,
  RUN_NOT_REOPENABLE: (f) => `Run ${f.runId} is not reopened: ${ended(f.because)} ${f.remedy}`,
  RUN_NOT_COMPLETABLE: (f) =>
    `Run ${f.runId} cannot be completed yet: ${f.blockers.join('; ')}. Finish these first.`,
  RUN_STEP_TRANSITION: (f) =>
    `To ${stepDeed(f.action)} it must be ${either(f.allowedFrom)}; this one is ${f.status}. Reload it to see what can be done now.`,
  RUN_STEP_NOT_AVAILABLE: (f) =>
    `Step ${named(f)} is not available yet: it waits for ${f.waits.map((wait) => wait.waitsFor).join('; ')}.`,
  RUN_STEP_HAS_RECORDS: (f) =>
    `Step ${named(f)} has records already (${listed(f.records)}). Complete, hold or fail it instead.`,
  STEP_IS_HEADING: (f) =>
    `Step ${named(f)} is a heading and follows its steps. To ${f.action}, work on the steps below it.`,
  CHILD_STEPS_OPEN: (f) =>
    `Step ${named(f)} has open steps below it: ${f.steps.map(named).join(', ')}. Complete or skip them first.`,
  FIELDS_MISSING: (f) =>
    `Required and still empty: ${listed(f.fields)}. Fill in what is entered and sign what is signed, or choose not applicable where it is offered.`,
  VALUE_OUT_OF_RANGE: (f) => `Out of range: ${f.fields.join('; ')}. Fail this step.`,
  ISSUE_REQUIRED: (f) => `To ${f.act} takes an issue about ${listed(f.about)}. Raise the issue first.`,
  DISPOSITION_REQUIRED: (f) =>
    `Step ${named(f)} failed. Raise an issue on it, and have a disposition of use-as-is or repair approved, to accept it.`,
  REDLINE_TRANSITION: (f) =>
    `To ${f.action} a redline it must be ${either(f.allowedFrom)}; this one is ${f.status}. Reload it.`,
  REDLINE_OPEN: (f) =>
    `Step ${named(f)} has a redline of ${f.author} already: ${f.redlineId}. Add to that one, or wait until it is applied or canceled.`,
  REDLINE_PASSED: (f) =>
    `Redline ${f.redlineId} changes what is done, skipped or in work in run ${f.runId}: ${f.steps.join(', ')}. Redline what is left of it there.`,
  REDLINE_DIFFERS: (f) =>
    `What redline ${f.redlineId} changes reads otherwise in run ${f.runId}, or is not there. Redline the step there.`,
  REDLINE_INVALID: (f) =>
    `The redline cannot go on: ${f.problems.map(({ where, problem }) => `${where}: ${problem}`).join('; ')}. Correct it.`,
  ISSUE_TRANSITION: (f) =>
    `To ${f.action} an issue it must be ${either(f.allowedFrom)}; this one is ${f.status}. Reload it to see what became of it.`,
  ISSUE_LOCKED: (f) =>
    `${listed(f.fields)} cannot be changed: the issue is ${plainStatus(f.status)}${f.isDecidedOn ? ' and somebody has signed for it. Reset the decisions first.' : '. Take it back to work first.'}`,
  FURTHER_ACTION_TRANSITION: (f) =>
    `To ${f.action} a further action it must be ${either(f.allowedFrom)}; this one is ${f.status}. Reload it to see what became of it.`,
  FURTHER_ACTION_LOCKED: (f) =>
    `${listed(f.fields)} cannot be changed: the action is ${plainStatus(f.status)}. ${f.status === 'IN_REVIEW' ? 'Take it back to work first.' : 'Reopen it first.'}`,
  FURTHER_ACTION_INCOMPLETE: (f) =>
    `Action ${f.furtherActionId} does not say ${listed(f.missing)}. Write that first.`,
  DISPOSITION_MISSING: (f) =>
    `Issue ${f.issueId} has no disposition. Choose what is to become of its units first.`,
  ISSUE_REJECTED: (f) =>
    `Issue ${f.issueId} was rejected by ${f.by}: ${ended(f.comment)} Reset the decisions, change it, and have it approved.`,
  ISSUE_WORK_OPEN: (f) => `Issue ${f.issueId} has open work: ${listed(f.work)}. Finish or cancel that first.`,
  ISSUE_ORDERS_NOTHING: (f) =>
    `Issue ${f.issueId} does not order this run: ${f.problem}. Name the issue whose approved disposition is to rework or repair this unit.`,
  UNIT_HELD_BY_ISSUE: (f) =>
    `${f.unit} is held by an issue: ${ended(f.reason)} The issue lets it go, nobody by hand.`,
  SIGN_OFF_MISSING: (f) => `Not signed yet: ${listed(f.signOffs)}. Have each signed by a holder of its role.`,
  GATE_OPEN: (f) =>
    `${f.gate} must be passed before ${f.when === 'BEFORE_START' ? 'this step starts' : 'this step is completed'}. Still wanted: ${counted(f.missing)}.`,
  GATE_CLOSED: (f) => `${f.gate} is ${plainStatus(f.outcome)} already. Reload it to see who decided.`,
  INSTALLS_MISSING: (f) =>
    `Not installed yet: ${f.requirements.join('; ')}. Install them, or raise an issue that names what is missing.`,
  SCHEDULE_CONFLICT: (f) =>
    `Step ${f.step} must begin after step ${f.upstream} allows it: at ${f.earliest} or later${f.latest === null ? '' : `, and by ${f.latest}`}. Move one of them, or push what comes after.`,
  REDO_LIMIT: (f) =>
    `Step ${named(f)} may be redone ${f.limit} times, and has been. Raise an issue and have it dispositioned.`,
  MANDATORY_STEP: (f) => `Step ${named(f)} is mandatory and cannot be skipped. Do it, or redline the run.`,

  PROCEDURE_NOT_DRAFT: (f) =>
    `Procedure ${f.procedureId} is ${plainStatus(f.status)}, and only a draft can be edited. Recall it, or make a new draft.`,
  PROCEDURE_TRANSITION: (f) =>
    `To ${f.action} a procedure it must be ${either(f.allowedFrom)}; this one is ${f.status}. Reload it.`,
  PROCEDURE_INVALID: (f) =>
    `The procedure cannot be released: ${f.problems.map(({ where, problem }) => `${where}: ${problem}`).join('; ')}. Correct the draft.`,
  STANDARD_STEP_NOT_DRAFT: (f) =>
    `Standard step ${f.stepId} is ${plainStatus(f.status)}, and only a draft can be edited. Recall it, or make a new version.`,
  STANDARD_STEP_TRANSITION: (f) =>
    `To ${f.action} a standard step it must be ${either(f.allowedFrom)}; this one is ${f.status}. Reload it.`,
  STANDARD_STEP_INVALID: (f) =>
    `The standard step cannot be released: ${f.problems.map(({ where, problem }) => `${where}: ${problem}`).join('; ')}. Correct the draft.`,
  STANDARD_STEP_NOT_RELEASED: (f) =>
    `Standard step ${f.stepId} is ${plainStatus(f.status)}. Use its released version, or have one released.`,
  STANDARD_STEP_USED: (f) =>
    `Step ${f.stepId} is a use of standard step ${f.standardStepId} and reads as that does. Edit the standard step and use its new version, or break the link first.`,
  DRAFT_EXISTS: (f) =>
    `There is a draft or version in review already: ${f.type} ${f.id}. Go on with that one, or delete it.`,
  MERGE_CONFLICT: (f) => {
    const where = f.step === null ? 'the procedure' : `step ${f.step}`
    const what = f.name === null ? where : `${f.name} of ${where}`
    const said = {
      VALUE: `Both sides changed ${what} otherwise: ${f.property}`,
      TEXT: `Both sides changed the same place in the text of ${where} otherwise`,
      REMOVED: `One side took away ${what}, the other changed it`,
      ORDER: `Both sides put what stands in ${where} into other orders`,
      LOOP: `What both sides did to ${what} closes a circle`,
    }[f.kind]
    return `${said}. Choose a side, or write what it is to be.`
  },
  CHANGE_PASSED: (f) =>
    `Version ${f.version} changes what is done, skipped or in work in run ${f.runId}: ${f.steps.join(', ')}. Let the run go on by its own version, or redline what is left of it.`,
  DEPENDENCY_CYCLE: (f) =>
    `These wait for each other in a circle: ${f.path.join(' → ')}. Remove one of the dependencies.`,
  APPROVALS_MISSING: (f) => {
    const all = f.more > 0 ? [`${f.more} more in all`] : []
    return `Approvals are missing: ${[...f.missing.map(({ role, count }) => `${count} × ${role}`), ...f.reviewers, ...all].join(', ')}. Ask for them first.`
  },
  MBOM_NOT_DRAFT: (f) =>
    `mBOM ${f.mbomId} is ${plainStatus(f.status)}, and only a draft can be edited. Make a new draft.`,
  MBOM_TRANSITION: (f) =>
    `To ${f.action} an mBOM it must be ${either(f.allowedFrom)}; this one is ${f.status}. Reload it.`,
  MBOM_INVALID: (f) =>
    `The mBOM cannot be released: ${f.problems.map(({ where, problem }) => `${where}: ${problem}`).join('; ')}. Correct the draft.`,
  BOM_CYCLE: (f) => `A part cannot be built of itself: ${f.path.join(' → ')}. Leave one of these lines out.`,
  BOM_ROW: ({ row, column, problem, remedy }) =>
    `${row === 0 ? column : `Row ${row}, ${column}`}: ${ended(problem)} ${remedy}`,
  IMPORT_ROW: ({ row, column, problem, remedy }) =>
    `${row === 0 ? column : `Row ${row}, ${column}`}: ${ended(problem)} ${remedy}`,
  FOLDER_FAULT: ({ file, line, character, problem, remedy }) =>
    `${file}:${line}:${character}: ${ended(problem)} ${remedy}`,
  IMPORT_CANCELED: () => 'The import was canceled; nothing was written. Start it again when you want it.',
  FILE_STORED: (f) =>
    `Other bytes of ${f.filename} are stored already and stay as they are. Attach a new file.`,
  FILE_NOT_UPLOADED: (f) =>
    `The bytes of ${f.filename} have not arrived. Send them to the file's upload address, then try again.`,
  FILE_TOO_LARGE: (f) =>
    `${f.filename} is larger than ${f.megabytes} MB. Make it smaller, or let an administrator raise the setting fileMegabytes.`,
  TOOL_OVERDUE: (f) =>
    `The service of tool ${f.tool} was due on ${f.dueAt.slice(0, 10)}. Use another tool, or have it serviced and record the service.`,
  TOOL_OUT_OF_TOLERANCE: (f) =>
    `Tool ${f.tool} was found out of tolerance. Use another tool, or record a service in which it is found good.`,
  CERTIFICATE_MISSING: (f) =>
    `Step ${named(f.step)} asks for a valid certificate ${f.certificate}, and ${f.expiredOn === null ? `${f.person} has none` : `that of ${f.person} expired on ${f.expiredOn}`}. Have it ${f.expiredOn === null ? 'recorded' : 'renewed and recorded'}, or let somebody do it who has one.`,
  HELP_CALL_TRANSITION: (f) =>
    `A call for help that is ${plainStatus(f.status)} cannot be ${f.action === 'close' ? 'closed' : 'answered'}; only one that is ${plainStatus(either(f.allowedFrom))} can. Call again if help is still needed.`,
  HELP_CALL_OPEN: (f) =>
    `Step ${named(f.step)} has called for ${plainStatus(f.kind)} already. Wait for the answer, or close that call first.`,
  COMMENT_WITHDRAWN: () => 'This comment was withdrawn. Write a new one.',
  UNIT_MISMATCH: (f) =>
    `${f.field}: ${f.unit} ${f.measures === null ? 'converts to no other unit' : `measures ${f.measures}`}, and this is counted in ${f.wanted}. Choose ${f.wanted}${f.wantedMeasures === null ? '' : `, or another unit of ${f.wantedMeasures}`}.`,
  UNIT_ON_ORDER: (f) =>
    `${f.unit} is an order, and nothing of it is here. Receive what came in, or change or cancel the order.`,
  NOT_ON_ORDER: (f) =>
    f.because === null
      ? `${f.unit} is no order. Name what was ordered, or receive it without an order.`
      : `${f.because === 'CANCELED' ? `The order of ${f.unit} is canceled` : `All that was ordered of ${f.unit} came in`}. Order anew, or receive it without an order.`,
  MORE_THAN_ORDERED: (f) =>
    `${f.left} of ${f.unit} are on order, and ${f.received} came in. Correct the quantity, or say why more came in than was ordered.`,
  UNIT_EXPIRED: (f) =>
    `${f.unit} expired on ${f.expiresOn}. Choose another one, or have quality extend its expiry at the unit.`,
  UNIT_NOT_AVAILABLE: (f) =>
    `${f.unit} is ${plainStatus(f.status)}${f.because === null ? '' : `: ${f.because}`}. Choose one that is available, or free this one first.`,
  WRONG_PART: (f) =>
    `${f.unit} does not serve ${f.part} (${interchangeWords[f.interchange] ?? f.interchange}, or a listed substitute). Install what the line asks for, or have the substitute listed.`,
  OVER_INSTALL: (f) =>
    `${f.installed} of ${f.part} are in, and ${f.asked} more would pass ${f.most}. Install less, or raise the requirement first.`,
  REQUIREMENT_FILLED: (f) =>
    `${f.installed} of ${f.part} are in${f.places.length === 0 ? '' : ` at ${f.places.join(', ')}`}. Take out what is too much first; a line is removed when nothing is in.`,
  RUN_NOT_SPLIT: (f) =>
    `Run ${f.runId} cannot be split while something in it is open: ${listed(f.openPoints)}. Settle that first.`,
  STEP_CARRIED: (f) =>
    `What was recorded in step ${named(f.step)} is the record of ${listed(f.runs)} too. Repeat the step: what stands there stays as it is.`,
  KIT_CLOSED: (f) =>
    `Kit ${f.partKitId} is ${plainStatus(f.status)}. Make another kit for what is still wanted.`,
  KITTED_ELSEWHERE: (f) =>
    `${f.unit} is put aside in kit ${f.partKitId}. Choose another one, or take it from that kit, with the permission and a reason.`,
  AS_BUILT_LOCKED: (f) =>
    `No open run builds or changes ${f.unit}, so its as-built BOM is locked. Start a rework run on it, or reopen the run.`,
  LINE_NOT_OPENED: (f) =>
    `${f.run} changes only the lines that it names, and ${f.part} is none of them. Open the line for the run, with the permission and a reason.`,
  ASSEMBLY_CYCLE: (f) => `${f.unit} contains ${f.parent}, so it cannot go into it. Choose another unit.`,
  INSTALLATION_REMOVED: () => 'This was taken out already. Reload to see what is in now.',
  TRACKING: (f) => `${f.trackingType} tracking: ${ended(f.problem)} ${f.remedy}`,
}

function remedyOfUnreleased(f: RefusalFacts['PROCEDURE_UNRELEASED']): string {
  if (f.newestProcedureId !== null && f.newestProcedureId !== f.procedureId)
    return `Start from ${f.newestProcedureId}, which is released.`
  if (f.status === 'RELEASED') return 'Have a version of each released, then start the run.'
  return 'Release it, then start the run.'
}
