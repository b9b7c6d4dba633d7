import type { QueueItem } from '../../generated/documents.ts'

/**
 * The one thing to do next with what stands in a queue: start a step, go on with one that is in work, look at one that
 * waits; start planned work, or see why it cannot be started.
 */
export type QueueAction = 'startStep' | 'goOn' | 'open' | 'startRun' | 'see'

/** How an item stands, as far as it decides what is to be done. */
interface Queued {
  readonly bucket: QueueItem['bucket']
  readonly runStep: { readonly status: string | null } | null
}

export function queueAction({ bucket, runStep }: Queued): QueueAction {
  const isBlocked = bucket === 'BLOCKED'
  if (runStep === null) return isBlocked ? 'see' : 'startRun'
  if (isBlocked) return 'open'
  return runStep.status === 'IN_PROGRESS' ? 'goOn' : 'startStep'
}
