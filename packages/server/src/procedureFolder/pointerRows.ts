import {
  type AttributePlan,
  planAttributes,
  type RawAttributeValue,
} from '@traveler/domain/attribute/planAttributes.ts'
import { parseQuantity } from '@traveler/domain/decimal.ts'
import { whyNotAssignPart } from '@traveler/domain/mbom/assignParts.ts'
import { whyNotControlledLine } from '@traveler/domain/mbom/whyNotControlledLine.ts'
import { accepted, isRefusal } from '@traveler/domain/refusal.ts'
import type { NewRow } from '../operation/change.ts'
import { assignableLine } from '../stepMbomItemAssociation/associationStore.ts'
import type { Faulty } from './folderFaults.ts'
import type { AttributeEntry } from './folderFormat.ts'
import type { FolderLineRow } from './folderStore.ts'
import type { ReadStep } from './readFolder.ts'
import { newRow, type RowMaker } from './rowMaker.ts'

/** Attributes of a record, held to what the organization defined. */
export function attributeRows(
  text: Faulty,
  {
    given,
    noun,
    recordId,
  }: {
    readonly given: readonly AttributeEntry[]
    readonly noun: 'PROCEDURE' | 'STEP'
    readonly recordId: string
  },
  maker: RowMaker,
): readonly NewRow<'attribute'>[] {
  return given.flatMap((entry, nth) => {
    const { key, type } = entry
    const path = ['attributes', nth]
    if (given.findIndex((other) => other.key === key) < nth) {
      maker.faults.add(text, path, `attribute ${key} is given twice`, 'Take one of them out.')
      return []
    }
    const defined = maker.found.definitions.find((one) => one.noun === noun && one.key === key)
    if (defined !== undefined && defined.type !== type) {
      maker.faults.add(
        text,
        [...path, 'type'],
        `attribute ${key} is defined to hold ${defined.type}`,
        'Write that type, and a value of it.',
      )
      return []
    }
    const [plan] = planAttributes(
      [{ key, value: rawValue(entry), defined: defined ?? { type, options: null } }],
      [],
    )
    if (plan === undefined) return []
    if (isRefusal(plan)) {
      maker.faults.refuse(text, path, plan)
      return []
    }
    return [attributeRow(plan, recordId, maker)]
  })
}

function attributeRow({ key, type, value }: AttributePlan, recordId: string, maker: RowMaker) {
  return { ...newRow(maker), record_id: recordId, key, type, value }
}

function rawValue({ type, value, values }: AttributeEntry): RawAttributeValue {
  if (values !== undefined) return values
  if (value === undefined) return null
  if (type === 'NUMBER') return { digits: value }
  return type === 'BOOLEAN' && (value === 'true' || value === 'false') ? value === 'true' : value
}

/** The labels of a step. */
export function labelRows(
  step: ReadStep,
  stepId: string,
  maker: RowMaker,
): readonly NewRow<'record_label'>[] {
  const given = step.front.labels ?? []
  return given.flatMap((label, nth) => {
    const labelId = maker.references.id('label', label, step, ['labels', nth])
    if (given.indexOf(label) < nth)
      maker.faults.add(step, ['labels', nth], `label ${label} is given twice`, 'Take one of them out.')
    if (labelId === null) return []
    return [
      { id: maker.newId(), record_id: stepId, label_id: labelId, export_controlled: maker.exportControlled },
    ]
  })
}

interface StepWithId {
  readonly step: ReadStep
  readonly id: string
}

/** What of BOM lines goes in at the steps. */
export function partRows(steps: readonly StepWithId[], maker: RowMaker): readonly NewRow<'step_mbom_item'>[] {
  const taken = new Map<string, { minimum: ReturnType<typeof minimumOf>; designator: string | null }[]>()
  return steps.flatMap(({ step, id }) =>
    (step.front.parts ?? []).flatMap((part, nth) => {
      const path = ['parts', nth]
      const line = maker.found.lines.find((one) => isLine(one, part))
      if (line === undefined) {
        const { assembly, bomVersion } = part
        maker.faults.add(
          step,
          path,
          `takes ${part.part.number} rev. ${part.part.revision} of BOM version ${bomVersion} of ${assembly.number} rev. ${assembly.revision}, which is no line there`,
          'Name a line of a BOM that is there.',
        )
        return []
      }
      const added = { minimum: minimumOf(part.minimum, line), designator: part.designator ?? null }
      const others = taken.get(line.line_id) ?? []
      maker.faults.refuse(
        step,
        path,
        whyNotControlledLine(
          { partNumber: `step ${step.name}`, exportControlled: maker.exportControlled },
          { partNumber: line.part_number, exportControlled: line.export_controlled },
        ),
      )
      maker.faults.refuse(step, path, whyNotAssignPart(assignableLine(line), added, others))
      taken.set(line.line_id, [...others, added])
      const place = line.designators.indexOf(part.designator ?? '')
      return [
        {
          ...newRow(maker),
          step_id: id,
          mbom_item_id: line.line_id,
          designator_id: line.designator_ids[place] ?? null,
          minimum_quantity: part.minimum ?? null,
        },
      ]
    }),
  )
}

type PartEntry = NonNullable<ReadStep['front']['parts']>[number]

function isLine(line: FolderLineRow, { assembly, bomVersion, part }: PartEntry): boolean {
  return (
    line.assembly_number === assembly.number &&
    line.assembly_revision === assembly.revision &&
    line.bom_version === bomVersion &&
    line.part_number === part.number &&
    line.part_revision === part.revision
  )
}

// None given: as much as the line has.
function minimumOf(minimum: string | undefined, { quantity }: FolderLineRow) {
  return accepted(parseQuantity(minimum ?? quantity))
}

/** The dependencies as they are drawn. */
export function edgeRows(steps: readonly StepWithId[], maker: RowMaker): readonly NewRow<'step_edge'>[] {
  const ids = new Map(steps.map(({ step, id }) => [step.name, id]))
  return steps.flatMap(({ step, id }) =>
    (step.front.after ?? []).map((after) => ({
      ...newRow(maker),
      procedure_id: maker.procedureId,
      step_id: id,
      upstream_step_id: ids.get(after.step) ?? '',
      minimum_lag: after.minimumLag ?? null,
      maximum_lag: after.maximumLag ?? null,
      drawn: true,
    })),
  )
}
