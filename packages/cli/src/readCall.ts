import { parseArgs } from 'node:util'
import type { Command, Options } from './command.ts'
import { nearest } from './nearest.ts'
import { WrongUsage } from './wrongUsage.ts'

/** What was typed behind the name of a command, checked against what it takes. */
export interface ReadCall {
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
  readonly operands: readonly string[]
}

/** Reads options and operands; what the command does not know, or lacks, is said with what was likely meant. */
export function readCall(command: Command, words: readonly string[]): ReadCall {
  refuseUnknownOptions(command.options, words)
  const { values, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(command.options).map(([name, { type, multiple }]) => [
        name,
        { type, multiple: multiple ?? false },
      ]),
    ),
    allowPositionals: true,
  })
  checkOperands(command, positionals)
  return { values: checkValues(command.options, values as ReadCall['values']), operands: positionals }
}

function refuseUnknownOptions(options: Options, words: readonly string[]): void {
  const { tokens } = parseArgs({ args: [...words], options: plain(options), strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue
    const meant = nearest(token.name, Object.keys(options))
    throw new WrongUsage(
      `There is no option ${token.rawName}.${meant === null ? '' : ` Did you mean --${meant}?`}`,
    )
  }
}

function plain(options: Options): Record<string, { type: 'string' | 'boolean' }> {
  return Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]))
}

function checkOperands({ name, operands = [] }: Command, typed: readonly string[]): void {
  const missing = operands.slice(typed.length).find(({ isOptional }) => isOptional !== true)
  if (missing !== undefined) throw new WrongUsage(`${missing.name} is missing: ${missing.about}.`)
  if (typed.length <= operands.length || operands.at(-1)?.isMany === true) return
  const takes = operands.length === 0 ? 'nothing' : operands.map((operand) => operand.name).join(' ')
  throw new WrongUsage(`traveler ${name} takes ${takes}; "${typed[operands.length]}" is too many.`)
}

function checkValues(options: Options, values: ReadCall['values']): ReadCall['values'] {
  for (const [name, { isRequired, value }] of Object.entries(options))
    if (isRequired === true && values[name] === undefined)
      throw new WrongUsage(`--${name} ${value ?? ''} is missing.`.replace('  ', ' '))
  return Object.fromEntries(
    Object.entries(values).map(([name, given]) => [name, chosen(name, given, options[name]?.choices)]),
  )
}

type Given = ReadCall['values'][string]

/** A choice may be typed in any case. */
function chosen(name: string, given: Given, choices: readonly string[] | undefined): Given {
  if (choices === undefined || typeof given === 'boolean' || given === undefined) return given
  const choose = (typed: string): string => {
    const found = choices.find((choice) => choice.toLowerCase() === typed.toLowerCase())
    if (found !== undefined) return found
    const meant = nearest(typed, choices)
    throw new WrongUsage(
      `--${name} is ${choices.join(', ')}; not "${typed}".${meant === null ? '' : ` Did you mean ${meant}?`}`,
    )
  }
  return typeof given === 'string' ? choose(given) : given.map(choose)
}
