import type { RunInList } from '../generated/documents.ts'
import { shownDay } from '../shownMoment.ts'
import type { Column } from '../table.ts'
import { wordOf } from '../words.ts'

/** How runs stand in a list. */
export const runColumns: readonly Column<RunInList>[] = [
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
  { title: 'DUE', of: ({ dueDate }) => shownDay(dueDate) },
  { title: 'WHO', of: ({ assignedTo, assignedTeam }) => assignedTo?.name ?? assignedTeam?.name ?? null },
  { title: 'WHERE', of: ({ location }) => location?.name ?? null },
]

/** A state as it is read and typed; a step without one is not begun. */
export function statusWord(status: string | null): string {
  return wordOf(status ?? 'TODO')
}
