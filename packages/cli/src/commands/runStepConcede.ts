import { type Command, defineCommand } from '../command.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import { AcceptValueDocument, ApproveSkipDocument } from '../generated/documents.ts'
import { findField } from '../run/fieldValue.ts'
import { loadRun } from '../run/loadRun.ts'
import { findStep, recorded, stepLines, stepOperand } from '../run/shownStep.ts'

const reasonOption = {
  reason: { type: 'string', value: 'TEXT', about: 'why; stands beside the signature', isRequired: true },
} as const

const signed = 'Shows the step, and signs by the password of the person. API keys never sign: --as is needed.'

/** What people concede about steps, signed: that one may be left out, and that a value is taken as it is. */
export const runStepConcede = {
  approveSkip: defineCommand({
    name: 'run step approve-skip',
    summary: 'approve that a required step is left out, as a person',
    about: `${signed}
Each role that would have signed in the step approves; then it can be skipped.`,
    asks: 'server',
    writes: true,
    operands: [runOperand, stepOperand],
    options: reasonOption,
    json: 'the step: id, number, title, status, skipRolesMissing',
    examples: [
      {
        about: 'The cap is torqued with the next assembly',
        shell: `echo "$PASSWORD" | traveler run step approve-skip TI-0012 2.3 \\
  --reason "Torqued with the next assembly" --as quinn@ember.example --password-stdin`,
        before: 'PASSWORD=ember-and-quinn',
      },
    ],
    async run({ values, operands: [typed = '', stepTyped = ''], openApi, show, io, isJson }) {
      const api = await openApi()
      const signature = api.signature()
      const step = findStep(await loadRun(api, (await findRun(api, typed)).id), stepTyped)
      if (!isJson) for (const line of stepLines(step, io.screen)) io.err(line)
      const input = { id: step.id, etag: step._etag ?? '', reason: values.reason, signature }
      const approved = (await api.ask(ApproveSkipDocument, { input })).approveSkip?.runStep ?? null
      const missing = approved?.skipRolesMissing ?? []
      show(approved, () => [
        missing.length === 0
          ? `Step ${step.number} ${step.title} can be skipped.`
          : `Step ${step.number} ${step.title}: the skip still wants the approval of ${missing.join(', ')}.`,
      ])
      return 0
    },
  }),
  accept: defineCommand({
    name: 'run step accept',
    summary: 'accept a value out of range under concession, as a person',
    about: `${signed}
Only where the definition of the field allows it, and never by who entered the value.`,
    asks: 'server',
    writes: true,
    operands: [runOperand, stepOperand, { name: 'FIELD', about: 'its name or number' }],
    options: reasonOption,
    json: 'the field: id, name, value, valid, acceptance with printedName and siteTime',
    examples: [
      {
        about: 'Seen by the one whose role the definition names',
        shell: `echo "$PASSWORD" | traveler run step accept TI-0008 2.4 "Electrode gap" \\
  --reason "Sparks were seen at this gap" --as quinn@ember.example --password-stdin`,
        heldBy: 'packages/cli/src/commands/runStepConcede.test.ts',
      },
    ],
    async run({ values, operands, openApi, show, io, isJson }) {
      const [typed = '', stepTyped = '', fieldTyped = ''] = operands
      const api = await openApi()
      const signature = api.signature()
      const step = findStep(await loadRun(api, (await findRun(api, typed)).id), stepTyped)
      const { id, _etag } = findField(step, fieldTyped)
      if (!isJson) for (const line of stepLines(step, io.screen)) io.err(line)
      const input = { id, etag: _etag ?? '', reason: values.reason, signature }
      const field = (await api.ask(AcceptValueDocument, { input })).acceptFieldValue?.runStepField ?? null
      show(field, () =>
        field === null
          ? []
          : [
              `${field.name} ${recorded(field)} is accepted by ${field.acceptance?.printedName}, ${field.acceptance?.siteTime}.`,
            ],
      )
      return 0
    },
  }),
} as const satisfies Readonly<Record<string, Command>>
