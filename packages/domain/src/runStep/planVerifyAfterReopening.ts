import type { RunStepNode, RunStepTree } from './runStepNode.ts'
import { ancestorsOf } from './runStepNode.ts'

/**
 * The later steps, already begun, that are marked "verify after reopening" when this one is reopened: what is
 * downstream of it or of its parents, at any distance (rule 12).
 */
export function planVerifyAfterReopening(step: RunStepNode, steps: RunStepTree): readonly RunStepNode[] {
  const later = new Set<string>([step.id, ...ancestorsOf(step, steps).map((parent) => parent.id)])
  const own = new Set(later)
  let size = 0
  while (size < later.size) {
    size = later.size
    for (const other of steps.values()) {
      const isBelow = other.parentId !== null && later.has(other.parentId) && !own.has(other.parentId)
      if (isBelow || other.upstream.some((edge) => later.has(edge.upstreamStepId))) later.add(other.id)
    }
  }
  return [...steps.values()].filter((other) => later.has(other.id) && !own.has(other.id) && isBegun(other))
}

function isBegun(step: RunStepNode): boolean {
  return !step.isHeading && step.status !== 'TODO' && step.status !== 'CANCELED'
}
