/** A stretch of time: ISO 8601 UTC. */
export interface Span {
  readonly start: string
  readonly end: string
}

/** One shift as it is worked on a day, or a whole day where no shifts are known. */
export interface WorkingTime extends Span {
  /** The production day, `YYYY-MM-DD`: on which it starts. */
  readonly day: string
}

/** Work that occupies one station of a work center from its start to its end. */
export interface Occupation extends Span {
  readonly kind: 'RUN' | 'PLANNED'
}

/** What a work center can do on a day, and what is put there. Whole seconds of stations. */
export interface DayLoad {
  readonly day: string
  /** Null: nobody said how many stations there are. */
  readonly capacity: number | null
  /** Of runs. */
  readonly scheduled: number
  /** Of work that is planned and not started. */
  readonly planned: number
}

/** Load against capacity by production day: work counts in the shifts that it meets, and not between them. */
export function planLoad(
  days: readonly string[],
  working: readonly WorkingTime[],
  { stations, work }: { readonly stations: number | null; readonly work: readonly Occupation[] },
): readonly DayLoad[] {
  const byDay = Map.groupBy(working, ({ day }) => day)
  return days.map((day) => {
    const times = byDay.get(day) ?? []
    const load = (kind: Occupation['kind']): number =>
      sum(work.flatMap((one) => (one.kind === kind ? times.map((time) => secondsTogether(one, time)) : [])))
    const open = sum(times.map((time) => secondsTogether(time, time)))
    return {
      day,
      capacity: stations === null ? null : open * stations,
      scheduled: load('RUN'),
      planned: load('PLANNED'),
    }
  })
}

/** Work that meets no shift at all: it is scheduled when nobody works. */
export function outsideWorkingTimes<Work extends Occupation>(
  working: readonly WorkingTime[],
  work: readonly Work[],
): readonly Work[] {
  return work.filter((one) => working.every((time) => secondsTogether(one, time) === 0))
}

function secondsTogether(a: Span, b: Span): number {
  const start = Math.max(Date.parse(a.start), Date.parse(b.start))
  const end = Math.min(Date.parse(a.end), Date.parse(b.end))
  return Math.max(0, Math.round((end - start) / 1_000))
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
