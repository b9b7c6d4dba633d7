import {
  canonicalText,
  type Json,
  type JsonObject,
  sortedCanonically,
  withoutDefaults,
} from '../canonical.ts'
import { canonicalDecimal, type Decimal, parseDecimal } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import type { StepPlace } from '../step/stepNumber.ts'
import type { ReleaseOrder, StepEdge } from './planReleaseOrder.ts'

/** What a pointer of a version says beside the definition it points at. */
export interface TreePointer extends StepPlace {
  readonly stepKey: string
  readonly occurrence: number
  readonly required: boolean
  readonly locationId: string | null
  /** Seconds; null: none given. */
  readonly leadTime: number | null
  /** SHA-256 of the definition, 64 lower-case hex digits. */
  readonly definitionDigest: string
  /** BOM lines that go in here, each with its least quantity; null: the line's own. */
  readonly parts: readonly {
    readonly mbomItemId: string
    readonly minimumQuantity: Decimal | null
    /** The place of the piece; absent: any of the line's. */
    readonly designator?: string | null
  }[]
  /** Custom attributes that are set. Decimals as text. */
  readonly attributes: readonly { readonly key: string; readonly type: string; readonly value: Json }[]
}

export interface ProcedureTree {
  readonly order: ReleaseOrder
  /** Further build runs follow: completing one is not final (rule 32). */
  readonly furtherRuns: boolean
  readonly pointers: readonly TreePointer[]
  /** As drawn; what a release in sequence writes beside them follows from the order. */
  readonly edges: readonly StepEdge[]
}

/**
 * The one text of a procedure version, whose SHA-256 identifies it (docs/rules.md, Identity): an ordered tree of
 * pointers to definitions. RFC 8785, `form` always there, properties with their default absent. Steps are named by step key and
 * occurrence, never by row: the same tree in two versions has the same text.
 */
export function canonicalProcedureTree({ order, furtherRuns, pointers, edges }: ProcedureTree): string {
  const children = Map.groupBy(pointers, (pointer) => pointer.parentId)
  const names = new Map(pointers.map((pointer) => [pointer.id, nameOf(pointer)]))
  const members: JsonObject = {
    order,
    furtherRuns,
    steps: stepMembers(children, null),
    dependencies: sortedCanonically(edges.map((edge) => edgeMembers(edge, names))),
  }
  return canonicalText({
    form: 1,
    ...withoutDefaults(members, { order: 'IN_SEQUENCE', furtherRuns: false, steps: [], dependencies: [] }),
  })
}

function stepMembers(
  children: ReadonlyMap<string | null, readonly TreePointer[]>,
  parentId: string | null,
): Json {
  const level = (children.get(parentId) ?? []).toSorted((a, b) => a.position - b.position)
  return level.map((pointer) => {
    const members: JsonObject = {
      key: pointer.stepKey,
      occurrence: pointer.occurrence,
      definition: pointer.definitionDigest,
      required: pointer.required,
      location: pointer.locationId,
      leadTime: pointer.leadTime,
      parts: sortedCanonically(
        pointer.parts.map(({ mbomItemId, minimumQuantity, designator }) => ({
          line: mbomItemId,
          minimum: minimumQuantity === null ? null : canonicalDecimal(minimumQuantity),
          ...(designator == null ? {} : { place: designator }),
        })),
      ),
      attributes: sortedCanonically(pointer.attributes.map(attributeMembers)),
      steps: stepMembers(children, pointer.id),
    }
    return withoutDefaults(members, {
      occurrence: 1,
      required: true,
      location: null,
      leadTime: null,
      parts: [],
      attributes: [],
      steps: [],
    })
  })
}

function attributeMembers({ key, type, value }: TreePointer['attributes'][number]): JsonObject {
  return {
    key,
    type,
    value: type === 'NUMBER' ? canonicalDecimal(accepted(parseDecimal(String(value)))) : value,
  }
}

function edgeMembers(edge: StepEdge, names: ReadonlyMap<string, string>): JsonObject {
  const members: JsonObject = {
    step: names.get(edge.stepId) ?? edge.stepId,
    after: names.get(edge.upstreamStepId) ?? edge.upstreamStepId,
    minimumLag: edge.minimumLagSeconds,
    maximumLag: edge.maximumLagSeconds,
  }
  return withoutDefaults(members, { minimumLag: null, maximumLag: null })
}

function nameOf({ stepKey, occurrence }: TreePointer): string {
  return `${stepKey}.${occurrence}`
}
