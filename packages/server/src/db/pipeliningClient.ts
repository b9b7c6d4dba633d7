import pg from 'pg'

/** What the parser of the protocol tells of a column. */
interface Column {
  readonly name: string
  readonly dataTypeID: number
  readonly format: 'text' | 'binary'
}

/** How the rows of a prepared statement are read: the same as long as the statement lives. */
type Shape = readonly { readonly name: string; readonly parse: (text: string) => unknown }[]

type ParserOf = (oid: number) => (text: string) => unknown

type Told = Pick<pg.QueryResult, 'rows' | 'rowCount' | 'command'> & { readonly apart: readonly string[] }

/** A prepared statement whose first columns say of each row what it is, and are no part of it. */
export interface QueryApart extends pg.QueryConfig {
  /** How many columns stand before those of the row. Absent: none. */
  readonly apart?: number
}

/** What it answers: `apart` has the text of the first column of each row. Only statements with a name are answered so. */
export interface ResultApart<Row extends pg.QueryResultRow> extends pg.QueryResult<Row> {
  readonly apart?: readonly string[]
}

/** What pg's queries send and keep; its types leave it out. */
interface Wire extends pg.Connection {
  readonly parsedStatements: Record<string, string>
  readonly submittedNamedStatements: Record<string, string>
}

/**
 * A connection on which the statements of one turn of the event loop leave in one piece behind one Sync: the server
 * answers them in one piece too, and each statement's columns are described once. A start's fifteen statements took as
 * many system calls on both sides, and as many descriptions. As ever in a pipeline, a statement that fails takes those
 * behind it along: they fail with its error.
 */
export class PipeliningClient extends pg.Client {
  #waiting: Part[] = []
  readonly #shapes = new Map<string, Shape>()

