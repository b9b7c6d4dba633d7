import { levelOf, stepNumbers } from '@traveler/domain/step/stepNumber.ts'
import type { TreeStep } from '../../../generated/documents.ts'

/** A step of the draft with its place in the tree. */
export interface PlacedStep {
  readonly step: TreeStep
  /** "2.1" */
  readonly number: string
  /** 1 at the top. */
  readonly level: number
}

/** All steps as they are read from top to bottom, children behind their parents. */
export function stepsInOrder(steps: readonly TreeStep[]): readonly PlacedStep[] {
  const byId = new Map(steps.map((step) => [step.id, step]))
  // Numbers are given from top to bottom, and a map keeps the order.
  return [...stepNumbers(placesOf(steps))].flatMap(([id, number]) => {
    const step = byId.get(id)
    return step === undefined ? [] : [{ step, number, level: levelOf(number) }]
  })
}

/** The steps as the rules of the tree read them. */
export function placesOf(steps: readonly TreeStep[]) {
  return steps.map(({ id, parentId, position }) => ({ id, parentId, position: position ?? 0 }))
}

/** "2.1 Weld the frame" */
export function nameOf({ number, step }: PlacedStep): string {
  return `${number} ${step.title}`
}
