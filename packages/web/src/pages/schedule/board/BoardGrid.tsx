import { scheduleWords } from '../../../components/words/scheduleWords.ts'
import { isWeekend } from '../../../components/zonedTime.ts'
import type { WorkCenter } from '../../../generated/documents.ts'
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx'
import styles from './Board.module.css'
import type { BoardCard } from './boardCard.ts'
import { WorkCenterRows } from './WorkCenterRows.tsx'

interface BoardGridProps {
  readonly centers: readonly WorkCenter[]
  readonly cards: readonly BoardCard[]
  readonly days: readonly string[]
  readonly today: string
  readonly zoneOf: (locationId: string) => string
  readonly isMovable: boolean
  readonly onOpen: (card: BoardCard) => void
  readonly onDrag: (card: BoardCard | null) => void
  readonly onDrop: (center: WorkCenter, day: string) => void
}

/** The board itself: a row of rows for each work center, a column for each day. */
export function BoardGrid({ centers, cards, zoneOf, ...rest }: BoardGridProps) {
  const { days, today } = rest
  return (
    <ScrollRegion label={scheduleWords.board.title} className={styles['grid']}>
      <table className={styles['table']} aria-label={scheduleWords.board.title}>
        <thead>
          <tr>
            <th scope="col">{scheduleWords.board.workCenter}</th>
            {days.map((day) => (
              <th
                key={day}
                ref={day === today ? showFirst : null}
                scope="col"
                data-today={day === today}
                data-off={isWeekend(day)}
              >
                {weekday.format(new Date(`${day}T12:00Z`))}
                {day === today && ` · ${scheduleWords.board.today}`}
              </th>
            ))}
          </tr>
        </thead>
        {centers.map((center) => (
          <WorkCenterRows
            key={center.id}
            center={center}
            zone={zoneOf(center.id)}
            cards={cards.filter(({ locationId }) => locationId === center.id)}
            {...rest}
          />
        ))}
      </table>
    </ScrollRegion>
  )
}

/** What is over is one scroll away; the board opens at today. */
function showFirst(column: HTMLTableCellElement | null): void {
  column?.scrollIntoView({ inline: 'start', block: 'nearest' })
}

const weekday = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})
