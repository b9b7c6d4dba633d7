import { cellText } from '@traveler/domain/datagrid/cellText.ts'
import { canonicalProcedureTree } from '@traveler/domain/procedure/canonicalProcedureTree.ts'
import type { StepEdge } from '@traveler/domain/procedure/planReleaseOrder.ts'
import type { DraftStep } from '@traveler/domain/procedure/whyNotReleaseProcedure.ts'
import { validationFunctions } from '@traveler/domain/runStepField/validationFunctions.ts'
import { canonicalStepDefinition } from '@traveler/domain/step/canonicalStepDefinition.ts'
import { parseStepDefinition } from '@traveler/domain/step/parseStepDefinition.ts'
import type { FieldDefinition, StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { sha256 } from '../operation/chain.ts'
import type { DraftField, DraftStepRow } from './draftContentStore.ts'
import type { FrozenContentRow, FrozenEdgeRow } from './frozenProcedureStore.ts'
import type { ProcedureRow } from './procedureStore.ts'

/** The content that a step of a draft freezes into: its canonical text and the SHA-256 of it, as `\x…`. */
export interface FrozenContent {
  readonly content: string
  readonly digest: string
}

export function freezeStep(step: DraftStepRow): FrozenContent {
  const content = canonicalStepDefinition(draftDefinition(step))
  return { content, digest: bytes(content) }
}

/** What an operator will be shown and what will be checked there, as the draft has it. Columns and rows are numbered by their places. */
export function draftDefinition(step: DraftStepRow): StepDefinition {
  const columns = new Map(step.columns.map(({ id, type }, index) => [id, { number: index + 1, type }]))
  return {
    form: 1,
    title: step.title,
    type: step.type,
    content: step.content,
    fields: step.fields.map(fieldDefinition),
    columns: step.columns.map(({ id: _id, ...column }, index) => ({ number: index + 1, ...column })),
    rows: step.rows.map(({ cells, ...row }, index) => ({
      number: index + 1,
      ...row,
      cells: cells.map(({ columnId, value }) => {
        const column = columns.get(columnId)
        return { column: column?.number ?? 0, value: cellText(value, column?.type) }
      }),
    })),
    gates: step.gates,
    certificates: step.certificates,
    redoLimit: step.redo_limit,
    mandatory: step.mandatory,
    files: step.files,
  }
}

/** The SHA-256 of the tree of pointers of a version, of a procedure or a standard step, as `\x…`. */
export function treeDigest(
  version: Pick<ProcedureRow, 'step_order' | 'further_runs'>,
  steps: readonly DraftStepRow[],
  frozen: ReadonlyMap<string, FrozenContent>,
  edges: readonly FrozenEdgeRow[],
): string {
  const pointers = steps.map((step) => ({
    id: step.id,
    parentId: step.parent_id,
    position: step.position,
    stepKey: step.step_key_id,
    occurrence: step.occurrence,
    required: step.required,
    locationId: step.location_id,
    leadTime: step.lead_time,
    definitionDigest: frozen.get(step.id)?.digest.slice(2) ?? '',
    parts: step.parts,
    attributes: step.attributes,
  }))
  const { step_order: order, further_runs: furtherRuns } = version
  return bytes(canonicalProcedureTree({ order, furtherRuns, pointers, edges: edges.map(stepEdge) }))
}

/** A dependency as the rules know it. */
export function stepEdge(row: FrozenEdgeRow): StepEdge {
  return {
    stepId: row.step_id,
    upstreamStepId: row.upstream_step_id,
    minimumLagSeconds: row.minimum_lag,
    maximumLagSeconds: row.maximum_lag,
  }
}

/** A frozen step as the rules of a release know it. */
export function draftStep({ id, parent_id, position, content }: FrozenContentRow): DraftStep {
  return { id, parentId: parent_id, position, definition: parseStepDefinition(content) }
}

function fieldDefinition(field: DraftField): FieldDefinition {
  const validations = field.validations.map(({ functionId, value }) => ({
    functionId,
    functionName: validationFunctions.find((known) => known.id === functionId)?.functionName ?? functionId,
    value,
  }))
  return { ...field, validations }
}

function bytes(text: string): string {
  return `\\x${sha256(text).toString('hex')}`
}
