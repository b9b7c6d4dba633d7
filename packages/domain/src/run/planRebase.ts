import { mergeOrder } from '../procedureMerge/mergeOrder.ts'
import { insertedStepNumber } from '../step/stepNumber.ts'

/** A custom attribute of a step. */
export interface AttributeOfStep {
  readonly key: string
  readonly type: string
  readonly value: unknown
}

/** A step of a frozen version, by its element: step key and occurrence. */
export interface VersionStep {
  readonly element: string
  /** The version's own id of it. */
  readonly id: string
  readonly stepKey: string
  readonly occurrence: number
  /** The element of the step that it hangs below; null: at the top. */
  readonly parent: string | null
  readonly definitionId: string
  readonly required: boolean
  readonly locationId: string | null
  readonly leadTime: number | null
  readonly attributes: readonly AttributeOfStep[]
}

/** That a step of a version waits for another, by their elements; lags in seconds. */
export interface VersionEdge {
  readonly step: string
  readonly upstream: string
  readonly minimumLag: number | null
  readonly maximumLag: number | null
}

/** A frozen version: parents before their children, siblings in order. */
export interface VersionTree {
  readonly steps: readonly VersionStep[]
  readonly edges: readonly VersionEdge[]
}

/** A step of a run, in the order of its siblings. */
export interface RebasedRunStep {
  readonly id: string
  readonly element: string
  /** A run step. */
  readonly parentId: string | null
  readonly position: number
  readonly number: string
  readonly status: string
}

interface Rebase {
  readonly before: VersionTree
  readonly after: VersionTree
  readonly steps: readonly RebasedRunStep[]
  /** New ids: one for each step of the newer version, at most. */
  readonly ids: readonly string[]
}

interface Placed {
  readonly id: string
  readonly parentId: string | null
  readonly position: number
}

/** What binding a run to a newer version changes in it. */
export interface RebasedRun {
  readonly added: readonly (Placed & { readonly number: string; readonly of: VersionStep })[]
  /** Steps that stay: what of the newer version they are now, and what the older one said of them. */
  readonly kept: readonly (Placed & { readonly of: VersionStep; readonly was: VersionStep })[]
  /** Run steps that the newer version does not have. */
  readonly removed: readonly Placed[]
  /** Steps that are the run's own. */
  readonly own: readonly Placed[]
  /** Dependencies by run steps; one with other lags is in both. */
  readonly edges: { readonly added: readonly RunEdge[]; readonly removed: readonly RunEdge[] }
}

export interface RunEdge {
  readonly stepId: string
  readonly upstreamStepId: string
  readonly minimumLag: number | null
  readonly maximumLag: number | null
}

/**
 * Binds a run to a newer version: what that changes is changed in the run, what the run has of its own stays. Steps keep their numbers;
 * an added one gets that of the step before it with a letter (rule 10). A step that is not in the newer version stays in the record.
 */
export function planRebase({ before, after, steps, ids }: Rebase): RebasedRun {
  const was = new Map(before.steps.map((step) => [step.element, step]))
  const now = new Map(after.steps.map((step) => [step.element, step]))
  const rows = new Map(steps.map((step) => [step.element, step]))
  const fresh = ids[Symbol.iterator]()
  const idOf = new Map<string, string>(steps.map(({ element, id }) => [element, id]))
  // A step that the run alone lacks was never copied into it, and is not added to it now.
  const isAdded = ({ element }: VersionStep) => !rows.has(element) && !was.has(element)
  for (const step of after.steps) if (isAdded(step)) idOf.set(step.element, fresh.next().value ?? '')
  const there = after.steps.filter(({ element }) => idOf.has(element))
  const places = placesOf({ before, there, idOf, steps, now })
  const numbers = numbersOf({ there, idOf, steps, places })
  const placed = (id: string): Placed => places.get(id) ?? { id, parentId: null, position: 1 }
  return {
    added: there.filter(isAdded).map((of) => {
      const id = idOf.get(of.element) ?? ''
      return { ...placed(id), number: numbers.get(id) ?? '', of }
    }),
    kept: steps.flatMap(({ id, element }) => {
      const [old, of] = [was.get(element), now.get(element)]
      return old === undefined || of === undefined ? [] : [{ ...placed(id), of, was: old }]
    }),
    removed: steps.filter(({ element }) => was.has(element) && !now.has(element)).map(({ id }) => placed(id)),
    own: steps.filter(({ element }) => !was.has(element)).map(({ id }) => placed(id)),
    edges: changedEdges(before, after, idOf),
  }
}

