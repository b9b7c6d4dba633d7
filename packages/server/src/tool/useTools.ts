import { refuseIf } from '@traveler/domain/refusal.ts'
import type { FieldValue } from '@traveler/domain/runStepField/fieldValue.ts'
import type { FieldType } from '@traveler/domain/step/stepDefinition.ts'
import { whyNotUseTool } from '@traveler/domain/tool/toolState.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { StepWork } from '../runStep/stepWork.ts'
import { insertToolUses, loadToolStates, type ToolStateRow } from './toolStore.ts'

/** A value that may name a tool. */
export interface ToolValue {
  readonly type: FieldType
  /** Of the field, or of the column. */
  readonly name: string
  readonly value: FieldValue
}

/** Refuses tools that are overdue or out of tolerance, and keeps that the others were used here: one turn, however many. */
export async function useTools(
  tx: Transaction,
  { run, step, now }: Pick<StepWork, 'run' | 'step' | 'now'>,
  values: readonly ToolValue[],
): Promise<void> {
  const used = values.flatMap(({ type, name, value }) =>
    type === 'TOOL' && typeof value === 'string' ? [{ toolId: value, name }] : [],
  )
  if (used.length === 0) return
  const ids = [...new Set(used.map(({ toolId }) => toolId))]
  const states = await tx.read<ToolStateRow>(loadToolStates(ids))
  refuseIf(
    states.flatMap((one) => whyNotUseTool({ ...one, isOrder: one.is_order, dueAt: one.due_at }, now) ?? []),
  )
  const uses = used.map(({ toolId, name }) => ({
    tool_id: toolId,
    run_id: run.id,
    run_step_id: step.id,
    attempt: step.attempt,
    field_name: name,
    part_inventory_id: run.part_inventory_id,
    export_controlled: run.export_controlled,
  }))
  const { organizationId, userId } = tx.caller
  tx.writeBeside(insertToolUses(uses, { organizationId, userId, now }))
}
