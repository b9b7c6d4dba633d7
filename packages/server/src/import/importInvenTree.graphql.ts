import { text as textOf } from 'node:stream/consumers'
import { parseInvenTree } from '@traveler/domain/invenTree/invenTreeRecord.ts'
import type { LeftOut } from '@traveler/domain/invenTree/leftOut.ts'
import { type InvenTreePlan, planInvenTree } from '@traveler/domain/invenTree/planInvenTree.ts'
import { type Refusal, Refused } from '@traveler/domain/refusal.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { performing } from '../graphql/performing.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { parseInput } from '../operation/act.ts'
import type { Ids } from '../operation/operation.ts'
import { askingOf, isCanceled, ProblemType } from './importTable.graphql.ts'
import { ImportWatch, watchName } from './importWatch.ts'
import { asDryRun, DryRunOver, invenTreeActs, invenTreeCounts } from './invenTreeActs.graphql.ts'
import { wrongTable } from './openTable.ts'
import { openUpload } from './openUpload.ts'
import { existingRows, tableInput } from './tableToImport.ts'

/** An export is read whole: JSON has no rows that could be read one by one. Bytes. */
const mostBytes = 50_000_000

/** What an export of InvenTree became, or would become. */
interface ImportedInvenTree {
  readonly ids: Ids
  readonly leftOut: readonly LeftOut[]
  readonly refusals: readonly Refusal[]
}

const LeftOutType = builder.objectRef<LeftOut>('ImportLeftOut').implement({
  description: 'Records that do not come in.',
  fields: (t) => ({
    model: t.exposeString('model', {
      nullable: false,
      description: 'The table of InvenTree: stock.stockitem.',
    }),
    count: t.exposeInt('count', { nullable: false }),
    why: t.exposeString('why', { nullable: false }),
    pks: t.field({
      type: ['Int'],
      nullable: false,
      description: 'Which of them; empty: all of that model.',
      resolve: ({ pks }) => [...pks],
    }),
  }),
})

const countOf = ({ ids }: ImportedInvenTree, name: string): number => Number(ids[name] ?? 0)

const PayloadType = builder.objectRef<ImportedInvenTree>('ImportInvenTree').implement({
  description: 'What an export of InvenTree became, or would become.',
  fields: (t) => ({
    locationCount: t.int({ nullable: false, resolve: (made) => countOf(made, 'locations.madeCount') }),
    partCount: t.int({ nullable: false, resolve: (made) => countOf(made, 'parts.madeCount') }),
    mbomCount: t.int({ nullable: false, resolve: (made) => countOf(made, 'boms.mbomCount') }),
    lineCount: t.int({ nullable: false, resolve: (made) => countOf(made, 'boms.lineCount') }),
    inventoryCount: t.int({ nullable: false, resolve: (made) => countOf(made, 'stock.madeCount') }),
    skippedCount: t.int({
      nullable: false,
      description: 'Places, parts and serials that are there already.',
      resolve: (made) =>
        invenTreeCounts.reduce((sum, word) => sum + countOf(made, `${word}.skippedCount`), 0),
    }),
    leftOut: t.field({ type: [LeftOutType], nullable: false, resolve: ({ leftOut }) => [...leftOut] }),
    headers: t.field({ type: ['String'], nullable: false, resolve: () => [] }),
    problemCount: t.int({
      nullable: false,
      description: 'Of a dry run: how much forbids the import.',
      resolve: ({ refusals }) => refusals.length,
    }),
    problems: t.field({
      type: [ProblemType],
      nullable: false,
      description:
        'Of a dry run: what forbids it, up to 500. The row is the pk of the record, the column its table and field.',
      resolve: ({ refusals }) => refusals.map((refusal) => ({ refusal, cells: null })),
    }),
  }),
})

