import { explain, Refused } from '@traveler/domain/refusal.ts'
import { ApiRefused, errorAsJson, sentenceOf } from './apiRefused.ts'
import type { Command } from './command.ts'
import type { CommandIo } from './commandIo.ts'
import { exitCodes } from './exitCodes.ts'
import { safeLine } from './shownText.ts'
import { WrongUsage } from './wrongUsage.ts'

interface Failed {
  readonly command: Command
  readonly isJson: boolean
  /** Part of the result was printed: its value is broken off, and the errors do not follow it. */
  readonly hasResult: boolean
  readonly io: CommandIo
}

interface Failure {
  readonly exitCode: number
  /** For people, one line each. */
  readonly lines: readonly string[]
  /** The same for programs: each with a message and a code. */
  readonly errors: readonly Readonly<Record<string, unknown>>[]
}

/** Says why a command failed: sentences for people, under `--json` an object with `errors`. Gives the exit code. */
export function reportFailure(error: unknown, { command, isJson, hasResult, io }: Failed): number {
  const { exitCode, lines, errors } = failureOf(error, command, io)
  if (isJson) io[hasResult ? 'err' : 'out'](JSON.stringify({ errors }, null, 2))
  else for (const line of lines.flatMap((one) => one.split('\n'))) io.err(safeLine(line))
  return exitCode
}

function failureOf(error: unknown, command: Command, io: CommandIo): Failure {
  if (error instanceof ApiRefused) {
    return {
      exitCode: exitCodes.refused,
      lines: error.errors.map(sentenceOf),
      errors: error.errors.map(errorAsJson),
    }
  }
  if (error instanceof Refused) {
    return {
      exitCode: exitCodes.refused,
      lines: error.refusals.map((refusal) => explain(refusal)),
      errors: error.refusals.map((refusal) => ({ message: explain(refusal), ...refusal })),
    }
  }
  if (isStop(error)) return oneSentence(exitCodes.stopped, 'STOPPED', 'Stopped.')
  const { message } = error instanceof Error ? error : new Error(String(error))
  if (error instanceof WrongUsage || isParseError(error)) {
    const failure = oneSentence(exitCodes.wrongUsage, 'WRONG_USAGE', message)
    return { ...failure, lines: [...failure.lines, `traveler ${command.name} --help shows how.`] }
  }
  if (isNamed(error, ['ConfigurationError', 'CannotRead']))
    return oneSentence(exitCodes.wrongUsage, 'WRONG_USAGE', message)
  if (isNamed(error, ['BadArchive'])) return oneSentence(exitCodes.refused, 'BAD_ARCHIVE', message)
  if (isNamed(error, ['NoRecord'])) return oneSentence(exitCodes.refused, 'NO_RECORD', message)
  if (isNamed(error, ['CannotKeep'])) return oneSentence(exitCodes.refused, 'CANNOT_KEEP', message)
  if (isNamed(error, ['CannotStart', 'CannotAsk']))
    return oneSentence(exitCodes.couldNot, 'NO_ANSWER', message)
  const stack = error instanceof Error ? error.stack : undefined
  if (stack !== undefined) io.err(stack)
  return oneSentence(exitCodes.couldNot, 'FAULT', `A fault of Traveler's own: ${message}`)
}

function oneSentence(exitCode: number, code: string, message: string): Failure {
  return { exitCode, lines: [message], errors: [{ message, code }] }
}

/** Errors whose message is the sentence for whoever typed: by name, because they are made in packages of their own. */
function isNamed(error: unknown, names: readonly string[]): boolean {
  return error instanceof Error && names.includes(error.name)
}

/** Ctrl-C stopped the command. */
export function isStop(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

/** As node:util's parseArgs says that an option is unknown or lacks its value. */
function isParseError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
