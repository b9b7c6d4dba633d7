import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Executor } from '../graphql/execute.ts'
import { RequestContext } from '../graphql/requestContext.ts'
import type { Caller } from '../operation/caller.ts'
import type { Performer } from '../operation/perform.ts'
import { schema } from '../schema.ts'

const answerShape = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})

/** The public API in this process: what the demonstration is loaded through, as a program would load it over HTTP. */
export class DemoApi {
  readonly performer: Performer
  readonly #executor: Executor
  #failure: unknown

  constructor(performer: Performer) {
    this.performer = performer
    this.#executor = new Executor(schema, (error) => {
      this.#failure = error
    })
  }

  /** The data that a document gives; throws with the sentences of the refusals, and the failure behind them. */
  async ask(caller: Caller, document: string, variables: Record<string, unknown>): Promise<unknown> {
    const context = new RequestContext({
      performer: this.performer,
      caller,
      requestId: randomUUID(),
      idempotencyKey: randomUUID(),
      batchIndex: 0,
      occurredAt: null,
    })
    const answer = await this.#executor.execute({ query: document, variables }, context)
    // Exact numbers and times become text on the wire only.
    const { data, errors } = answerShape.parse(JSON.parse(JSON.stringify(answer)))
    if (errors === undefined) return data
    const sentences = errors.map(({ message }) => message).join(' ')
    throw new Error(`The demonstration could not be loaded: ${sentences}`, { cause: this.#failure })
  }
}
