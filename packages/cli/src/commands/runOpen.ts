import { type Command, defineCommand } from '../command.ts'
import { runOperand } from '../find/findRun.ts'
import { OpenLinesDocument } from '../generated/documents.ts'
import { linesOf, loadUnitOfRun } from '../unit/asBuilt.ts'

export const runOpen: Command = defineCommand({
  name: 'run open',
  summary: "name lines of its unit's as-built BOM that a rework run is to change",
  about: `A rework, repair or modification run changes only the lines that it names, and those that it adds. They close with it.`,
  asks: 'server',
  writes: true,
  operands: [
    runOperand,
    {
      name: 'PART',
      about: 'the part of a line, by its number; traveler inventory as-built shows them',
      isMany: true,
    },
  ],
  options: {
    reason: { type: 'string', value: 'TEXT', about: 'why; stands in the record', isRequired: true },
  },
  json: 'the unit: id, buildRequirements (openToRunIds: the runs that may change the line)',
  examples: [
    {
      about: 'A ring that leaks is to be changed',
      before: `REWORK=$(traveler run start --procedure "Assemble and test torch igniter" --unit TI-0007 \\
  --purpose rework --quiet)`,
      shell: 'traveler run open "$REWORK" EP-1040 --reason "The C-ring leaks"',
    },
  ],
  async run({ values, operands: [runTyped = '', ...parts], openApi, show }) {
    const api = await openApi()
    const { run, unit } = await loadUnitOfRun(api, runTyped)
    const input = {
      runId: run.id,
      buildRequirementIds: parts.flatMap((part) => linesOf(unit, part)),
      reason: values.reason,
    }
    const { openAsBuiltLines } = await api.ask(OpenLinesDocument, { input })
    show(openAsBuiltLines?.partInventory ?? null, () => [
      `${run.title} may change ${parts.join(', ')} of ${unit.identity ?? 'its unit'}.`,
    ])
    return 0
  },
})
