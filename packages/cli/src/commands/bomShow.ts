import { findBom } from '../bom/findBom.ts'
import { type Command, defineCommand } from '../command.ts'
import { findPart } from '../find/findPart.ts'
import { ShowBomDocument, type ShowBomResult } from '../generated/documents.ts'
import { type Column, tableLines } from '../table.ts'
import { wholeNumber } from '../typedValues.ts'
import { partOperand } from './partShow.ts'

type Line = NonNullable<ShowBomResult['bomTree']>[number]

const columns: readonly Column<Line>[] = [
  {
    title: 'PART',
    of: ({ level, mbomItem }) => `${'  '.repeat(level - 1)}${mbomItem.part?.partNumber ?? ''}`,
  },
  { title: 'REV', of: ({ mbomItem }) => mbomItem.part?.revision ?? null },
  { title: 'QUANTITY', of: ({ mbomItem }) => mbomItem.quantity, align: 'right' },
  { title: 'IN ALL', of: ({ totalQuantity }) => totalQuantity, align: 'right' },
  { title: 'UNIT', of: ({ mbomItem }) => mbomItem.unitOfMeasure?.type ?? null },
  {
    title: 'PLACES',
    of: ({ mbomItem }) => (mbomItem.referenceDesignators ?? []).map(({ value }) => value).join(' '),
  },
  { title: 'DESCRIPTION', of: ({ mbomItem }) => mbomItem.part?.description ?? null },
]

export const bomShow: Command = defineCommand({
  name: 'bom show',
  summary: 'show what a part is built of, level by level',
  about: 'By the released versions of the BOMs, and by drafts where none is released.',
  asks: 'server',
  operands: [partOperand],
  options: {
    version: { type: 'string', value: 'NUMBER', about: 'another version of the part’s own BOM' },
    levels: { type: 'string', value: 'NUMBER', about: 'so many levels; at most 20, which is usual' },
  },
  json: 'an array of lines in the order of the tree: level, totalQuantity, isAssembly, mbomItem',
  examples: [
    { about: 'All levels', shell: 'traveler bom show EP-1000' },
    { about: 'The first, for a program', shell: 'traveler bom show EP-1000 --levels 1 --json' },
  ],
  async run({ values, operands: [typed = ''], openApi, show, io }) {
    const levels = wholeNumber('levels', values.levels)
    const api = await openApi()
    const { id: partId, partNumber } = await findPart(api, typed)
    const named = values.version === undefined ? null : await findBom(api, typed, values.version)
    const lines = (await api.ask(ShowBomDocument, { partId, mbomId: named?.bom.id, levels })).bomTree ?? []
    show(lines, () =>
      lines.length === 0 ? [`${partNumber} has no BOM.`] : tableLines(columns, lines, io.screen),
    )
    return 0
  },
})
