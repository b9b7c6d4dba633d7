import { UnstyledButton } from '@mantine/core'
import { CircleAlert, CircleCheckBig, TriangleAlert } from 'lucide-react'
import { StatusIcon, statusWord } from '../../../components/status/StatusPill.tsx'
import { scheduleWords } from '../../../components/words/scheduleWords.ts'
import styles from './Board.module.css'
import type { BoardCard } from './boardCard.ts'

interface CardProps {
  readonly card: BoardCard
  /** What more is said of it where there is room. */
  readonly detail?: string
  readonly isMovable: boolean
  readonly onOpen: (card: BoardCard) => void
  readonly onDrag: (card: BoardCard | null) => void
}

/** Planned work, or a run: dragged to another day or work center, or opened and moved by its form. */
export function Card({ card, detail, isMovable, onOpen, onDrag }: CardProps) {
  const state = stateOf(card)
  return (
    <UnstyledButton
      className={styles['card']}
      data-kind={card.plan === null ? 'run' : 'plan'}
      draggable={isMovable}
      title={[card.name, card.detail, state].filter((text) => text !== '').join('\n')}
      onClick={() => onOpen(card)}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', card.name)
        onDrag(card)
      }}
      onDragEnd={() => onDrag(null)}
    >
      <span className={styles['cardName']}>
        <CardIcon card={card} /> <span className={styles['cardText']}>{card.name}</span>
      </span>
      <span className={styles['cardState']}>{state}</span>
      {detail !== undefined && <span className={styles['cardState']}>{detail}</span>}
    </UnstyledButton>
  )
}

/** How it stands, in words: planned work by its readiness, a run by its status; and that its time went by. */
function stateOf({ plan, run, end }: BoardCard): string {
  const ends = [end, plan?.needBy ?? null].filter((time) => time !== null)
  const isLate = ends.some((time) => Date.parse(time) < Date.now())
  const state = plan?.readiness?.summary ?? statusWord(run?.status ?? 'TODO')
  return isLate ? scheduleWords.board.late(state) : state
}

function CardIcon({ card: { plan, run } }: Pick<CardProps, 'card'>) {
  if (plan === null) {
    return (
      <span aria-hidden className={styles['icon']}>
        <StatusIcon status={run?.status ?? 'TODO'} />
      </span>
    )
  }
  const { readiness } = plan
  if (readiness?.isReady !== true) return <CircleAlert size={16} aria-hidden className={styles['bad']} />
  return readiness.shortParts.length > 0 ? (
    <TriangleAlert size={16} aria-hidden className={styles['caution']} />
  ) : (
    <CircleCheckBig size={16} aria-hidden className={styles['good']} />
  )
}
