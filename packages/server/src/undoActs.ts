import { act } from './operation/act.ts'
import type { Act, Ids, Operation } from './operation/operation.ts'
import { adjustPartInventory } from './partInventory/adjustPartInventory.ts'
import { holdPartInventory } from './partInventory/holdPartInventory.ts'
import { movePartInventory } from './partInventory/movePartInventory.ts'
import { reinstatePartInventory } from './partInventory/reinstatePartInventory.ts'
import { releasePartInventory } from './partInventory/releasePartInventory.ts'
import { scrapPartInventory } from './partInventory/scrapPartInventory.ts'
import { updatePartInventoryOrder } from './partInventory/updatePartInventoryOrder.ts'
import { archiveRun } from './run/archiveRun.ts'
import { assignRun } from './run/assignRun.ts'
import { giveBackRun } from './run/giveBackRun.ts'
import { holdRun } from './run/holdRun.ts'
import { resumeRun } from './run/resumeRun.ts'
import { takeRun } from './run/takeRun.ts'
import { updateRun } from './run/updateRun.ts'
import { assignRunStep } from './runStep/assignRunStep.ts'
import { bringBackRunStep } from './runStep/bringBackRunStep.ts'
import { holdRunStep } from './runStep/holdRunStep.ts'
import { qualityHoldRunStep } from './runStep/qualityHoldRunStep.ts'
import { reopenRunStep } from './runStep/reopenRunStep.ts'
import { resumeRunStep } from './runStep/resumeRunStep.ts'
import { skipRunStep } from './runStep/skipRunStep.ts'
import { startRunStep } from './runStep/startRunStep.ts'
import { unstartRunStep } from './runStep/unstartRunStep.ts'
import { updateRunStep } from './runStep/updateRunStep.ts'

/** An operation that takes an act back. */
export interface Inverse {
  readonly name: string
  readonly permission: Operation<never>['permission']
  act(input: unknown): Act
}

const inverse = <Input, Made extends Ids>(operation: Operation<Input, Made>): Inverse => ({
  name: operation.name,
  permission: operation.permission,
  act: (input) => act(operation, input),
})

/** The inverses that undo acts in one (packages/domain/src/undo/planUndo.ts). */
export const inverses: readonly Inverse[] = [
  inverse(adjustPartInventory),
  inverse(holdPartInventory),
  inverse(movePartInventory),
  inverse(reinstatePartInventory),
  inverse(releasePartInventory),
  inverse(scrapPartInventory),
  inverse(updatePartInventoryOrder),
  inverse(archiveRun),
  inverse(assignRun),
  inverse(giveBackRun),
  inverse(holdRun),
  inverse(resumeRun),
  inverse(takeRun),
  inverse(updateRun),
  inverse(assignRunStep),
  inverse(bringBackRunStep),
  inverse(holdRunStep),
  inverse(qualityHoldRunStep),
  inverse(reopenRunStep),
  inverse(resumeRunStep),
  inverse(skipRunStep),
  inverse(startRunStep),
  inverse(unstartRunStep),
  inverse(updateRunStep),
]

/** By its name: one that is declared and not here is a bug. */
export function inverseNamed(name: string): Inverse {
  const found = inverses.find((one) => one.name === name)
  if (found === undefined) throw new Error(`No inverse is called ${name}`)
  return found
}
