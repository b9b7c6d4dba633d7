import { Button, Title } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { ChevronLeft, ChevronRight, MapPinOff } from 'lucide-react'
import { useState } from 'react'
import { Refusals } from '../../../components/Refusals.tsx'
import { useSiteZone } from '../../../components/session/useSiteZone.ts'
import { useStartPlanned } from '../../../components/startRun/useStartPlanned.tsx'
import { TabTitle } from '../../../components/TabTitle.tsx'
import { Terms } from '../../../components/terms/Terms.tsx'
import { scheduleWords } from '../../../components/words/scheduleWords.ts'
import { words } from '../../../components/words.ts'
import { dayAfter, dayIn, deviceZone, mondayOf } from '../../../components/zonedTime.ts'
import type { WorkCenter } from '../../../generated/documents.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { ScheduleTabs } from '../ScheduleTabs.tsx'
import styles from './Board.module.css'
import { BoardGrid } from './BoardGrid.tsx'
import { type BoardCard, type Place, putOnDay } from './boardCard.ts'
import { type BoardSearch, boardSearch } from './boardSearch.ts'
import { MoveDialog } from './MoveDialog.tsx'
import { Unscheduled } from './Unscheduled.tsx'
import { useBoard } from './useBoard.ts'
import { refusalsAt, useMoves } from './useMoves.ts'

const shownDays = 14

/** Work centers and the days of two weeks: planned work and runs are put there, moved and started. */
export default function BoardPage() {
  const search: BoardSearch = boardSearch(useSearch({ from: '/schedule' }))
  const navigate = useNavigate({ from: '/schedule' })
  const siteZone = useSiteZone() ?? deviceZone
  const today = dayIn(siteZone, new Date().toISOString())
  const from = search.from ?? mondayOf(today)
  const days = Array.from({ length: shownDays }, (_none, nth) => dayAfter(from, nth))
  const board = useBoard(days, deviceZone)
  const moves = useMoves()
  const starting = useStartPlanned()
  const [dragged, setDragged] = useState<BoardCard | null>(null)
  const [openKey, setOpenKey] = useState<string | null>(null)
  const [last, setLast] = useState<BoardCard | null>(null)
  const zoneOf = (id: string | null) => board.centers?.find((one) => one.id === id)?.timeZone ?? siteZone
  const put = async (place: Place) => {
    if (dragged === null || moves.reason !== null) return
    setLast(dragged)
    await moves.move(dragged, place)
  }
  const drop = ({ id }: WorkCenter, day: string) => {
    if (dragged !== null) void put(putOnDay(dragged, { locationId: id, zone: zoneOf(id), day }))
  }
  const takeOff = () => {
    if (dragged !== null && dragged.plan !== null)
      void put({ locationId: dragged.locationId, start: null, end: null })
  }
  const open = [...board.cards, ...board.unscheduled].find(({ key }) => key === openKey)
  const cardProps = {
    isMovable: moves.reason === null,
    onOpen: ({ key }: BoardCard) => setOpenKey(key),
    onDrag: setDragged,
  }
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <div className={styles['title']}>
          <TabTitle of={scheduleWords.board.title} />
          <Title order={1}>{scheduleWords.board.title}</Title>
          <Terms />
        </div>
        <ScheduleTabs />
      </div>
      <div className={styles['notices']}>
        <Range from={from} onChange={(day) => void navigate({ search: boardSearch({ from: day }) })} />
        {last !== null && (
          <Refusals
            lines={refusalsAt(zoneOf(last.locationId), moves.refusals)}
            title={scheduleWords.board.notMoved(last.name)}
          />
        )}
        <Refusals lines={board.refusals} />
        {starting.notice}
        {!board.isWhole && (
          <Notice tone="info">
            <p>{scheduleWords.board.notWhole}</p>
          </Notice>
        )}
      </div>
      {board.centers === undefined ? (
        board.refusals.length === 0 && <Waiting label={words.common.loading(scheduleWords.board.what)} />
      ) : board.centers.length === 0 ? (
        <EmptyState icon={MapPinOff} title={scheduleWords.queue.noWorkCenterTitle}>
          {scheduleWords.queue.noWorkCenterHelp}
        </EmptyState>
      ) : (
        <div className={styles['body']}>
          <Unscheduled cards={board.unscheduled} onTakeOff={takeOff} {...cardProps} />
          <BoardGrid
            centers={board.centers}
            cards={board.cards}
            days={days}
            today={today}
            zoneOf={zoneOf}
            onDrop={drop}
            {...cardProps}
          />
        </div>
      )}
      {open !== undefined && (
        <MoveDialog
          key={open.key}
          card={open}
          zoneOf={zoneOf}
          start={starting}
          onClose={() => setOpenKey(null)}
        />
      )}
      {starting.dialog}
    </div>
  )
}

/** From week to week. */
function Range({ from, onChange }: { readonly from: string; readonly onChange: (day?: string) => void }) {
  return (
    <div className={styles['range']}>
      <Button.Group>
        <Button
          variant="default"
          aria-label={scheduleWords.board.earlier}
          title={scheduleWords.board.earlier}
          onClick={() => onChange(dayAfter(from, -7))}
        >
          <ChevronLeft size={18} aria-hidden />
        </Button>
        <Button variant="default" onClick={() => onChange()}>
          {scheduleWords.board.thisWeek}
        </Button>
        <Button
          variant="default"
          aria-label={scheduleWords.board.later}
          title={scheduleWords.board.later}
          onClick={() => onChange(dayAfter(from, 7))}
        >
          <ChevronRight size={18} aria-hidden />
        </Button>
      </Button.Group>
      <p className={styles['help']}>{scheduleWords.board.help}</p>
    </div>
  )
}