interface Placing {
  readonly before: VersionTree
  readonly there: readonly VersionStep[]
  readonly idOf: ReadonlyMap<string, string>
  readonly steps: readonly RebasedRunStep[]
  readonly now: ReadonlyMap<string, VersionStep>
}

/**
 * Siblings stand as the newer version has them, where it changed their order, else as the run has them; a step that the version does
 * not have follows the one that it followed.
 */
function placesOf({ before, there, idOf, steps, now }: Placing): ReadonlyMap<string, Placed> {
  const named = (element: string | null): string | null =>
    element === null ? null : (idOf.get(element) ?? null)
  const ofVersion = (tree: readonly VersionStep[]) =>
    tree.flatMap(({ element, parent }) => {
      const id = idOf.get(element)
      return id === undefined ? [] : [{ id, parentId: named(parent) }]
    })
  const left = steps.filter(({ element }) => !now.has(element))
  const parents = new Map([...ofVersion(there), ...left].map(({ id, parentId }) => [id, parentId]))
  const inRun = steps.toSorted((a, b) => a.position - b.position)
  const rowOf = (list: readonly { readonly id: string; readonly parentId: string | null }[]) =>
    Map.groupBy(
      list.filter(({ id, parentId }) => parents.get(id) === parentId),
      ({ parentId }) => parentId,
    )
  const rows = { base: rowOf(ofVersion(before.steps)), theirs: rowOf(ofVersion(there)), ours: rowOf(inRun) }
  return new Map(
    [...new Set(parents.values())].flatMap((parentId) => {
      const row = (side: keyof typeof rows) => (rows[side].get(parentId) ?? []).map(({ id }) => id)
      const { order } = mergeOrder({
        base: row('base'),
        theirs: row('theirs'),
        ours: row('ours'),
        prefer: 'OURS',
      })
      return order.map((id, index) => [id, { id, parentId, position: index + 1 }] as const)
    }),
  )
}

interface Numbering extends Pick<Placing, 'there' | 'idOf' | 'steps'> {
  readonly places: ReadonlyMap<string, Placed>
}

function numbersOf({ there, idOf, steps, places }: Numbering): ReadonlyMap<string, string> {
  const numbers = new Map(steps.map(({ id, number }) => [id, number]))
  const taken = new Set(numbers.values())
  const byPlace = Map.groupBy(places.values(), ({ parentId }) => parentId)
  for (const { element } of there) {
    const id = idOf.get(element) ?? ''
    const place = places.get(id)
    if (numbers.has(id) || place === undefined) continue
    const row = byPlace.get(place.parentId) ?? []
    const ahead = row.find(({ position }) => position === place.position - 1)
    const above = place.parentId === null ? '' : `${numbers.get(place.parentId) ?? ''}.`
    const before = ahead === undefined ? `${above}0` : (numbers.get(ahead.id) ?? '')
    const next = nextNumber(before)
    const isLast = row.length === place.position
    const number = isLast && !taken.has(next) ? next : insertedStepNumber(before, taken)
    numbers.set(id, number)
    taken.add(number)
  }
  return numbers
}

/** The number after another, on its level: 2.10 after 2.9, 4 after 3A. */
function nextNumber(number: string): string {
  const levels = number.split('.')
  const last = Number.parseInt(levels.at(-1) ?? '0', 10)
  return [...levels.slice(0, -1), String(last + 1)].join('.')
}

function changedEdges(before: VersionTree, after: VersionTree, idOf: ReadonlyMap<string, string>) {
  const nameOf = (edge: VersionEdge) => `${edge.step} ${edge.upstream} ${edge.minimumLag} ${edge.maximumLag}`
  const [old, now] = [new Set(before.edges.map(nameOf)), new Set(after.edges.map(nameOf))]
  const inRun = (edges: readonly VersionEdge[]) =>
    edges.flatMap(({ step, upstream, minimumLag, maximumLag }): readonly RunEdge[] => {
      const [stepId, upstreamStepId] = [idOf.get(step), idOf.get(upstream)]
      return stepId === undefined || upstreamStepId === undefined
        ? []
        : [{ stepId, upstreamStepId, minimumLag, maximumLag }]
    })
  return {
    added: inRun(after.edges.filter((edge) => !old.has(nameOf(edge)))),
    removed: inRun(before.edges.filter((edge) => !now.has(nameOf(edge)))),
  }
}
