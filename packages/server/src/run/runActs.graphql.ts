import { holdKinds } from '@traveler/domain/hold/hold.ts'
import type { RemedyPlace } from '@traveler/domain/run/remedyPlace.ts'
import { ExtensibleAttributeInput } from '../attribute/attribute.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { madeIds, recordsPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { askedIds, chosenActs, siblingRunsFor } from '../runBatch/siblingActs.graphql.ts'
import { siblingRunIdsField } from '../runBatch/siblingIds.graphql.ts'
import { SignatureInputType } from '../signature/signature.graphql.ts'
import { approveDraftBom } from './approveDraftBom.ts'
import { archiveRun } from './archiveRun.ts'
import { cancelRun } from './cancelRun.ts'
import { completeRun } from './completeRun.ts'
import { createRuns } from './createRuns.ts'
import type { StartBlocker } from './explainStarts.ts'
import { ExternalStartInputType, inOurIds, isExternal } from './externalStart.graphql.ts'
import { giveBackRun } from './giveBackRun.ts'
import { holdRun } from './holdRun.ts'
import { reopenRun } from './reopenRun.ts'
import { resumeRun } from './resumeRun.ts'
import { RunPurposeType } from './runList.graphql.ts'
import { loadRuns, type RunRow } from './runStore.ts'
import { RunType } from './runType.graphql.ts'
import { isOfBatch, runUpdates } from './runUpdates.graphql.ts'
import { type Started, startRun } from './startRun.graphql.ts'
import { takeRun } from './takeRun.ts'

interface Payload {
  readonly id: string
}

const payload = (name: string) =>
  builder.objectRef<Payload>(name).implement({
    fields: (t) => ({
      run: t.field({ type: RunType, resolve: ({ id }, _args, context) => context.one<RunRow>(loadRuns, id) }),
    }),
  })

export const StartWarningType = builder.objectRef<Started['warnings'][number]>('StartWarning').implement({
  description: 'Something to know before a run is started, that does not forbid it.',
  fields: (t) => ({
    code: t.exposeString('code', { nullable: false }),
    message: t.exposeString('message', { nullable: false }),
    on: t.exposeString('on', { description: 'The day it falls due; null when it has none.' }),
    step: t.exposeString('step', { description: 'The step where it becomes a guard.' }),
  }),
})

const RemedyPlaceType = builder.objectRef<RemedyPlace>('RemedyPlace').implement({
  description: 'The record to open where something is put right.',
  fields: (t) => ({
    type: t.exposeString('type', {
      nullable: false,
      description: 'Procedure, Part, PartInventory, Run, Issue, Location or User.',
    }),
    id: t.exposeID('id', { nullable: false }),
  }),
})

export const StartBlockerType = builder.objectRef<StartBlocker>('StartBlocker').implement({
  description: 'Something that forbids the start, with what would put it right.',
  fields: (t) => ({
    code: t.exposeString('code', { nullable: false }),
    message: t.exposeString('message', {
      nullable: false,
      description: 'What is wrong, and what would put it right.',
    }),
    remedyAt: t.field({
      type: RemedyPlaceType,
      description: 'Null: the start itself has to change, or an administrator has to help.',
      resolve: ({ remedyAt }) => remedyAt,
    }),
  }),
})

const CreateRunPayload = builder.objectRef<Started>('CreateRun').implement({
  fields: (t) => ({
    run: t.field({
      type: RunType,
      description: 'Null after a dry run.',
      resolve: ({ runId }, _args, context) => (runId === null ? null : context.one<RunRow>(loadRuns, runId)),
    }),
    blockers: t.field({
      type: [StartBlockerType],
      description: 'Of a dry run: all that forbids the start, at once.',
      resolve: (started) => started.blockers,
    }),
    warnings: t.field({
      type: [StartWarningType],
      description: 'Of a dry run.',
      resolve: (started) => started.warnings,
    }),
  }),
})

