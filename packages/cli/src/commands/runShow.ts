import { type Command, defineCommand } from '../command.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import { siteZone } from '../find/siteZone.ts'
import { loadRun } from '../run/loadRun.ts'
import { runLines } from '../run/runLines.ts'
import { findStep, stepLines } from '../run/shownStep.ts'

export const runShow: Command = defineCommand({
  name: 'run show',
  summary: 'show a run with its steps, fields, data grids, state, and what blocks it',
  asks: 'server',
  operands: [
    runOperand,
    { name: 'STEP', about: 'one step with its text: number or title', isOptional: true },
  ],
  options: { fields: { type: 'boolean', about: 'every field and data grid of every step' } },
  json: 'the run with its steps, their fields, values, signatures, data grids and gates; of a step that one alone',
  examples: [
    { about: 'By what stands on its traveler', shell: 'traveler run show TI-0008' },
    { about: 'With everything that was recorded', shell: 'traveler run show TI-0008 --fields' },
    { about: 'One step, as its operator reads it', shell: 'traveler run show TI-0008 2.4' },
    { about: 'For a program', shell: 'traveler run show TI-0008 --json' },
  ],
  async run({ values, operands: [typed = '', stepTyped], openApi, show, io }) {
    const api = await openApi()
    const run = await loadRun(api, (await findRun(api, typed)).id)
    if (stepTyped === undefined) {
      const depth = values.fields === true ? 'with fields' : 'steps alone'
      const zone = await siteZone(api)
      show(run, () => runLines(run, { depth, url: api.url, zone, screen: io.screen }))
    } else {
      const step = findStep(run, stepTyped)
      show(step, () => stepLines(step, io.screen))
    }
    return 0
  },
})
