import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { accepted, type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { type Allocation, allocateUnits } from '@traveler/domain/run/allocateUnits.ts'
import { explainStart, type StartFacts } from '@traveler/domain/run/explainStart.ts'
import { makesRequirements } from '@traveler/domain/run/planRequirements.ts'
import type { RunPurpose } from '@traveler/domain/run/runPurpose.ts'
import { serialKey } from '@traveler/domain/text.ts'
import { definedAttributes } from '../attribute/attributeChanges.ts'
import { lockNames, lockStreams } from '../operation/lock.ts'
import type { Transaction } from '../operation/transaction.ts'
import { lockNumbering } from '../partInventory/numberingStore.ts'
import { appendRunBatch } from '../runBatch/appendRunBatch.ts'
import { appendRun, type Start } from './appendRun.ts'
import { assignedNotice } from './assignedNotice.ts'
import type { CreateRunInput } from './createRunInput.ts'
import { keepFrozenProcedure, readFrozenProcedures } from './frozenProcedure.ts'
import { makeUnits } from './makeUnits.ts'
import { readRequirements, type UnitToBuild } from './requirementSheet.ts'
import { type LotWish, splitLots } from './splitLots.ts'
import { mbomToBuild, readStarts, type StartRows, startFacts } from './startFacts.ts'
import { distinctIds, type ProcedureToStartRow, type UnitToStartRow } from './startStore.ts'

/** Locks what starts decide on: the units, and the serials that their runs give out; all else is relied on. */
export function lockStarts(inputs: readonly CreateRunInput[]) {
  const units = distinctIds(inputs.map((input) => input.partInventoryId))
  const reliedOn = distinctIds(
    inputs.flatMap((input) => [
      input.procedureId,
      input.partInventoryId === null ? input.partId : null,
      input.locationId,
      input.assignedToId,
      input.assignedTeamId,
      input.runBatchId,
      input.issueId,
    ]),
  )
  const serials = inputs.flatMap(({ serialNumber }) =>
    serialNumber === null ? [] : [`serial ${serialKey(serialNumber)}`],
  )
  const numbered = distinctIds(
    inputs.map((input) => (input.partInventoryId === null && !input.identifyLater ? input.partId : null)),
  )
  if (numbered.length > 0) return lockNumbering(numbered, serials, units, reliedOn)
  return serials.length === 0 ? lockStreams(units, reliedOn) : lockNames(serials, units, reliedOn)
}

/** What one start made. */
export interface StartedRun {
  readonly runId: string
  readonly partInventoryId: string
  readonly runBatchId: string | null
}

/** Starts runs: all of them, or none with everything that is in the way. As many statements for five hundred as for one. */
export async function startAll(tx: Transaction, asked: readonly CreateRunInput[]): Promise<StartedRun[]> {
  const inputs = await withDefinedAttributes(tx, asked)
  const [rows, frozen] = await Promise.all([
    readStarts((statement) => tx.read(statement), inputs, 'CODES'),
    readFrozenProcedures(tx, distinctIds(inputs.map((input) => input.procedureId))),
  ])
  const wishes = inputs.map((input, nth) => permitted(tx, input, rows[nth]))
  refuseIf(distinct(wishes.flatMap(({ blockers }) => blockers)))
  const { allocations, refusals } = allocateUnits(wishes.map(startOnUnit))
  refuseIf(refusals)
  const units = await makeUnits(
    tx,
    wishes.flatMap((wish) => (wish.rows.unit === null ? [wish] : [])),
  )
  const splits = await splitLots(
    tx,
    wishes.flatMap((wish, nth) => takingOf(wish, allocations[nth])),
  )
  const takenBy = new Map([...splits.taken].map(([{ wish }, unit]) => [wish, unit]))
  const batches = await appendBatches(tx, wishes)
  const starts = wishes.map((wish) => {
    const procedure = chosenProcedure(wish.rows.procedure)
    const tree = frozen.get(procedure.id)
    if (tree === undefined) throw new Error(`Released version ${procedure.id} is not frozen`)
    keepFrozenProcedure(tx, procedure.id, tree)
    const made = units.get(wish) ?? takenBy.get(wish) ?? null
    const unit = made?.unit ?? splits.left.get(wish.rows.unit?.id ?? '') ?? wish.rows.unit
    if (unit === null) throw new Error('A start without a unit makes one')
    const quantity = wish.input.quantity ?? accepted(parseQuantity(unit.quantity))
    const batchId = wish.input.runBatchId ?? batches(wish.input)
    return { ...wish, procedure, frozen: tree, made, unit, quantity, batchId }
  })
  const requirements = await readRequirements(tx, starts.flatMap(toBuild))
  const started: StartedRun[] = []
  for (const start of starts) {
    const [build] = toBuild(start)
    const whole: Start = { ...start, requirements: build === undefined ? null : requirements(build) }
    const runId = await appendRun(tx, whole)
    started.push({ runId, partInventoryId: start.unit.id, runBatchId: start.batchId })
  }
  notifyAssigned(tx, starts, started)
  return started
}

/** Tells who has the new runs: once each person and team, of the first of hers and how many more there are. */
function notifyAssigned(
  tx: Transaction,
  starts: readonly StartAsked[],
  started: readonly StartedRun[],
): void {
  const own = starts.flatMap((start, nth) => {
    const { assignedToId, assignedTeamId } = start.input
    const runId = started[nth]?.runId
    if (runId === undefined || (assignedToId === null && assignedTeamId === null)) return []
    return [{ runId, start, assigned: { assigned_to_id: assignedToId, assigned_team_id: assignedTeamId } }]
  })
  for (const same of Map.groupBy(own, ({ assigned }) => JSON.stringify(assigned)).values()) {
    const [first] = same
    if (first === undefined) continue
    const record = { id: first.runId, export_controlled: isControlledStart(first.start) }
    const notice = assignedNotice('RUN_ASSIGNED', record, {
      from: null,
      to: first.assigned,
      path: { type: 'run', id: first.runId },
    })
    tx.notify({ ...notice, words: same.length === 1 ? null : `And ${same.length - 1} more` })
  }
}

/** The inputs with what the organization says that attributes of runs hold: read once for all of them. */
async function withDefinedAttributes(
  tx: Transaction,
  inputs: readonly CreateRunInput[],
): Promise<readonly CreateRunInput[]> {
  const sent = inputs.flatMap(({ attributes }) => attributes)
  if (sent.length === 0) return inputs
  const defined = await definedAttributes(tx, 'RUN', sent)
  let next = 0
  return inputs.map((input) => ({
    ...input,
    attributes: input.attributes.map((one) => defined[next++] ?? one),
  }))
}

/** A start that was looked at. */
export interface StartAsked {
  readonly input: CreateRunInput
  readonly rows: StartRows
  readonly purpose: RunPurpose
  readonly facts: StartFacts
  readonly blockers: readonly Refusal[]
  readonly warnings: readonly string[]
}

function permitted(tx: Transaction, input: CreateRunInput, rows: StartRows | undefined): StartAsked {
  if (rows === undefined) throw new Error('Each start has its rows')
  const facts = startFacts(tx.caller, input, rows)
  const { blockers, warnings } = explainStart(facts)
  return { input, rows, facts, purpose: facts.purpose, blockers, warnings: warnings.map(({ code }) => code) }
}

/** The start as the rule about several on one unit knows it. */
function startOnUnit({ input, purpose, facts }: StartAsked) {
  const { partInventoryId, quantity } = input
  // An installed unit is worked on in place, all of it, whatever quantity is said.
  const asked = facts.unit?.status === 'INSTALLED' ? null : quantity
  return {
    partInventoryId,
    purpose,
    quantity: asked,
    name: facts.unit?.name ?? '',
    left: facts.unit?.left ?? none,
  }
}

const none: Quantity = accepted(parseQuantity('0'))

/** What a start takes from a lot; nothing when it works on the record that is there. */
function takingOf(
  wish: StartAsked,
  allocation: Allocation | undefined,
): (LotWish & { readonly wish: StartAsked })[] {
  const { rows, input } = wish
  if (allocation !== 'SPLIT' || rows.unit === null || input.quantity === null) return []
  return [{ wish, lot: rows.unit, quantity: input.quantity }]
}

/** Five hundred starts from one draft are in the way for one reason. */
function distinct(refusals: readonly Refusal[]): Refusal[] {
  return [...new Map(refusals.map((refusal) => [JSON.stringify(refusal), refusal])).values()]
}

function chosenProcedure(procedure: ProcedureToStartRow | null): ProcedureToStartRow {
  if (procedure !== null) return procedure
  throw new Refused({
    code: 'INVALID_INPUT',
    field: 'procedureId',
    problem: 'No procedure is chosen',
    remedy: 'Give the id of a released procedure version.',
  })
}

interface Building {
  readonly rows: StartRows
  readonly purpose: RunPurpose
  readonly unit: UnitToStartRow
  readonly quantity: Quantity
}

/** What the run's unit is to be built by; none when this run adds nothing to that. */
function toBuild({ rows, purpose, unit, quantity }: Building): UnitToBuild[] {
  const mbom = mbomToBuild(rows)
  if (mbom === null || !makesRequirements(purpose, unit.has_requirements)) return []
  return [{ mbomId: mbom.id, isDraft: mbom.isDraft, quantity }]
}

/** Makes the batches that starts ask for: one for all that give it the same title. Controlled runs make it controlled. */
async function appendBatches(
  tx: Transaction,
  wishes: readonly StartAsked[],
): Promise<(input: CreateRunInput) => string | null> {
  const asking = wishes.filter(({ input }) => input.addToNewBatch === true)
  const byTitle = Map.groupBy(asking, ({ input }) => input.runBatchTitle)
  const [ids, now] = await Promise.all([tx.newIds(byTitle.size), tx.now()])
  const idOf = new Map([...byTitle.keys()].map((title, nth) => [title, ids[nth] ?? '']))
  for (const [title, members] of byTitle) {
    const exportControlled = members.some(isControlledStart)
    appendRunBatch(tx, { id: idOf.get(title) ?? '', title, exportControlled }, now)
  }
  return (input) => (input.addToNewBatch === true ? (idOf.get(input.runBatchTitle) ?? null) : null)
}

function isControlledStart({ input, rows }: StartAsked): boolean {
  const made = [rows.part, rows.procedure, rows.unit].some((row) => row?.export_controlled === true)
  return made || input.exportControlled === true
}