  // One signature for the many of pg's: what is not a prepared statement goes the way it went.
  // biome-ignore lint/suspicious/noExplicitAny: the overloads that this overrides say what is given and what comes
  override query(...given: any[]): any {
    const [config, values, callback] = given
    if (values !== undefined || !isPrepared(config)) {
      this.#send()
      return Reflect.apply(super.query, this, given)
    }
    const asked = new Promise<Told>((resolve, reject) => {
      const part = new Part(config, { resolve, reject })
      if (this.#waiting.push(part) === 1) process.nextTick(() => this.#send())
    })
    if (typeof callback !== 'function')
      return asked.catch((error: Error) => {
        // From whoever asked, not from the socket.
        Error.captureStackTrace(error)
        throw error
      })
    // The pool asks so.
    asked.then(
      (told) => callback(undefined, told),
      (error: unknown) => callback(error),
    )
  }

  #send(): void {
    if (this.#waiting.length === 0) return
    const parts = this.#waiting
    this.#waiting = []
    super.query(new Piece(parts, this.#shapes, (oid) => this.getTypeParser(oid, 'text')))
  }
}

function isPrepared(config: unknown): config is pg.QueryConfig {
  if (typeof config !== 'object' || config === null || 'submit' in config || 'rowMode' in config) return false
  return 'name' in config && typeof config.name === 'string' && config.name !== ''
}

interface Waiter {
  resolve(told: Told): void
  reject(error: unknown): void
}

/** One statement of a piece, and who waits for it. */
class Part extends pg.Query {
  declare name: string
  declare readonly text: string
  /** Null until the columns are told; what gives no rows has none. */
  shape: Shape | null = null
  readonly #waiter: Waiter
  readonly #rows: pg.QueryResultRow[] = []
  readonly #columnsApart: number
  readonly #apart: string[] = []
  #isOver = false
  #unreadable: unknown = null
  #command = ''

  constructor(config: QueryApart, waiter: Waiter) {
    // Given as one object it would be copied, descriptors and all.
    super(config.text, config.values)
    this.name = config.name ?? ''
    this.#columnsApart = config.apart ?? 0
    this.#waiter = waiter
  }

  /** Whether it failed before it was sent: nothing comes to it. */
  get isOver(): boolean {
    return this.#isOver
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const row: pg.QueryResultRow = {}
    let nth = 0
    if (this.#columnsApart > 0) this.#apart.push(fields[0] ?? '')
    try {
      for (const { name, parse } of this.shape ?? []) {
        const text = fields[nth++] ?? null
        if (nth <= this.#columnsApart) continue
        row[name] = text === null ? null : parse(text)
      }
    } catch (error) {
      this.#unreadable ??= error
    }
    this.#rows.push(row)
  }

  /** The server's word for what it did, such as `INSERT 0 3`. */
  handleCommandComplete({ text }: { readonly text: string }): void {
    this.#command = text
  }

  handleReadyForQuery(): void {
    if (this.#unreadable !== null) {
      this.handleError(this.#unreadable)
      return
    }
    const words = this.#command.split(' ')
    const rowCount = words.length > 1 ? Number(words.at(-1)) : null
    this.#waiter.resolve({ rows: this.#rows, rowCount, command: words[0] ?? '', apart: this.#apart })
  }

  handleError(error: unknown): void {
    this.#isOver = true
    this.#waiter.reject(error)
  }
}

/** The statements of one turn as one query of pg's: it sends them all, and hands on to each what is answered in turn. */
class Piece extends pg.Query {
  /** Those of the statement whose answer comes: pg notes by them what has been prepared. */
  declare name: string
  declare text: string
  #parts: readonly Part[]
  readonly #shapes: Map<string, Shape>
  readonly #parserOf: ParserOf
  #at = 0

  constructor(parts: readonly Part[], shapes: Map<string, Shape>, parserOf: ParserOf) {
    super('')
    this.#parts = parts
    this.#shapes = shapes
    this.#parserOf = parserOf
    this.submit = (connection) => this.#sendAll(connection as Wire)
  }

  #sendAll(connection: Wire): null {
    const [known, unknown] = [new WithoutSync(connection, false), new WithoutSync(connection, true)]
    connection.stream.cork()
    try {
      // pg asks for a whole connection and uses no more of it.
      for (const part of this.#parts)
        part.submit((this.#shapes.has(part.name) ? known : unknown) as unknown as Wire)
      this.#parts = this.#parts.filter(({ isOver }) => !isOver)
      connection.sync()
    } finally {
      connection.stream.uncork()
    }
    this.#goTo(0)
    return null
  }

  #goTo(place: number): void {
    this.#at = place
    const part = this.#parts[place]
    if (part === undefined) return
    this.name = part.name
    this.text = part.text
    part.shape = this.#shapes.get(part.name) ?? null
  }

  get #answered(): Part | undefined {
    return this.#parts[this.#at]
  }

  handleRowDescription({ fields }: { readonly fields: readonly Column[] }): void {
    const shape = fields.map(({ name, dataTypeID }) => ({ name, parse: this.#parserOf(dataTypeID) }))
    this.#shapes.set(this.name, shape)
    if (this.#answered !== undefined) this.#answered.shape = shape
  }

  handleDataRow(row: Parameters<Part['handleDataRow']>[0]): void {
    this.#answered?.handleDataRow(row)
  }

  handleCommandComplete(done: Parameters<Part['handleCommandComplete']>[0]): void {
    this.#answered?.handleCommandComplete(done)
    if (!this.#shapes.has(this.name)) this.#shapes.set(this.name, [])
    this.#goTo(this.#at + 1)
  }

  handleReadyForQuery(): void {
    for (const part of this.#parts) part.handleReadyForQuery()
  }

  /** Those before it have been answered; those behind it the server passes over. */
  handleError(error: unknown, connection: Wire): void {
    for (const part of this.#parts.slice(0, this.#at)) part.handleReadyForQuery()
    for (const part of this.#parts.slice(this.#at)) {
      delete connection.submittedNamedStatements[part.name]
      part.handleError(error)
    }
  }
}

/** The connection as the statements within a piece see it: the Sync comes behind the last of them. */
class WithoutSync {
  readonly #connection: Wire
  /** Whether the columns of the statement have to be told. */
  readonly #isNew: boolean

  constructor(connection: Wire, isNew: boolean) {
    this.#connection = connection
    this.#isNew = isNew
  }

  get stream(): Wire['stream'] {
    return this.#connection.stream
  }

  get parsedStatements(): Wire['parsedStatements'] {
    return this.#connection.parsedStatements
  }

  get submittedNamedStatements(): Wire['submittedNamedStatements'] {
    return this.#connection.submittedNamedStatements
  }

  parse(what: pg.QueryParse): void {
    this.#connection.parse(what, true)
  }

  bind(what: pg.BindConfig): void {
    this.#connection.bind(what, true)
  }

  describe(what: pg.MessageConfig): void {
    if (this.#isNew) this.#connection.describe(what, true)
  }

  execute(what: pg.ExecuteConfig): void {
    this.#connection.execute(what, true)
  }

  close(what: pg.MessageConfig): void {
    this.#connection.close(what, true)
  }

  sync(): void {}
}
