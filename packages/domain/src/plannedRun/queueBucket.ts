export const queueBuckets = ['OVERDUE', 'NOW', 'NEXT', 'BLOCKED'] as const

/** Where something stands in the queue of a work center, in the order in which a queue is read. */
export type QueueBucket = (typeof queueBuckets)[number]

/** A run step or planned work that waits at a work center. Times are ISO 8601 UTC; null: not said. */
export interface QueuedWork {
  /** It cannot be worked, or not be started, now. */
  readonly isBlocked: boolean
  /** Somebody has begun. */
  readonly isInWork: boolean
  readonly start: string | null
  /** By when it should be done itself. */
  readonly end: string | null
  /** The day through which the whole is due is over at its place. */
  readonly isDueDayOver: boolean
}

/**
 * The bucket of queued work; the first match wins:
 * BLOCKED: it cannot be worked now, whatever its times say.
 * OVERDUE: it can, and its own end is past, or the day through which the whole is due is over.
 * NOW: it is in work, or its start has come.
 * NEXT: its start is later, or nobody has given it a time.
 */
export function queueBucket(work: QueuedWork, now: string): QueueBucket {
  const at = Date.parse(now)
  if (work.isBlocked) return 'BLOCKED'
  if (work.isDueDayOver || (work.end !== null && Date.parse(work.end) < at)) return 'OVERDUE'
  if (work.isInWork || (work.start !== null && Date.parse(work.start) <= at)) return 'NOW'
  return 'NEXT'
}

/** How queued work is compared: by bucket, then what is to be done first, then what is more urgent, then what is older. */
export interface QueuePlace {
  readonly bucket: QueueBucket
  readonly start: string | null
  /** Its own end, and when the whole is due. */
  readonly ends: readonly (string | null)[]
  /** Higher goes first. */
  readonly priority: number
  readonly id: string
}

/** The order of a queue. */
export function compareQueued(a: QueuePlace, b: QueuePlace): number {
  return (
    queueBuckets.indexOf(a.bucket) - queueBuckets.indexOf(b.bucket) ||
    firstTime(a) - firstTime(b) ||
    b.priority - a.priority ||
    Number(a.id) - Number(b.id)
  )
}

// What has no time comes behind all that has one; two without are equal.
const never = Number.MAX_SAFE_INTEGER

function firstTime({ start, ends }: QueuePlace): number {
  if (start !== null) return Date.parse(start)
  const times = ends.flatMap((end) => (end === null ? [] : [Date.parse(end)]))
  return Math.min(never, ...times)
}
