import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { settingOf } from '@traveler/domain/organization/settings.ts'
import { restOf } from '@traveler/domain/partInventory/planSplit.ts'
import { accepted, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { defaultRunTitle } from '@traveler/domain/run/defaultRunTitle.ts'
import { shareOfLine, whyNotSplitRun } from '@traveler/domain/run/splitRun.ts'
import { recordedReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import type { AttributeRow } from '../attribute/attributeStore.ts'
import { type IssueOfRunRow, listIssuesOfRun } from '../issue/issueOfRunStore.ts'
import { type LateEntryRow, listStandingLateEntries } from '../lateEntry/lateEntryStore.ts'
import { actorOf } from '../operation/actorOf.ts'
import { type Change, insertRows, updateRow, updateRows } from '../operation/change.ts'
import { etag, id, quantity, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp, stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { takenLot } from '../partInventory/takenLot.ts'
import { nameOfIssue } from '../runStep/issuesOfStep.ts'
import {
  listRunStepEdgesOfRuns,
  listRunStepsOfRuns,
  type RunStepEdgeOfRunRow,
  type RunStepOfRunRow,
} from '../runStep/runStepStore.ts'
import { loadUnitOfRun, type UnitOfRunRow } from './closingStore.ts'
import { runCopies } from './runCopies.ts'
import { lotInWork } from './runScrap.ts'
import { lockRunAndUnit, type RunRow, runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'
import {
  type LineToShareRow,
  listAttributesOfRun,
  listLinesToShare,
  loadRunToSplit,
  type RunToSplitRow,
} from './splitRunStore.ts'
import { splitEdges, splitSteps } from './splitSteps.ts'
import { readStepsToClose, type StepToClose } from './stepsToClose.ts'

const input = z.object({ id, etag, quantity, reason })
type Input = z.output<typeof input>

/**
 * Let part of a lot in work go on in a run of its own. What was done so far was done on both, and both runs tell it; the
 * rest is worked apart. Nothing is lost or won: both lots are what the lot was, and so are their BOM lines.
 */
export const splitRun: Operation<Input> = {
  name: 'splitRun',
  permission: 'SplitRun',
  input,
  lock: (given) => lockRunAndUnit(given.id),
  async perform(tx, given) {
    const [run, steps, plain, edges, unit, facts, lines, attributes, issues, late] = await Promise.all([
      readRunToChange(tx, given),
      readStepsToClose(tx, given.id),
      tx.read<RunStepOfRunRow>(listRunStepsOfRuns([given.id])),
      tx.read<RunStepEdgeOfRunRow>(listRunStepEdgesOfRuns([given.id])),
      tx.readOne<UnitOfRunRow>(loadUnitOfRun(given.id)),
      tx.readOne<RunToSplitRow>(loadRunToSplit(given.id)),
      tx.read<LineToShareRow>(listLinesToShare(given.id)),
      tx.read<AttributeRow>(listAttributesOfRun(given.id)),
      tx.read<IssueOfRunRow>(listIssuesOfRun(given.id)),
      tx.read<LateEntryRow>(listStandingLateEntries(given.id)),
    ])
    if (unit === undefined || facts === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartInventory', id: run.part_inventory_id })
    const actor = actorOf(tx.caller)
    const toSplit = {
      run: runLife(run),
      lot: {
        ...lotInWork(run, unit),
        isSerial: unit.serial_number !== null || unit.tracking_type === 'SERIAL',
      },
      hasOtherRuns: facts.open_runs > 1,
      hasInstalls: facts.has_installs,
      steps,
      unsettled: [
        ...issues.filter(({ status }) => status !== 'RESOLVED').map((one) => `issue ${nameOfIssue(one)}`),
        ...late
          .filter(({ confirmed }) => !confirmed)
          .map((one) => `${one.performer_name} did work on paper and has not signed for it`),
      ],
    }
    refuseIf(whyNotSplitRun(toSplit, given.quantity, { reason: given.reason ?? null, actor }))
    const count = 2 + plain.length + edges.length + lines.length + attributes.length
    const [now, ids] = await Promise.all([tx.now(), tx.newIds(count)])
    const why = recordedReason(given.reason ?? null, tx.caller.apiKeyName ?? '')
    const next = idsFrom(ids)
    const split = { run, unit, facts, runId: next(), unitId: next(), quantity: given.quantity, now, why }
    const stepIds = new Map(plain.map((step) => [step.id, next()]))
    appendLots(tx, split, { lines, newLines: lines.map(() => next()) })
    appendRuns(tx, split, {
      steps,
      rows: splitSteps(plain, { ids: stepIds, runId: split.runId, actId: tx.actId, now }),
      edges: splitEdges(edges, { ids: stepIds, runId: split.runId, next }),
      attributes: attributes.map((row) => ({
        ...row,
        id: next(),
        record_id: row.record_id === run.id ? split.runId : (stepIds.get(row.record_id) ?? ''),
        ...stamp(tx, now),
      })),
    })
    return { runId: run.id, newRunId: split.runId }
  },
}

/** One after the other. */
function idsFrom(ids: readonly string[]): () => string {
  let nth = 0
  return () => ids[nth++] ?? ''
}

interface Split {
  readonly run: RunRow
  readonly unit: UnitOfRunRow
  readonly facts: RunToSplitRow
  /** Of the new run, and of its lot. */
  readonly runId: string
  readonly unitId: string
  readonly quantity: Quantity
  readonly now: string
  readonly why: string
}

const quantityOf = (text: string): Quantity => accepted(parseQuantity(text))

interface Lines {
  readonly lines: readonly LineToShareRow[]
  /** Ids of the lines of the new lot. */
  readonly newLines: readonly string[]
}

/** The lot that stays and the one that is taken from it, each with its share of every BOM line. */
function appendLots(tx: Transaction, split: Split, { lines, newLines }: Lines): void {
  const { run, unit, runId, unitId, quantity, now, why } = split
  const whole = quantityOf(unit.quantity)
  const rest = restOf(whole, quantity)
  const shares = lines.map((line) => shareOfLine(quantityOf(line.quantity), whole, quantity))
  const lot = takenLot(tx, unit, { id: unitId, quantity, isPlaceAvailable: unit.place_available, now })
  const taken = { ...lot, build_open: unit.build_open, as_built_mbom_id: unit.as_built_mbom_id }
  tx.append({
    stream: { id: unit.id, type: 'partInventory' },
    type: 'PART_INVENTORY_SPLIT',
    reason: why,
    facts: { into: [unitId], runId: run.id },
    changes: [
      updateRow(
        'part_inventory',
        { id: unit.id },
        {
          quantity: rest,
          ...inventoryCopies({ ...unit, quantity: rest }, unit.place_available),
          ...restamp(tx, now),
        },
        { etag: unit.etag },
      ),
      ...sharedLines(tx, lines, (nth) => shares[nth]?.stays ?? rest),
    ],
  })
  tx.append({
    stream: { id: unitId, type: 'partInventory' },
    type: 'PART_INVENTORY_CREATED',
    reason: why,
    facts: { runId },
    changes: [
      insertRows('part_inventory', [{ ...taken, ...inventoryCopies(taken, unit.place_available) }]),
      ...newLinesOf(tx, lines, (nth) => ({
        id: newLines[nth] ?? '',
        part_inventory_id: unitId,
        run_id: runId,
        quantity: shares[nth]?.goes ?? quantity,
      })),
    ],
  })
}

type ShareOf<Share> = (nth: number) => Share

function sharedLines(tx: Transaction, lines: readonly LineToShareRow[], stays: ShareOf<Quantity>): Change[] {
  if (lines.length === 0) return []
  const rows = lines.map(({ id, etag: seen }, nth) => ({
    key: { id },
    set: { quantity: stays(nth), etag: tx.actId },
    expect: { etag: seen },
  }))
  return [updateRows('build_requirement', rows)]
}

type OwnOfLine = Pick<LineToShareRow, 'id' | 'part_inventory_id' | 'run_id' | 'quantity'>

function newLinesOf(tx: Transaction, lines: readonly LineToShareRow[], own: ShareOf<OwnOfLine>): Change[] {
  if (lines.length === 0) return []
  const rows = lines.map(({ organization_id: _organization, ...line }, nth) => ({
    ...line,
    ...own(nth),
    etag: tx.actId,
  }))
  return [insertRows('build_requirement', rows)]
}

interface NewRun {
  /** Of the run that is split, in the same order. */
  readonly steps: readonly StepToClose[]
  readonly rows: ReturnType<typeof splitSteps>
  readonly edges: ReturnType<typeof splitEdges>
  readonly attributes: readonly AttributeRow[]
}

/** Both runs tell that they were one, and which steps each goes on with. */
function appendRuns(tx: Transaction, split: Split, { steps, rows, edges, attributes }: NewRun): void {
  const { run, runId, unitId, quantity, now, why } = split
  const rest = restOf(quantityOf(run.quantity), quantity)
  tx.append({
    stream: { id: run.id, type: 'run' },
    type: 'RUN_SPLIT',
    reason: why,
    facts: { into: [runId] },
    changes: [updateRow('run', { id: run.id }, { quantity: rest, ...restamp(tx, now) }, { etag: run.etag })],
  })
  const worked = rows.map((row, nth) => ({ ...row, isHeading: steps[nth]?.isHeading === true }))
  const { organization_id: _organization, ...copied } = run
  const own = {
    ...copied,
    ...stamp(tx, now),
    id: runId,
    title: run.default_title ? titleOf(split) : run.title,
    split_from_id: run.id,
    part_inventory_id: unitId,
    quantity,
    issue: 1,
    reopened_at: null,
    reopened_by: null,
    reopen_reason: null,
  }
  const copies = runCopies(
    { ...own, organization_id: run.organization_id },
    worked.map((row) => ({ ...row, parentId: row.parent_id, startedAt: row.started_at })),
  )
  tx.append({
    stream: { id: runId, type: 'run' },
    type: 'RUN_CREATED',
    reason: why,
    facts: { splitFrom: run.id },
    changes: [
      insertRows('run', [{ ...own, ...copies }]),
      insertRows('run_step', rows),
      ...(edges.length === 0 ? [] : [insertRows('run_step_edge', edges)]),
      ...(attributes.length === 0
        ? []
        : [
            insertRows(
              'attribute',
              attributes.map(({ organization_id: _own, ...row }) => row),
            ),
          ]),
    ],
  })
}

function titleOf({ run, unit, facts, runId }: Split): string {
  return defaultRunTitle(settingOf(facts.settings, 'runTitlePattern'), {
    runId,
    partNumber: facts.part_number,
    revision: facts.revision,
    serialNumber: null,
    lotNumber: unit.lot_number,
    procedure: facts.procedure_title,
    orderReference: run.order_reference,
  })
}
