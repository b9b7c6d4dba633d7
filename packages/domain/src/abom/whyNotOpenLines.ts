import type { Refusal } from '../refusal.ts'
import { purposeKinds, type RunPurpose } from '../run/runPurpose.ts'
import { type RunLife, whyNotWorkOnRun } from '../runLife/runLife.ts'

/** A run that is to change lines of its unit's as-built BOM. */
export interface RunToOpenLines extends RunLife {
  readonly purpose: RunPurpose
  /** Ids of the lines that its unit has. */
  readonly lineIds: readonly string[]
}

/** Everything that forbids a run to name these lines: it is open, changes its unit, and they are that unit's. */
export function whyNotOpenLines(run: RunToOpenLines, wanted: readonly string[]): readonly Refusal[] {
  const stopped = whyNotWorkOnRun(run)
  const kind = purposeKinds[run.purpose]
  const others = wanted.filter((id) => !run.lineIds.includes(id))
  return [
    ...(stopped === null ? [] : [stopped]),
    ...(kind === 'CHANGE' ? [] : [whyNoNeed(kind)]),
    ...others.map((id): Refusal => ({ code: 'NOT_FOUND', type: 'BuildRequirement', id })),
  ]
}

function whyNoNeed(kind: 'BUILD' | 'LOOK'): Refusal {
  return kind === 'BUILD'
    ? {
        code: 'INVALID_INPUT',
        field: 'runId',
        problem: 'builds its unit, so that every line is open',
        remedy: 'Put in and take out as the build asks.',
      }
    : {
        code: 'INVALID_INPUT',
        field: 'runId',
        problem: 'only looks at its unit',
        remedy: 'Start a rework run on the unit, and open the lines for that.',
      }
}
