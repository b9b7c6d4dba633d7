/** A step as its name in a folder is found. */
interface NamedStep {
  readonly step_key_id: string
  readonly occurrence: number
  readonly folder_name: string | null
}

/** What a step is called of which no folder has said anything: by its step key, and which use of it. */
export function plainStepName({ step_key_id: key, occurrence }: Omit<NamedStep, 'folder_name'>): string {
  return occurrence === 1 ? `step-${key}` : `step-${key}.${occurrence}`
}

/** Steps by their names: given ones first, then plain ones; one that is taken already gets a dash and a number. */
export function stepNames<Step extends NamedStep>(steps: readonly Step[]): ReadonlyMap<string, Step> {
  const byName = new Map<string, Step>()
  const given = steps.filter((step) => step.folder_name !== null)
  const plain = steps.filter((step) => step.folder_name === null)
  for (const step of [...given, ...plain]) {
    byName.set(freeName(step.folder_name ?? plainStepName(step), byName), step)
  }
  return byName
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  for (let nth = 1; ; nth += 1) {
    const candidate = nth === 1 ? name : `${name}-${nth}`
    if (!taken.has(candidate)) return candidate
  }
}