export const CreateRunInputType = builder.inputType('CreateRunInput', {
  fields: (t) => ({
    procedureId: t.id({ description: 'The procedure version.' }),
    partInventoryId: t.id({ description: 'The unit to work on.' }),
    partId: t.id({ description: 'Without a unit: the part of which the run makes one.' }),
    quantity: t.int(),
    title: t.string(),
    autogenerateTitle: t.boolean(),
    description: t.string(),
    dueDate: t.field({ type: 'DateTime' }),
    assignedToId: t.id(),
    assignedTeamId: t.id(),
    runBatchId: t.int(),
    addToNewBatch: t.boolean(),
    runBatchTitle: t.string(),
    exportControlled: t.boolean(),
    attributes: t.field({ type: [ExtensibleAttributeInput] }),
    purpose: t.field({ type: RunPurposeType }),
    issueId: t.id({
      description:
        'The issue whose approved disposition orders this rework, repair or modification: it opens a unit that is held.',
    }),
    locationId: t.id({ description: 'The work center.' }),
    scheduledStart: t.field({
      type: 'DateTime',
      description:
        'Of a dry run: when the work is planned to begin; what warns of the day is judged by that one.',
    }),
    priority: t.int(),
    orderReference: t.string(),
    chargeNumber: t.string(),
    serialNumber: t.string({
      description:
        'Of the unit that the run makes. When absent, the numbering pattern of its part makes it; without a pattern it is left open.',
    }),
    lotNumber: t.string({ description: 'As the serial, of a part that is tracked by lot.' }),
    identifyLater: t.boolean({
      description:
        'True: serial and lot stay open until a later act gives them, also where a pattern would make them.',
    }),
    openBuildRequirementIds: t.idList({
      description:
        'The lines of the unit’s as-built BOM that this rework, repair or modification is to change, as `openAsBuiltLines` names them: with its permission, and a `reason`.',
    }),
    allowSupersededRevision: t.boolean(),
    reason: t.string(),
    external: t.field({ type: ExternalStartInputType }),
    dryRun: t.boolean({
      description: 'True: say what forbids the start and what to know, and write nothing.',
    }),
  }),
})

builder.mutationField('createRun', (t) =>
  t.field({
    type: CreateRunPayload,
    description: 'Start building: bind a released procedure to one part inventory.',
    args: { input: t.arg({ type: CreateRunInputType, required: true }) },
    resolve: (_root, { input }, context, info) => startRun(context, info, input),
  }),
)

const CreateRunsPayload = recordsPayload('CreateRuns', 'runs', { type: RunType, load: loadRuns })

builder.mutationField('createRuns', (t) =>
  t.field({
    type: CreateRunsPayload,
    description:
      'Start building many units at once: all of the runs, or none with everything that is in the way. `dryRun` is for createRun alone.',
    args: { input: t.arg({ type: [CreateRunInputType], required: { list: false, items: false } }) },
    resolve: async (_root, { input }, context, info) => {
      const starts = input ?? []
      const acts = starts.some(isExternal)
        ? { acts: [act(createRuns, await inOurIds(context, starts))], asked: starts }
        : [act(createRuns, starts)]
      return performing(context, info, acts, madeIds('runIds'))
    },
  }),
)

const UpdateRunInputType = builder.inputType('UpdateRunInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    runBatchId: t.int({ description: 'Another batch; null: out of its batch.' }),
    addToNewBatch: t.boolean({ description: 'True: into a new batch.' }),
    runBatchTitle: t.string({ description: 'Of the new batch.' }),
    etag: t.string({ required: true }),
    title: t.string(),
    description: t.string(),
    dueDate: t.field({ type: 'DateTime' }),
    scheduledStart: t.field({
      type: 'DateTime',
      description: 'Moves the run with its steps; with `scheduledEnd`, stretches it. Rule 44.',
    }),
    scheduledEnd: t.field({ type: 'DateTime' }),
    assignedToId: t.id(),
    assignedTeamId: t.id(),
    locationId: t.id(),
    priority: t.int(),
    orderReference: t.string(),
    chargeNumber: t.string(),
    siblingIds: siblingRunIdsField(t),
  }),
})

builder.mutationField('updateRun', (t) =>
  t.field({
    type: payload('UpdateRun'),
    description:
      'Change what a run is called, when it is due, or who does it where. Its status is derived and cannot be set.',
    args: { input: t.arg({ type: UpdateRunInputType, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const of = isOfBatch(input) ? 'plan' : 'other'
      const siblings = await siblingRunsFor(context, input.id, { act: of, siblingIds: askedIds(input) })
      return performing(context, info, chosenActs(runUpdates(input, siblings), input), (ids) => ({
        id: madeId(ids, 'runId'),
      }))
    },
  }),
)

const HoldKindType = enumType(
  'HoldKind',
  holdKinds,
  'Why work stands still. A quality hold is released only with its own permission.',
)

const HoldRunInputType = builder.inputType('HoldRunInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    kind: t.field({ type: HoldKindType, required: true }),
    reason: t.string({ required: true }),
  }),
})

