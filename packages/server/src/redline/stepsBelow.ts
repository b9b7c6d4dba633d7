import { planReleaseOrder, type ReleaseOrder } from '@traveler/domain/procedure/planReleaseOrder.ts'
import { parseStepDefinition } from '@traveler/domain/step/parseStepDefinition.ts'
import { stepNumbers } from '@traveler/domain/step/stepNumber.ts'
import { subtreeOf } from '@traveler/domain/step/whyNotPlaceStep.ts'
import { sha256 } from '../operation/chain.ts'
import { type Change, insertRows } from '../operation/change.ts'
import type { Transaction } from '../operation/transaction.ts'
import { definitionsFor } from '../procedure/definitionsFor.ts'
import type { RunWork, WorkStep } from '../runStep/runWork.ts'
import { addedStep } from './addedStep.ts'
import { newEdges } from './redlinedOrder.ts'
import type { RedlineRow } from './redlineStore.ts'
import type { EdgeBelowRow, StepBelowRow } from './stepsBelowStore.ts'

/** The steps that come into a run below one that a redline adds, as its standard step or another run has them. */
export interface TreeBelow {
  /** The id by which they name the top step. */
  readonly topId: string
  readonly steps: readonly StepBelowRow[]
  readonly edges: readonly EdgeBelowRow[]
  /** Null: their dependencies are written out. */
  readonly order: ReleaseOrder | null
}

/** What stands below an added step, in the order of parents first. */
interface AddedBelow {
  readonly steps: readonly WorkStep[]
  readonly changes: readonly Change[]
}

/** The steps below an added one, never worked: they wait as long as its redline is open, and are numbered below it. */
export async function addedBelow(
  tx: Transaction,
  work: RunWork,
  top: WorkStep,
  tree: TreeBelow,
): Promise<AddedBelow> {
  const { topId, steps: rows } = tree
  if (rows.length === 0) return { steps: [], changes: [] }
  const contents = rows.map(({ content }) => ({ content, digest: `\\x${sha256(content).toString('hex')}` }))
  const [ids, { value: definitions, isMaker }] = await Promise.all([
    tx.newIds(rows.length),
    tx.once(`definitions below ${topId} ${work.run.export_controlled}`, () =>
      definitionsFor(tx, contents, work.run.export_controlled),
    ),
  ])
  const idOf = new Map([[topId, top.id], ...rows.map((row, nth) => [row.id, ids[nth] ?? ''] as const)])
  const places = rows.map((row) => ({
    id: row.id,
    parentId: row.parent_id === topId ? null : row.parent_id,
    position: row.position,
  }))
  const numbers = stepNumbers(places)
  const occurrences = lastOccurrences(work)
  const steps = new Map([...work.steps, [top.id, top]])
  const added: WorkStep[] = []
  for (const row of inTreeOrder(rows, topId)) {
    const nth = rows.indexOf(row)
    const step = addedStep(
      tx,
      { ...work, steps },
      {
        id: idOf.get(row.id) ?? '',
        status: 'TODO',
        key: {
          id: row.step_key_id,
          occurrence: row.occurrence ?? nextOccurrence(occurrences, row.step_key_id),
        },
        number: `${top.number}.${numbers.get(row.id) ?? ''}`,
        parentId: idOf.get(row.parent_id ?? '') ?? top.id,
        position: row.position,
        definitionId: definitions.ids.get(contents[nth]?.digest ?? '') ?? '',
        definition: parseStepDefinition(row.content),
        pointer: { required: row.required, location_id: row.location_id, lead_time: row.lead_time },
        hasChildren: rows.some(({ parent_id }) => parent_id === row.id),
      },
    )
    steps.set(step.id, step)
    added.push(step)
  }
  return {
    steps: added,
    changes: [
      ...(isMaker && definitions.made.length > 0 ? [insertRows('step_definition', definitions.made)] : []),
      ...newEdges(work.run, await linksBelow(tx, tree, { places, idOf })),
    ],
  }
}

/** The rows with every parent before its children. */
function inTreeOrder(rows: readonly StepBelowRow[], topId: string): readonly StepBelowRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const places = rows.map(({ id, parent_id, position }) => ({ id, parentId: parent_id, position }))
  return subtreeOf(places, topId).flatMap((id) => byId.get(id) ?? [])
}

interface Below {
  readonly places: Parameters<typeof planReleaseOrder>[0]
  readonly idOf: ReadonlyMap<string, string>
}

async function linksBelow(tx: Transaction, { edges, order }: TreeBelow, { places, idOf }: Below) {
  const drawn = edges.map((edge) => ({
    stepId: edge.step_id,
    upstreamStepId: edge.upstream_step_id,
    minimumLagSeconds: edge.minimum_lag,
    maximumLagSeconds: edge.maximum_lag,
  }))
  const links = planReleaseOrder(places, drawn, order ?? 'AS_DRAWN')
  const ids = await tx.newIds(links.length)
  return links.flatMap((link, nth) => {
    const [stepId, upstreamStepId] = [idOf.get(link.stepId), idOf.get(link.upstreamStepId)]
    return stepId === undefined || upstreamStepId === undefined
      ? []
      : [{ ...link, id: ids[nth] ?? '', stepId, upstreamStepId }]
  })
}

/** The last use of each step key in the run. */
function lastOccurrences({ steps }: RunWork): Map<string, number> {
  const last = new Map<string, number>()
  for (const { row } of steps.values())
    last.set(row.step_key_id, Math.max(row.occurrence, last.get(row.step_key_id) ?? 0))
  return last
}

function nextOccurrence(last: Map<string, number>, keyId: string): number {
  const next = (last.get(keyId) ?? 0) + 1
  last.set(keyId, next)
  return next
}

/** The steps that came with an added one and wait for its redline: not those that have redlines of their own. */
export function stepsBelow(
  { steps }: Pick<RunWork, 'steps'>,
  { change, status, run_step_id }: Pick<RedlineRow, 'change' | 'status' | 'run_step_id'>,
): readonly WorkStep[] {
  if (change !== 'ADD' || status === 'APPLIED') return []
  const places = [...steps.values()].map(({ id, parentId, row }) => ({
    id,
    parentId,
    position: row.position,
  }))
  return subtreeOf(places, run_step_id)
    .slice(1)
    .flatMap((id) => steps.get(id) ?? [])
    .filter((step) => step.status === 'TODO')
}
