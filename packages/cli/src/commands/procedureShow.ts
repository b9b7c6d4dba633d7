import { stepNumbers } from '@traveler/domain/step/stepNumber.ts'
import { type Command, defineCommand } from '../command.ts'
import { findProcedure } from '../find/findProcedure.ts'
import { loadVersion, procedureOperand } from '../procedure/findVersion.ts'
import { factLines } from '../table.ts'
import { saidOf, wordOf } from '../words.ts'

export const procedureShow: Command = defineCommand({
  name: 'procedure show',
  summary: 'show a version of a procedure with its steps and fields',
  asks: 'server',
  operands: [procedureOperand],
  json: 'the version with its steps and their fields, and what it lacks for its release',
  examples: [
    { about: 'The released version', shell: 'traveler procedure show "Inspect igniter body"' },
    { about: 'Another one, for a program', shell: 'traveler procedure show "Inspect igniter body:1" --json' },
  ],
  async run({ operands: [typed = ''], openApi, show, io }) {
    const api = await openApi()
    const procedure = await loadVersion(api, (await findProcedure(api, typed)).id)
    const steps = procedure.steps ?? []
    const numbers = stepNumbers(
      steps.map(({ id, parentId, position }) => ({ id, parentId, position: position ?? 0 })),
    )
    show(procedure, () => [
      ...factLines(
        [
          ['Title', procedure.title],
          ['Version', `${procedure.version}, ${saidOf(procedure.status ?? '')}`],
          ['Type', wordOf(procedure.type ?? '')],
          ['Description', procedure.description],
          ['Digest', procedure.digest],
        ],
        io.screen,
      ),
      '',
      ...steps.flatMap(({ id, title, required, fields }) => [
        `${numbers.get(id) ?? ''} ${title}${required === false ? ' (optional)' : ''}`,
        ...(fields ?? []).map(
          (field) =>
            `    ${field.name}: ${wordOf(field.type ?? '')}${field.required === true ? ', required' : ''}`,
        ),
      ]),
      ...(procedure.releaseBlockers ?? []).map(({ message }) => message),
    ])
    return 0
  },
})
