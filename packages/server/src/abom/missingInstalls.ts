import type { InstallsDue } from '@traveler/domain/abom/installsDue.ts'
import { missingOfStep, missingOfUnit, type UnitLine } from '@traveler/domain/abom/missingInstalls.ts'
import { exceptsMissingParts } from '@traveler/domain/issue/disposition.ts'
import type { RunStepStatus } from '@traveler/domain/runStep/runStepStatus.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  type AssignedRow,
  assignedPart,
  listAssignedOfRun,
  listAssignedOfSameRun,
} from '../stepMbomItemAssociation/associationStore.ts'
import { quantityOf } from './asBuiltToChange.ts'
import type { StandingRow } from './installStore.ts'
import { type LineOfRunRow, listLinesOfRun, listStandingOfRun, type RunOf } from './missingInstallsStore.ts'

/** The as-built BOM of a run's unit, with the parts that are assigned to its steps. */
export interface InstallsOfRun {
  readonly lines: readonly (UnitLine & { readonly isChanged: boolean })[]
  /** How many of the part are built. */
  readonly unitQuantity: string
  readonly parts: ReadonlyMap<string, readonly AssignedRow[]>
}

/** Three statements in one round trip, however many steps and lines. */
export async function readInstallsOfRun(tx: Transaction, run: RunOf): Promise<InstallsOfRun> {
  const [lines, standing, assigned] = await Promise.all([
    tx.read<LineOfRunRow>(listLinesOfRun(run)),
    tx.read<StandingRow>(listStandingOfRun(run)),
    tx.read<AssignedRow>(
      'runId' in run ? listAssignedOfRun(run.runId) : listAssignedOfSameRun(run.runStepId),
    ),
  ])
  const installed = Map.groupBy(standing, ({ build_requirement_id }) => build_requirement_id)
  return {
    lines: lines.filter(isDue).map((row) => ({
      lineId: row.origin_mbom_item_id ?? '',
      parentFamilyId: row.parent_family_id,
      partId: row.part_id,
      partFamilyId: row.part_family_id,
      partNumber: row.part_number,
      isChanged: row.is_changed,
      quantity: quantityOf(row.quantity),
      designators: row.designators,
      installed: (installed.get(row.id) ?? []).map((one) => ({
        quantity: quantityOf(one.quantity),
        designator: one.designator,
      })),
    })),
    unitQuantity: lines[0]?.unit_quantity ?? '1',
    parts: Map.groupBy(assigned, ({ of_id }) => of_id),
  }
}

/** A line is left out under an issue that names it (rule 32). */
function isDue({ named_by }: LineOfRunRow): boolean {
  return !named_by.some(({ status, kind }) => exceptsMissingParts(status, kind))
}

interface Step {
  readonly id: string
  readonly status: RunStepStatus
}

/** What is missing of the parts that are assigned to a step, in words. */
export function missingAtStep(installs: InstallsOfRun, step: Step, steps: Iterable<Step>): string[] {
  const partsOf = (id: string) => (installs.parts.get(id) ?? []).map(assignedPart)
  const others = [...steps]
    .filter(({ id }) => id !== step.id)
    .map(({ id, status }) => ({ isDone: status === 'COMPLETE', parts: partsOf(id) }))
  return missingOfStep({ parts: partsOf(step.id) }, others, {
    lines: installs.lines,
    unitQuantity: quantityOf(installs.unitQuantity),
  })
}

/** What is missing when a run is completed, in words, of the lines that are due then. */
export function missingAtCompletion(
  installs: InstallsOfRun,
  steps: readonly Step[],
  due: InstallsDue,
): string[] {
  if (due === 'NONE') return []
  if (due === 'ALL') return missingOfUnit(installs.lines)
  if (due === 'CHANGED') return missingOfUnit(installs.lines.filter(({ isChanged }) => isChanged))
  const done = steps.filter(({ status }) => status === 'COMPLETE')
  return [...new Set(done.flatMap((step) => missingAtStep(installs, step, steps)))]
}
