import { ApiRefused } from '../apiRefused.ts'
import type { Screen } from '../commandIo.ts'
import type { Json, ShownField, ShownRun, ShownStep } from '../generated/documents.ts'
import { nearest } from '../nearest.ts'
import { shownMoment } from '../shownMoment.ts'
import { factLines, tableLines } from '../table.ts'
import { wordOf } from '../words.ts'
import { gridLines, hasGrid } from './gridLines.ts'
import { statusWord } from './runColumns.ts'

/** For the help of commands that take a step. */
export const stepOperand = { name: 'STEP', about: 'its number such as 2.4, or its title' } as const

/** A step of a run by its number or its title. */
export function findStep(run: ShownRun, typed: string): ShownStep {
  const steps = run.steps ?? []
  const found = steps.filter(
    ({ number, title, id }) =>
      number === typed || title.toLowerCase() === typed.toLowerCase() || id === typed,
  )
  const [step, other] = found
  if (step !== undefined && other === undefined) return step
  if (step !== undefined)
    throw notFound(
      `More than one step of run ${run.id} is called "${typed}": ${found.map(({ number }) => number).join(', ')}. Give the number.`,
    )
  const titles = steps.map(({ title }) => title)
  const near = nearest(typed, titles)
  const hint =
    near === null
      ? `It has ${steps.map(({ number }) => number).join(', ')}: traveler run show ${run.id} lists them.`
      : `Did you mean "${near}"?`
  throw notFound(`Run ${run.id} has no step "${typed}". ${hint}`)
}

function notFound(message: string): ApiRefused {
  return new ApiRefused([{ message, extensions: { code: 'NOT_FOUND' } }])
}

/** A step as its operator reads it: state, text, fields, data grid, gates. */
export function stepLines(step: ShownStep, screen: Screen | null): readonly string[] {
  const facts = factLines(
    [
      ['Step', `${step.number} ${step.title}`],
      ['Status', `${statusWord(step.status)}${step.attempt > 1 ? `, attempt ${step.attempt}` : ''}`],
      ['Waits for', step.waitsFor],
      ['On hold', step.holdKind && `${wordOf(step.holdKind)}: ${step.holdReason ?? ''}`],
      ['Failed', step.failReason],
      ['Assigned to', step.assignedTo?.name],
      ['Work center', step.workCenter?.name],
      ['Started', by(step.startTime, step.startedBy)],
      ['Ended', by(step.endTime, step.completedBy)],
    ],
    screen,
  )
  const content = step.content?.trimEnd() ?? ''
  return [
    ...facts,
    ...(content === '' ? [] : ['', ...content.split('\n')]),
    ...((step.fields ?? []).length === 0 ? [] : ['', ...fieldLines(step.fields ?? [], screen)]),
    ...(hasGrid(step) ? ['', ...gridLines(step, screen)] : []),
    ...gateLines(step),
  ]
}

function by(time: string | null, person: { readonly name: string } | null): string | null {
  return time === null ? null : [shownMoment(time), person?.name].filter(Boolean).join(' by ')
}

/** Fields with what is wanted and what is recorded. */
export function fieldLines(fields: readonly ShownField[], screen: Screen | null): readonly string[] {
  return tableLines<ShownField>(
    [
      { title: 'FIELD', of: ({ name }) => name },
      { title: 'WANTED', of: wanted },
      { title: 'RECORDED', of: recorded },
      { title: 'JUDGED', of: ({ valid }) => (valid === null ? null : valid ? 'in range' : 'OUT OF RANGE') },
    ],
    fields,
    screen,
  )
}

function wanted({ type, unit, minimum, maximum, target, tolerance, options, required }: ShownField): string {
  const range =
    target === null ? limits(minimum, maximum) : `${target}${tolerance === null ? '' : ` ± ${tolerance}`}`
  const what = range === null ? wordOf(type ?? 'text') : [range, unit].filter(Boolean).join(' ')
  const offered = (options ?? []).length === 0 ? what : (options ?? []).join(', ')
  return required === true ? offered : `${offered} (may stay empty)`
}

function limits(minimum: string | null, maximum: string | null): string | null {
  if (minimum !== null && maximum !== null) return `${minimum} to ${maximum}`
  if (minimum !== null) return `${minimum} or more`
  return maximum === null ? null : `${maximum} or less`
}

/** What is recorded, in words; null: nothing. */
export function recorded(field: ShownField): string | null {
  if (field.signature !== null) return `${field.signature.printedName}, ${field.signature.siteTime}`
  if (field.notApplicable) return 'does not apply'
  return valueText(field.value)
}

function valueText(value: Json): string | null {
  if (value === null) return null
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map(String).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function gateLines({ gates }: ShownStep): readonly string[] {
  return (gates ?? []).map(({ name, kind, stands, outcome, missing }) => {
    const open = missing.map(({ roleName, count }) => `${count} of ${roleName}`).join(', ')
    const place = `${wordOf(kind)} ${wordOf(stands).replaceAll('-', ' ')}`
    return `Gate "${name}" (${place}): ${wordOf(outcome)}${open === '' ? '' : `, lacks ${open}`}`
  })
}
