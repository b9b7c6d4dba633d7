import { basename } from 'node:path'
import { type Command, defineCommand } from '../command.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import { AttachFileDocument, RecordValueDocument } from '../generated/documents.ts'
import { openInput } from '../input.ts'
import { findField } from '../run/fieldValue.ts'
import { loadRun } from '../run/loadRun.ts'
import { findStep } from '../run/shownStep.ts'
import { sendFile } from '../sendFile.ts'
import { WrongUsage } from '../wrongUsage.ts'

export const runAttach: Command = defineCommand({
  name: 'run attach',
  summary: 'attach a file to a run or a step of it, or record it in a field',
  asks: 'server',
  writes: true,
  operands: [runOperand, { name: 'FILE', about: 'its name says of what type it is' }],
  options: {
    step: { type: 'string', value: 'STEP', about: 'to this step: its number or title' },
    field: { type: 'string', value: 'FIELD', about: 'as the value of this field of the step' },
  },
  json: 'the file: {"id", "filename", "size", "sha256", "entityId"}',
  examples: [
    { about: 'To the run', shell: 'traveler run attach TI-0008 board.csv' },
    { about: 'To a step', shell: 'traveler run attach TI-0008 board.csv --step 1 --json' },
  ],
  async run({ values, operands: [typed = '', file = ''], openApi, io, show }) {
    if (values.field !== undefined && values.step === undefined)
      throw new WrongUsage('--field is of a step: give --step too.')
    const pieces = openInput(file, io)
    const api = await openApi()
    const run = await loadRun(api, (await findRun(api, typed)).id)
    const step = values.step === undefined ? null : findStep(run, values.step)
    const field = step === null || values.field === undefined ? null : findField(step, values.field)
    const s3Key = await sendFile(api, { file, pieces }, io)
    const input = { filename: basename(file), s3Key, entityId: (step ?? run).id }
    const attached =
      (await api.ask(AttachFileDocument, { input })).createFileAttachment?.fileAttachment ?? null
    if (field !== null && attached !== null)
      await api.ask(RecordValueDocument, {
        input: { id: field.id, etag: field._etag ?? '', value: attached.id },
      })
    const where = field?.name ?? step?.title ?? `run ${run.id}`
    show(attached, () => [`${attached?.filename} is attached to ${where}.`])
    return 0
  },
})
