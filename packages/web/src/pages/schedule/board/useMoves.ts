import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import type { RefusalLine } from '../../../components/api/refused.ts'
import { useAct } from '../../../components/api/useAct.ts'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { byClockOf } from '../../../components/timesInRefusals.ts'
import { scheduleWords } from '../../../components/words/scheduleWords.ts'
import { MovePlannedWorkDocument, MoveRunDocument } from '../../../generated/documents.ts'
import type { BoardCard, Place } from './boardCard.ts'

/** Moving what stands on a board. */
export interface Moves {
  /** Why this person may not; null: may. */
  readonly reason: string | null
  readonly isBusy: boolean
  /** As they came: `refusalsAt` says them by a clock. */
  readonly refusals: readonly RefusalLine[]
  /** Gives whether it stands there now. */
  readonly move: (card: BoardCard, place: Place) => Promise<boolean>
  readonly reset: () => void
}

export function useMoves(): Moves {
  const actor = useActor()
  const movePlan = useAct(MovePlannedWorkDocument)
  const moveRun = useAct(MoveRunDocument)
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'ScheduleRun')
  return {
    reason: refusal === null ? null : said(refusal),
    isBusy: movePlan.isBusy || moveRun.isBusy,
    refusals: [...movePlan.refusals, ...moveRun.refusals],
    async move({ id, etag, plan, locationId: before }, { locationId, start, end }) {
      movePlan.reset()
      moveRun.reset()
      const moved =
        plan === null
          ? await moveRun.perform({
              input: {
                id,
                etag,
                ...(locationId === before ? {} : { locationId }),
                scheduledStart: start,
                scheduledEnd: end,
              },
            })
          : await movePlan.perform({ input: { id, etag, locationId, windowStart: start, windowEnd: end } })
      return moved !== null
    },
    reset() {
      movePlan.reset()
      moveRun.reset()
    },
  }
}

/** The sentences of the rules, with times by the clock of the work center; of what somebody else changed, what to do now. */
export function refusalsAt(zone: string, lines: readonly RefusalLine[]): readonly RefusalLine[] {
  return byClockOf(zone, lines).map((line) =>
    line.code === 'CONCURRENCY_ERROR' ? { ...line, message: scheduleWords.board.changedMeanwhile } : line,
  )
}
