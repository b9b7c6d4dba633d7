import type { Quantity } from '../decimal.ts'
import { multiplyDecimals, parseQuantity } from '../decimal.ts'
import type { StepEdge } from '../procedure/planReleaseOrder.ts'
import type { StepPlace } from '../step/stepNumber.ts'
import { stepNumbers } from '../step/stepNumber.ts'
import type { RunPurpose } from './runPurpose.ts'
import { purposeKinds } from './runPurpose.ts'

/**
 * A pointer of a procedure version: where a step stands and which definition it shows. Its other columns are
 * copied as they are.
 */
export interface StepPointer extends StepPlace {
  readonly stepKey: string
  readonly occurrence: number
  readonly definitionId: string
}

export interface MBomLineToBuild {
  readonly id: string
  readonly quantity: Quantity
}

/** What a run is made from. Dependencies are those that the release wrote out. */
export interface RunPlanFrom<Pointer extends StepPointer, Line extends MBomLineToBuild> {
  readonly runId: string
  readonly purpose: RunPurpose
  readonly pointers: readonly Pointer[]
  readonly edges: readonly StepEdge[]
  readonly unitQuantity: Quantity
  /** Lines of the mBOM version that the run is bound to. */
  readonly mbomLines: readonly Line[]
  /** Requirements are the unit's, created once, by its first build run (rule 4). */
  readonly hasRequirements: boolean
  /** New ids, one for each pointer. */
  readonly runStepIds: readonly string[]
}

export type PlannedRunStep<Pointer extends StepPointer> = Omit<Pointer, 'id' | 'parentId'> & {
  readonly id: string
  readonly parentId: string | null
  readonly runId: string
  /** The pointer it was copied from. */
  readonly originStepId: string
  readonly number: string
  readonly status: 'TODO'
  readonly attempt: 1
}

export interface RunPlan<Pointer extends StepPointer, Line extends MBomLineToBuild> {
  readonly steps: readonly PlannedRunStep<Pointer>[]
  readonly edges: readonly StepEdge[]
  /** Quantity = line quantity × unit quantity. */
  readonly requirements: readonly { readonly line: Line; readonly quantity: Quantity }[]
}

/**
 * What createRun saves: pointers copied in order with their numbers, all TODO; the dependencies between the
 * copies; the unit's build requirements. Gates and fields come with the definitions, which cannot change
 * (docs/rules.md, Identity).
 */
export function planRun<Pointer extends StepPointer, Line extends MBomLineToBuild>(
  from: RunPlanFrom<Pointer, Line>,
): RunPlan<Pointer, Line> {
  if (from.runStepIds.length < from.pointers.length) throw new RangeError('A run step id is missing')
  const numbers = stepNumbers(from.pointers)
  const ids = new Map(from.pointers.map((pointer, index) => [pointer.id, from.runStepIds[index] ?? '']))
  const steps = from.pointers.map((pointer) => plannedStep(pointer, ids, numbers, from.runId))
  return { steps, edges: plannedEdges(from.edges, ids), requirements: plannedRequirements(from) }
}

function plannedStep<Pointer extends StepPointer>(
  pointer: Pointer,
  ids: ReadonlyMap<string, string>,
  numbers: ReadonlyMap<string, string>,
  runId: string,
): PlannedRunStep<Pointer> {
  const { id, parentId, ...columns } = pointer
  return {
    ...columns,
    id: known(ids, id),
    parentId: parentId === null ? null : known(ids, parentId),
    runId,
    originStepId: id,
    number: known(numbers, id),
    status: 'TODO',
    attempt: 1,
  }
}

function plannedEdges(edges: readonly StepEdge[], ids: ReadonlyMap<string, string>): readonly StepEdge[] {
  return edges.map((edge) => ({
    ...edge,
    stepId: known(ids, edge.stepId),
    upstreamStepId: known(ids, edge.upstreamStepId),
  }))
}

function plannedRequirements<Pointer extends StepPointer, Line extends MBomLineToBuild>(
  from: RunPlanFrom<Pointer, Line>,
): readonly { readonly line: Line; readonly quantity: Quantity }[] {
  if (purposeKinds[from.purpose] !== 'BUILD' || from.hasRequirements) return []
  return from.mbomLines.map((line) => ({
    line,
    quantity: requiredQuantity(line.quantity, from.unitQuantity),
  }))
}

/** How much a unit needs of a line: line quantity × unit quantity, exactly (rule 4). */
export function requiredQuantity(lineQuantity: Quantity, unitQuantity: Quantity): Quantity {
  const product = parseQuantity(multiplyDecimals(lineQuantity, unitQuantity))
  if (typeof product !== 'string')
    throw new RangeError(`${lineQuantity} × ${unitQuantity} has too many digits`)
  return product
}

// A released version was checked for dangling references, so a missing one is a bug.
function known(names: ReadonlyMap<string, string>, id: string): string {
  const name = names.get(id)
  if (name === undefined) throw new Error(`Step ${id} is not in the procedure version`)
  return name
}
