import type { StepEdge } from '../procedure/planReleaseOrder.ts'
import type { StepPlace } from '../step/stepNumber.ts'
import { stepNumbers } from '../step/stepNumber.ts'

/**
 * A pointer of a procedure version: where a step stands and which definition it shows. Its other columns are
 * copied as they are.
 */
export interface StepPointer extends StepPlace {
  readonly stepKey: string
  readonly occurrence: number
  readonly definitionId: string
}

/** The tree of a frozen procedure version. Dependencies are those that the release wrote out. */
export interface FrozenTree<Pointer extends StepPointer> {
  readonly pointers: readonly Pointer[]
  readonly edges: readonly StepEdge[]
}

export type PlannedRunStep<Pointer extends StepPointer> = Omit<Pointer, 'id' | 'parentId'> & {
  readonly id: string
  readonly parentId: string | null
  /** The pointer it was copied from. */
  readonly originStepId: string
  readonly number: string
}

export interface RunSteps<Pointer extends StepPointer> {
  readonly steps: readonly PlannedRunStep<Pointer>[]
  readonly edges: readonly StepEdge[]
}

/**
 * The steps of a run of this version: its pointers copied in order with their numbers, and the dependencies between the
 * copies. Gates and fields come with the definitions, which cannot change (docs/rules.md, Identity). `ids`: new ids, one
 * for each pointer.
 */
export function planRunSteps<Pointer extends StepPointer>(
  { pointers, edges }: FrozenTree<Pointer>,
  ids: readonly string[],
): RunSteps<Pointer> {
  if (ids.length < pointers.length) throw new RangeError('A run step id is missing')
  const numbers = stepNumbers(pointers)
  const idOf = new Map(pointers.map((pointer, index) => [pointer.id, ids[index] ?? '']))
  return {
    steps: pointers.map(({ id, parentId, ...columns }) => ({
      ...columns,
      id: known(idOf, id),
      parentId: parentId === null ? null : known(idOf, parentId),
      originStepId: id,
      number: known(numbers, id),
    })),
    edges: edges.map((edge) => ({
      ...edge,
      stepId: known(idOf, edge.stepId),
      upstreamStepId: known(idOf, edge.upstreamStepId),
    })),
  }
}

// A released version was checked for dangling references, so a missing one is a bug.
function known(names: ReadonlyMap<string, string>, id: string): string {
  const name = names.get(id)
  if (name === undefined) throw new Error(`Step ${id} is not in the procedure version`)
  return name
}
