import { useNavigate } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { useState } from 'react'
import type { RefusalLine } from '../../components/api/refused.ts'
import { useAct } from '../../components/api/useAct.ts'
import { said } from '../../components/said.ts'
import { useActor } from '../../components/session/useActor.ts'
import { type QueueItem, StartRunStepDocument } from '../../generated/documents.ts'

type Step = NonNullable<QueueItem['runStep']>

/** Starting a step out of a queue: its page opens, and the work begins. */
export interface StartStep {
  /** Why no step can be started by this person; null: they can. */
  readonly reason: string | null
  /** The step that is being started; null: none. */
  readonly startingId: string | null
  readonly refusals: readonly RefusalLine[]
  readonly start: (step: Step) => Promise<void>
}

export function useStartStep(): StartStep {
  const navigate = useNavigate()
  const actor = useActor()
  const act = useAct(StartRunStepDocument)
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'StartRunStep')
  const [startingId, setStartingId] = useState<string | null>(null)
  return {
    reason: refusal === null ? null : said(refusal),
    startingId,
    refusals: act.refusals,
    start: async ({ id, _etag, run }) => {
      setStartingId(id)
      const started = await act.perform({ input: { id, etag: _etag ?? '' } })
      setStartingId(null)
      if (started !== null && run !== null)
        await navigate({ to: '/runs/$id', params: { id: run.id }, search: { step: id } })
    },
  }
}
