import { parseStepElementId, stepElementId } from '@traveler/domain/procedureMerge/procedureContent.ts'
import { addedNumber, levelBelow } from '@traveler/domain/redline/addedStep.ts'
import {
  isSameLink,
  linksAt,
  orderUnchanged,
  placedBehind,
  type RedlineOrder,
  type RunStepLink,
  stepBefore,
  whyNotOrderSteps,
} from '@traveler/domain/redline/redlineOrder.ts'
import { takenPlace } from '@traveler/domain/redline/takeRedline.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { parseStepDefinition } from '@traveler/domain/step/parseStepDefinition.ts'
import { insertRows } from '../operation/change.ts'
import type { Transaction } from '../operation/transaction.ts'
import { stepOf, type WorkStep } from '../runStep/runWork.ts'
import type { StepTold } from '../runStep/stepMoves.ts'
import { addedStep } from './addedStep.ts'
import { appliedRedline, readRecordedOn, whyNotLeaveOut } from './appendApplied.ts'
import { drawnLinks, placedSteps, placesBeside, reordered } from './redlinedOrder.ts'
import { frozenDraft } from './redlineReview.ts'
import type { RedlineRow } from './redlineStore.ts'
import { linksOf, orderOf, redlineWork } from './redlineWork.ts'
import { addedBelow, type TreeBelow } from './stepsBelow.ts'
import {
  type EdgeBelowRow,
  listEdgesBelowRedlined,
  listStepsBelowRedlined,
  type StepBelowRow,
} from './stepsBelowStore.ts'
import type { Taking } from './taking.ts'

/** What a taken redline makes of its step in this run. */
export interface TakenStep extends Pick<StepTold, 'moves' | 'added' | 'changes'> {
  readonly step: WorkStep
  /** The redline of this run, as it is applied. */
  readonly redline: RedlineRow
}

/** A step that the redline changes or leaves out: it is worked by what that says, in a new attempt. */
export async function changedStep(tx: Transaction, taking: Taking, taken: RedlineRow): Promise<TakenStep> {
  const { work: all, source, here } = taking
  const step = stepOf(all.steps, taken.run_step_id)
  const work = { ...all, step }
  const { place, drawn, removed } = orderOf(source)
  const level = levelBelow(placedSteps(work), step.parentId).map(({ id }) => id)
  const order = {
    place:
      place === null
        ? null
        : { before: stepBefore(level, step.id), after: place.after && (here(place.after) ?? null) },
    drawn: await drawnLinks(tx, linksHere(drawn, here)),
    removed: linksHere(removed, here),
  }
  refuseIf([
    ...whyNotOrderSteps([...work.steps.values()], linksOf(work), order),
    ...whyNotLeaveOut(tx, source.change, work),
  ])
  const [read, recorded] = await Promise.all([
    redlineWork(tx, { ...taken, order_change: order }, work, []),
    readRecordedOn(tx, step.id),
  ])
  const { set, moves, changes } = await appliedRedline(tx, read, recorded)
  return { step, redline: { ...read.redline, ...set }, moves, changes }
}

/** A step that the redline adds: behind the same step as in the other run, and what waited for that one waits for it. */
export async function addedHere(tx: Transaction, taking: Taking, taken: RedlineRow): Promise<TakenStep> {
  const { work, source, toTake, ids } = taking
  const parentId = toTake.parent === null ? null : (ids.get(toTake.parent) ?? null)
  const steps = placedSteps(work)
  const level = levelBelow(steps, parentId)
  const behind = takenPlace(toTake, ids)
  const after = behind === null ? null : (ids.get(behind) ?? null)
  const [stepId, { definitionId, made }] = await Promise.all([
    tx.newId(),
    frozenDraft(tx, { redline: taken }),
  ])
  const here = (id: string) => (id === source.run_step_id ? stepId : taking.here(id))
  const order: RedlineOrder = {
    ...orderUnchanged,
    drawn: await drawnLinks(tx, linksOfAdded(taking, { stepId, level, after }, here)),
    removed: linksHere(orderOf(source).removed, here),
  }
  const places = placedBehind(
    level.map(({ id }) => id),
    stepId,
    after,
  )
  const { stepKey, occurrence } = parseStepElementId(toTake.element)
  const tree = await readTreeOf(tx, taking)
  const step = addedStep(tx, work, {
    id: stepId,
    status: 'TODO',
    key: { id: stepKey, occurrence },
    number: addedNumber(steps, { parentId, level, place: { after } }),
    parentId,
    position: places.indexOf(stepId) + 1,
    definitionId,
    definition: parseStepDefinition(source.content),
    hasChildren: tree.steps.length > 0,
  })
  const below = await addedBelow(tx, work, step, tree)
  refuseIf(whyNotOrderSteps([...work.steps.values(), step], linksOf(work), order))
  return {
    step,
    redline: {
      ...taken,
      run_step_id: stepId,
      definition_id: definitionId,
      order_change: order,
      applied_attempt: step.attempt,
    },
    moves: [],
    added: [step, ...below.steps],
    changes: [
      ...(made.length === 0 ? [] : [insertRows('step_definition', made)]),
      ...placesBeside(stepId, level, places),
      ...reordered({ ...work, step }, order).changes,
      ...below.changes,
    ],
  }
}

/** The steps that came into the other run with the one that the redline added there. A run that has one of them reads otherwise. */
async function readTreeOf(tx: Transaction, { source, ids, work }: Taking): Promise<TreeBelow> {
  const [steps, edges] = await Promise.all([
    tx.read<StepBelowRow>(listStepsBelowRedlined(source.id)),
    tx.read<EdgeBelowRow>(listEdgesBelowRedlined(source.id)),
  ])
  const isThere = steps.some((row) => ids.has(stepElementId(row.step_key_id, row.occurrence ?? 1)))
  if (isThere) refuseIf({ code: 'REDLINE_DIFFERS', redlineId: source.id, runId: work.run.id })
  return { topId: source.run_step_id, steps, edges, order: null }
}

interface AddedAt {
  readonly stepId: string
  readonly level: ReturnType<typeof levelBelow<ReturnType<typeof placedSteps>[number]>>
  readonly after: string | null
}

/** What an added step waits for and what waits for it: by its place, and as its redline draws and takes out. */
function linksOfAdded(
  { work, source }: Taking,
  { stepId, level, after }: AddedAt,
  here: Taking['here'],
): readonly RunStepLink[] {
  const { drawn, removed } = orderOf(source)
  const gone = linksHere(removed, here)
  const byPlace = linksAt(stepId, level, linksOf(work), { after })
  const further = linksHere(drawn, here).filter((link) => !byPlace.some((one) => isSameLink(one, link)))
  return [...byPlace, ...further].filter((link) => !gone.some((one) => isSameLink(one, link)))
}

/** The same links between steps of this run; it has them all where it can take the redline. */
function linksHere(links: readonly RunStepLink[], here: Taking['here']): readonly RunStepLink[] {
  return links.flatMap((link) => {
    const [stepId, upstreamStepId] = [here(link.stepId), here(link.upstreamStepId)]
    return stepId === undefined || upstreamStepId === undefined ? [] : [{ stepId, upstreamStepId }]
  })
}
