import { useState } from 'react'
import { useSiteZone } from '../../../components/session/useSiteZone.ts'
import { dayInWordsAt } from '../../../components/times.ts'
import { scheduleWords } from '../../../components/words/scheduleWords.ts'
import { windowInWords } from '../planColumns.tsx'
import styles from './Board.module.css'
import type { BoardCard } from './boardCard.ts'
import { Card } from './Card.tsx'

interface UnscheduledProps {
  readonly cards: readonly BoardCard[]
  readonly isMovable: boolean
  readonly onOpen: (card: BoardCard) => void
  readonly onDrag: (card: BoardCard | null) => void
  /** What is being dragged comes off the board. */
  readonly onTakeOff: () => void
}

/** What waits for a place on the board. */
export function Unscheduled({ cards, onTakeOff, ...rest }: UnscheduledProps) {
  const [isOver, setOver] = useState(false)
  const siteZone = useSiteZone()
  return (
    <section
      className={styles['side']}
      aria-label={scheduleWords.board.unscheduled}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onTakeOff()
      }}
    >
      <h2>{scheduleWords.board.unscheduled}</h2>
      <p>
        {cards.length === 0 ? scheduleWords.board.nothingUnscheduled : scheduleWords.board.unscheduledHelp}
      </p>
      {cards.map((card) => (
        <Card key={card.key} card={card} detail={detailOf(card, siteZone)} {...rest} />
      ))}
    </section>
  )
}

/** When it was planned for, where that went by; and when it is needed. */
function detailOf({ plan }: BoardCard, siteZone: string | null): string {
  if (plan === null) return ''
  const gone = plan.windowEnd === null ? '' : scheduleWords.board.was(windowInWords(plan))
  const zone = plan.location?.timeZone ?? siteZone
  const need = plan.needBy === null ? '' : scheduleWords.board.needed(dayInWordsAt(plan.needBy, zone))
  return [gone, need].filter((text) => text !== '').join(' · ')
}
