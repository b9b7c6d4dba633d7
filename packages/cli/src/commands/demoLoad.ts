import { type Command, defineCommand } from '../command.ts'
import { exitCodes } from '../exitCodes.ts'
import { findPart } from '../find/findPart.ts'
import { findProcedure } from '../find/findProcedure.ts'
import { ListSettingsDocument, StartRunsDocument } from '../generated/documents.ts'
import { startProgress } from '../progress.ts'
import { wholeNumber } from '../typedValues.ts'
import { WrongUsage } from '../wrongUsage.ts'

/** So many runs are started in one act. */
const atOnce = 200

export const demoLoad: Command = defineCommand({
  name: 'demo load',
  summary: 'start runs in bulk in the demonstration factory, for load trials',
  about: `Starts the runs with their units by the product’s own operation, ${atOnce} in one act, over the API. Ctrl-C ends it between
two acts; what was started stays. Refused where the organization is not the demonstration.`,
  asks: 'server',
  options: {
    runs: { type: 'string', value: 'NUMBER', about: 'how many, up to 1000000', isRequired: true },
    part: { type: 'string', value: 'PART', about: 'what they make; EP-1000 when absent' },
    procedure: {
      type: 'string',
      value: 'PROCEDURE',
      about: 'what they follow; "Assemble and test torch igniter" when absent',
    },
  },
  json: '{"started": how many, "serials": the beginning of theirs}',
  examples: [
    { about: 'A few, to see the time that one takes', shell: 'traveler demo load --runs 20' },
    {
      about: 'A factory with years behind it',
      shell: 'traveler demo load --runs 100000',
      heldBy: 'e2e/commandLine.test.ts',
    },
  ],
  async run({ values, io, openApi, show }) {
    const total = wholeNumber('runs', values.runs) ?? 0
    if (total < 1 || total > 1_000_000)
      throw new WrongUsage(`--runs is ${total}; it must be from 1 to 1000000.`)
    const api = await openApi()
    const { organizationSettings } = await api.ask(ListSettingsDocument, {})
    const isDemo = organizationSettings?.some(({ name, value }) => name === 'demonstration' && value === true)
    if (isDemo !== true)
      throw new WrongUsage(
        'This organization is not the demonstration factory; runs for a load trial would stay in it.',
      )
    const part = await findPart(api, values.part ?? 'EP-1000')
    const procedure = await findProcedure(api, values.procedure ?? 'Assemble and test torch igniter')
    const serials = `LT-${Date.now().toString(36).toUpperCase()}-`
    const progress = startProgress({ name: 'Runs started', total }, io)
    const stop = io.stopSignal()
    let started = 0
    while (started < total && !stop.aborted) {
      const count = Math.min(atOnce, total - started)
      const input = Array.from({ length: count }, (_, nth) => ({
        partId: part.id,
        procedureId: procedure.id,
        serialNumber: `${serials}${String(started + nth + 1).padStart(7, '0')}`,
      }))
      await api.ask(StartRunsDocument, { input }, { evenWhenStopped: true })
      started += count
      progress.advance(count)
    }
    progress.finish()
    show({ started, serials }, () => [`${started} runs were started; their serials begin with ${serials}.`])
    return stop.aborted ? exitCodes.stopped : exitCodes.done
  },
})
