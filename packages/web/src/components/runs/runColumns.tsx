import { Link } from '@tanstack/react-router'
import type { RunRow } from '../../generated/documents.ts'
import type { Column } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'
import { WholeWords } from '../../ui/WholeWords.tsx'
import { DueDate } from '../DueDate.tsx'
import { partName } from '../partName.ts'
import { RunStatusPill } from '../status/StatusPill.tsx'
import { dayInWords } from '../times.ts'
import { identityOf } from '../unitName.ts'
import { words } from '../words.ts'

const { columns } = words.runs

const title: Column<RunRow> = {
  label: columns.title,
  share: 2.7,
  render: ({ id, title: name }) => (
    <Link to="/runs/$id" params={{ id }} title={name}>
      <WholeWords text={name} />
    </Link>
  ),
}
const status: Column<RunRow> = {
  label: columns.status,
  share: 1.75,
  render: (run) => (
    <>
      <RunStatusPill run={run} />
      {run.isStalled === true && (
        <div>
          <Faint>{words.runs.noActivitySince(dayInWords(run.lastActivity ?? ''))}</Faint>
        </div>
      )}
    </>
  ),
}
const unit: Column<RunRow> = {
  label: columns.unit,
  share: 1.5,
  render: ({ partInventory, part }) => <TwoLines first={identityOf(partInventory)} second={partName(part)} />,
}
const procedure: Column<RunRow> = {
  label: columns.procedure,
  share: 2,
  wide: true,
  render: ({ procedure: one, procedureRevision }) => (
    <TwoLines
      first={one?.title ?? words.common.none}
      second={words.common.version(procedureRevision ?? '')}
    />
  ),
}
const assignee: Column<RunRow> = {
  label: columns.assignee,
  share: 1.3,
  render: ({ assignedTo, assignedTeam }) =>
    assignedTo?.name ?? <Faint>{assignedTeam?.name ?? words.runs.unassigned}</Faint>,
}
const workCenter: Column<RunRow> = {
  label: columns.workCenter,
  share: 1.3,
  wide: true,
  render: ({ location }) => location?.name ?? <Faint>{words.common.none}</Faint>,
}
const due: Column<RunRow> = {
  label: columns.due,
  share: 1.2,
  render: ({ dueDate, isOpen, location }) => (
    <DueDate date={dueDate} isOpen={isOpen === true} zone={location?.timeZone ?? null} />
  ),
}

/** The columns of the list of runs; the title first, for it is what people search for. */
export const runColumns: readonly Column<RunRow>[] = [
  title,
  status,
  unit,
  procedure,
  assignee,
  workCenter,
  due,
]

/** Of runs that are waiting for somebody: what it is, where and until when, and room for the way to take it. */
export const waitingRunColumns: readonly Column<RunRow>[] = [title, status, unit, workCenter, due]

/** Of the runs of a batch, which are planned together: room for the way to take one out. */
export const batchedRunColumns: readonly Column<RunRow>[] = [title, status, unit, procedure, assignee]

/** Of the runs that somebody has. */
export const ownRunColumns: readonly Column<RunRow>[] = [title, status, unit, procedure, workCenter, due]

function Faint({ children }: { readonly children: string }) {
  return <span style={{ color: 'var(--t-muted)' }}>{children}</span>
}
