import { type Command, defineCommand } from '../command.ts'
import { findUnit } from '../find/findUnit.ts'
import { ShowUnitDocument } from '../generated/documents.ts'
import { statusWord } from '../run/runColumns.ts'
import { factLines } from '../table.ts'
import { saidOf } from '../words.ts'

export const inventoryShow: Command = defineCommand({
  name: 'inventory show',
  summary: 'show a unit or lot: its state, why, where it lies, and its runs',
  asks: 'server',
  operands: [{ name: 'UNIT', about: 'its serial, lot number or id' }],
  json: 'the unit or lot with part, location and runs',
  examples: [{ about: 'By its serial', shell: 'traveler inventory show TI-0008' }],
  async run({ operands: [typed = ''], openApi, show, io }) {
    const api = await openApi()
    const { partInventory: unit } = await api.ask(ShowUnitDocument, { id: (await findUnit(api, typed)).id })
    show(unit, () => [
      ...factLines(
        [
          ['Unit', unit?.identity],
          ['Part', unit?.part && `${unit.part.partNumber}:${unit.part.revision}`],
          ['Quantity', unit?.quantity],
          ['Status', unit?.status && saidOf(unit.status)],
          ['Why', unit?.statusReason],
          ['On quality hold', unit?.qualityHold === true ? (unit.qualityHoldReason ?? 'yes') : null],
          ['Lies at', unit?.location?.name],
        ],
        io.screen,
      ),
      ...(unit?.runs ?? []).map((run) => `Run ${run.id} ${run.title}: ${statusWord(run.status)}`),
    ])
    return 0
  },
})
