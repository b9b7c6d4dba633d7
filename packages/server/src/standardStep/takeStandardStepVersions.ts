import { explain, type Refusal, Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import type { Transaction } from '../operation/transaction.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { bringToReleased } from './bringToReleased.ts'
import { listProceduresOfUses, type UseInProcedureRow } from './standardStepStore.ts'

const mostUses = 200
const use = z.object({ id, etag })
type Use = z.output<typeof use>

interface Input {
  readonly uses: readonly Use[]
}

/** Bring many uses of standard steps, each in a draft, to the released versions: all, or none and why not of each. */
export const takeStandardStepVersions: Operation<Input> = {
  name: 'takeStandardStepVersions',
  permission: 'UpdateStep',
  input: z.object({
    uses: z
      .array(use)
      .min(1)
      .max(mostUses)
      .refine((uses) => new Set(uses.map((one) => one.id)).size === uses.length, {
        message: 'names a use twice. Name each once.',
      }),
  }),
  lock: ({ uses }) =>
    lockDraftsOf(
      'step',
      uses.map((one) => one.id),
    ),
  async perform(tx, { uses }) {
    const rows = await tx.read<UseInProcedureRow>(listProceduresOfUses(uses.map((one) => one.id)))
    const procedures = new Map(rows.map((row) => [row.id, row]))
    for (const [nth, round] of roundsOf(uses, procedures).entries()) {
      if (nth > 0) await tx.writeSoFar()
      await takeTogether(tx, round, procedures)
    }
    return { stepIds: uses.map((one) => one.id) }
  },
}

type Procedures = ReadonlyMap<string, UseInProcedureRow>

/** Uses that can be taken side by side: of each procedure its first, then its second, which stands where that one left it. */
function roundsOf(uses: readonly Use[], procedures: Procedures): readonly (readonly Use[])[] {
  const rounds: Use[][] = []
  const taken = new Map<string, number>()
  for (const one of uses) {
    const procedureId = procedures.get(one.id)?.procedure_id ?? ''
    const round = taken.get(procedureId) ?? 0
    taken.set(procedureId, round + 1)
    rounds[round] = [...(rounds[round] ?? []), one]
  }
  return rounds
}

async function takeTogether(tx: Transaction, round: readonly Use[], procedures: Procedures): Promise<void> {
  const forks = tx.fork(round.length)
  const done = await Promise.allSettled(
    forks.map((fork, nth) => {
      const one = round[nth]
      return one === undefined ? Promise.resolve() : bringToReleased(fork, one)
    }),
  )
  const failure = done.find((one) => one.status === 'rejected' && !(one.reason instanceof Refused))
  if (failure?.status === 'rejected') throw failure.reason
  const refusals = done.flatMap((one, nth): readonly Refusal[] =>
    one.status === 'fulfilled' ? [] : inProcedure(one.reason.refusals, procedures.get(round[nth]?.id ?? '')),
  )
  if (refusals.length > 0) throw new Refused(refusals)
  tx.joinIn(forks)
}

/** What stands against one use, told with the procedure in which it is; a use that is in none tells it by itself. */
function inProcedure(refusals: readonly Refusal[], procedure: UseInProcedureRow | undefined) {
  if (procedure === undefined) return refusals
  // Whoever saw an older state looks again, by that code.
  if (refusals.some(({ code }) => code === 'CONCURRENCY_ERROR')) return refusals
  return refusals.map(
    (refusal): Refusal => ({
      code: 'INVALID_INPUT',
      field: 'uses',
      problem: `names a use in ${procedure.title} that cannot be brought to the released version: ${explain(refusal)}`,
      remedy: 'Leave it out, or put it right in its procedure first.',
    }),
  )
}
