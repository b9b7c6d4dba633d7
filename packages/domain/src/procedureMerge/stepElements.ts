import type { Json, JsonObject } from '../canonical.ts'
import { canonicalDecimal, type Decimal } from '../decimal.ts'
import type { FieldDefinition, NumericLimits, StepDefinition } from '../step/stepDefinition.ts'
import { fieldElementId, type ProcedureElement, stepElementId } from './procedureContent.ts'

/** Where a step stands, and what is said of it beside its definition. */
export interface StepStanding {
  readonly id: string
  readonly parentId: string | null
  readonly position: number
  readonly stepKey: string
  readonly occurrence: number
  readonly required: boolean
  readonly locationId: string | null
  /** Seconds. */
  readonly leadTime: number | null
  /** The step of the version of a standard step that it is a use of; null: it is the procedure's own. */
  readonly standardStepId: string | null
  readonly parts: readonly {
    readonly mbomItemId: string
    readonly minimumQuantity: Decimal | null
    readonly designator?: string | null
  }[]
  readonly attributes: readonly { readonly key: string; readonly type: string; readonly value: Json }[]
}

export interface DefinedStep extends StepStanding {
  readonly definition: StepDefinition
}

/** That a step waits for another, by their ids; lags in seconds. */
export interface Wait {
  readonly stepId: string
  readonly upstreamStepId: string
  readonly minimumLag: number | null
  readonly maximumLag: number | null
}

/** The elements of a tree of steps, each step before what stands in it and below it. */
export function stepElements(
  steps: readonly DefinedStep[],
  waits: readonly Wait[],
): readonly ProcedureElement[] {
  const names = new Map(steps.map((step) => [step.id, stepElementId(step.stepKey, step.occurrence)]))
  const children = Map.groupBy(steps, ({ parentId }) => parentId)
  const below = (parentId: string | null): readonly ProcedureElement[] =>
    (children.get(parentId) ?? [])
      .toSorted((a, b) => a.position - b.position)
      .flatMap((step) => [
        stepElement(step, parentId === null ? null : (names.get(parentId) ?? null)),
        ...partsOfStep(step),
        ...below(step.id),
      ])
  return [...below(null), ...waits.map((wait) => waitElement(wait, names))]
}

function stepElement(step: DefinedStep, parent: string | null): ProcedureElement {
  const { title, type, content, certificates, redoLimit, mandatory } = step.definition
  const { required, locationId, leadTime, standardStepId } = step
  return {
    id: stepElementId(step.stepKey, step.occurrence),
    kind: 'STEP',
    parent,
    values: {
      title,
      type,
      content: jsonOf(content),
      certificates: jsonOf(certificates),
      redoLimit,
      mandatory,
      required,
      locationId,
      leadTime,
      standardStepId,
    },
  }
}

function partsOfStep(step: DefinedStep): readonly ProcedureElement[] {
  const { fields, gates, columns, rows, files } = step.definition
  const parent = stepElementId(step.stepKey, step.occurrence)
  const element = (kind: ProcedureElement['kind'], name: string, values: JsonObject): ProcedureElement => ({
    id: `${parent} ${kind.toLowerCase()} ${name}`,
    kind,
    parent,
    values,
  })
  const nth = new Map<string, number>()
  return [
    ...fields.map((field) => fieldElement(parent, field)),
    ...gates.map(({ kind, when, roles }) => {
      const place = `${kind} ${when}`
      nth.set(place, (nth.get(place) ?? 0) + 1)
      return element('GATE', `${place} ${nth.get(place)}`, { kind, when, roles: jsonOf(roles) })
    }),
    ...(columns.length + rows.length === 0 ? [] : [element('GRID', '', { grid: jsonOf({ columns, rows }) })]),
    ...files.map((digest) => element('FILE', digest, { digest })),
    ...step.parts.map(({ mbomItemId, minimumQuantity, designator = null }) =>
      element('PART', `${mbomItemId} ${designator ?? ''}`, {
        mbomItemId,
        designator,
        minimumQuantity: minimumQuantity === null ? null : canonicalDecimal(minimumQuantity),
      }),
    ),
    ...step.attributes.map(({ key, type, value }) => element('ATTRIBUTE', key, { key, type, value })),
  ]
}

function fieldElement(parent: string, { number, ...field }: FieldDefinition): ProcedureElement {
  const values = { ...field, limits: limitsOf(field.limits) }
  return { id: fieldElementId(parent, number), kind: 'FIELD', parent, number, values: membersOf(values) }
}

function limitsOf(limits: NumericLimits): JsonObject {
  return Object.fromEntries(
    Object.entries(limits).map(([name, limit]: [string, Decimal | null]) => [
      name,
      limit === null ? null : canonicalDecimal(limit),
    ]),
  )
}

function waitElement(wait: Wait, names: ReadonlyMap<string, string>): ProcedureElement {
  const [parent, after] = [names.get(wait.stepId) ?? '', names.get(wait.upstreamStepId) ?? '']
  const { minimumLag, maximumLag } = wait
  return {
    id: `${parent} after ${after}`,
    kind: 'DEPENDENCY',
    parent,
    after,
    values: { minimumLag, maximumLag },
  }
}

function jsonOf(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value))
  return json
}

function membersOf(value: object): JsonObject {
  const members: JsonObject = JSON.parse(JSON.stringify(value))
  return members
}
