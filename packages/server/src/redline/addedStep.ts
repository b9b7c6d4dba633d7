import { isHeading } from '@traveler/domain/runStep/isHeading.ts'
import type { StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { newEtag } from '../operation/etag.ts'
import type { Transaction } from '../operation/transaction.ts'
import { untouchedStep } from '../run/frozenProcedure.ts'
import type { RunWork, WorkStep } from '../runStep/runWork.ts'

/** A step that comes into a run. */
interface NewStep {
  readonly id: string
  /** REDLINE until its redline is applied. */
  readonly status: 'REDLINE' | 'TODO'
  readonly key: { readonly id: string; readonly occurrence: number }
  readonly number: string
  readonly parentId: string | null
  readonly position: number
  readonly definitionId: string
  readonly definition: StepDefinition
  /** What its place says; absent: it has to be done, wherever the step above is done. */
  readonly pointer?: Pick<WorkStep['row'], 'required' | 'location_id' | 'lead_time'>
  /** Steps come with it below. */
  readonly hasChildren?: boolean
}

/** The step as it comes into the run: never worked. */
export function addedStep(tx: Transaction, work: RunWork, wanted: NewStep): WorkStep {
  const { definition } = wanted
  const parent = wanted.parentId === null ? undefined : work.steps.get(wanted.parentId)
  const row = {
    ...untouchedStep,
    status: wanted.status,
    step_id: null,
    required: true,
    location_id: null,
    lead_time: null,
    ...wanted.pointer,
    organization_id: tx.caller.organizationId,
    id: wanted.id,
    run_id: work.run.id,
    step_key_id: wanted.key.id,
    occurrence: wanted.key.occurrence,
    definition_id: wanted.definitionId,
    parent_id: wanted.parentId,
    position: wanted.position,
    number: wanted.number,
    work_center_id: wanted.pointer?.location_id ?? parent?.row.work_center_id ?? null,
    export_controlled: work.run.export_controlled,
    etag: newEtag(),
    updated_at: work.now,
    upstream: [],
  } as const
  return {
    id: row.id,
    parentId: row.parent_id,
    number: row.number,
    title: definition.title,
    required: row.required,
    status: row.status,
    isHeading: isHeading(definition, wanted.hasChildren === true),
    upstream: [],
    finishedAt: null,
    attempt: row.attempt,
    startedAt: null,
    row,
    shown: {
      id: wanted.definitionId,
      digest: '',
      exportControlled: row.export_controlled,
      definition,
    },
  }
}
