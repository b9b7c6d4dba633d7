/** An error as the API writes it. */
export interface ApiError {
  /** What is wrong, and what would put it right. */
  readonly message: string
  /** The code and its facts. */
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** What was asked was refused: all reasons at once. */
export class ApiRefused extends Error {
  override readonly name = 'ApiRefused'
  readonly errors: readonly ApiError[]

  constructor(errors: readonly ApiError[]) {
    super(errors.map(sentenceOf).join('\n'))
    this.errors = errors
  }
}

/** The server could not be asked: one sentence that says why and what would help. */
export class CannotAsk extends Error {
  override readonly name = 'CannotAsk'
}

/** The sentence of an error; a field that the sentence does not name stands in front of it. */
export function sentenceOf({ message, extensions }: ApiError): string {
  const field = extensions?.['field']
  const isSaid = extensions?.['code'] === 'ALREADY_EXISTS'
  return typeof field !== 'string' || isSaid || message.includes(field) ? message : `${field}: ${message}`
}

/** An error as `--json` prints it: its sentence, its code, its facts. */
export function errorAsJson({ message, extensions }: ApiError): Readonly<Record<string, unknown>> {
  return { message, ...extensions }
}
