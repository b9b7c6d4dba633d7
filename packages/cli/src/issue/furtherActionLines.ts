import type { ApiClient } from '../apiClient.ts'
import { ApiRefused } from '../apiRefused.ts'
import type { Screen } from '../commandIo.ts'
import { findFurtherAction } from '../find/findFurtherAction.ts'
import {
  type FurtherActionInList,
  ShowFurtherActionDocument,
  type ShownFurtherAction,
} from '../generated/documents.ts'
import { shownMoment } from '../shownMoment.ts'
import { factLines } from '../table.ts'
import { saidOf } from '../words.ts'

/** The further action that somebody named, as it stands now. */
export async function namedFurtherAction(api: ApiClient, typed: string): Promise<ShownFurtherAction> {
  const { id } = await findFurtherAction(api, typed)
  const { furtherAction } = await api.ask(ShowFurtherActionDocument, { id })
  if (furtherAction !== null) return furtherAction
  throw new ApiRefused([{ message: `There is no further action ${id}.`, extensions: { code: 'NOT_FOUND' } }])
}

/** The issues that an action is raised from. */
export function issuesOfAction({ issues }: Pick<FurtherActionInList, 'issues'>): string {
  return (issues ?? []).map(({ id, title }) => `${id} ${title ?? ''}`).join(', ')
}

/** A further action for people: what is wrong, why, what was done, and whether that had its effect. */
export function furtherActionLines(action: ShownFurtherAction, screen: Screen | null): readonly string[] {
  return [
    ...factLines(
      [
        ['Action', `${action.id} ${action.title}`],
        ['Kind', saidOf(action.kind)],
        ['Status', saidOf(action.status)],
        ['Owner', action.assignedTo?.name],
        ['Due', action.dueDate],
        ['Issues', issuesOfAction(action)],
        ['Problem', action.problemStatement],
        ['Cause', action.analysisNotes],
        ['Done', action.resolution],
        ['Effect verified', shownMoment(action.resolvedAt)],
      ],
      screen,
    ),
    ...(action.verifications ?? []).map(({ printedName, decision, comment, voidedAt }) =>
      [
        `${printedName}: ${decision === 'APPROVED' ? 'it had its effect' : 'it had no effect'}`,
        comment === null || comment === '' ? null : `: ${comment}`,
        voidedAt === null ? null : ' (void)',
      ]
        .filter((text) => text !== null)
        .join(''),
    ),
  ]
}
