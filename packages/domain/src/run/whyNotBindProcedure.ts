import type { Actor } from '../access/actor.ts'
import { whyNotPermitted } from '../access/whyNotPermitted.ts'
import type { ProcedureStatus } from '../procedure/procedureStatus.ts'
import type { Refusal } from '../refusal.ts'
import { whyNotWithoutReason } from '../signature/whyNotWithoutReason.ts'

/** A procedure version that a run is to be bound to. */
export interface ProcedureToStart {
  readonly id: string
  readonly title: string
  readonly status: ProcedureStatus
  /** The newest released version of the same procedure; null when none is. */
  readonly newestReleasedId: string | null
  /**
   * Standard steps in it that are withdrawn, or whose review is pending, rejected or outdated; numbers and
   * titles.
   */
  readonly unreleasedSteps: readonly string[]
  /** A stop on the version or on a step of it, not lifted; null when none. */
  readonly stop: { readonly reason: string; readonly step: string | null } | null
}

/** The wish to start from an older released version (rules 4 and 26). */
export interface SupersededWish {
  readonly isAllowed: boolean
  readonly reason: string | null
  /** A concession for it stands; OWN: given by nobody but who wants to start. */
  readonly concession: 'APPROVED' | 'OWN' | null
}

/** Whether the version is released but no longer the newest. */
export function isSuperseded(
  procedure: Pick<ProcedureToStart, 'id' | 'status' | 'newestReleasedId'>,
): boolean {
  return procedure.status === 'RELEASED' && procedure.newestReleasedId !== procedure.id
}

/**
 * What keeps a run from being bound to this version: it must be released and the newest, or an older one
 * allowed with permission, reason and concession, and not stopped (rules 3 and 4).
 */
export function whyNotBindProcedure(
  procedure: ProcedureToStart,
  wish: SupersededWish,
  actor: Actor,
): readonly Refusal[] {
  const { id, status, newestReleasedId, unreleasedSteps, stop } = procedure
  const unreleased: Refusal | null =
    status === 'RELEASED' && unreleasedSteps.length === 0
      ? null
      : {
          code: 'PROCEDURE_UNRELEASED',
          procedureId: id,
          status,
          newestProcedureId: newestReleasedId,
          steps: unreleasedSteps,
        }
  const refusals: (Refusal | null)[] = [
    unreleased,
    ...(isSuperseded(procedure) ? whyNotSuperseded(procedure, wish, actor) : []),
    stop === null
      ? null
      : { code: 'PROCEDURE_STOPPED', procedureId: id, reason: stop.reason, step: stop.step },
  ]
  return refusals.filter((refusal) => refusal !== null)
}

function whyNotSuperseded(
  procedure: ProcedureToStart,
  wish: SupersededWish,
  actor: Actor,
): readonly (Refusal | null)[] {
  const { id, newestReleasedId } = procedure
  if (!wish.isAllowed)
    return [{ code: 'PROCEDURE_SUPERSEDED', procedureId: id, newestProcedureId: newestReleasedId }]
  const act = 'start from a superseded procedure version'
  return [
    whyNotPermitted(actor, 'StartSupersededRun'),
    whyNotWithoutReason(actor, wish.reason, act),
    wish.concession === null ? { code: 'CONCESSION_REQUIRED', act, roles: [] } : null,
    wish.concession === 'OWN'
      ? { code: 'SEPARATION_OF_DUTIES', act, because: 'approved that yourself' }
      : null,
  ]
}
