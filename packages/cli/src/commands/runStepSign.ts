import { type Command, defineCommand } from '../command.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import { SignCellDocument, SignFieldDocument } from '../generated/documents.ts'
import { findField } from '../run/fieldValue.ts'
import { findSignedCell } from '../run/gridLines.ts'
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
  operands: [
    runOperand,
    stepOperand,
    { name: 'FIELD', about: 'the sign-off: its name or number; in a data grid "row 2, Checked"' },
  ],
  options: {
    comment: { type: 'string', value: 'TEXT', about: 'stands beside the signature' },
    ...aloneOption,
  },
  json: 'the field: id, name, signature with printedName and siteTime; of a data grid the cell: id, signature',
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
    const cell = findSignedCell(step, fieldTyped)
    const field = cell === null ? findField(step, fieldTyped) : null
    if (!isJson) for (const line of stepLines(step, io.screen)) io.err(line)
    const shownDigest = (cell ?? field)?.shownDigest ?? null
    const etag = (cell ?? field)?._etag ?? ''
    const sign = { etag, signature, shownDigest, comment: values.comment }
    const siblings = values.alone === true ? { siblingIds: [] } : {}
    if (cell !== null) {
      const { rowId, columnId } = cell
      const input = { rowId, columnId, ...sign, ...siblings }
      const signed = (await api.ask(SignCellDocument, { input })).signDatagridValue?.datagridValue ?? null
      show(signed, () => [signedLine(fieldTyped, signed?.signature)])
    } else {
      const input = { id: field?.id ?? '', ...sign, ...siblings }
      const signed = (await api.ask(SignFieldDocument, { input })).signRunStepField?.runStepField ?? null
      show(signed, () => [signedLine(signed?.name ?? fieldTyped, signed?.signature)])
    }
    return 0
  },
})

interface Signed {
  readonly printedName: string
  readonly siteTime: string
}

function signedLine(name: string, signature: Signed | null | undefined): string {
  return `${name} is signed by ${signature?.printedName}, ${signature?.siteTime}.`
}
