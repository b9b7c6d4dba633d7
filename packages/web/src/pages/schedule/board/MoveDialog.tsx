import { Button, Group, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Refusals } from '../../../components/Refusals.tsx'
import { WorkCenterSelect } from '../../../components/select/LocationSelect.tsx'
import { scheduleWords } from '../../../components/words/scheduleWords.ts'
import { words } from '../../../components/words.ts'
import { clockIn, timeAt } from '../../../components/zonedTime.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { ReadinessReasons } from '../ReadinessButton.tsx'
import type { BoardCard, Place } from './boardCard.ts'
import { refusalsAt, useMoves } from './useMoves.ts'

interface MoveDialogProps {
  /** As it stands on the server now. */
  readonly card: BoardCard
  /** The clock of a work center; of none, that of the first site. */
  readonly zoneOf: (locationId: string | null) => string
  readonly start: { readonly reason: string | null; readonly open: (planId: string) => void }
  readonly onClose: () => void
}

/** Move a card by form: to which work center, from when to when. What a drag does, for the keyboard and for gloves. */
export function MoveDialog({ card, zoneOf, start, onClose }: MoveDialogProps) {
  const moves = useMoves()
  const [opened] = useState(card)
  const [locationId, setLocationId] = useState(card.locationId)
  const [from, setFrom] = useState(clockOf(card.start, zoneOf(card.locationId)))
  const [to, setTo] = useState(clockOf(card.end, zoneOf(card.locationId)))
  const zone = zoneOf(locationId)
  const isChanged = card.etag !== opened.etag
  // That it was changed is said once, with where it stands now.
  const refusals = moves.refusals.filter(({ code }) => !isChanged || code !== 'CONCURRENCY_ERROR')
  const put = async (place: Place) => {
    if (await moves.move(card, place)) onClose()
  }
  return (
    <FormDialog
      title={card.run?.title ?? card.name}
      size="lg"
      submit={{ label: scheduleWords.board.move, isDisabled: moves.reason !== null }}
      notice={
        <>
          {moves.reason !== null && <Notice tone="info">{moves.reason}</Notice>}
          {isChanged && <Notice tone="caution">{scheduleWords.board.nowAt(placeInWords(card, zone))}</Notice>}
          <Refusals lines={refusalsAt(zone, refusals)} />
        </>
      }
      isBusy={moves.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void put({ locationId, start: timeOf(from, zone), end: timeOf(to, zone) })}
      onClose={onClose}
    >
      <CardFacts card={card} start={start} onClose={onClose} />
      <WorkCenterSelect
        label={scheduleWords.board.workCenter}
        placeholder={scheduleWords.queue.pickWorkCenter}
        value={locationId}
        clearable
        onChange={(place) => setLocationId(place?.id ?? null)}
      />
      <Group grow align="flex-start">
        <TextInput
          label={scheduleWords.board.from}
          type="datetime-local"
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          label={scheduleWords.board.to}
          type="datetime-local"
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </Group>
      <p style={{ margin: 0, color: 'var(--t-muted)' }}>{scheduleWords.board.clockOf(zone)}</p>
      {card.plan !== null && (card.start !== null || card.end !== null) && (
        <ReasonedButton
          variant="default"
          reason={moves.reason}
          onClick={() => void put({ locationId, start: null, end: null })}
        >
          {scheduleWords.board.unschedule}
        </ReasonedButton>
      )}
    </FormDialog>
  )
}

function CardFacts({ card: { plan, run, detail }, start, onClose }: Omit<MoveDialogProps, 'zoneOf'>) {
  if (run !== null) {
    return (
      <Button
        variant="default"
        renderRoot={(props) => <Link to="/runs/$id" params={{ id: run.id }} {...props} />}
      >
        {scheduleWords.board.openRun}
      </Button>
    )
  }
  if (plan === null) return null
  const open = () => {
    onClose()
    start.open(plan.id)
  }
  return (
    <>
      {detail !== '' && <p style={{ margin: 0, color: 'var(--t-muted)' }}>{detail}</p>}
      {plan.readiness !== null && <ReadinessReasons readiness={plan.readiness} />}
      <ReasonedButton variant="light" reason={start.reason} onClick={open}>
        {scheduleWords.planned.start}
      </ReasonedButton>
      <Button
        variant="default"
        renderRoot={(props) => <Link to="/schedule/planned/$id" params={{ id: plan.id }} {...props} />}
      >
        {scheduleWords.board.openPlan}
      </Button>
    </>
  )
}

/** Where a card stands, by the clock of the work center. */
function placeInWords({ plan, run, start, end }: BoardCard, zone: string): string {
  const place = plan?.location?.name ?? run?.location?.name ?? scheduleWords.planned.noWorkCenter
  const times = [start, end]
    .map((time) => clockOf(time, zone).replace('T', ' '))
    .filter((time) => time !== '')
  return [place, times.length === 0 ? scheduleWords.planned.noWindow : times.join(' – ')].join(', ')
}

const clockOf = (time: string | null, zone: string): string => (time === null ? '' : clockIn(zone, time))
const timeOf = (clock: string, zone: string): string | null => (clock === '' ? null : timeAt(zone, clock))
