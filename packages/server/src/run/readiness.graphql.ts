import { Refused } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { wholeId } from '../graphql/wholeId.ts'
import { parseInput } from '../operation/act.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { loadPartInventories, type PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { createRunInput } from './createRunInput.ts'
import { explainStarts, type Readiness } from './explainStarts.ts'
import { inOurIds } from './externalStart.graphql.ts'
import { CreateRunInputType, StartBlockerType, StartWarningType } from './runActs.graphql.ts'
import {
  listProceduresForUnit,
  listProceduresOfUnit,
  listUnitsForProcedure,
  listUnitsOfProcedure,
  type StartablePage,
  type StartableRow,
} from './startableStore.ts'

/** A page of them at the most: each is looked at as its start would be. */
const most = 200
const usual = 50

const readinessFields = {
  isReady: 'Nothing forbids the start now.',
  blockers: 'All that forbids it, at once, each with what would put it right.',
  warnings: 'What is to be known before it.',
} as const

const ReadinessType = builder.objectRef<Readiness>('RunReadiness').implement({
  description: 'Whether a run may be started now: the same answer that the start itself would get.',
  fields: (t) => ({
    isReady: t.boolean({
      nullable: false,
      description: readinessFields.isReady,
      resolve: ({ blockers }) => blockers.length === 0,
    }),
    blockers: t.field({
      type: [StartBlockerType],
      nullable: false,
      description: readinessFields.blockers,
      resolve: ({ blockers }) => blockers,
    }),
    warnings: t.field({
      type: [StartWarningType],
      nullable: false,
      description: readinessFields.warnings,
      resolve: ({ warnings }) => warnings,
    }),
  }),
})

builder.queryField('runReadiness', (t) =>
  t.field({
    type: ReadinessType,
    nullable: false,
    description: 'Whether a run may be started so. Without `procedureId`: whether any procedure fits.',
    args: { input: t.arg({ type: CreateRunInputType, required: true }) },
    resolve: async (_root, { input: { dryRun: _always, ...input } }, context) => {
      const [readiness] = await explained(context, await inOurIds(context, [input]))
      if (readiness === undefined) throw new Error('A start has its answer')
      return readiness
    },
  }),
)

interface Startable {
  readonly id: string
  readonly readiness: Readiness
}

const StartableProcedureType = builder.objectRef<Startable>('StartableProcedure').implement({
  description: 'A released procedure, and whether it may be started on a unit now.',
  fields: (t) => ({
    procedure: t.field({
      type: ProcedureType,
      resolve: ({ id }, _args, context) => context.one<ProcedureRow>(loadProcedures, id),
    }),
    readiness: t.field({ type: ReadinessType, nullable: false, resolve: ({ readiness }) => readiness }),
  }),
})

const StartablePartInventoryType = builder.objectRef<Startable>('StartablePartInventory').implement({
  description: 'A unit or lot, and whether a run of a procedure may be started on it now.',
  fields: (t) => ({
    partInventory: t.field({
      type: PartInventoryType,
      resolve: ({ id }, _args, context) => context.one<PartInventoryRow>(loadPartInventories, id),
    }),
    readiness: t.field({ type: ReadinessType, nullable: false, resolve: ({ readiness }) => readiness }),
  }),
})

builder.queryField('startableProcedures', (t) =>
  t.field({
    type: [StartableProcedureType],
    nullable: false,
    description: `The newest released versions of the procedures that are linked to the unit's part, by id.`,
    args: {
      partInventoryId: t.arg.id({ required: true }),
      alsoUnlinked: t.arg.boolean({ description: 'True: procedures that are not linked to the part, too.' }),
      first: t.arg.int({ description: `${usual} when absent, at most ${most}.` }),
      after: t.arg.id({ description: 'The id of the last procedure of the page before.' }),
    },
    resolve: async (_root, { partInventoryId, alsoUnlinked, ...page }, context) => {
      const list = alsoUnlinked === true ? listProceduresForUnit : listProceduresOfUnit
      const rows = await context.rows<StartableRow>(list(wholeId(partInventoryId), pageOf(page)))
      const starts = rows.map(({ id }) => ({ procedureId: id, partInventoryId }))
      return startable(rows, await explained(context, starts))
    },
  }),
)

builder.queryField('startablePartInventories', (t) =>
  t.field({
    type: [StartablePartInventoryType],
    nullable: false,
    description:
      'Units and lots of the parts that are linked to the procedure, by id; not those of which nothing is left.',
    args: {
      procedureId: t.arg.id({ required: true }),
      alsoUnlinked: t.arg.boolean({ description: 'True: units of parts that are not linked to it, too.' }),
      first: t.arg.int({ description: `${usual} when absent, at most ${most}.` }),
      after: t.arg.id({ description: 'The id of the last unit of the page before.' }),
    },
    resolve: async (_root, { procedureId, alsoUnlinked, ...page }, context) => {
      const list = alsoUnlinked === true ? listUnitsForProcedure : listUnitsOfProcedure
      const rows = await context.rows<StartableRow>(list(wholeId(procedureId), pageOf(page)))
      const starts = rows.map(({ id }) => ({ procedureId, partInventoryId: id }))
      return startable(rows, await explained(context, starts))
    },
  }),
)

function explained(context: RequestContext, inputs: readonly object[]): Promise<Readiness[]> {
  const wishes = inputs.map((input) => parseInput(createRunInput, input))
  return explainStarts((statement) => context.rows(statement), context.caller, wishes)
}

function startable(rows: readonly StartableRow[], answers: readonly Readiness[]): Startable[] {
  return rows.flatMap(({ id }, nth) => {
    const readiness = answers[nth]
    return readiness === undefined ? [] : [{ id, readiness }]
  })
}

interface AskedPage {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

function pageOf({ first, after }: AskedPage): StartablePage {
  const wanted = first ?? usual
  if (wanted < 0 || wanted > most)
    throw new Refused({
      code: 'INVALID_INPUT',
      field: 'first',
      problem: `is ${wanted}, and a page has 0 to ${most}`,
      remedy: 'Ask for less, and go on with after.',
    })
  return { first: wanted, after: after === null || after === undefined ? null : wholeId(after) }
}
