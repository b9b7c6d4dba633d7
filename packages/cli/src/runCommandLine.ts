import { explain, Refused } from '@traveler/domain/refusal.ts'
import { type Command, type CommandIo, WrongUsage } from './command.ts'
import { commands } from './commands.ts'

/** Runs what was typed behind `traveler` and gives the exit code. */
export async function runCommandLine(typed: readonly string[], io: CommandIo): Promise<number> {
  const command = findCommand(typed)
  if (command === undefined) return typed.every(asksForHelp) ? listCommands(io) : unknown(typed, io)
  const rest = typed.slice(command.name.split(' ').length)
  if (rest.some(asksForHelp)) {
    io.out(command.help ?? `traveler ${command.name}: ${command.summary}`)
    return 0
  }
  try {
    return await command.run(rest, io)
  } catch (error) {
    return explainFailure(error, command, io)
  }
}

function findCommand(typed: readonly string[]): Command | undefined {
  const isTyped = ({ name }: Command): boolean => name.split(' ').every((word, nth) => typed[nth] === word)
  return commands.find(isTyped)
}

const asksForHelp = (word: string): boolean => ['--help', '-h', 'help'].includes(word)

function listCommands(io: CommandIo): number {
  const width = Math.max(...commands.map(({ name }) => name.length))
  io.out('Usage: npm run traveler -- COMMAND [OPTIONS]\n')
  for (const { name, summary } of commands) io.out(`  ${name.padEnd(width)}  ${summary}`)
  io.out(
    '\nCOMMAND --help shows options and examples. Exit codes: 0 done, 1 refused or something found, 2 could not.',
  )
  return 0
}

function unknown(typed: readonly string[], io: CommandIo): number {
  io.err(`There is no command "${typed.slice(0, 2).join(' ')}"; traveler --help lists them.`)
  return 2
}

/** Errors whose message is the sentence for whoever typed: by name, because they are made in packages of their own. */
const plainErrors = ['ConfigurationError', 'CannotStart', 'CannotRead', 'CannotAsk']

function explainFailure(error: unknown, { name }: Command, io: CommandIo): number {
  if (error instanceof Refused) {
    for (const refusal of error.refusals) io.err(explain(refusal))
    return 1
  }
  if (error instanceof WrongUsage || isParseError(error)) {
    io.err(`${error.message}\ntraveler ${name} --help shows how.`)
    return 2
  }
  if (error instanceof Error && plainErrors.includes(error.name)) io.err(error.message)
  else io.err(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return 2
}

/** As node:util's parseArgs says that an option is unknown or lacks its value. */
function isParseError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
