import { explain, type Refusal } from '@traveler/domain/refusal.ts'
import { explainStart } from '@traveler/domain/run/explainStart.ts'
import type { StartWarning } from '@traveler/domain/run/startWarning.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { madeId, performing } from '../graphql/performing.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { act, parseInput } from '../operation/act.ts'
import type { Ids } from '../operation/operation.ts'
import { createRun } from './createRun.ts'
import { createRunInput } from './createRunInput.ts'
import { loadRuns } from './runStore.ts'
import { readStarts, startFacts } from './startFacts.ts'

/** What a start, or its dry run, gives. */
export interface Started {
  /** Null after a dry run. */
  readonly runId: string | null
  readonly blockers: readonly { readonly code: string; readonly message: string }[] | null
  readonly warnings: readonly StartWarning[]
}

/** The door of createRun: performs it, or as a dry run says all that forbids it and all to know, and writes nothing. */
export function startRun(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { dryRun, ...input }: { readonly dryRun?: boolean | null | undefined },
): Promise<Started> {
  if (dryRun === true) return explainOnly(context, input)
  const started = (ids: Ids): Started => ({ runId: madeId(ids, 'runId'), blockers: null, warnings: [] })
  return performing(context, info, [act(createRun, input)], started, { load: loadRuns, id: 'runId' })
}

async function explainOnly(context: RequestContext, input: object): Promise<Started> {
  const wish = parseInput(createRunInput, input)
  const [rows] = await readStarts((statement) => context.rows(statement), [wish])
  if (rows === undefined) throw new Error('A start has its rows')
  const { blockers, warnings } = explainStart(startFacts(context.caller, wish, rows))
  return {
    runId: null,
    blockers: blockers.map((blocker: Refusal) => ({ code: blocker.code, message: explain(blocker) })),
    warnings,
  }
}