builder.mutationField('holdRun', (t) =>
  t.field({
    type: payload('HoldRun'),
    description: 'Stop the work on a run; every step keeps its state.',
    args: { input: t.arg({ type: HoldRunInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(holdRun, input)], (ids) => ({ id: madeId(ids, 'runId') })),
  }),
)

const ResumeRunInputType = builder.inputType('ResumeRunInput', {
  fields: (t) => ({ id: t.id({ required: true }), etag: t.string({ required: true }), reason: t.string() }),
})

builder.mutationField('resumeRun', (t) =>
  t.field({
    type: payload('ResumeRun'),
    description: 'Let the work on a held run go on.',
    args: { input: t.arg({ type: ResumeRunInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(resumeRun, input)], (ids) => ({ id: madeId(ids, 'runId') })),
  }),
)

const RunOutcomeType = enumType(
  'RunOutcome',
  ['ACCEPTED', 'CONCESSION', 'HELD'],
  'How a completed run leaves its unit.',
)

const CompleteRunInputType = builder.inputType('CompleteRunInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    outcome: t.field({ type: RunOutcomeType, required: true }),
    locationId: t.id({
      description: 'Where the unit goes; required when it becomes available and lies nowhere.',
    }),
    quantityGood: t.float({
      description:
        'What is good; absent: what is neither scrapped nor short. The three add up to what the run is of.',
    }),
    quantityScrapped: t.float({ description: 'Scrapped in all; absent: what is scrapped already.' }),
    quantityShort: t.float({ description: 'What is not there; absent: nothing, or what good leaves over.' }),
    quantityRejected: t.float({
      description:
        'Of an inspected lot: so much becomes a lot of its own, held with an issue, in this act; the outcome is that of the rest. A comment says why.',
    }),
    furtherRuns: t.boolean({
      description:
        'Of a build run: whether further build runs follow, so that the unit stays in work. As the procedure version says when absent; otherwise a comment says why.',
    }),
    comment: t.string(),
    signature: t.field({ type: SignatureInputType, required: true }),
  }),
})

builder.mutationField('completeRun', (t) =>
  t.field({
    type: payload('CompleteRun'),
    description:
      'Review and sign a run whose steps are done. It locks the record; a person signs, never an API key.',
    args: { input: t.arg({ type: CompleteRunInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(completeRun, input)], (ids) => ({ id: madeId(ids, 'runId') })),
  }),
)

const ReopenRunInputType = builder.inputType('ReopenRunInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reason: t.string({ required: true }),
    signature: t.field({
      type: SignatureInputType,
      required: true,
      description: 'Of a second person: never of the one who reopens.',
    }),
  }),
})

builder.mutationField('reopenRun', (t) =>
  t.field({
    type: payload('ReopenRun'),
    description:
      'Open a completed run again: its unit is in work, what it built in may change, and its completion is void. A second person signs.',
    args: { input: t.arg({ type: ReopenRunInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(reopenRun, input)], (ids) => ({ id: madeId(ids, 'runId') })),
  }),
)

const ApproveDraftBomInputType = builder.inputType('ApproveDraftBomInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'The run.' }),
    etag: t.string({ required: true }),
    reason: t.string({ required: true }),
    signature: t.field({ type: SignatureInputType, required: true }),
  }),
})

builder.mutationField('approveDraftBom', (t) =>
  t.field({
    type: payload('ApproveDraftBom'),
    description:
      'Accept by signature that a run is built to a draft BOM: only then may it be completed. Not by who started it.',
    args: { input: t.arg({ type: ApproveDraftBomInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(approveDraftBom, input)], (ids) => ({ id: madeId(ids, 'runId') })),
  }),
)

const CancelRunInputType = builder.inputType('CancelRunInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reason: t.string(),
    scrapUnit: t.boolean({
      description:
        'Scrap what was begun, all that is left of it, in this act. Absent or false: it goes on quality hold with an issue. Needs the permission to scrap.',
    }),
  }),
})

builder.mutationField('cancelRun', (t) =>
  t.field({
    type: payload('CancelRun'),
    description:
      'Give a run up. What was begun goes on quality hold with an issue, or is scrapped. Its kits are canceled, and what they hold is free again.',
    args: { input: t.arg({ type: CancelRunInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(cancelRun, input)], (ids) => ({ id: madeId(ids, 'runId') })),
  }),
)

const ArchiveRunInputType = builder.inputType('ArchiveRunInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    archived: t.boolean({ required: true }),
    etag: t.string({ required: true }),
  }),
})

builder.mutationField('archiveRun', (t) =>
  t.field({
    type: payload('ArchiveRun'),
    description: 'Take a closed run out of the lists, or bring it back.',
    args: { input: t.arg({ type: ArchiveRunInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(archiveRun, input)], (ids) => ({ id: madeId(ids, 'runId') })),
  }),
)

builder.mutationField('takeRun', (t) =>
  t.field({
    type: payload('TakeRun'),
    description: 'Pick a run up that nobody has. Of two who do it at once one succeeds.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context, info) =>
      performing(context, info, [act(takeRun, { id })], (ids) => ({ id: madeId(ids, 'runId') })),
  }),
)

builder.mutationField('giveBackRun', (t) =>
  t.field({
    type: payload('GiveBackRun'),
    description: 'Put a run back that one has.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context, info) =>
      performing(context, info, [act(giveBackRun, { id })], (ids) => ({ id: madeId(ids, 'runId') })),
  }),
)
