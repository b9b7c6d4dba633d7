import { type Command, defineCommand } from '../command.ts'
import { ImportInvenTreeDocument, type ImportInvenTreeResult } from '../generated/documents.ts'
import { existingInput, existingOption, fileOptions, importFile } from '../tableImport.ts'

const heldBy = 'packages/cli/src/commands/tableImports.test.ts'
const { 'dry-run': dryRun, problems } = fileOptions

/** Records that are named by their pk in one line; of more, their number. */
const mostNamed = 10

type Imported = NonNullable<ImportInvenTreeResult['imported']>

export const inventreeImport: Command = defineCommand({
  name: 'inventree import',
  summary: 'import what InvenTree exports as JSON',
  about: `Places, parts, bills of materials (as drafts) and stock come in together, all of it or nothing; what has no place here is
named with the reason, by a dry run too. Where something is wrong, the row is the pk of the record, and the column its
table and field. The file is what "invoke export-records" writes.`,
  asks: 'server',
  writes: true,
  operands: [{ name: 'FILE', about: 'the JSON file; - for the standard input' }],
  options: { ...existingOption, 'dry-run': dryRun, problems },
  json: 'what was made: locationCount, partCount, mbomCount, lineCount, inventoryCount, skippedCount, leftOut, problems',
  examples: [
    {
      about: 'What it would become, what is left out and why, and all that forbids it',
      shell: 'traveler inventree import data.json --dry-run',
      heldBy,
    },
    {
      about: 'Beside what is there already',
      shell: 'traveler inventree import data.json --existing skip',
      heldBy,
    },
  ],
  run(call) {
    const { values } = call
    const input = { existing: existingInput(values.existing), dryRun: values['dry-run'] }
    return importFile(
      { ...call, values: { ...values, 'save-mapping': undefined } },
      {
        mapping: null,
        async ask(api, upload, isDry) {
          const asked = { ...input, upload, ...(isDry && { dryRun: true }) }
          return (await api.ask(ImportInvenTreeDocument, { input: asked })).imported
        },
        lines: (imported) => linesOf(imported, values['dry-run'] === true ? 'would be made' : 'made'),
      },
    )
  },
})

function linesOf(imported: Imported, made: string): readonly string[] {
  const { locationCount, partCount, mbomCount, lineCount, inventoryCount, skippedCount } = imported
  const skipped = skippedCount === 0 ? '' : `, ${skippedCount} skipped`
  return [
    ...imported.leftOut.map(leftOutLine),
    `${locationCount} places, ${partCount} parts, ${lineCount} lines in ${mbomCount} mBOMs, ${inventoryCount} units and lots ${made}${skipped}.`,
  ]
}

function leftOutLine({ model, count, why, pks }: Imported['leftOut'][number]): string {
  const named =
    pks.length === 0 ? '' : ` (${pks.slice(0, mostNamed).join(', ')}${pks.length > mostNamed ? ' …' : ''})`
  return `Left out: ${count} ${model}${named}: ${why}.`
}
