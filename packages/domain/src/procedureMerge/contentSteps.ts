import { canonicalText, isJsonList, isJsonObject, type Json, type JsonObject } from '../canonical.ts'
import { parseDecimal } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { parseStepDefinition } from '../step/parseStepDefinition.ts'
import { type ProcedureContent, type ProcedureElement, parseStepElementId } from './procedureContent.ts'
import type { DefinedStep, Wait } from './stepElements.ts'

/** The steps of a content, as stepElements takes them: ids are those of the elements, each step before those below it. */
export function contentSteps(content: ProcedureContent): readonly DefinedStep[] {
  const inside = Map.groupBy(content.values(), ({ parent }) => parent)
  const below = (parent: string | null): readonly DefinedStep[] =>
    (inside.get(parent) ?? [])
      .filter(({ kind }) => kind === 'STEP')
      .flatMap((element, index) => [
        definedStep(element, index + 1, inside.get(element.id) ?? []),
        ...below(element.id),
      ])
  return below(null)
}

/** The dependencies of a content, by the elements of their steps. */
export function contentWaits(content: ProcedureContent): readonly Wait[] {
  return [...content.values()].flatMap(({ parent, after, values }): readonly Wait[] =>
    parent === null || after === undefined
      ? []
      : [
          {
            stepId: parent,
            upstreamStepId: after,
            minimumLag: numberOf(values['minimumLag']),
            maximumLag: numberOf(values['maximumLag']),
          },
        ],
  )
}

function definedStep(
  { id, parent, values }: ProcedureElement,
  position: number,
  inside: readonly ProcedureElement[],
): DefinedStep {
  const { stepKey, occurrence } = parseStepElementId(id)
  const of = (kind: ProcedureElement['kind']) => inside.filter((element) => element.kind === kind)
  return {
    id,
    parentId: parent,
    position,
    stepKey,
    occurrence,
    required: values['required'] === true,
    locationId: textOf(values['locationId']),
    leadTime: numberOf(values['leadTime']),
    standardStepId: textOf(values['standardStepId']),
    parts: of('PART').map(({ values: part }) => ({
      mbomItemId: textOf(part['mbomItemId']) ?? '',
      minimumQuantity: decimalOf(part['minimumQuantity']),
      designator: textOf(part['designator']),
    })),
    attributes: of('ATTRIBUTE').map(({ values: attribute }) => ({
      key: textOf(attribute['key']) ?? '',
      type: textOf(attribute['type']) ?? '',
      value: attribute['value'] ?? null,
    })),
    definition: parseStepDefinition(canonicalText(definitionMembers(values, of))),
  }
}

function definitionMembers(
  values: JsonObject,
  of: (kind: ProcedureElement['kind']) => readonly ProcedureElement[],
): JsonObject {
  const [grid = {}] = of('GRID').map((element) => membersOf(element.values['grid']))
  return {
    form: 1,
    title: values['title'] ?? '',
    type: values['type'] ?? 'CONTENT',
    content: listOf(values['content']),
    fields: of('FIELD').map(({ number = 0, values: field }) => ({ ...field, number })),
    columns: listOf(grid['columns']),
    rows: listOf(grid['rows']),
    gates: of('GATE').map((gate) => gate.values),
    certificates: listOf(values['certificates']),
    redoLimit: values['redoLimit'] ?? 1,
    mandatory: values['mandatory'] === true,
    files: of('FILE').map((file) => file.values['digest'] ?? ''),
  }
}

const textOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null)

const numberOf = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null)

const listOf = (value: Json | undefined): readonly Json[] =>
  value !== undefined && isJsonList(value) ? value : []

const membersOf = (value: Json | undefined): JsonObject =>
  value !== undefined && isJsonObject(value) ? value : {}

function decimalOf(value: Json | undefined) {
  return typeof value === 'string' ? accepted(parseDecimal(value)) : null
}
