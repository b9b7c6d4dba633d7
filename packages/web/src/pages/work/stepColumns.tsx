import { Link } from '@tanstack/react-router'
import { StatusPill } from '../../components/status/StatusPill.tsx'
import { workWords } from '../../components/words/workWords.ts'
import { words } from '../../components/words.ts'
import type { StepToWork } from '../../generated/documents.ts'
import type { Column } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'

const { columns } = workWords.work

const step: Column<StepToWork> = {
  label: columns.step,
  share: 3,
  render: ({ id, number, title, run, waitsFor }) =>
    run !== null && (
      <Link to="/runs/$id" params={{ id: run.id }} search={{ step: id }}>
        <TwoLines
          first={`${number} ${title}`}
          second={waitsFor === null ? workWords.work.available : workWords.work.waits}
        />
      </Link>
    ),
}
const run: Column<StepToWork> = {
  label: columns.run,
  share: 2.6,
  render: ({ run: one }) => <span title={one?.title}>{one?.title}</span>,
}
const status: Column<StepToWork> = {
  label: columns.status,
  share: 1.5,
  render: ({ status: state }) => <StatusPill status={state ?? 'TODO'} of="step" />,
}
const team: Column<StepToWork> = {
  label: columns.team,
  share: 1.3,
  render: ({ assignedTeam }) => assignedTeam?.name ?? words.common.none,
}
const workCenter: Column<StepToWork> = {
  label: columns.workCenter,
  share: 1.4,
  wide: true,
  render: ({ workCenter: place }) => place?.name ?? words.common.none,
}

/** Steps of one’s own: what to do, and whether it can be done now. */
export const stepColumns: readonly Column<StepToWork>[] = [step, run, status, workCenter]

/** Steps of a team. */
export const teamStepColumns: readonly Column<StepToWork>[] = [step, run, status, team, workCenter]
