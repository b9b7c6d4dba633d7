import { type Command, defineCommand } from '../command.ts'
import { findUnit } from '../find/findUnit.ts'
import { asBuiltLines, loadAsBuilt } from '../unit/asBuilt.ts'

export const inventoryAsBuilt: Command = defineCommand({
  name: 'inventory as-built',
  summary: 'show what a unit is to contain, what is in it, and what it is in',
  asks: 'server',
  operands: [{ name: 'UNIT', about: 'its serial, lot number or id' }],
  json: 'the unit with buildRequirements (quantity, quantityInstalled, quantityShort, abomInstallations) and containers',
  examples: [
    { about: 'By its serial', shell: 'traveler inventory as-built TI-0007' },
    {
      about: 'The lot numbers in it',
      shell: `traveler inventory as-built TI-0007 --json \\
  | grep -o '"lotNumber": "[^"]*"' || echo "No lots in it"`,
    },
  ],
  async run({ operands: [typed = ''], openApi, show, io }) {
    const api = await openApi()
    const unit = await loadAsBuilt(api, (await findUnit(api, typed)).id)
    show(unit, () => [
      `${unit.identity ?? 'Not numbered yet'}, ${unit.part?.partNumber}:${unit.part?.revision}`,
      ...(unit.containers ?? []).map(
        ({ partInventory }) => `In ${partInventory.identity}, ${partInventory.part?.partNumber}`,
      ),
      '',
      ...asBuiltLines(unit, io.screen),
    ])
    return 0
  },
})
