/** Where a step of a run is routed, as far as it says so itself. */
export interface RoutedStep {
  readonly id: string
  readonly parentId: string | null
  /** Its own work center; null: that of the step around it. */
  readonly locationId: string | null
}

/**
 * The work center of each step: its own, else that of the nearest step around that has one. Null: no step around has one
 * either, and it is the run's (rule 43).
 */
export function workCenters(steps: readonly RoutedStep[]): ReadonlyMap<string, string | null> {
  const known = new Map(steps.map((step) => [step.id, step]))
  return new Map(steps.map((step) => [step.id, workCenterOf(step, known)]))
}

function workCenterOf(step: RoutedStep, known: ReadonlyMap<string, RoutedStep>): string | null {
  if (step.locationId !== null) return step.locationId
  const around = step.parentId === null ? undefined : known.get(step.parentId)
  return around === undefined ? null : workCenterOf(around, known)
}
