import { apiHelp } from './apiHelp.ts'
import { type Command, type Operand, type Option, type Options, sharedOptions } from './command.ts'
import { exitCodesLine } from './exitCodes.ts'

/** Commands with their summaries, below a line of usage. */
export function listHelp(group: string, commands: readonly Command[], about: string): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const usage = ['Usage: traveler', group, 'COMMAND [OPTIONS]'].filter(Boolean).join(' ')
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  const example = commands[0]?.examples[0]
  return [
    `${usage}\n\n${about}\n`,
    ...lines,
    '\nCOMMAND --help shows options and examples; --version the version. In a clone, traveler is npm run traveler --.',
    exitCodesLine,
    ...(example === undefined ? [] : ['', 'Example:', indented(example.shell)]),
  ].join('\n')
}

/** All that one command takes and does, with examples. */
export function commandHelp(command: Command): string {
  const [own, shared] = splitOptions(command.options)
  const parts = [
    usageOf(command),
    command.about ?? `${capital(command.summary)}.`,
    table((command.operands ?? []).map(({ name, about }) => [name, about])),
    table(own.map(optionLine)),
    table(shared.map(optionLine)),
    command.json === undefined ? '' : `--json prints ${command.json}.`,
    command.asks === 'server' ? apiHelp : '',
    `Examples:\n${command.examples.map(({ about, shell }) => `  # ${about}\n${indented(shell)}`).join('\n')}`,
  ]
  return parts.filter(Boolean).join('\n\n')
}

export function usageOf({ name, operands = [], options }: Command): string {
  const required = Object.entries(options).filter(([, { isRequired }]) => isRequired === true)
  const words = [
    ...operands.map(usageOfOperand),
    ...required.map(([option, { value }]) => `--${option} ${value ?? ''}`.trimEnd()),
    ...(Object.keys(options).length > required.length ? ['[OPTIONS]'] : []),
  ]
  return ['Usage: traveler', name, ...words].join(' ')
}

function usageOfOperand({ name, isOptional, isMany }: Operand): string {
  const many = isMany === true ? `${name} …` : name
  return isOptional === true ? `[${many}]` : many
}

type NamedOption = readonly [string, Option]

function splitOptions(options: Options): readonly [readonly NamedOption[], readonly NamedOption[]] {
  const isShared = ([name, option]: NamedOption): boolean => sharedOptions[name] === option
  const all = Object.entries(options)
  return [all.filter((one) => !isShared(one)), all.filter(isShared)]
}

function optionLine([name, { value, about, choices, multiple }]: NamedOption): readonly [string, string] {
  const notes = [
    ...(choices === undefined ? [] : [choices.join(', ')]),
    ...(multiple === true ? ['may be repeated'] : []),
  ]
  return [`--${name} ${value ?? ''}`.trimEnd(), [about, ...notes].join('; ')]
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

const indented = (text: string): string => text.replace(/^/gm, '  ')
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
