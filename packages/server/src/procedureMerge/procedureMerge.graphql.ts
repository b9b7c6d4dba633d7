import { isJsonList, isJsonObject, type Json } from '@traveler/domain/canonical.ts'
import { compareContents } from '@traveler/domain/procedureMerge/compareContents.ts'
import { asWritten, type EditedAs, editedAs } from '@traveler/domain/procedureMerge/editedConflict.ts'
import type { MergeConflict } from '@traveler/domain/procedureMerge/mergeConflict.ts'
import { mergeContents } from '@traveler/domain/procedureMerge/mergeContents.ts'
import type { ElementKind, MergeSides } from '@traveler/domain/procedureMerge/procedureContent.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { wholeId } from '../graphql/wholeId.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import type { ProcedureRow } from '../procedure/procedureStore.ts'
import {
  ContentDifferenceType,
  ContentKindEnum,
  type ElementNames,
  nameOf,
  readElementNames,
  type ShownDifference,
  type ShownStep,
  StepNamedType,
  shownDifference,
  shownValue,
  stepNamed,
  stepOf,
} from './contentDifference.graphql.ts'
import { type MergeAsked, type ReadMerge, readMerge } from './mergeSides.ts'

interface ShownConflict extends Pick<MergeConflict, 'id' | 'kind' | 'property'> {
  readonly element: ElementKind
  readonly name: string
  readonly step: ShownStep | null
  readonly base: string | null
  readonly theirs: string | null
  readonly ours: string | null
  readonly editedAs: EditedAs | null
  readonly written: string | null
}

interface Merged {
  readonly base: ProcedureRow
  readonly etag: string
  readonly changes: readonly ShownDifference[]
  readonly conflicts: readonly ShownConflict[]
}

const ConflictKindEnum = enumType(
  'MergeConflictKind',
  ['VALUE', 'TEXT', 'REMOVED', 'ORDER', 'LOOP'],
  'What both versions changed otherwise. TEXT: a stretch of instructions. REMOVED: one took away what the other changed. ORDER: two other orders. LOOP: steps that would wait for, or hang below, each other.',
)

const EditedAsEnum = enumType(
  'MergeEditedAs',
  ['LINE', 'TEXT', 'MARKDOWN', 'NUMBER'],
  'What somebody writes to settle a conflict otherwise than either side. NUMBER: a whole one.',
)

const ConflictType = builder.objectRef<ShownConflict>('MergeConflict').implement({
  description: 'What two versions changed otherwise, with both sides.',
  fields: (t) => ({
    id: t.exposeString('id', {
      nullable: false,
      description: 'The same whenever the same three versions are merged.',
    }),
    kind: t.field({ type: ConflictKindEnum, nullable: false, resolve: ({ kind }) => kind }),
    element: t.field({ type: ContentKindEnum, nullable: false, resolve: ({ element }) => element }),
    name: t.exposeString('name', { nullable: false, description: 'What it is about, as people call it.' }),
    step: t.field({
      type: StepNamedType,
      description: 'The step that it is or stands in; null: the procedure itself.',
      resolve: ({ step }) => step,
    }),
    property: t.exposeString('property', {
      description:
        'As a definition calls it; `measurement`: type, unit, limits, checks and options together. Null: the thing itself.',
    }),
    base: t.exposeString('base', { description: 'In words; null: nothing.' }),
    theirs: t.exposeString('theirs', { description: 'In what is merged in; null: nothing.' }),
    ours: t.exposeString('ours', { description: 'In the version that it is merged into; null: nothing.' }),
    editedAs: t.field({
      type: EditedAsEnum,
      description: 'How it can be settled by what somebody writes; null: for one side only.',
      resolve: ({ editedAs: as }) => as,
    }),
    written: t.exposeString('written', {
      description: 'What ours says, as it is edited; null where it can be settled for one side only.',
    }),
  }),
})

const MergedType = builder.objectRef<Merged>('ProcedureMerge').implement({
  description: 'What merging a version of a procedure into another would change there. Nothing is written.',
  fields: (t) => ({
    base: t.field({
      type: ProcedureType,
      nullable: false,
      description: 'What both are taken to have begun from.',
      resolve: ({ base }) => base,
    }),
    etag: t.exposeString('etag', {
      nullable: false,
      description: 'Of all three sides together; who merges names it, and is told when one was edited since.',
    }),
    changes: t.field({
      type: [ContentDifferenceType],
      nullable: false,
      description: 'What merges by itself. What is in conflict stays as it is.',
      resolve: ({ changes }) => [...changes],
    }),
    conflicts: t.field({
      type: [ConflictType],
      nullable: false,
      resolve: ({ conflicts }) => [...conflicts],
    }),
  }),
})

