import type { ProcedureStatus } from '../procedure/procedureStatus.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotOpenRun } from '../runLife/runLife.ts'

interface Version {
  readonly id: string
  readonly family_id: string
  readonly version: number
  readonly status: ProcedureStatus
}

interface Rebase {
  readonly run: RunLife
  /** A stop put it on hold, and nobody has released it. */
  readonly isStopped: boolean
  /** What the run is bound to. */
  readonly current: Version
  readonly target: Version
  /** Those of the target that stand. */
  readonly stops: readonly { readonly reason: string; readonly step: string | null }[]
  /** Steps that the target changes and somebody has worked on, by number and title. */
  readonly passed: readonly string[]
}

/** Empty when a run can be bound to a newer version (rule 25); else everything that stands against it. */
export function whyNotRebase({ run, isStopped, current, target, stops, passed }: Rebase): readonly Refusal[] {
  const closed = whyNotOpenRun(run)
  if (closed !== null) return [closed]
  const unfit = whyNotTarget(current, target)
  if (unfit !== null) return [unfit]
  return [
    ...stops.map((stop) => ({ code: 'PROCEDURE_STOPPED', procedureId: target.id, ...stop }) as const),
    ...(isStopped && run.hold !== null
      ? [{ code: 'RUN_ON_HOLD', runId: run.id, kind: run.hold.kind, reason: run.hold.reason } as const]
      : []),
    ...(passed.length === 0
      ? []
      : [{ code: 'CHANGE_PASSED', runId: run.id, version: target.version, steps: passed } as const]),
  ]
}

function whyNotTarget(current: Version, target: Version): Refusal | null {
  if (target.status !== 'RELEASED')
    return {
      code: 'PROCEDURE_UNRELEASED',
      procedureId: target.id,
      status: target.status,
      newestProcedureId: null,
      steps: [],
    }
  if (target.family_id === current.family_id && target.version > current.version) return null
  return {
    code: 'INVALID_INPUT',
    field: 'procedureId',
    problem: 'is no newer version of the procedure that the run is bound to',
    remedy: 'Name a newer released version.',
  }
}
