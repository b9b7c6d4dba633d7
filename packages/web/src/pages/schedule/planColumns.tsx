import { Link } from '@tanstack/react-router'
import { DueDate } from '../../components/DueDate.tsx'
import { dayInWordsAt } from '../../components/times.ts'
import { scheduleWords } from '../../components/words/scheduleWords.ts'
import { startWords } from '../../components/words/startWords.ts'
import { words } from '../../components/words.ts'
import type { PlannedRow } from '../../generated/documents.ts'
import type { Column } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'
import { planDetail, planName } from './planName.ts'
import { ReadinessButton } from './ReadinessButton.tsx'

const { columns } = scheduleWords.planned

/** What is planned, by its name, with the way to it. */
export const workColumn: Column<PlannedRow> = {
  label: columns.work,
  share: 2.6,
  render: (plan) => (
    <Link to="/schedule/planned/$id" params={{ id: plan.id }}>
      <TwoLines first={planName(plan)} second={planDetail(plan)} />
    </Link>
  ),
}

export const readinessColumn: Column<PlannedRow> = {
  label: columns.readiness,
  share: 2,
  render: (plan) => <ReadinessButton plan={plan} />,
}

/** The runs that started work became. */
export const runsColumn: Column<PlannedRow> = {
  label: columns.runs,
  share: 2.4,
  render: ({ runs }) => {
    const [first, ...others] = runs
    if (first === undefined) return words.common.none
    return (
      <>
        <Link to="/runs/$id" params={{ id: first.id }}>
          {first.title}
        </Link>
        {others.length > 0 && ` ${startWords.otherRuns(others.length)}`}
      </>
    )
  },
}

/** Why work was given up. */
export const reasonColumn: Column<PlannedRow> = {
  label: columns.reason,
  share: 2,
  render: ({ cancelReason }) => cancelReason ?? words.common.none,
}

/** Where, and when. */
export const placeColumn: Column<PlannedRow> = {
  label: columns.workCenter,
  share: 1.7,
  render: (plan) => (
    <TwoLines
      first={plan.location?.name ?? scheduleWords.planned.noWorkCenter}
      second={windowInWords(plan)}
    />
  ),
}

export const needColumn: Column<PlannedRow> = {
  label: columns.need,
  share: 1.1,
  render: ({ needBy, status, location }) => (
    <DueDate date={needBy} isOpen={status === 'PLANNED'} zone={location?.timeZone ?? null} />
  ),
}

/** "3 Dec – 6 Dec", one end alone where the other is open. */
export function windowInWords({
  windowStart: start,
  windowEnd: end,
  location,
}: Pick<PlannedRow, 'windowStart' | 'windowEnd'> & {
  readonly location: { readonly timeZone: string | null } | null
}): string {
  const dayOf = (time: string) => dayInWordsAt(time, location?.timeZone ?? null)
  if (start === null && end === null) return scheduleWords.planned.noWindow
  if (end === null) return scheduleWords.planned.from(dayOf(start ?? ''))
  if (start === null) return scheduleWords.planned.until(dayOf(end))
  const [from, to] = [dayOf(start), dayOf(end)]
  return from === to ? from : `${from} – ${to}`
}