const InvenTreeInput = builder.inputType('ImportInvenTreeInput', {
  fields: (t) => ({
    upload: t.string({
      description: 'The s3Key of requestFileUploadUrl, to whose address the file was sent.',
    }),
    text: t.string({ description: 'The text of a small export, instead of an upload.' }),
    existing: t.field({
      type: enumType('ImportExisting', existingRows, 'What becomes of a row whose thing is there already.'),
      description: 'Of places, parts and serials that are there already. REFUSE when absent.',
    }),
    dryRun: t.boolean({
      description: 'Say what it would become, what is left out, and what forbids it; write nothing.',
    }),
  }),
})

builder.mutationField('importInvenTree', (t) =>
  t.field({
    type: PayloadType,
    description:
      'Import what InvenTree exports as JSON: places, parts, bills of materials as drafts, and stock, as far as there is a place for it. All or nothing.',
    args: { input: t.arg({ type: InvenTreeInput, required: true }) },
    resolve: (_root, { input }, context, info) => importOrTry(context, info, input),
  }),
)

const invenTreeInput = tableInput.pick({ upload: true, text: true, existing: true })

interface Asked {
  readonly dryRun?: boolean | null | undefined
}

async function importOrTry(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { dryRun, ...input }: Asked,
): Promise<ImportedInvenTree> {
  refuseNobody(context)
  const given = parseInput(invenTreeInput, input)
  const name = given.upload ? watchName(context.caller, given.upload) : null
  const watch = ImportWatch.start(name, context.gone)
  try {
    const { open, digest } = await openUpload(askingOf(context), given)
    const plan = await readPlan(open)
    const acts = await invenTreeActs({ plan, digest, existing: given.existing, watch })
    if (acts.length === 0)
      throw new Refused(wrongTable('has nothing that comes in', 'Export parts or stock too.'))
    watch.enter(dryRun === true ? 'CHECKING' : 'WRITING', rowsOf(plan))
    const made = (ids: Ids): ImportedInvenTree => ({ ids, leftOut: plan.leftOut, refusals: [] })
    const imported =
      dryRun === true
        ? await performing(context, info, { acts: asDryRun(acts), asked: { ...given, dryRun } }, made).catch(
            (error: unknown) => triedBy(error, plan),
          )
        : await performing(context, info, { acts, asked: given }, made)
    watch.end(name, 'DONE')
    return imported
  } catch (error) {
    watch.end(name, isCanceled(error) ? 'CANCELED' : 'REFUSED')
    throw error
  }
}

/** Who may import nothing of it is told so before the file is read; the acts ask for what they need. */
function refuseNobody({ caller }: RequestContext): void {
  const permission = 'CreatePart'
  if (!caller.permissions.has(permission)) throw new Refused({ code: 'PERMISSION', permission })
}

async function readPlan(open: () => Promise<NodeJS.ReadableStream>): Promise<InvenTreePlan> {
  const bytes = await open()
  async function* counted() {
    let size = 0
    for await (const chunk of bytes) {
      size += chunk.length
      if (size > mostBytes)
        throw new Refused(wrongTable(`is larger than ${mostBytes / 1e6} MB`, 'Export it in parts.'))
      yield Buffer.from(chunk)
    }
  }
  return planInvenTree(parseInvenTree(await textOf(counted())))
}

const rowsOf = ({ locations, parts, bom, stock }: InvenTreePlan): number =>
  [locations, parts, bom, stock].reduce((sum, { rows }) => sum + rows.length, 0)

/** How a dry run ended: all of it went through, or what forbids it. */
function triedBy(error: unknown, { leftOut }: InvenTreePlan): ImportedInvenTree {
  if (error instanceof DryRunOver) return { ids: error.ids, leftOut, refusals: [] }
  const isOfFile =
    error instanceof Refused &&
    error.refusals.every(({ code }) => code !== 'PERMISSION' && code !== 'IMPORT_CANCELED')
  if (!isOfFile) throw error
  return { ids: {}, leftOut, refusals: error.refusals }
}
