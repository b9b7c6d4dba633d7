import { purposeKinds, type RunPurpose } from '../run/runPurpose.ts'

/** An open run on a unit, and what it may change of the unit's as-built BOM. */
export interface ChangingRun {
  readonly id: string
  readonly purpose: RunPurpose
  /** False: it began before runs named lines, and opens them all. */
  readonly namesLines: boolean
  /** Ids of the lines that it names. */
  readonly named: readonly string[]
}

/** A line of an as-built BOM, as far as it decides who may change it. */
export interface LineToOpen {
  readonly id: string
  /** The run that brought it. */
  readonly runId: string | null
}

/**
 * That a run may change a line: one that builds the unit every line, one that reworks, repairs or modifies it those that it
 * names and those that it added, one that only looks at it none (rule 32).
 */
export function opensLine({ id, purpose, namesLines, named }: ChangingRun, line: LineToOpen): boolean {
  switch (purposeKinds[purpose]) {
    case 'BUILD':
      return true
    case 'LOOK':
      return false
    case 'CHANGE':
      return !namesLines || line.runId === id || named.includes(line.id)
  }
}
