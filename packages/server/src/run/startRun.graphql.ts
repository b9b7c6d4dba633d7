import type { StartWarning } from '@traveler/domain/run/startWarning.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { madeId, performing } from '../graphql/performing.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { act, parseInput } from '../operation/act.ts'
import type { Ids } from '../operation/operation.ts'
import { createRun } from './createRun.ts'
import { createRunInput } from './createRunInput.ts'
import { explainStarts, type StartBlocker } from './explainStarts.ts'
import { type AskedStart, inOurIds, isExternal } from './externalStart.graphql.ts'
import { loadRuns } from './runStore.ts'

/** What a start, or its dry run, gives. */
export interface Started {
  /** Null after a dry run. */
  readonly runId: string | null
  readonly blockers: readonly StartBlocker[] | null
  readonly warnings: readonly StartWarning[]
}

/** The door of createRun: performs it, or as a dry run says all that forbids it and all to know, and writes nothing. */
export async function startRun(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { dryRun, ...asked }: AskedStart & { readonly dryRun?: boolean | null | undefined },
): Promise<Started> {
  const [input = asked] = isExternal(asked) ? await inOurIds(context, [asked]) : [asked]
  if (dryRun === true) return explainOnly(context, input)
  const started = (ids: Ids): Started => ({ runId: madeId(ids, 'runId'), blockers: null, warnings: [] })
  const acts = [act(createRun, input)]
  const chosen = isExternal(asked) ? { acts, asked } : acts
  return performing(context, info, chosen, started, { load: loadRuns, id: 'runId' })
}

async function explainOnly(context: RequestContext, input: object): Promise<Started> {
  const [readiness] = await explainStarts((statement) => context.rows(statement), context.caller, [
    parseInput(createRunInput, input),
  ])
  if (readiness === undefined) throw new Error('A start has its answer')
  return { runId: null, ...readiness }
}