builder.queryField('procedureMerge', (t) =>
  t.field({
    type: MergedType,
    description:
      'What merging a version of a procedure into another, as a draft, would change, and where they are in conflict. Null when there is no such version of it, or none that you may see.',
    args: {
      procedureId: t.arg.id({ required: true, description: 'The version that it is merged into.' }),
      fromProcedureId: t.arg.id({ required: true, description: 'The version that is merged in.' }),
      baseProcedureId: t.arg.id({
        description: 'What both began from; absent: the newest version that is older than both.',
      }),
    },
    resolve: (_root, { procedureId, fromProcedureId, baseProcedureId }, context) =>
      preview(context, {
        procedureId: wholeId(procedureId),
        fromProcedureId: wholeId(fromProcedureId),
        baseProcedureId: baseProcedureId == null ? null : wholeId(baseProcedureId),
        redlineId: null,
      }),
  }),
)

builder.queryField('redlineMerge', (t) =>
  t.field({
    type: MergedType,
    description:
      'What merging the redline of a run into a version of its procedure, as a draft, would change, and where they are in conflict: both began from the version that the run is bound to. Null when there is no such version or redline, or none that you may see.',
    args: {
      redlineId: t.arg.id({ required: true, description: 'The redline that is merged in.' }),
      procedureId: t.arg.id({
        description: 'The version that it is merged into; absent: the newest of the procedure.',
      }),
    },
    resolve: (_root, { procedureId, redlineId }, context) =>
      preview(context, {
        procedureId: procedureId == null ? null : wholeId(procedureId),
        fromProcedureId: null,
        baseProcedureId: null,
        redlineId: wholeId(redlineId),
      }),
  }),
)

async function preview(context: RequestContext, asked: MergeAsked): Promise<Merged | null> {
  const read = await readMerge((statement) => context.rows(statement), asked)
  return read === null ? null : merged(context, read)
}

async function merged(
  context: RequestContext,
  { base, ours, theirs, redline, sides, etag }: ReadMerge,
): Promise<Merged> {
  const newer = redline !== null || ours.version > theirs.version ? 'OURS' : 'THEIRS'
  const { content, conflicts } = mergeContents({ ...sides, newer })
  const names = await readElementNames(context, [sides.base, sides.theirs, sides.ours])
  return {
    base,
    etag,
    changes: compareContents(sides.ours, content).flatMap((one) =>
      shownDifference(one, [sides.ours, content], names),
    ),
    conflicts: conflicts.map((one) => shownConflict(one, sides, names)),
  }
}

function shownConflict(conflict: MergeConflict, sides: MergeSides, names: ElementNames): ShownConflict {
  const contents = [sides.base, sides.theirs, sides.ours]
  const { id, kind, property, element: elementId } = conflict
  const element = contents.findLast((content) => content.has(elementId))?.get(elementId)
  const as = editedAs(conflict)
  const words = (value: Json): string | null => {
    if (kind === 'REMOVED')
      return value === null || element === undefined ? null : nameOf(element, contents, names)
    if (kind === 'ORDER' || kind === 'LOOP') return namesIn(value, sides, names)
    return shownValue(property ?? '', property === 'parent' ? namesIn(value, sides, names) : value, names)
  }
  return {
    id,
    kind,
    property,
    element: element?.kind ?? 'PROCEDURE',
    name: element === undefined ? '' : nameOf(element, contents, names),
    step: element === undefined ? null : stepOf(element, contents),
    base: words(conflict.base),
    theirs: words(conflict.theirs),
    ours: words(conflict.ours),
    editedAs: as,
    written: as === null ? null : asWritten(as, conflict.ours),
  }
}

/** What elements are called that a value names: in order, or each with the one that it hangs below. */
function namesIn(value: Json, sides: MergeSides, names: ElementNames): string | null {
  const contents = [sides.base, sides.theirs, sides.ours]
  const called = (id: string): string => {
    const element = contents.findLast((content) => content.has(id))?.get(id)
    const step = stepNamed(id, contents)
    return step?.title ?? (element === undefined ? id : nameOf(element, contents, names))
  }
  if (value === null) return null
  if (typeof value === 'string') return called(value)
  if (isJsonList(value)) return value.map((one) => called(String(one))).join(', ')
  if (!isJsonObject(value)) return null
  return Object.entries(value)
    .map(([id, parent]) => (parent === null ? called(id) : `${called(id)}: ${called(String(parent))}`))
    .join(', ')
}
