import { type Command, defineCommand } from '../command.ts'
import { findPart } from '../find/findPart.ts'
import { ShowPartDocument } from '../generated/documents.ts'
import { factLines } from '../table.ts'
import { saidOf, wordOf } from '../words.ts'

export const partOperand = {
  name: 'PART',
  about: 'its number; NUMBER:B names a revision; or its id',
} as const

export const partShow: Command = defineCommand({
  name: 'part show',
  summary: 'show a part with its revisions, BOM versions and procedures',
  asks: 'server',
  operands: [partOperand],
  json: 'the part with revisions, mboms and partProcedures',
  examples: [{ about: 'The latest revision', shell: 'traveler part show EP-1000' }],
  async run({ operands: [typed = ''], openApi, show, io }) {
    const api = await openApi()
    const { part } = await api.ask(ShowPartDocument, { id: (await findPart(api, typed)).id })
    show(part, () =>
      factLines(
        [
          ['Part', `${part?.partNumber}:${part?.revision}`],
          ['Description', part?.description],
          ['Tracking', wordOf(part?.trackingType ?? 'none')],
          ['Sourcing', part?.sourcingStrategy && wordOf(part.sourcingStrategy)],
          ['Supplier part', part?.supplierPartNumber],
          ['Counted in', part?.unitOfMeasure?.type],
          ['Numbered by', part?.numberingPattern],
          ['Revisions', part?.revisions?.map(({ revision }) => revision).join(', ')],
          [
            'BOM versions',
            part?.mboms?.map(({ version, status }) => `${version} ${saidOf(status)}`).join(', '),
          ],
          ['Procedures', part?.partProcedures?.flatMap(({ procedure }) => procedure?.title ?? []).join(', ')],
        ],
        io.screen,
      ),
    )
    return 0
  },
})
