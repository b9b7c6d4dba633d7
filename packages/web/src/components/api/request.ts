import { parseExactJson } from '@traveler/domain/exactJson.ts'
import type { Document } from '../../generated/documents.ts'
import { type RefusalLine, RequestRefused, SessionChanged, Unreachable } from './refused.ts'
import { requestHeaders } from './requestHeaders.ts'

/** Milliseconds without an answer, after which a request counts as lost. */
const patience_ms = 30_000

/** A read that waits for the others of its moment: they travel together, as one request. */
interface Read {
  readonly document: Pick<Document<unknown, unknown>, 'name' | 'text' | 'exactNames'>
  readonly variables: unknown
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
}

let reads: Read[] = []

/** Read from the API. What several parts of a page ask for at the same moment is one request. */
export function read<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    if (reads.length === 0) setTimeout(() => void sendReads())
    // The answer to a document has the document's type: the queue forgets it, and here it is known again.
    const settle = resolve as (result: unknown) => void
    reads.push({ document, variables, resolve: settle, reject })
  })
}

async function sendReads(): Promise<void> {
  const batch = reads
  reads = []
  try {
    const text = await ask(batch.map(bodyOf))
    const exactNames = batch.map(({ document }) => document.exactNames)
    const answers = parseAnswers(text, new Set(exactNames.flatMap((names) => [...names])))
    for (const [nth, { resolve, reject }] of batch.entries()) settle(answers[nth], resolve, reject)
  } catch (error) {
    for (const { reject } of batch) reject(error)
  }
}

function settle(answer: unknown, resolve: Read['resolve'], reject: Read['reject']): void {
  try {
    resolve(dataOf(answer))
  } catch (error) {
    reject(error)
  }
}

/** Perform a mutation. `key` says that it is the same one as before, so that it is done once however often it is sent. */
export async function perform<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  key: string,
): Promise<Result> {
  const text = await ask(bodyOf({ document, variables }), { 'idempotency-key': key })
  // The server answers by its schema, from which the document's types are made; a test keeps both in step.
  return dataOf(parseAnswers(text, document.exactNames)[0]) as Result
}

interface Asked {
  readonly document: { readonly text: string; readonly name: string }
  readonly variables: unknown
}

const bodyOf = ({ document, variables }: Asked) => ({
  query: document.text,
  operationName: document.name,
  variables,
})

function dataOf(answer: unknown): unknown {
  const { data, errors }: { data?: unknown; errors?: unknown } = Object(answer)
  if (Array.isArray(errors) && errors.length > 0) throw new RequestRefused(errors.map(parseLine))
  return data
}

/** One answer, or one for each request of a batch. What is refused as a whole is refused for each. */
function parseAnswers(text: string, exactNames: ReadonlySet<string>): readonly unknown[] {
  try {
    const parsed = parseExactJson(text, exactNames)
    if (Array.isArray(parsed)) return parsed
    return Array.from({ length: 500 }, () => parsed)
  } catch (cause) {
    throw new Unreachable({ cause })
  }
}

/** Ask the API. 401: the session is over or locked; 409: the page shows one person and the session has another. */
async function ask(body: unknown, headers?: Readonly<Record<string, string>>): Promise<string> {
  const { status, text } = await post('/graphql', body, headers)
  if (status !== 401 && status !== 409) return text
  const { errors }: { errors?: unknown } = Object(JSON.parse(text))
  throw new SessionChanged(Array.isArray(errors) ? errors.map(parseLine) : [])
}

/** Send JSON and read the text of the answer. Refusals of the layer in front of the API are refusals too. */
export async function post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const all = { ...requestHeaders(), 'content-type': 'application/json', ...headers }
  return exchange(path, { method: 'POST', headers: all, body: JSON.stringify(body) })
}

/** Fetch with patience, and with one kind of error when nothing comes back. */
export async function exchange(
  path: string,
  init: RequestInit,
): Promise<{ readonly status: number; readonly text: string }> {
  try {
    const response = await fetch(path, {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patience_ms),
      ...init,
    })
    const text = await response.text()
    if (response.status >= 502) throw new Unreachable()
    return { status: response.status, text }
  } catch (cause) {
    throw new Unreachable({ cause })
  }
}

/** One error as the API writes it. */
export function parseLine(error: unknown): RefusalLine {
  const { message, extensions }: { message?: unknown; extensions?: unknown } = Object(error)
  const facts: Record<string, unknown> = { ...Object(extensions) }
  return {
    code: String(facts['code'] ?? 'UNKNOWN'),
    message: String(message ?? 'The server gave no reason.'),
    facts,
  }
}
