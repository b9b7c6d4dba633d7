import { parseQuantity } from '@traveler/domain/decimal.ts'
import { whyNotInspect } from '@traveler/domain/receipt/whyNotInspect.ts'
import { accepted, refuseIf } from '@traveler/domain/refusal.ts'
import { explainStart } from '@traveler/domain/run/explainStart.ts'
import type { NewRow } from '../operation/change.ts'
import type { Transaction } from '../operation/transaction.ts'
import { appendRun, type Start } from '../run/appendRun.ts'
import { createRunInput } from '../run/createRunInput.ts'
import { type FrozenProcedure, keepFrozenProcedure, readFrozenProcedures } from '../run/frozenProcedure.ts'
import { untouched } from '../run/makeUnits.ts'
import { startFacts } from '../run/startFacts.ts'
import {
  distinctIds,
  listPartsToStart,
  listProceduresToStart,
  loadSurroundings,
  type PartToStartRow,
  type ProcedureToStartRow,
  type SurroundingsRow,
} from '../run/startStore.ts'
import { type InspectionOfPartRow, listInspectionsOfParts } from './receiptStore.ts'

/** What decides on the inspections of what comes in. */
export interface Inspections {
  /** By part id. A part that is not there is available at once. */
  readonly ofPart: ReadonlyMap<string, readonly InspectionOfPartRow[]>
  readonly parts: ReadonlyMap<string, PartToStartRow>
  readonly procedures: ReadonlyMap<string, ProcedureToStartRow>
  readonly frozen: ReadonlyMap<string, FrozenProcedure>
  readonly surroundings: SurroundingsRow
}

/** Reads the inspections that these parts take; refuses where one of them cannot be made. */
export async function readInspections(tx: Transaction, partIds: readonly string[]): Promise<Inspections> {
  const ids = distinctIds(partIds)
  const [links, partRows, [surroundings]] = await Promise.all([
    tx.read<InspectionOfPartRow>(listInspectionsOfParts(ids)),
    tx.read<PartToStartRow>(listPartsToStart([], ids)),
    tx.read<SurroundingsRow>(loadSurroundings([])),
  ])
  if (surroundings === undefined) throw new Error('What surrounds starts is read in one row')
  const parts = new Map(partRows.map((row) => [row.id, row]))
  const refusals = links.map((link) =>
    whyNotInspect({
      partNumber: parts.get(link.of_id)?.part_number ?? link.of_id,
      procedureId: link.procedure_id,
      isUnseen: link.export_controlled && !tx.caller.exportCleared,
    }),
  )
  refuseIf(refusals.filter((refusal) => refusal !== null))
  const procedureIds = distinctIds(links.map(({ procedure_id }) => procedure_id))
  const [procedures, frozen] = await Promise.all([
    tx.read<ProcedureToStartRow>(listProceduresToStart([], ids, procedureIds)),
    readFrozenProcedures(tx, procedureIds),
  ])
  return {
    ofPart: Map.groupBy(links, ({ of_id }) => of_id),
    parts,
    procedures: new Map(procedures.map((row) => [row.id, row])),
    frozen,
    surroundings,
  }
}

interface Received {
  readonly units: readonly NewRow<'part_inventory'>[]
  readonly orderReference: string | null
}

/** Tells of the inspection runs of what came in: one for each inspection of each unit or lot. Gives their ids. */
export async function appendInspections(
  tx: Transaction,
  inspections: Inspections,
  { units, orderReference }: Received,
): Promise<string[]> {
  const starts = units.flatMap((unit) =>
    (inspections.ofPart.get(unit.part_id) ?? []).map((link) =>
      startOf(tx, inspections, { unit, link, orderReference }),
    ),
  )
  refuseIf(starts.flatMap(({ blockers }) => blockers))
  const runIds: string[] = []
  for (const { start } of starts) {
    keepFrozenProcedure(tx, start.procedure.id, start.frozen)
    runIds.push(await appendRun(tx, start))
  }
  return runIds
}

interface Inspected {
  readonly unit: NewRow<'part_inventory'>
  readonly link: InspectionOfPartRow
  readonly orderReference: string | null
}

/** The start of an inspection as any other, but for the permission: who receives need not be one who starts runs. */
function startOf(
  tx: Transaction,
  { parts, procedures, frozen, surroundings }: Inspections,
  { unit, link, orderReference }: Inspected,
) {
  const part = parts.get(unit.part_id)
  const procedure = procedures.get(link.procedure_id ?? '')
  const tree = frozen.get(link.procedure_id ?? '')
  if (part === undefined || procedure === undefined || tree === undefined)
    throw new Error('An inspection that may be made was read')
  const toStart = { ...unit, organization_id: tx.caller.organizationId, ...untouched }
  const rows = {
    procedure,
    part,
    unit: toStart,
    serials: [],
    runsByName: [],
    shiftsLeft: null,
    materials: [],
    bomChange: null,
    lineIds: [],
    surroundings,
  }
  const input = createRunInput.parse({
    procedureId: procedure.id,
    partInventoryId: unit.id,
    purpose: 'INSPECTION',
    orderReference,
  })
  const { blockers, warnings } = explainStart(startFacts(tx.caller, input, rows))
  const start: Start = {
    input,
    rows,
    procedure,
    frozen: tree,
    purpose: 'INSPECTION',
    warnings: warnings.map(({ code }) => code),
    unit: toStart,
    made: null,
    quantity: accepted(parseQuantity(unit.quantity)),
    batchId: null,
    requirements: null,
  }
  return { start, blockers: blockers.filter(({ code }) => code !== 'PERMISSION') }
}
