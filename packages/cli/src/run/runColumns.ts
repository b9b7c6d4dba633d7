import type { RunInList } from '../generated/documents.ts'
import { shownDay } from '../shownMoment.ts'
import type { Column } from '../table.ts'
import { saidOf } from '../words.ts'

/** How runs stand in a list. Days are those of the work center; `zone` counts where there is none. */
export const runColumns = (zone: string): readonly Column<RunInList>[] => [
  { title: 'ID', of: ({ id }) => id, align: 'right', isWhole: true },
  { title: 'TITLE', of: ({ title }) => title },
  {
    title: 'STATUS',
    of: ({ status, isStalled }) => `${statusWord(status)}${isStalled === true ? ' (stalled)' : ''}`,
  },
  {
    title: 'DONE',
    of: ({ percentComplete }) => (percentComplete === null ? null : `${percentComplete} %`),
    align: 'right',
  },
  { title: 'DUE', of: ({ dueDate, location }) => shownDay(dueDate, location?.timeZone ?? zone) },
  { title: 'WHO', of: ({ assignedTo, assignedTeam }) => assignedTo?.name ?? assignedTeam?.name ?? null },
  { title: 'WHERE', of: ({ location }) => location?.name ?? null },
]

/** A state as it is read; a step without one is not begun. */
export function statusWord(status: string | null): string {
  return saidOf(status ?? 'TODO')
}
