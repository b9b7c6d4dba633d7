import type { Refusal } from '../refusal.ts'
import type { Problem } from '../refusalFacts.ts'
import { faultsOfStep } from '../step/faultsOfStep.ts'
import type { StepDefinition } from '../step/stepDefinition.ts'
import type { StepPlace } from '../step/stepNumber.ts'
import { levelOf, maximumStepLevels, stepNumbers } from '../step/stepNumber.ts'
import { findDeadlock } from './findDeadlock.ts'
import type { ReleaseOrder, StepEdge } from './planReleaseOrder.ts'
import { planReleaseOrder } from './planReleaseOrder.ts'

/** A step of a draft, with what it will be frozen into. */
export interface DraftStep extends StepPlace {
  readonly definition: StepDefinition
}

/** Steps of a draft and the order in which they are done. */
export interface OrderedDraft {
  readonly steps: readonly DraftStep[]
  readonly edges: readonly StepEdge[]
  readonly order: ReleaseOrder
}

export interface DraftProcedure extends OrderedDraft {
  /** Parts of the mBOM that the setting demands and no step has, in words; empty where it demands none. */
  readonly unassignedParts: readonly string[]
  /** Ids of steps that are uses of standard steps of which no version is released any more. */
  readonly withdrawnSteps: readonly string[]
}

/**
 * Null when the draft may be frozen and released; else everything that is wrong with it, at once (rule 26).
 * The approvals are asked by whyNotReviewed.
 */
export function whyNotReleaseProcedure(draft: DraftProcedure): Refusal | null {
  const numbers = stepNumbers(draft.steps)
  const problems = [
    ...(draft.steps.length === 0 ? [{ where: 'the procedure', problem: 'has no steps. Add one' }] : []),
    ...faultsOfSteps(draft, numbers),
    ...draft.withdrawnSteps.map((id) => ({
      where: nameOf(id, numbers),
      problem: 'is a use of a standard step that is withdrawn. Take it out, or break the link',
    })),
    ...draft.unassignedParts.map((part) => ({
      where: `part ${part}`,
      problem: 'is on the mBOM and in no step. Assign it',
    })),
  ]
  return problems.length > 0 ? { code: 'PROCEDURE_INVALID', problems } : null
}

/** Null when a standard step may be released: its steps and the dependencies drawn between them hold (rule 27). */
export function whyNotReleaseStandardStep(draft: OrderedDraft): Refusal | null {
  const problems = faultsOfSteps(draft, stepNumbers(draft.steps))
  return problems.length > 0 ? { code: 'STANDARD_STEP_INVALID', problems } : null
}

function faultsOfSteps(draft: OrderedDraft, numbers: ReadonlyMap<string, string>): readonly Problem[] {
  return [
    ...draft.steps.flatMap((step) => faultsOfPlace(step, numbers)),
    ...draft.steps.flatMap((step) => faultsOfStep(step.definition, nameOf(step.id, numbers))),
    ...faultsOfOrder(draft, numbers),
  ]
}

/** A step as a dependency names it: its place, and the title in its definition. */
interface TitledStep extends StepPlace {
  readonly definition: Pick<StepDefinition, 'title'>
}

/** Null when a dependency can be drawn; else the circle it would close, by number and title. */
export function whyNotDrawStepEdge(
  steps: readonly TitledStep[],
  edges: readonly StepEdge[],
  added: StepEdge,
): Refusal | null {
  const circle = findDeadlock(steps, [...edges, added])
  return circle === null
    ? null
    : { code: 'DEPENDENCY_CYCLE', path: pathOf(circle, steps, stepNumbers(steps)) }
}

/**
 * Null when a step with its dependencies can hang below `parentId` (null: at the top); else the circle it would close there,
 * by the numbers and titles that the steps have now: a step that waits for its own parent never starts.
 */
export function whyNotHangStep(
  steps: readonly TitledStep[],
  edges: readonly StepEdge[],
  { id, parentId }: { readonly id: string; readonly parentId: string | null },
): Refusal | null {
  const moved = steps.map((step) => (step.id === id ? { ...step, parentId } : step))
  const circle = findDeadlock(moved, edges)
  return circle === null
    ? null
    : { code: 'DEPENDENCY_CYCLE', path: pathOf(circle, steps, stepNumbers(steps)) }
}

function faultsOfPlace(step: DraftStep, numbers: ReadonlyMap<string, string>): readonly Problem[] {
  const number = numbers.get(step.id)
  const where = nameOf(step.id, numbers)
  if (number === undefined) return [{ where, problem: 'hangs below a step that is not there. Move it' }]
  if (levelOf(number) <= maximumStepLevels) return []
  return [
    { where, problem: `is ${levelOf(number)} levels deep; ${maximumStepLevels} are allowed. Move it up` },
  ]
}

function faultsOfOrder(draft: OrderedDraft, numbers: ReadonlyMap<string, string>): readonly Problem[] {
  const ids = new Set(draft.steps.map((step) => step.id))
  const isDangling = (edge: StepEdge): boolean => !ids.has(edge.stepId) || !ids.has(edge.upstreamStepId)
  const edges = draft.edges.filter((edge) => !isDangling(edge))
  const circle = findDeadlock(draft.steps, planReleaseOrder(draft.steps, edges, draft.order))
  return [
    ...draft.edges.filter(isDangling).map((edge) => ({
      where: nameOf(edge.stepId, numbers),
      problem: 'depends on a step that is not there, or is one. Remove the dependency',
    })),
    ...edges.filter(areLagsCrossed).map((edge) => ({
      where: nameOf(edge.stepId, numbers),
      problem: 'has a minimum lag above its maximum, or below zero. Correct the lags',
    })),
    ...(circle === null
      ? []
      : [
          {
            where: 'the order',
            problem: `goes in a circle: ${pathOf(circle, draft.steps, numbers).join(' → ')}. Remove a dependency`,
          },
        ]),
  ]
}

function areLagsCrossed({ minimumLagSeconds: minimum, maximumLagSeconds: maximum }: StepEdge): boolean {
  return (minimum ?? 0) < 0 || (maximum !== null && maximum < (minimum ?? 0))
}

function pathOf(
  circle: readonly string[],
  steps: readonly TitledStep[],
  numbers: ReadonlyMap<string, string>,
): readonly string[] {
  const titles = new Map(steps.map((step) => [step.id, step.definition.title]))
  return circle.map((id) => `${numbers.get(id) ?? id} ${titles.get(id) ?? ''}`.trim())
}

function nameOf(id: string, numbers: ReadonlyMap<string, string>): string {
  return `step ${numbers.get(id) ?? id}`
}
