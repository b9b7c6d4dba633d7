import type { Actor } from '../access/actor.ts'
import { whyNotPermitted } from '../access/whyNotPermitted.ts'
import type { Refusal } from '../refusal.ts'
import { type RunLife, whyNotOpenRun } from '../runLife/runLife.ts'

/** An open run that somebody may pick up. */
export interface RunToTake extends Pick<RunLife, 'id' | 'canceledAt' | 'completedAt'> {
  /** Who does it; null: nobody yet. */
  readonly assignee: { readonly id: string; readonly name: string } | null
  /** The team whose work it is; null: everybody's. */
  readonly team: { readonly name: string; readonly isOwn: boolean } | null
}

/** An open run is taken out of the pool by whoever comes first, out of a team's by who is in it (rule 8). */
export function whyNotTake(run: RunToTake, actor: Actor): Refusal[] {
  const { id, assignee, team } = run
  const refusals: (Refusal | null)[] = [
    whyNotPermitted(actor, 'TakeRun'),
    whyNotOpenRun(run),
    assignee === null ? null : { code: 'RUN_TAKEN', runId: id, name: assignee.name },
    team === null || team.isOwn ? null : { code: 'RUN_OF_TEAM', runId: id, team: team.name },
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** Who has a run puts it back; for others whoever assigns runs does. */
export function whyNotGiveBack(run: RunToTake, actor: Actor): Refusal[] {
  const { id, assignee } = run
  const refusals: (Refusal | null)[] = [
    whyNotPermitted(actor, 'TakeRun'),
    whyNotOpenRun(run),
    assignee?.id === actor.userId
      ? null
      : { code: 'RUN_NOT_YOURS', runId: id, name: assignee?.name ?? 'nobody' },
  ]
  return refusals.filter((refusal) => refusal !== null)
}
