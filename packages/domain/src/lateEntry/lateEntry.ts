import type { Actor } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import { type RunLife, whyNotOpenRun } from '../runLife/runLife.ts'
import type { RunStepStatus } from '../runStep/runStepStatus.ts'
import { whyNotByPerson } from '../signature/whyNotByPerson.ts'
import { whyNotWithoutReason } from '../signature/whyNotWithoutReason.ts'
import type { FieldType } from '../step/stepDefinition.ts'

/** A late entry of the attempt that counts, as the rules look at it. */
export interface LateEntry {
  readonly id: string
  readonly performer: { readonly id: string; readonly name: string }
  readonly fieldNumbers: readonly number[]
  /** The performer's signature stands. */
  readonly isConfirmed: boolean
  readonly isWithdrawn: boolean
}

/** A field that a late entry tells of. */
export interface LateField {
  readonly number: number
  readonly name: string
  readonly type: FieldType
  readonly hasValue: boolean
}

/** Work that was done on paper, as it is told now. Times are ISO 8601 UTC. */
export interface WorkToEnter {
  readonly run: RunLife
  readonly stepStatus: RunStepStatus
  readonly performer: { readonly id: string; readonly name: string; readonly isActive: boolean }
  readonly performedAt: string
  /** None: it tells of the work of the step. */
  readonly fields: readonly LateField[]
  /** Those of the same attempt. */
  readonly others: readonly LateEntry[]
  /** The server's clock. */
  readonly now: string
}

const begun: readonly RunStepStatus[] = ['IN_PROGRESS', 'HOLD', 'FAILED', 'REDLINE', 'COMPLETE']

/**
 * Work done on paper is told of a step that was begun, while its run is open: with when it was done, by somebody who can
 * still confirm it, and a reason (rule 11).
 */
export function whyNotEnterLate(
  work: WorkToEnter,
  reason: string | null,
  actor: Pick<Actor, 'isApiKey'>,
): readonly Refusal[] {
  const { run, stepStatus, performer, performedAt, fields, others, now } = work
  const told = new Set(others.filter((one) => !one.isWithdrawn).flatMap((one) => one.fieldNumbers))
  const refusals: (Refusal | null)[] = [
    whyNotOpenRun(run),
    begun.includes(stepStatus)
      ? null
      : {
          code: 'RUN_STEP_TRANSITION',
          action: 'enter late work of',
          status: stepStatus,
          allowedFrom: begun,
        },
    whyNotWithoutReason(actor, reason, 'enter work late'),
    performedAt > now
      ? wrong('performedAt', 'is in the future', 'Give the time at which the work was done.')
      : null,
    performer.isActive ? null : { code: 'ASSIGNEE_INACTIVE', assigneeId: performer.id, name: performer.name },
    ...fields.map(whyNotTell),
    ...fields
      .filter((field) => told.has(field.number))
      .map((field) =>
        wrong('fieldIds', `name ${field.name}, of which a late entry tells`, 'Withdraw that one first.'),
      ),
  ]
  return refusals.filter((refusal) => refusal !== null)
}

function whyNotTell({ name, type, hasValue }: LateField): Refusal | null {
  if (type === 'SIGNOFF')
    return wrong('fieldIds', `name the sign-off ${name}`, 'Have it signed by whoever did the work.')
  return hasValue
    ? null
    : wrong('fieldIds', `name ${name}, which holds no value`, 'Enter what is on the paper first.')
}

/** A late entry is confirmed by the own signature of whoever did the work, while the run is open (rule 11). */
export function whyNotConfirmLate(
  run: RunLife,
  entry: LateEntry,
  signer: Pick<Actor, 'userId' | 'isApiKey'>,
): readonly Refusal[] {
  const refusals: (Refusal | null)[] = [
    whyNotOpenRun(run),
    whyNotByPerson(signer, 'confirm a late entry'),
    whyNotStanding(entry),
    entry.isConfirmed && !entry.isWithdrawn
      ? { code: 'LATE_ENTRY_CLOSED', lateEntryId: entry.id, because: 'it is confirmed already' }
      : null,
    signer.userId === entry.performer.id
      ? null
      : { code: 'LATE_ENTRY_NOT_YOURS', lateEntryId: entry.id, performer: entry.performer.name },
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** A late entry is withdrawn with a reason, confirmed or not, while the run is open; it stays in the record. */
export function whyNotWithdrawLate(
  run: RunLife,
  entry: LateEntry,
  reason: string | null,
  actor: Pick<Actor, 'isApiKey'>,
): readonly Refusal[] {
  return [
    whyNotOpenRun(run),
    whyNotStanding(entry),
    whyNotWithoutReason(actor, reason, 'withdraw a late entry'),
  ].filter((refusal) => refusal !== null)
}

function whyNotStanding({ id, isWithdrawn }: LateEntry): Refusal | null {
  return isWithdrawn ? { code: 'LATE_ENTRY_CLOSED', lateEntryId: id, because: 'it was withdrawn' } : null
}

function wrong(field: string, problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem, remedy }
}
