/** A step of a version of a standard step, as it is compared with that of another. */
export interface ComparedStep {
  readonly id: string
  readonly stepKey: string
  readonly title: string
  /** What is shown and checked in it: the same definition, the same content. */
  readonly definitionId: string | null
  /** The key of the step that it hangs below; null: it is the top one. */
  readonly parentKey: string | null
  readonly position: number
}

/** What another version changes of a step. MOVED: it stands elsewhere, and reads as it did. */
export interface VersionChange {
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED'
  readonly stepKey: string
  /** As it is called in the version that is taken; of a removed step as it was called. */
  readonly title: string
  /** The step in the version that is taken; null: it is removed. */
  readonly stepId: string | null
}

/** What a use becomes when it takes another version: steps by step key, those that stay as they are not named. */
export function changesOfVersion(
  before: readonly ComparedStep[],
  after: readonly ComparedStep[],
): readonly VersionChange[] {
  const old = new Map(before.map((step) => [step.stepKey, step]))
  const kept = new Set(after.map(({ stepKey }) => stepKey))
  return [
    ...after.flatMap((step): readonly VersionChange[] => {
      const change = changeOf(old.get(step.stepKey), step)
      return change === null ? [] : [{ change, stepKey: step.stepKey, title: step.title, stepId: step.id }]
    }),
    ...before
      .filter(({ stepKey }) => !kept.has(stepKey))
      .map(({ stepKey, title }) => ({ change: 'REMOVED' as const, stepKey, title, stepId: null })),
  ]
}

function changeOf(before: ComparedStep | undefined, after: ComparedStep): VersionChange['change'] | null {
  if (before === undefined) return 'ADDED'
  if (before.definitionId !== after.definitionId) return 'CHANGED'
  const isMoved =
    after.parentKey !== null && (before.parentKey !== after.parentKey || before.position !== after.position)
  return isMoved ? 'MOVED' : null
}
