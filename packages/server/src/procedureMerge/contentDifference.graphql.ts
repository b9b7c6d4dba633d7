import type { Json } from '@traveler/domain/canonical.ts'
import type { ElementDifference } from '@traveler/domain/procedureMerge/compareContents.ts'
import type {
  ElementKind,
  ProcedureContent,
  ProcedureElement,
} from '@traveler/domain/procedureMerge/procedureContent.ts'
import { valueInWords } from '@traveler/domain/procedureMerge/valueInWords.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { type ElementNameRow, listElementNames } from './elementNameStore.ts'

/** What people call what elements name by id, by these ids. */
export type ElementNames = ReadonlyMap<string, string>

/** A difference as it is shown. */
export interface ShownDifference extends Pick<ElementDifference, 'change'> {
  readonly kind: ElementKind
  readonly name: string
  readonly step: ShownStep | null
  readonly properties: readonly ShownProperty[]
}

export interface ShownProperty {
  readonly property: string
  readonly before: string | null
  readonly after: string | null
}

/** Which step something stands in, or is. */
export interface ShownStep {
  readonly stepKeyId: string
  readonly occurrence: number
  readonly title: string
}

const ChangeEnum = enumType(
  'ContentChangeType',
  ['ADDED', 'REMOVED', 'CHANGED', 'MOVED'],
  'How a thing of a procedure differs. MOVED: it stands elsewhere, and says the same.',
)

const KindEnum = enumType(
  'ContentKind',
  ['PROCEDURE', 'STEP', 'FIELD', 'GATE', 'GRID', 'PART', 'FILE', 'ATTRIBUTE', 'DEPENDENCY'],
  'What is compared and merged by itself. A data grid is one thing.',
)

const PropertyType = builder.objectRef<ShownProperty>('ContentPropertyDifference').implement({
  description: 'One thing that is said otherwise.',
  fields: (t) => ({
    property: t.exposeString('property', { nullable: false, description: 'As a definition calls it.' }),
    before: t.exposeString('before', { description: 'In words; null: nothing.' }),
    after: t.exposeString('after', { description: 'In words; null: nothing.' }),
  }),
})

export const StepNamedType = builder.objectRef<ShownStep>('ContentStep').implement({
  description: 'A step as versions and runs have it in common.',
  fields: (t) => ({
    stepKeyId: t.exposeID('stepKeyId', { nullable: false }),
    occurrence: t.exposeInt('occurrence', {
      nullable: false,
      description: 'Which use of a standard step; 1 of all other steps.',
    }),
    title: t.exposeString('title', { nullable: false }),
  }),
})

export const ContentDifferenceType = builder.objectRef<ShownDifference>('ContentDifference').implement({
  description: 'How one thing of a procedure differs: a step, a field, a gate.',
  fields: (t) => ({
    change: t.field({ type: ChangeEnum, nullable: false, resolve: ({ change }) => change }),
    kind: t.field({ type: KindEnum, nullable: false, resolve: ({ kind }) => kind }),
    name: t.exposeString('name', { nullable: false, description: 'As people call it.' }),
    step: t.field({
      type: StepNamedType,
      description: 'The step that it is or stands in; null: the procedure itself.',
      resolve: ({ step }) => step,
    }),
    properties: t.field({
      type: [PropertyType],
      nullable: false,
      description: 'What a thing of both says otherwise; of what is added or removed nothing.',
      resolve: ({ properties }) => [...properties],
    }),
  }),
})

export { KindEnum as ContentKindEnum }

/** The properties whose values are ids of other records. */
const naming: ReadonlySet<string> = new Set(['locationId', 'standardStepId', 'mbomItemId'])

/** Reads the names of all that elements name by id: one statement. */
export async function readElementNames(
  context: RequestContext,
  contents: readonly ProcedureContent[],
): Promise<ElementNames> {
  const ids = contents.flatMap((content) =>
    [...content.values()].flatMap(({ values }) =>
      Object.entries(values).flatMap(([property, value]) =>
        naming.has(property) && typeof value === 'string' ? [value] : [],
      ),
    ),
  )
  const rows = await context.rows<ElementNameRow>(listElementNames([...new Set(ids)]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export function shownDifference(
  { change, before, after, properties }: ElementDifference,
  contents: readonly ProcedureContent[],
  names: ElementNames,
): readonly ShownDifference[] {
  const element = after ?? before
  if (element === null) return []
  return [
    {
      change,
      kind: element.kind,
      name: nameOf(element, contents, names),
      step: stepOf(element, contents),
      properties: properties.map((one) => ({
        property: one.property,
        before: shownValue(one.property, one.before, names),
        after: shownValue(one.property, one.after, names),
      })),
    },
  ]
}

export function shownValue(property: string, value: Json, names: ElementNames): string | null {
  const said = valueInWords(property, value)
  return said !== null && naming.has(property) ? (names.get(said) ?? said) : said
}

/** The step that an element is or stands in, as the last of the contents that has it calls it. */
export function stepOf(element: ProcedureElement, contents: readonly ProcedureContent[]): ShownStep | null {
  const id = element.kind === 'STEP' ? element.id : element.parent
  return id === null ? null : stepNamed(id, contents)
}

export function stepNamed(id: string, contents: readonly ProcedureContent[]): ShownStep | null {
  const step = contents.findLast((content) => content.has(id))?.get(id)
  const [, stepKeyId, occurrence] = /^step (\d+)\.(\d+)$/.exec(id) ?? []
  if (step === undefined || stepKeyId === undefined) return null
  return { stepKeyId, occurrence: Number(occurrence), title: String(step.values['title']) }
}

/** What people call an element: its name, its key, its part, the step that is waited for. */
export function nameOf(
  element: ProcedureElement,
  contents: readonly ProcedureContent[],
  names: ElementNames,
): string {
  const { kind, values, after, parent } = element
  if (kind === 'DEPENDENCY') return stepNamed(after ?? '', contents)?.title ?? ''
  if (kind === 'GRID') return stepNamed(parent ?? '', contents)?.title ?? ''
  if (kind === 'PART') return names.get(String(values['mbomItemId'])) ?? String(values['mbomItemId'])
  return String(
    values['title'] ?? values['name'] ?? values['key'] ?? values['kind'] ?? values['digest'] ?? '',
  )
}
