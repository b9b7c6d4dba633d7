import { Link } from '@tanstack/react-router'
import { StatusPill } from '../../../components/status/StatusPill.tsx'
import { identityOf } from '../../../components/unitName.ts'
import type { RunToRelease } from '../../../generated/documents.ts'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import { stopWords } from './stopWords.ts'

/** The columns of runs that a stop met. */
export const runColumns: readonly Column<RunToRelease>[] = [
  {
    label: stopWords.run,
    share: 3,
    render: ({ id, title }) => (
      <Link to="/runs/$id" params={{ id }} search={{}}>
        {title}
      </Link>
    ),
  },
  { label: stopWords.unit, share: 2, render: ({ partInventory }) => identityOf(partInventory) },
  { label: stopWords.status, share: 2, render: ({ status }) => <StatusPill status={status ?? 'TODO'} /> },
  { label: stopWords.heldFor, share: 3, render: ({ holdReason }) => holdReason },
]

interface RunsAtStopProps {
  readonly label: string
  readonly runs: readonly RunToRelease[]
}

/** Runs to look at, of which nothing is decided here. */
export function RunsAtStop({ label, runs }: RunsAtStopProps) {
  if (runs.length === 0) return null
  return (
    <>
      <h2>{label}</h2>
      <RowTable isWhole label={label} columns={runColumns} rows={runs} keyOf={({ id }) => id} />
    </>
  )
}
