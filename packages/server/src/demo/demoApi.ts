import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { z } from 'zod'
import type { FileStorage } from '../db/fileStorage.ts'
import { Executor } from '../graphql/execute.ts'
import { RequestContext } from '../graphql/requestContext.ts'
import { openFileBytes } from '../openFileBytes.ts'
import type { Caller } from '../operation/caller.ts'
import type { Performer } from '../operation/perform.ts'
import { schema } from '../schema.ts'
import { provingOnce } from './provingOnce.ts'

const answerShape = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})

export interface DemoApiOptions {
  /** Told how many documents were answered so far. */
  readonly onAct?: (acts: number) => void
  /** Where the bytes of pictures go; absent: there are none. */
  readonly storage?: FileStorage
}

/** The public API in this process: what the demonstration is loaded through, as a program would load it over HTTP. */
export class DemoApi {
  readonly performer: Performer
  readonly storage: FileStorage | undefined
  readonly #shared: Shared

  private constructor(performer: Performer, storage: FileStorage | undefined, shared: Shared) {
    this.performer = performer
    this.storage = storage
    this.#shared = shared
  }

  static open(performer: Performer, { onAct = () => {}, storage }: DemoApiOptions = {}): DemoApi {
    const shared: Shared = {
      executor: new Executor(schema, (error) => {
        shared.failure = error
      }),
      failure: null,
      acts: 0,
      onAct,
    }
    return new DemoApi(provingOnce(performer), storage, shared)
  }

  /** The same at a moment of the past; null: now. */
  at(moment: Date | null): DemoApi {
    if (moment === null) return this
    const performer = { ...this.performer, past: moment.toISOString() }
    return new DemoApi(performer, this.storage, this.#shared)
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
    const shared = this.#shared
    const answer = await shared.executor.execute({ query: document, variables }, context)
    // Exact numbers and times become text on the wire only.
    const { data, errors } = answerShape.parse(JSON.parse(JSON.stringify(answer)))
    if (errors !== undefined) {
      const sentences = errors.map(({ message }) => message).join(' ')
      throw new Error(`The demonstration could not be loaded: ${sentences}`, { cause: shared.failure })
    }
    shared.acts += 1
    shared.onAct(shared.acts)
    return data
  }

  /** Sends the bytes of a file that was named before. */
  async sendFile(caller: Caller, fileId: string, bytes: Buffer): Promise<void> {
    if (this.storage === undefined) throw new Error('The demonstration has no place for files')
    const arriving = { stream: Readable.from([bytes]), length: bytes.length }
    await openFileBytes(this.performer, this.storage).receive(caller, { fileId }, arriving)
  }
}

/** What an API shares between its moments. */
interface Shared {
  readonly executor: Executor
  failure: unknown
  acts: number
  readonly onAct: (acts: number) => void
}
