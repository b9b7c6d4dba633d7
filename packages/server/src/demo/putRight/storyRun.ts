import type { RunLiteral } from '../../../../../demo/runs.ts'
import type { PastRunLiteral } from '../../../../../demo/whole/history.ts'
import { isBefore, pastRun } from '../pastRun.ts'
import { seededRandom } from '../seededRandom.ts'
import { beginOf, procedureOf } from '../workPast.ts'
import { type Factory, startRun } from '../workRun.ts'

/** The same readings at every load. */
const seed = 2204

/** All that is done on a run in the end. */
export function wholeRun(past: PastRunLiteral): RunLiteral {
  return pastRun(past, procedureOf(past), seededRandom(seed))
}

/** Starts a run at its time. Gives its id, and when. */
export async function beginRun(
  factory: Factory,
  past: PastRunLiteral,
  more: Parameters<typeof startRun>[3] = {},
): Promise<{ readonly id: string; readonly begin: Date }> {
  const begin = beginOf(past, factory.clock)
  return { id: await startRun(factory, wholeRun(past), begin, more), begin }
}

/** The work from one step up to another, which is not worked any more; it is completed where no such step is named. */
export function piece(
  { completion, work, ...run }: RunLiteral,
  { from, before }: { readonly from?: string; readonly before?: string },
): RunLiteral {
  const isWanted = (step: string): boolean =>
    (from === undefined || !isBefore(step, from)) && (before === undefined || isBefore(step, before))
  return {
    ...run,
    work: work.filter(({ step }) => isWanted(step)),
    ...(completion === undefined || before !== undefined ? {} : { completion }),
  }
}
