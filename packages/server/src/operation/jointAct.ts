import { type Refusal, Refused } from '@traveler/domain/refusal.ts'
import type { UnitInTheWay } from '@traveler/domain/refusalFacts.ts'
import { parseInput } from './act.ts'
import type { Act, Ids, Operation } from './operation.ts'
import { sending } from './sending.ts'
import type { Transaction } from './transaction.ts'

/** One unit of a joint act: what the operation is asked to do there, and what the unit is called. */
export interface JointMember {
  readonly input: object
  readonly runId: string
  /** Null: the operation is on the run itself. */
  readonly runStepId: string | null
  readonly unit: string
}

export interface JointInput {
  /** The unit that was asked for comes first, those that go with it behind. No two of one noun. */
  readonly members: readonly JointMember[]
  /** For an operation that signs: once, for a signature on each unit. */
  readonly signature?: object | null | undefined
}

/**
 * One operation on many units at once: all or nothing, each with its own events as if it were alone, in as many statements
 * as on one. Gives the ids that were made of the first, and `together`: the run steps, or the runs, of all.
 */
export function jointAct<Input, Made extends Ids>(
  operation: Operation<Input, Made>,
  input: JointInput,
  confirm: (tx: Transaction) => Promise<void>,
): Act {
  return {
    operation,
    input,
    parse() {
      const { lockJointly } = operation
      if (lockJointly === undefined) throw new Error(`${operation.name} is not performed jointly`)
      const inputs = input.members.map((member) => parseInput(operation.input, member.input))
      return {
        isJoint: inputs.length > 1,
        claim: () => null,
        lock: (caller) => lockJointly(inputs, caller),
        perform: async (tx) => {
          const performed = performJointly(tx, operation, { inputs, members: input.members })
          // Asked behind what they all read: it is answered while they decide.
          const confirmed = sending().then(() => confirm(tx))
          // Both are over before either is refused: nothing is read any more on a connection that was given back.
          await Promise.allSettled([confirmed, performed])
          await confirmed
          return performed
        },
      }
    },
  }
}

interface Joint<Input> {
  readonly inputs: readonly Input[]
  readonly members: readonly JointMember[]
}

async function performJointly<Input, Made extends Ids>(
  tx: Transaction,
  operation: Operation<Input, Made>,
  { inputs, members }: Joint<Input>,
): Promise<Ids> {
  const forks = tx.fork(inputs.length)
  const done = await Promise.allSettled(
    inputs.map((input, nth) => operation.perform(forkAt(forks, nth), input)),
  )
  refuseTogether(done, members)
  tx.joinIn(forks)
  const [first] = done
  const made = first?.status === 'fulfilled' ? first.value : {}
  return { ...made, together: members.map(({ runId, runStepId }) => runStepId ?? runId) }
}

function forkAt(forks: readonly Transaction[], nth: number): Transaction {
  const fork = forks[nth]
  if (fork === undefined) throw new Error('There are as many transactions as inputs')
  return fork
}

/** What stands against the unit that was asked for is told as if it were alone; the others are listed. */
function refuseTogether(done: readonly PromiseSettledResult<Ids>[], members: readonly JointMember[]): void {
  const refused = done.flatMap((one, nth) => (one.status === 'rejected' ? [{ nth, error: one.reason }] : []))
  const failure = refused.find(({ error }) => !(error instanceof Refused))
  if (failure !== undefined) throw failure.error
  if (refused.length === 0) return
  const own = refused.flatMap(({ nth, error }): readonly Refusal[] => (nth === 0 ? error.refusals : []))
  const units = refused.flatMap(({ nth, error }): UnitInTheWay[] => {
    const member = members[nth]
    if (nth === 0 || member === undefined) return []
    const { runId, runStepId, unit } = member
    return [{ runId, runStepId, unit, why: error.message.replaceAll('\n', ' ') }]
  })
  const others: Refusal[] =
    units.length === 0 ? [] : [{ code: 'UNITS_IN_THE_WAY', units, together: members.length }]
  throw new Refused([...own, ...others])
}
