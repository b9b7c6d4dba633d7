import { type DragEvent, type ReactNode, useState } from 'react'
import { useDocument } from '../../../components/api/useDocument.ts'
import { scheduleWords } from '../../../components/words/scheduleWords.ts'
import { isWeekend } from '../../../components/zonedTime.ts'
import {
  type WorkCenter,
  WorkCenterLoadDocument,
  type WorkCenterLoadResult,
} from '../../../generated/documents.ts'
import styles from './Board.module.css'
import { type BoardCard, packLanes, type Span, spanOf } from './boardCard.ts'
import { Card } from './Card.tsx'
import { OutsideShifts } from './OutsideShifts.tsx'

/** How often the load is read anew. */
const refresh_ms = 30_000

interface WorkCenterRowsProps {
  readonly center: WorkCenter
  readonly zone: string
  readonly days: readonly string[]
  readonly today: string
  readonly cards: readonly BoardCard[]
  readonly isMovable: boolean
  readonly onOpen: (card: BoardCard) => void
  readonly onDrag: (card: BoardCard | null) => void
  /** What is being dragged is put on a day here. */
  readonly onDrop: (center: WorkCenter, day: string) => void
}

type DayLoad = NonNullable<WorkCenterLoadResult['workCenterLoad']>['days'][number]

/** A work center on the board: its load of each day against what it can do, and below it what lies there, lane by lane. */
export function WorkCenterRows(props: WorkCenterRowsProps) {
  const { center, zone, days, cards } = props
  const { data } = useDocument(
    WorkCenterLoadDocument,
    { locationId: center.id, from: days[0] ?? '', days: days.length },
    { every_ms: refresh_ms, keepPrevious: true },
  )
  const load = data?.workCenterLoad ?? null
  const loads = new Map(load?.days.map((one) => [one.day, one]))
  const lanes = packLanes(cards.flatMap((card) => spanOf(card, zone, days) ?? []))
  return (
    <tbody>
      <tr className={styles['loads']}>
        <th scope="rowgroup" rowSpan={lanes.length + 2}>
          {center.name}
          {load !== null && (
            <span className={styles['stations']}>{scheduleWords.board.stations(load.stations)}</span>
          )}
          {load !== null && load.outsideShifts > 0 && (
            <OutsideShifts
              place={center.name}
              zone={zone}
              count={load.outsideShifts}
              work={load.workOutsideShifts}
            />
          )}
        </th>
        {days.map((day) => (
          <DayCell key={day} {...props} day={day} load={loads.get(day)}>
            <Load load={loads.get(day)} />
          </DayCell>
        ))}
      </tr>
      {lanes.map((lane) => (
        <tr key={lane.map(({ card }) => card.key).join()}>
          <Lane {...props} lane={lane} loads={loads} />
        </tr>
      ))}
      <tr className={styles['free']}>
        {days.map((day) => (
          <DayCell key={day} {...props} day={day} load={loads.get(day)} />
        ))}
      </tr>
    </tbody>
  )
}

interface LaneProps extends WorkCenterRowsProps {
  readonly lane: readonly Span[]
  readonly loads: ReadonlyMap<string, DayLoad>
}

/** Cards side by side, each over its days, and the free days between them. */
function Lane(props: LaneProps) {
  const { lane, days, loads } = props
  return days.map((day, nth) => {
    const span = lane.find(({ from, to }) => from <= nth && nth <= to)
    if (span !== undefined && span.from !== nth) return null
    return (
      <DayCell
        key={day}
        {...props}
        day={day}
        load={loads.get(day)}
        colSpan={span === undefined ? 1 : span.to - span.from + 1}
      >
        {span !== undefined && (
          <Card card={span.card} isMovable={props.isMovable} onOpen={props.onOpen} onDrag={props.onDrag} />
        )}
      </DayCell>
    )
  })
}

interface DayCellProps extends Pick<WorkCenterRowsProps, 'center' | 'today' | 'onDrop'> {
  readonly day: string
  readonly load: DayLoad | undefined
  readonly colSpan?: number
  readonly children?: ReactNode
}

/** A day, on which something can be dropped. */
function DayCell({ center, today, onDrop, day, load, colSpan = 1, children }: DayCellProps) {
  const [isOver, setOver] = useState(false)
  const isOff = colSpan === 1 && (load?.capacity === 0 || isWeekend(day))
  return (
    <td
      colSpan={colSpan}
      data-day={day}
      data-off={isOff}
      data-today={day === today && colSpan === 1}
      data-over={isOver}
      onDragOver={(event: DragEvent) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        onDrop(center, day)
      }}
    >
      {children}
    </td>
  )
}

/** What a day has to do against what it can: a bar, and in words. */
function Load({ load }: { readonly load: DayLoad | undefined }) {
  if (load === undefined) return null
  const { capacity, scheduled, planned, isOverloaded } = load
  const used = scheduled + planned
  if (capacity === 0 && used === 0)
    return <span className={styles['closed']}>{scheduleWords.board.closed}</span>
  const share = capacity === null || capacity === 0 ? 0 : Math.min(1, used / capacity)
  return (
    <span className={styles['load']} data-over={isOverloaded}>
      <span className={styles['bar']} aria-hidden>
        <span
          className={styles['fill']}
          style={{ width: `${isOverloaded ? 100 : Math.round(share * 100)}%` }}
        />
      </span>
      {scheduleWords.board.load(hours(used), capacity === null ? null : hours(capacity))}
      {isOverloaded && capacity !== null && <strong>{tooMuch(used - capacity)}</strong>}
    </span>
  )
}

/** A few minutes are said as such: "0 h too much" would contradict itself. */
function tooMuch(seconds: number): string {
  const { over, overByMinutes } = scheduleWords.board
  return seconds < 360 ? overByMinutes(Math.ceil(seconds / 60)) : over(hours(seconds))
}

/** Seconds as hours, with a tenth where there is one. */
function hours(seconds: number): string {
  return String(Math.round(seconds / 360) / 10)
}
