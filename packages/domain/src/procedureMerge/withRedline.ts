import { planReleaseOrder, type StepEdge } from '../procedure/planReleaseOrder.ts'
import type { Refusal } from '../refusal.ts'
import type { StepDefinition } from '../step/stepDefinition.ts'
import { contentSteps, contentWaits } from './contentSteps.ts'
import { contentOf, type ProcedureContent, parseStepElementId } from './procedureContent.ts'
import { type DefinedStep, stepElements, type Wait } from './stepElements.ts'

/** That one step waits for another, by their elements. */
type Link = Pick<StepEdge, 'stepId' | 'upstreamStepId'>

const isSameLink = (one: Link, other: Link): boolean =>
  one.stepId === other.stepId && one.upstreamStepId === other.upstreamStepId

/** What a redline makes of a step of the version that its run is bound to; all steps by their elements. */
export interface RedlinedStep {
  readonly element: string
  /** What it says; null: the step is left out, with all below it. */
  readonly definition: StepDefinition | null
  /** Where a step that is added or moved stands in the run: below which step, and which of its level are before it, the nearest first. */
  readonly place: { readonly parent: string | null; readonly before: readonly string[] } | null
  readonly isAdded: boolean
  readonly drawn: readonly Wait[]
  readonly removed: readonly Link[]
}

/** A version as a redline of one of its runs would have it. */
export function withRedline(content: ProcedureContent, redlined: RedlinedStep): ProcedureContent {
  const { element, definition } = redlined
  const left = new Set<string>()
  const steps = stepsOf(content, redlined).flatMap((step) => {
    const isRedlined = step.id === element
    // Each step comes before those below it.
    if ((isRedlined && definition === null) || left.has(step.parentId ?? '')) {
      left.add(step.id)
      return []
    }
    return [isRedlined && definition !== null ? { ...step, definition } : step]
  })
  const here = new Set(steps.map(({ id }) => id))
  const waits = waitsOf(content, steps, redlined).filter(
    ({ stepId, upstreamStepId }) => here.has(stepId) && here.has(upstreamStepId),
  )
  const whole = [...content.values()].filter(({ kind }) => kind === 'PROCEDURE')
  return contentOf([...whole, ...stepElements(steps, waits)])
}

/** Null when a version can have what a redline makes of its step. */
export function whyNotWithRedline(content: ProcedureContent, redlined: RedlinedStep): Refusal | null {
  const { element, place, isAdded, removed } = redlined
  const needed = isAdded ? (place?.parent ?? null) : element
  if (needed !== null && !content.has(needed))
    return {
      code: 'INVALID_INPUT',
      field: 'redlineId',
      problem: 'is of a redline of a step, or below one, that the run has and its version has not',
      remedy: 'Merge the redline that added that step, and write the rest in the draft.',
    }
  const implied = impliedBy(content, stepsOf(content, redlined))
  if (!removed.some((link) => implied.some((one) => isSameLink(one, link)))) return null
  return {
    code: 'INVALID_INPUT',
    field: 'redlineId',
    problem: 'is of a redline that takes out a dependency which follows from the order of the steps',
    remedy: 'Let the steps of the draft wait only as drawn, and take the dependency out there.',
  }
}

/** The steps, with the one that the redline adds or moves in its place. */
function stepsOf(content: ProcedureContent, redlined: RedlinedStep): readonly DefinedStep[] {
  const { element, definition, place, isAdded } = redlined
  const steps = contentSteps(content)
  if (place === null) return steps
  const found = steps.find(({ id }) => id === element)
  const own = found ?? (isAdded && definition !== null ? addedStep(element, definition) : undefined)
  if (own === undefined) return steps
  const parentId = found === undefined ? place.parent : found.parentId
  const level = steps.filter((step) => step.parentId === parentId && step.id !== element)
  const before = place.before.flatMap((id) => level.find((step) => step.id === id) ?? [])[0]
  // Between two places: the elements are read in their order.
  const position = before === undefined ? 0.5 : before.position + 0.5
  const moved = { ...own, parentId, position }
  return found === undefined ? [...steps, moved] : steps.map((step) => (step === found ? moved : step))
}

/** A step that the procedure does not have: nothing is said of it beside its definition. */
function addedStep(element: string, definition: StepDefinition): DefinedStep {
  return {
    id: element,
    parentId: null,
    position: 0,
    ...parseStepElementId(element),
    required: true,
    locationId: null,
    leadTime: null,
    standardStepId: null,
    parts: [],
    attributes: [],
    definition,
  }
}

/** What is drawn: what follows from the order of the steps is not drawn beside it. */
function waitsOf(
  content: ProcedureContent,
  steps: readonly DefinedStep[],
  { drawn, removed }: RedlinedStep,
): readonly Wait[] {
  const kept = contentWaits(content).filter((wait) => !removed.some((link) => isSameLink(link, wait)))
  const known = [...kept, ...impliedBy(content, steps)]
  return [...kept, ...drawn.filter((wait) => !known.some((link) => isSameLink(link, wait)))]
}

/** The dependencies that follow from the order of the steps, where the procedure says that they follow each other. */
function impliedBy(content: ProcedureContent, steps: readonly DefinedStep[]): readonly Link[] {
  const isDrawn = content.get('procedure')?.values['stepOrder'] === 'AS_DRAWN'
  return planReleaseOrder(steps, [], isDrawn ? 'AS_DRAWN' : 'IN_SEQUENCE')
}
