import { type Command, defineCommand } from '../command.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import { SignFieldDocument } from '../generated/documents.ts'
import { findField } from '../run/fieldValue.ts'
import { loadRun } from '../run/loadRun.ts'
import { findStep, stepLines, stepOperand } from '../run/shownStep.ts'
import { aloneOption } from '../run/stepCommand.ts'

export const runStepSign: Command = defineCommand({
  name: 'run step sign',
  summary: 'sign a sign-off of a step, as a person',
  about: `Shows the step and signs exactly what was shown, by the password of the person. API keys never sign: --as is needed.
Where the run is in a batch, each of its units gets its own signature.`,
  asks: 'server',
  writes: true,
  operands: [runOperand, stepOperand, { name: 'FIELD', about: 'the sign-off: its name or number' }],
  options: {
    comment: { type: 'string', value: 'TEXT', about: 'stands beside the signature' },
    ...aloneOption,
  },
  json: 'the field: id, name, signature with printedName and siteTime',
  examples: [
    {
      about: 'The password comes out of a safe; without --password-stdin it is asked for',
      shell: `echo "$PASSWORD" | traveler run step sign "$RUN" Decide Inspected \\
  --as quinn@ember.example --password-stdin`,
      before: `traveler run step start "$RUN" 2
traveler run step set "$RUN" 2 "Surfaces good=yes"
traveler run step complete "$RUN" 2
traveler run step start "$RUN" 3
traveler run step set "$RUN" 3 "Chamber bore=8.004" "Seal groove, depth=1.27"
traveler run step complete "$RUN" 3
traveler run step start "$RUN" 4
traveler run step set "$RUN" 4 "Threads passed=E1, J1, J2, S1 to S6" "Gauges, days to calibration=75"
traveler run step complete "$RUN" 4
traveler run step start "$RUN" 5
traveler run step set "$RUN" 5 "Decision=Accept"
PASSWORD=ember-and-quinn`,
    },
  ],
  async run({
    values,
    operands: [runTyped = '', stepTyped = '', fieldTyped = ''],
    openApi,
    show,
    io,
    isJson,
  }) {
    const api = await openApi()
    const signature = api.signature()
    const step = findStep(await loadRun(api, (await findRun(api, runTyped)).id), stepTyped)
    const { id, _etag, shownDigest } = findField(step, fieldTyped)
    if (!isJson) for (const line of stepLines(step, io.screen)) io.err(line)
    const input = {
      id,
      etag: _etag ?? '',
      signature,
      comment: values.comment,
      shownDigest,
      ...(values.alone === true ? { siblingIds: [] } : {}),
    }
    const field = (await api.ask(SignFieldDocument, { input })).signRunStepField?.runStepField ?? null
    show(field, () => [
      `${field?.name} is signed by ${field?.signature?.printedName}, ${field?.signature?.siteTime}.`,
    ])
    return 0
  },
})
