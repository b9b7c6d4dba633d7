import { readFileSync } from 'node:fs'
import { type ApiClient, openApi } from './apiClient.ts'
import type { Call, Command } from './command.ts'
import type { CommandIo } from './commandIo.ts'
import { commands, groups } from './commands.ts'
import { exitCodes } from './exitCodes.ts'
import { findCommand } from './findCommand.ts'
import { commandHelp, listHelp } from './help.ts'
import { type ReadCall, readCall } from './readCall.ts'
import { reportFailure } from './reportFailure.ts'
import { safeLine } from './shownText.ts'

/** Runs what was typed behind `traveler` and gives the exit code. */
export async function runCommandLine(typed: readonly string[], io: CommandIo): Promise<number> {
  if (typed[0] === '--version') return printVersion(io)
  const words = typed[0] === 'help' ? [...typed.slice(1), '--help'] : typed
  const found = findCommand(words, commands)
  if (found.kind === 'command') {
    if (!asksForHelp(found.rest)) return runCommand(found.command, found.rest, io)
    io.out(commandHelp(found.command))
    return exitCodes.done
  }
  if (found.kind === 'group') {
    io.out(listHelp(found.name, found.commands, groups[found.name] ?? groups['']))
    return exitCodes.done
  }
  const meant = found.meant === null ? '' : ` Did you mean "${found.meant}"?`
  io.err(`There is no command "${found.typed}".${meant} traveler --help lists them.`)
  return exitCodes.wrongUsage
}

function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return words.slice(0, end === -1 ? words.length : end).some((word) => word === '--help' || word === '-h')
}

async function runCommand(command: Command, words: readonly string[], io: CommandIo): Promise<number> {
  // Also told as JSON where the words themselves make no sense.
  const isJson = command.json !== undefined && words.includes('--json')
  let hasResult = false
  const out = (line: string): void => {
    hasResult = true
    io.out(line)
  }
  const api = new LazyApi(io)
  try {
    return await command.run(callOf(readCall(command, words), { ...io, out }, api))
  } catch (error) {
    return reportFailure(error, { command, isJson, hasResult, io })
  } finally {
    await api.close()
  }
}

function callOf({ values, operands }: ReadCall, io: CommandIo, api: LazyApi): Call {
  const isJson = values['json'] === true
  return {
    // Each value was read by the option of its name.
    values: values as Call['values'],
    operands,
    io,
    isJson,
    register: commands,
    openApi: () => api.open(values),
    show: (result, lines) => {
      if (isJson) io.out(JSON.stringify(result, null, 2))
      else for (const line of lines()) io.out(safeLine(line))
    },
  }
}

/** Logged in when it is first wanted, so that what was typed is judged before anybody is asked for a password. */
class LazyApi {
  readonly #io: CommandIo
  #client: Promise<ApiClient> | null = null

  constructor(io: CommandIo) {
    this.#io = io
  }

  open(values: ReadCall['values']): Promise<ApiClient> {
    const text = (name: string): string | undefined => {
      const value = values[name]
      return typeof value === 'string' ? value : undefined
    }
    this.#client ??= openApi(this.#io, {
      as: text('as'),
      passwordFrom: values['password-stdin'] === true ? 'input' : 'terminal',
      idempotencyKey: text('idempotency-key'),
    })
    return this.#client
  }

  async close(): Promise<void> {
    // A session that cannot be ended runs out by itself; the command's own failure has been told.
    await this.#client?.then((client) => client.close()).catch(() => {})
  }
}

function printVersion(io: CommandIo): number {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  io.out(`traveler ${version}`)
  return exitCodes.done
}
