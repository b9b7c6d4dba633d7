import type { ApiClient } from '../apiClient.ts'
import { ApiRefused, errorAsJson, sentenceOf } from '../apiRefused.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitCodes } from '../exitCodes.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import {
  RecordValueDocument,
  type ShownField,
  type UpdateRunStepFieldValueInput,
} from '../generated/documents.ts'
import { findField, typedValue, valueOfText } from '../run/fieldValue.ts'
import { loadRun } from '../run/loadRun.ts'
import { fieldLines, findStep, stepOperand } from '../run/shownStep.ts'
import { WrongUsage } from '../wrongUsage.ts'

interface Entry {
  readonly field: ShownField
  readonly input: Pick<UpdateRunStepFieldValueInput, 'value' | 'notApplicable'>
}

export const runStepSet: Command = defineCommand({
  name: 'run step set',
  summary: 'record values in the fields of a step',
  about: `Records values, each by itself: what is refused does not keep the others. NAME= empties a field. Numbers are taken digit
for digit, yes and no for a tick, options apart by commas, a tool by its serial. A value out of range is saved, and judged.`,
  asks: 'server',
  writes: true,
  operands: [
    runOperand,
    stepOperand,
    {
      name: 'NAME=VALUE',
      about: 'name or number of a field, and what was read',
      isOptional: true,
      isMany: true,
    },
  ],
  options: {
    'not-applicable': {
      type: 'string',
      value: 'NAME',
      multiple: true,
      about: 'the field does not apply, where its definition allows that',
    },
    reason: { type: 'string', value: 'TEXT', about: 'why, where a change asks for it' },
  },
  json: '{"fields": [what was recorded], "errors": [{"field", "message", "code"}]}',
  examples: [
    {
      about: 'What the papers say',
      shell: `traveler run step set "$RUN" 1 "Certificate=EN 10204 3.1" "Heat number=H-4471" \\
  "Certificate dated=2026-01-31"`,
    },
  ],
  async run({ values, operands, openApi, show, io, isJson }) {
    const [runTyped = '', stepTyped = '', ...typed] = operands
    const others = values['not-applicable'] ?? []
    if (typed.length + others.length === 0)
      throw new WrongUsage('Nothing is to be recorded: give NAME=VALUE, or --not-applicable NAME.')
    const api = await openApi()
    const step = findStep(await loadRun(api, (await findRun(api, runTyped)).id), stepTyped)
    const entries: Entry[] = others.map((name) => ({
      field: findField(step, name),
      input: { value: null, notApplicable: true },
    }))
    for (const one of typed.map((text) => typedValue(step, text)))
      entries.push({ field: one.field, input: { value: await valueOfText(api, one) } })
    const { fields, errors } = await recordAll(api, entries, values.reason)
    show({ fields, errors: errors.map(({ field, error }) => ({ field, ...errorAsJson(error) })) }, () =>
      fields.length === 0 ? [] : fieldLines(fields, io.screen),
    )
    if (!isJson) for (const { error } of errors) io.err(sentenceOf(error))
    return errors.length === 0 ? exitCodes.done : exitCodes.refused
  },
})

type Refused = { readonly field: string; readonly error: ApiRefused['errors'][number] }

async function recordAll(
  api: ApiClient,
  entries: readonly Entry[],
  reason: string | undefined,
): Promise<{ readonly fields: readonly ShownField[]; readonly errors: readonly Refused[] }> {
  const [fields, errors]: [ShownField[], Refused[]] = [[], []]
  for (const { field, input } of entries) {
    try {
      const answer = await api.ask(RecordValueDocument, {
        input: { id: field.id, etag: field._etag ?? '', reason, ...input },
      })
      const saved = answer.updateRunStepFieldValue?.runStepField
      if (saved !== undefined && saved !== null) fields.push(saved)
    } catch (error) {
      if (!(error instanceof ApiRefused)) throw error
      errors.push(...error.errors.map((one) => ({ field: field.name, error: one })))
    }
  }
  return { fields, errors }
}
