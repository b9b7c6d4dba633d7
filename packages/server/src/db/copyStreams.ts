import { Readable, Writable } from 'node:stream'
import type pg from 'pg'

// Of pg's connection, and not among its types.
declare module 'pg' {
  interface Connection {
    sendCopyFromChunk(chunk: Buffer): void
    endCopyFrom(): void
    sendCopyFail(message: string): void
  }
}

/** Bytes that wait for whoever reads, before the server is asked to wait. */
const roomForBytes = 1024 * 1024

/**
 * What `copy … to stdout` gives, piece by piece, on a connection without pipelining; the server waits when nobody reads. A
 * piece is one row, with its line feed.
 */
export function copyOut(client: pg.Client, text: string): Readable {
  return client.query(new CopyOut(text))
}

/** Takes what `copy … from stdin` reads; finished when the server has all of it, an error when the server refuses a row. */
export function copyIn(client: pg.Client, text: string): Writable {
  return client.query(new CopyIn(text))
}

/** The names of the methods are those by which pg hands messages to a query. */
class CopyOut extends Readable implements pg.Submittable {
  readonly #text: string
  #connection: pg.Connection | null = null

  constructor(text: string) {
    super({ highWaterMark: roomForBytes })
    this.#text = text
  }

  submit(connection: pg.Connection): void {
    this.#connection = connection
    connection.query(this.#text)
  }

  override _read(): void {
    this.#connection?.stream.resume()
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }, connection: pg.Connection): void {
    // Nobody reads on: the rest of the rows passes by, and the connection is free again.
    if (this.destroyed) return
    // A copy: the bytes lie in a buffer that the driver uses again.
    if (!this.push(Buffer.from(chunk))) connection.stream.pause()
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.push(null)
  }

  handleError(error: Error): void {
    this.destroy(error)
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    // Whoever stops reading must not leave the connection waiting for ever.
    this.#connection?.stream.resume()
    done(error)
  }
}

class CopyIn extends Writable implements pg.Submittable {
  readonly #text: string
  #connection: pg.Connection | null = null
  #whenAsked: (() => void) | null = null
  #isAsked = false
  #finish: ((error?: Error | null) => void) | null = null

  constructor(text: string) {
    super({ highWaterMark: roomForBytes })
    this.#text = text
  }

  submit(connection: pg.Connection): void {
    this.#connection = connection
    connection.query(this.#text)
  }

  handleCopyInResponse(): void {
    this.#isAsked = true
    this.#whenAsked?.()
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#afterAsked((connection) => {
      connection.sendCopyFromChunk(chunk)
      if (connection.stream.writableNeedDrain) connection.stream.once('drain', () => done())
      else done()
    })
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#finish = done
    this.#afterAsked((connection) => connection.endCopyFrom())
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#finish?.()
  }

  handleError(error: Error): void {
    this.destroy(error)
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    // Cut off by whoever wrote, not by the server: what arrived so far must not pass for all of it. Also where the server has
    // not asked for rows yet: it would wait for them for ever.
    if (!this.writableFinished)
      this.#afterAsked((connection) => connection.sendCopyFail('the source ended early'))
    done(error)
  }

  #afterAsked(send: (connection: pg.Connection) => void): void {
    const connection = this.#connection
    if (connection !== null && this.#isAsked) send(connection)
    else this.#whenAsked = () => this.#connection && send(this.#connection)
  }
}
