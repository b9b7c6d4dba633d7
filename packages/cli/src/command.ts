import type { ApiClient } from './apiClient.ts'
import type { CommandIo } from './commandIo.ts'

/** A word behind the name of a command, such as the file to import. */
export interface Operand {
  /** As the help writes it: FILE, RUN. */
  readonly name: string
  readonly about: string
  readonly isOptional?: true
  /** One or more of them; the last operand alone. */
  readonly isMany?: true
}

/** `--name`, or `--name VALUE`. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly about: string
  /** Of a string: what the help calls its value, as in NUMBER. */
  readonly value?: string
  /** May be given more than once. */
  readonly multiple?: true
  /** The values there are; others are refused. */
  readonly choices?: readonly string[]
  /** The command cannot do without. */
  readonly isRequired?: true
  /** Its value is the path of a file or folder: completed as such. */
  readonly isPath?: true
}

export type Options = Readonly<Record<string, Option>>

type ValueOf<O extends Option> = O extends { type: 'boolean' }
  ? boolean
  : O extends { choices: readonly (infer Choice)[] }
    ? Choice
    : string

/** What was given for each option; undefined: nothing. */
export type Values<O extends Options> = {
  readonly [Name in keyof O]:
    | (O[Name] extends { multiple: true } ? readonly ValueOf<O[Name]>[] : ValueOf<O[Name]>)
    | (O[Name] extends { isRequired: true } ? never : undefined)
}

/** One call of a command: what was typed, and what it may use. */
export interface Call<O extends Options = Options> {
  readonly values: Values<O>
  /** In the order of the operands; those left out are missing. */
  readonly operands: readonly string[]
  readonly io: CommandIo
  /** Logs in at the server, once. For commands that declare `asks: 'server'`. */
  openApi(): Promise<ApiClient>
  /** Prints the result: one JSON value under `--json`, else the lines for people. */
  show(result: unknown, lines: () => readonly string[]): void
  readonly isJson: boolean
  /** Everything that the command line can do. */
  readonly register: readonly Command[]
}

/** An example that works as it is written, behind `traveler`, in a shell. */
export interface Example {
  readonly about: string
  /** Whole, from `traveler` on; may be several lines of shell. */
  readonly shell: string
  /** What has to happen before, and is no part of the example: the help does not show it, its test runs it. */
  readonly before?: string
  /** Takes long or has no end: not run with the others, but by this test file. */
  readonly heldBy?: string
}

/** Whom a command asks: a server over its API; the database itself, on the server's machine; or nobody. */
export type Asks = 'server' | 'database' | 'nobody'

interface Described {
  /** `organization create`, `run step start`, `verify`. */
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What else is to be known: paragraphs of the help. */
  readonly about?: string
  readonly asks: Asks
  readonly operands?: readonly Operand[]
  /** It changes something on the server: `--idempotency-key` makes repeating it safe. */
  readonly writes?: true
  /** What `--json` prints; absent: there is no `--json`. */
  readonly json?: string
  readonly examples: readonly Example[]
}

/** What the command line can do: `traveler NOUN VERB …` or `traveler VERB …`. */
export interface Command extends Described {
  /** Its own ones and those that all of its kind have. */
  readonly options: Options
  /** Gives the exit code: see exitCodes.ts. */
  run(call: Call): Promise<number>
}

interface Definition<O extends Options> extends Described {
  readonly options?: O
  run(call: Call<O>): Promise<number>
}

const jsonOption = {
  json: { type: 'boolean', about: 'for programs: one JSON value on the standard output' },
} as const

const keyOption = {
  'idempotency-key': {
    type: 'string',
    value: 'KEY',
    about: 'the same command with the same key is done once, however often it is sent',
  },
} as const

const personOptions = {
  as: {
    type: 'string',
    value: 'MAIL',
    about: 'ask as this person, not as the API key; the password is asked for',
  },
  'password-stdin': { type: 'boolean', about: 'read that password from the standard input' },
} as const

/** Options that are not a command's own: the help shows them apart. */
export const sharedOptions: Options = { ...jsonOption, ...keyOption, ...personOptions }

/** Makes a command; the options that it may have are known by name and type where it runs. */
export function defineCommand<const O extends Options = Record<never, Option>>(
  definition: Definition<O>,
): Command {
  const { asks, json, writes, options } = definition
  return {
    ...definition,
    options: {
      ...options,
      ...(json === undefined ? {} : jsonOption),
      ...(writes === true ? keyOption : {}),
      ...(asks === 'server' ? personOptions : {}),
    },
    // The values were read by these very options.
    run: (call) => definition.run(call as Call<O>),
  }
}
