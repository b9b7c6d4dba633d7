import { parseDecimal, subtractDecimals } from '@traveler/domain/decimal.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { PartType } from '../part/part.graphql.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { StartBlockerType, StartWarningType } from '../run/runActs.graphql.ts'
import { explainPlannedRuns, type PlannedReadiness } from './explainPlannedRuns.ts'
import { PlannedRunType } from './plannedRun.graphql.ts'
import type { ShortPartRow } from './plannedRunStore.ts'

const ShortPartType = builder.objectRef<ShortPartRow>('ShortPart').implement({
  description: 'A part of which less is in stock than planned work takes, as if nobody else took from it.',
  fields: (t) => ({
    partId: t.exposeID('part_id', { nullable: false }),
    part: t.field({
      type: PartType,
      resolve: (row, _args, context) => context.one<PartRow>(loadParts, row.part_id),
    }),
    required: t.float({ nullable: false, resolve: ({ required }) => required }),
    available: t.float({
      nullable: false,
      description: 'In stock and available, substitutes with it.',
      resolve: ({ available }) => available,
    }),
    short: t.float({
      nullable: false,
      resolve: ({ required, available }) =>
        subtractDecimals(accepted(parseDecimal(required)), accepted(parseDecimal(available))),
    }),
  }),
})

const PlannedReadinessType = builder.objectRef<PlannedReadiness>('PlannedRunReadiness').implement({
  description: 'Whether planned work could be started now, as the start itself would say.',
  fields: (t) => ({
    isReady: t.boolean({
      nullable: false,
      description: 'Nothing forbids the start now. Parts that are short do not.',
      resolve: ({ blockers }) => blockers.length === 0,
    }),
    summary: t.exposeString('summary', {
      nullable: false,
      description: 'For a board: `Procedure in review, 2 parts short`.',
    }),
    blockers: t.field({
      type: [StartBlockerType],
      nullable: false,
      resolve: ({ blockers }) => blockers,
    }),
    warnings: t.field({
      type: [StartWarningType],
      nullable: false,
      resolve: ({ warnings }) => warnings,
    }),
    shortParts: t.field({
      type: [ShortPartType],
      nullable: false,
      resolve: ({ shortParts }) => shortParts,
    }),
  }),
})

const explained = (context: RequestContext, ids: readonly string[]) =>
  explainPlannedRuns((statement) => context.rows(statement), context.caller, ids)

builder.objectFields(PlannedRunType, (t) => ({
  readiness: t.field({
    type: PlannedReadinessType,
    description: 'Null when it was started or canceled.',
    resolve: ({ id }, _args, context) => context.worked(explained, id),
  }),
}))
