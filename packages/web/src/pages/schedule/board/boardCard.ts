import { dayAfter, dayIn, daysBetween, timeAt, wholeTime } from '../../../components/zonedTime.ts'
import type { BoardRun, PlannedRow } from '../../../generated/documents.ts'
import { planDetail, planName } from '../planName.ts'

/** What a board shows and moves: planned work, or a run that is open. */
export interface BoardCard {
  readonly key: string
  readonly id: string
  readonly etag: string
  readonly name: string
  readonly detail: string
  readonly locationId: string | null
  readonly start: string | null
  readonly end: string | null
  /** The planned work; null: it is a run. */
  readonly plan: PlannedRow | null
  /** The run; null: it is planned work. */
  readonly run: BoardRun | null
}

export function cardOfPlan(plan: PlannedRow): BoardCard {
  return {
    key: `plan ${plan.id}`,
    id: plan.id,
    etag: plan._etag ?? '',
    name: planName(plan),
    detail: planDetail(plan),
    locationId: plan.location?.id ?? null,
    start: plan.windowStart,
    end: plan.windowEnd,
    plan,
    run: null,
  }
}

/** What tells runs of one day apart in a narrow card: the serial or lot, then the part; the title where there is neither. */
function identityFirst({ title, part, partInventory }: BoardRun): string {
  const identity = partInventory?.serialNumber ?? partInventory?.lotNumber ?? null
  const names = [identity, part?.partNumber ?? null].filter((name) => name !== null)
  return names.length === 0 ? title : names.join(' · ')
}

export function cardOfRun(run: BoardRun): BoardCard {
  return {
    key: `run ${run.id}`,
    id: run.id,
    etag: run._etag ?? '',
    name: identityFirst(run),
    detail: run.title,
    locationId: run.location?.id ?? null,
    start: run.scheduledStart,
    end: run.scheduledEnd,
    plan: null,
    run,
  }
}

/** Where something is put: a work center, from when to when. Null: not said. */
export interface Place {
  readonly locationId: string | null
  readonly start: string | null
  readonly end: string | null
}

/** Put on a day of a work center: it starts on that day by the same clock and keeps its length; without times it has the day. */
export function putOnDay(
  { start, end }: Pick<BoardCard, 'start' | 'end'>,
  { locationId, zone, day }: { readonly locationId: string; readonly zone: string; readonly day: string },
): Place {
  const first = start ?? end
  if (first === null) {
    return { locationId, start: timeAt(zone, `${day}T00:00`), end: timeAt(zone, `${dayAfter(day, 1)}T00:00`) }
  }
  const by_ms = daysBetween(dayIn(zone, first), day) * 86_400_000
  const moved = (time: string | null) => (time === null ? null : wholeTime(Date.parse(time) + by_ms))
  return { locationId, start: moved(start), end: moved(end) }
}

/** A card in the days of a board: from which column to which, both counted from 0 and both its own. */
export interface Span {
  readonly card: BoardCard
  readonly from: number
  readonly to: number
}

/** The columns that a card covers; null: it lies outside of these days, or has no time. */
export function spanOf(card: BoardCard, zone: string, days: readonly string[]): Span | null {
  const [start, end] = [card.start ?? card.end, card.end ?? card.start]
  const firstDay = days[0]
  if (start === null || end === null || firstDay === undefined) return null
  // What ends at midnight has nothing of the day that begins there.
  const last_ms = Math.max(Date.parse(start), Date.parse(end) - 1)
  const from = daysBetween(firstDay, dayIn(zone, start))
  const to = daysBetween(firstDay, dayIn(zone, new Date(last_ms).toISOString()))
  if (to < 0 || from >= days.length) return null
  return { card, from: Math.max(0, from), to: Math.min(days.length - 1, to) }
}

/** Spans in as few lanes as they fit, none over another, what starts first at the top. */
export function packLanes(spans: readonly Span[]): readonly (readonly Span[])[] {
  const lanes: Span[][] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const free = lanes.find((lane) => (lane.at(-1)?.to ?? -1) < span.from)
    if (free === undefined) lanes.push([span])
    else free.push(span)
  }
  return lanes
}
