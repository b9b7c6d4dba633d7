import { type DestinationStream, type Logger, pino } from 'pino'

/** Never in a log: who holds these is whoever they name. */
const secretHeaders = ['req.headers.authorization', 'req.headers.cookie']

/** The log: one JSON object a line, without anything that opens a door. */
export function openLogger(level: string, destination: DestinationStream): Logger {
  return pino({ level, redact: secretHeaders, serializers: { err: shownError } }, destination)
}

/** What a log shows of an error. */
export interface ShownError {
  readonly type: string
  readonly message: string
  readonly stack?: string
  /** PostgreSQL's or Node's code, and what PostgreSQL names beside it. */
  readonly code?: string
  readonly table?: string
  readonly constraint?: string
  readonly cause?: ShownError
  readonly errors?: readonly ShownError[]
}

/**
 * Only what is named here: PostgreSQL's errors carry the values of rows in `detail` and `where`, and those of other packages
 * what they were called with.
 */
export function shownError(error: unknown): ShownError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) }
  const { name, message, stack, cause } = error
  return {
    type: name,
    message,
    ...(stack === undefined ? {} : { stack }),
    ...textOf(error, 'code'),
    ...textOf(error, 'table'),
    ...textOf(error, 'constraint'),
    ...(cause === undefined ? {} : { cause: shownError(cause) }),
    ...(error instanceof AggregateError ? { errors: error.errors.map(shownError) } : {}),
  }
}

function textOf<Name extends string>(error: Error, name: Name): { [Key in Name]?: string } | object {
  const value = Object.getOwnPropertyDescriptor(error, name)?.value
  return typeof value === 'string' ? { [name]: value } : {}
}
