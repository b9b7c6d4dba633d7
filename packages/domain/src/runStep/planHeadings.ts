import type { RunStepNode, RunStepTree } from './runStepNode.ts'
import { ancestorsOf, isFinished } from './runStepNode.ts'

/** A move that a heading makes because of its children. */
export interface HeadingMove {
  readonly stepId: string
  readonly action: 'start' | 'complete' | 'reopenToCorrect'
}

/**
 * How the headings follow after steps have moved: `steps` holds the states after the move. A heading completes when each
 * of its required children is COMPLETE or CANCELED; a COMPLETE one goes back to IN_PROGRESS when that is no longer so
 * (rule 10). Deepest first, in the order in which to save; a heading never started completes by start and complete.
 * Optional children count once they are begun, as in rule 5.
 */
export function planHeadings(steps: RunStepTree): readonly HeadingMove[] {
  const after = new Map(steps)
  const headings = [...steps.values()].filter((step) => step.isHeading)
  const moves: HeadingMove[] = []
  for (const heading of deepestFirst(headings, steps)) {
    const children = [...after.values()].filter((step) => step.parentId === heading.id)
    const status = areChildrenDone(children) ? 'COMPLETE' : 'IN_PROGRESS'
    const actions = actionsTowards(heading, status)
    if (actions.length === 0) continue
    moves.push(...actions.map((action) => ({ stepId: heading.id, action })))
    after.set(heading.id, { ...heading, status })
  }
  return moves
}

function actionsTowards(
  heading: RunStepNode,
  status: 'COMPLETE' | 'IN_PROGRESS',
): readonly HeadingMove['action'][] {
  if (status === 'IN_PROGRESS') return heading.status === 'COMPLETE' ? ['reopenToCorrect'] : []
  if (heading.status === 'IN_PROGRESS') return ['complete']
  return heading.status === 'TODO' ? ['start', 'complete'] : []
}

function areChildrenDone(children: readonly RunStepNode[]): boolean {
  const open = children.filter((child) => !isFinished(child))
  if (open.some((child) => child.required || child.status !== 'TODO')) return false
  return open.length < children.length
}

function deepestFirst(headings: readonly RunStepNode[], steps: RunStepTree): readonly RunStepNode[] {
  const depth = new Map(headings.map((heading) => [heading.id, ancestorsOf(heading, steps).length]))
  return headings.toSorted((a, b) => (depth.get(b.id) ?? 0) - (depth.get(a.id) ?? 0))
}
