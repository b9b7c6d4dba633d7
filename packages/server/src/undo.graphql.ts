import { explain, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { type ActToUndo, planUndo, whyNotUndo } from '@traveler/domain/undo/planUndo.ts'
import { builder } from './graphql/builder.ts'
import { performing } from './graphql/performing.ts'
import type { ChosenActs, RequestContext } from './graphql/requestContext.ts'
import { shownEtag } from './operation/etag.ts'
import { PartInventoryType } from './partInventory/partInventory.graphql.ts'
import { loadPartInventories, type PartInventoryRow } from './partInventory/partInventoryStore.ts'
import { loadRuns, type RunRow } from './run/runStore.ts'
import { RunType } from './run/runType.graphql.ts'
import { findActToUndo, type UndoRow } from './undo/undoStore.ts'
import { inverseNamed } from './undoActs.ts'

/** An act with what would take it back. */
interface Undoable {
  readonly row: UndoRow
  /** Why it is not taken back in one act, in a sentence; null: it is. */
  readonly whyNot: string | null
  readonly how: string | null
  readonly by: string | null
  readonly wantsReason: boolean
}

async function findUndoable(
  context: RequestContext,
  id: string,
  actId: string | null,
): Promise<Undoable | null> {
  const [row] = await context.rows<UndoRow>(findActToUndo(id, actId))
  if (row === undefined) return null
  const found = actToUndo(row)
  const whyNot = whyNotUndo(found, context.caller.userId)
  const plan = whyNot === null ? planUndo(found, null) : null
  return {
    row,
    whyNot: whyNot ?? whyNotPermitted(context, plan?.by),
    how: plan?.how ?? null,
    by: plan?.by ?? null,
    wantsReason: plan?.wantsReason ?? false,
  }
}

/** The permission is the inverse’s own. */
function whyNotPermitted({ caller }: RequestContext, by: string | undefined): string | null {
  if (by === undefined) return null
  const { permission } = inverseNamed(by)
  return caller.permissions.has(permission) ? null : explain({ code: 'PERMISSION', permission })
}

function actToUndo(row: UndoRow): ActToUndo {
  return {
    event: row.type,
    subject: { id: row.subject_id, etag: row.left_etag ?? row.act_id },
    isTouched: row.left_etag !== row.etag,
    isPartOfMore: row.kinds !== '1',
    by: row.actor_id,
    before: row.before ?? {},
    after: row.after ?? {},
  }
}

const UndoableType = builder.objectRef<Undoable>('UndoableAct').implement({
  description: 'The newest act on a run or a unit, and what would take it back (rule 41).',
  fields: (t) => ({
    act: t.id({ nullable: false, description: 'Names the act.', resolve: ({ row }) => row.act_id }),
    event: t.string({
      nullable: false,
      description: 'What happened, as its event says it: RUN_STEP_STARTED.',
      resolve: ({ row }) => row.type,
    }),
    at: t.field({ type: 'DateTime', nullable: false, resolve: ({ row }) => row.recorded_at }),
    by: t.string({ description: 'Who did it; null: Traveler.', resolve: ({ row }) => row.actor }),
    runStepId: t.id({
      description: 'The step on which it was done; null: none.',
      resolve: ({ row: { subject_id, stream_id } }) => (subject_id === stream_id ? null : subject_id),
    }),
    how: t.exposeString('how', { description: 'What undoing it does; null: it is not undone in one act.' }),
    whyNot: t.exposeString('whyNot', {
      description: 'Why it cannot be undone in one act, in a sentence; null: it can.',
    }),
    operation: t.exposeString('by', { description: 'The act that undoes it.' }),
    wantsReason: t.exposeBoolean('wantsReason', { nullable: false, description: 'It takes a reason.' }),
  }),
})

builder.queryField('undoable', (t) =>
  t.field({
    type: UndoableType,
    description:
      'The newest act on a run or a unit, or the one that is named, with what undoing it does, or why it is not undone.',
    args: {
      id: t.arg.id({ required: true, description: 'A run or a part inventory.' }),
      act: t.arg.id({ description: 'Absent: the newest.' }),
    },
    resolve: (_root, { id, act: actId }, context) => findUndoable(context, id, actId ?? null),
  }),
)

const UndoInputType = builder.inputType('UndoInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'The run or the part inventory.' }),
    act: t.id({ required: true, description: 'The act, as `undoable` names it.' }),
    reason: t.string({ description: 'Where the act that undoes it takes one.' }),
  }),
})

interface Asked {
  readonly id: string
  readonly act: string
  readonly reason?: string | null | undefined
}

/** The inverse with its input. What was done since is refused by the inverse itself: it has the etag that the act left. */
async function chosenInverse(context: RequestContext, asked: Asked): Promise<ChosenActs> {
  const [row] = await context.rows<UndoRow>(findActToUndo(asked.id, asked.act))
  if (row === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Act', id: asked.act })
  const found = { ...actToUndo(row), isTouched: false }
  const because = whyNotUndo(found, context.caller.userId)
  const plan = planUndo(found, asked.reason ?? null)
  refuseIf(because === null ? null : { code: 'NOT_UNDOABLE', event: row.type, because })
  if (plan === null) throw new Error(`${row.type} is undone, and nothing undoes it`)
  return { acts: [inverseNamed(plan.by).act(shownInput(plan.input))], asked }
}

/** Etags as clients give them. */
function shownInput(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { etag } = input
  return typeof etag === 'string' ? { ...input, etag: shownEtag(etag) } : input
}

interface Undone {
  readonly id: string
}

const UndoPayloadType = builder.objectRef<Undone>('UndoPayload').implement({
  fields: (t) => ({
    run: t.field({
      type: RunType,
      description: 'The run; null: a unit was asked for.',
      resolve: ({ id }, _args, context) => context.one<RunRow>(loadRuns, id),
    }),
    partInventory: t.field({
      type: PartInventoryType,
      description: 'The unit; null: a run was asked for.',
      resolve: ({ id }, _args, context) => context.one<PartInventoryRow>(loadPartInventories, id),
    }),
  }),
})

builder.mutationField('undo', (t) =>
  t.field({
    type: UndoPayloadType,
    description:
      'Take an act on a run or a unit back, by its declared inverse: an act of its own in the record, with its own permission and rules.',
    args: { input: t.arg({ type: UndoInputType, required: true }) },
    resolve: async (_root, { input }, context, info) =>
      performing(context, info, await chosenInverse(context, input), () => ({ id: input.id })),
  }),
)
