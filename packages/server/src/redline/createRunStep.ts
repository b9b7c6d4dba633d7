import {
  addedNumber,
  addedPlace,
  type PlaceAsked,
  whyNotAddStep,
} from '@traveler/domain/redline/addedStep.ts'
import { linksAt, orderUnchanged, placedBehind } from '@traveler/domain/redline/redlineOrder.ts'
import { accepted, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { recordedReason, whyNotWithoutReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { canonicalStepDefinition } from '@traveler/domain/step/canonicalStepDefinition.ts'
import type { StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { levelsOf } from '@traveler/domain/step/whyNotPlaceStep.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { type Change, insertRows, type NewRow } from '../operation/change.ts'
import { id, name, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { markdown, slate } from '../operation/richTextInput.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type RunWork, readRunWork } from '../runStep/runWork.ts'
import { appendStepEvent } from '../runStep/stepMoves.ts'
import { listStandardEdges } from '../standardStep/standardStepStore.ts'
import { originOf } from './addedOrigin.ts'
import { addedStep } from './addedStep.ts'
import { drawnLinks, newEdges, placedSteps, placesBeside } from './redlinedOrder.ts'
import { frozenDraft } from './redlineReview.ts'
import {
  findIssue,
  loadAnyStepOfRun,
  loadStandardStepToAdd,
  lockRedlinedRuns,
  type StandardStepToAddRow,
} from './redlineStore.ts'
import { linksOf, refuseMissingIssue, togetherOf } from './redlineWork.ts'
import { addedBelow, type TreeBelow } from './stepsBelow.ts'
import {
  type EdgeBelowRow,
  listStepsBelowStandard,
  loadOrderOfRun,
  type OrderOfRunRow,
  type StepBelowRow,
} from './stepsBelowStore.ts'

const input = z.object({
  runId: id,
  title: name().nullish(),
  slateContent: slate.nullish(),
  content: markdown.nullish(),
  afterStepId: id.nullish(),
  parentId: id.nullish(),
  position: z.number().int().min(0).nullish(),
  copyOfStepId: id.nullish(),
  standardStepId: id.nullish(),
  reason,
  issueId: id.nullish(),
})

type Input = z.output<typeof input>

/**
 * Add a step to one run by a redline: until it is applied, the step and what comes after it wait. It begins empty, as a copy of
 * a step of the run, or as a standard step says.
 */
export const createRunStep: Operation<Input> = {
  name: 'createRunStep',
  permission: 'CreateRunStep',
  input,
  lock: (given) => lockRedlinedRuns([given.runId], [given.issueId]),
  lockJointly: (inputs) =>
    lockRedlinedRuns(
      inputs.map(({ runId }) => runId),
      inputs.map(({ issueId }) => issueId),
    ),
  async perform(tx, given) {
    const { work, standard, tree } = await readAddition(tx, given)
    const steps = placedSteps(work)
    const added = accepted(addedPlace(steps, placeAsked(given)))
    const why = recordedReason(given.reason ?? null, tx.caller.apiKeyName ?? '')
    refuseIf(whyNotAddStep(work.around.run, steps, added, levelsWith(tree)))
    refuseIf(whyNotWithoutReason(actorOf(tx.caller), given.reason ?? null, 'add a step to a run'))
    const origin = accepted(originOf(work, standard, given))
    const content = canonicalStepDefinition(origin.definition)
    const [[stepId = '', redlineId = '', keyId = ''], { definitionId, made }] = await Promise.all([
      tx.newIds(3),
      frozenDraft(tx, { redline: { content, export_controlled: work.run.export_controlled } }),
    ])
    const links = await drawnLinks(tx, linksAt(stepId, added.level, linksOf(work), added.place))
    const ownKey = await tx.once('step key', async () => keyId)
    const togetherId = await togetherOf(tx, redlineId)
    const key = origin.key ?? { id: ownKey.value, occurrence: 1 }
    const order = placedBehind(
      added.level.map(({ id: one }) => one),
      stepId,
      added.place === 'END' ? (added.level.at(-1)?.id ?? null) : added.place.after,
    )
    const step = addedStep(tx, work, {
      id: stepId,
      status: 'REDLINE',
      key,
      number: addedNumber(steps, added),
      parentId: added.parentId,
      position: order.indexOf(stepId) + 1,
      definitionId,
      definition: origin.definition,
      hasChildren: tree.steps.length > 0,
    })
    const below = await addedBelow(tx, work, step, tree)
    const redline = newRedline(tx, work, { redlineId, togetherId, stepId, content, given, why })
    appendStepEvent(
      tx,
      { ...work, step },
      {
        type: 'REDLINE_CREATED',
        reason: why,
        facts: { redlineId, ...origin.facts },
        moves: [],
        added: [step, ...below.steps],
        changes: [
          ...insertedIfAny('step_definition', made),
          ...insertedIfAny(
            'step_key',
            origin.key === null && ownKey.isMaker ? [newKey(work, keyId, origin.definition)] : [],
          ),
          ...placesBeside(stepId, added.level, order),
          ...newEdges(work.run, links),
          ...below.changes,
          insertRows('redline', [redline]),
        ],
      },
    )
    return { redlineId, runStepId: stepId }
  },
}

/** The run as it stands, and what the step is to begin as. */
async function readAddition(tx: Transaction, given: Input) {
  const [any, issue, standard, tree] = await Promise.all([
    tx.readOne<{ readonly id: string }>(loadAnyStepOfRun(given.runId)),
    tx.readOne(findIssue(given.issueId ?? null)),
    tx.readOne<StandardStepToAddRow>(loadStandardStepToAdd(given.standardStepId ?? null)),
    readTree(tx, given),
  ])
  if (any === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Run', id: given.runId })
  refuseMissingIssue(given.issueId, issue)
  return { standard, tree, work: await readRunWork(tx, { id: any.id, etag: null }) }
}

function insertedIfAny<Table extends 'step_definition' | 'step_key'>(
  table: Table,
  rows: readonly NewRow<Table>[],
): Change[] {
  return rows.length === 0 ? [] : [insertRows(table, rows)]
}

/** What stands below the standard step that is used; nothing below any other. */
async function readTree(tx: Transaction, { standardStepId, runId }: Input): Promise<TreeBelow> {
  const topId = standardStepId ?? ''
  if (!standardStepId) return { topId, steps: [], edges: [], order: null }
  const [steps, edges, order] = await Promise.all([
    tx.read<StepBelowRow>(listStepsBelowStandard(standardStepId)),
    tx.read<EdgeBelowRow>(listStandardEdges(standardStepId)),
    tx.readOne<OrderOfRunRow>(loadOrderOfRun(runId)),
  ])
  return { topId, steps, edges, order: order?.step_order ?? null }
}

function levelsWith({ topId, steps }: TreeBelow): number {
  const places = steps.map(({ id, parent_id, position }) => ({ id, parentId: parent_id, position }))
  return levelsOf(places, topId)
}

/** Only what was said: what is absent means another place than what is null. */
function placeAsked({ afterStepId, parentId, position }: Input): PlaceAsked {
  return { parentId, position, ...(afterStepId === undefined ? {} : { afterStepId }) }
}

/** A step key counts the fields of its step: it goes on behind those that a copy brings along. */
function newKey({ run }: RunWork, keyId: string, { fields }: StepDefinition) {
  return {
    id: keyId,
    next_field_number: 1 + Math.max(0, ...fields.map(({ number }) => number)),
    export_controlled: run.export_controlled,
  }
}

interface NewRedline {
  readonly redlineId: string
  readonly togetherId: string | null
  readonly stepId: string
  readonly content: string
  readonly given: Input
  readonly why: string
}

function newRedline(
  tx: Transaction,
  { run, now }: RunWork,
  { redlineId, togetherId, stepId, content, given, why }: NewRedline,
) {
  return {
    id: redlineId,
    run_id: run.id,
    run_step_id: stepId,
    change: 'ADD',
    status: 'DRAFT',
    reason: why,
    issue_id: given.issueId ?? null,
    base_definition_id: null,
    content,
    definition_id: null,
    required: [],
    author_ids: [tx.caller.userId],
    previous_status: 'REDLINE',
    previous_of_hold: null,
    order_change: orderUnchanged,
    together_id: togetherId,
    taken_from_id: null,
    applied_attempt: null,
    applied_at: null,
    applied_by: null,
    export_controlled: run.export_controlled,
    ...stamp(tx, now),
  } as const
}
