import { Link } from '@tanstack/react-router'
import { DueDate } from '../../components/DueDate.tsx'
import { partName } from '../../components/partName.ts'
import { RunStatusPill } from '../../components/status/StatusPill.tsx'
import { words } from '../../components/words.ts'
import type { RunRow } from '../../generated/documents.ts'
import type { Column } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'

const { columns } = words.runs

/** The columns of the list of runs; the title first, for it is what people search for. */
export const runColumns: readonly Column<RunRow>[] = [
  {
    label: columns.title,
    share: 2.7,
    render: ({ id, title }) => (
      <Link to="/runs/$id" params={{ id }} title={title}>
        {title}
      </Link>
    ),
  },
  { label: columns.status, share: 1.6, render: (run) => <RunStatusPill run={run} /> },
  {
    label: columns.unit,
    share: 1.5,
    render: ({ partInventory, part }) => (
      <TwoLines
        first={partInventory?.serialNumber ?? partInventory?.lotNumber ?? words.units.noIdentity}
        second={partName(part)}
      />
    ),
  },
  {
    label: columns.procedure,
    share: 2,
    wide: true,
    render: ({ procedure, procedureRevision }) => (
      <TwoLines
        first={procedure?.title ?? words.common.none}
        second={words.common.revision(procedureRevision ?? '')}
      />
    ),
  },
  {
    label: columns.assignee,
    share: 1.3,
    render: ({ assignedTo }) => assignedTo?.name ?? <Faint>{words.runs.unassigned}</Faint>,
  },
  {
    label: columns.workCenter,
    share: 1.4,
    wide: true,
    render: ({ location }) => location?.name ?? <Faint>{words.common.none}</Faint>,
  },
  {
    label: columns.due,
    share: 1,
    render: ({ dueDate, isOpen }) => <DueDate date={dueDate} isOpen={isOpen === true} />,
  },
]

function Faint({ children }: { readonly children: string }) {
  return <span style={{ color: 'var(--t-muted)' }}>{children}</span>
}
