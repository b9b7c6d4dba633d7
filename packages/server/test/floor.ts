import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after } from 'node:test'
import type pg from 'pg'
import { openPool, singleConnection } from '../src/db/connection.ts'
import { newestMigration } from '../src/db/migrate.ts'
import type { Statement } from '../src/db/statement.ts'
import { Executor } from '../src/graphql/execute.ts'
import { Reader } from '../src/graphql/reader.ts'
import { RequestContext } from '../src/graphql/requestContext.ts'
import type { Caller } from '../src/operation/caller.ts'
import { Ids } from '../src/operation/ids.ts'
import type { Performer } from '../src/operation/perform.ts'
import { foundOrganization } from '../src/organization/foundOrganization.ts'
import { schema } from '../src/schema.ts'
import { callerOf, loadStanding, type StandingRow } from '../src/user/callerStore.ts'
import { testDatabase } from './testDatabase.ts'

/** What GraphQL answered: the body of POST /graphql. */
export interface Answer {
  // The shape is the document's: tests name it by what they assert.
  // biome-ignore lint/suspicious/noExplicitAny: answers are read as the JSON they are
  readonly data?: any
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly unknown[]
    readonly extensions: Record<string, unknown>
  }[]
  readonly extensions?: Record<string, unknown>
}

interface AskOptions {
  readonly key?: string
  readonly batchIndex?: number
  readonly operationName?: string
}

/** Somebody who asks the API. */
export interface Asker {
  readonly caller: Caller
  /** The whole answer, errors and all. */
  ask(query: string, variables?: Record<string, unknown>, options?: AskOptions): Promise<Answer>
  /** The data; fails the test when there are errors. */
  // biome-ignore lint/suspicious/noExplicitAny: as in Answer
  get(query: string, variables?: Record<string, unknown>, options?: AskOptions): Promise<any>
  /** The codes of the errors; fails the test when it was not refused. */
  refused(query: string, variables?: Record<string, unknown>, options?: AskOptions): Promise<unknown[]>
}

/** A shop floor of its own: one organization on the shared test database. */
export interface Floor {
  readonly performer: Performer
  readonly organizationId: string
  readonly siteId: string
  readonly admin: Asker
  /** Asks as anybody: a caller made up by the test. */
  as(caller: Caller): Asker
  /** Rows as the application's role sees them for a caller. */
  rows<Row extends pg.QueryResultRow>(statement: Statement, caller?: Caller): Promise<Row[]>
  /** A connection as the owner of the tables, past the wall: to tamper, or to look. */
  owner(): Promise<pg.Client>
}

/** The pool, opened once for each test file. */
let performer: Promise<Performer> | undefined
const owners: pg.Client[] = []

// At the top of the file: inside a test it would run when that test ends.
after(async () => {
  await Promise.all(owners.map((client) => client.end()))
  await (await performer)?.pool.end()
})

async function openPerformer(): Promise<Performer> {
  const { app } = await testDatabase()
  const pool = openPool(app, 20)
  return {
    pool,
    ids: new Ids(),
    migration: await newestMigration(),
    verifySigner: () => Promise.reject(new Error('This floor has no signatures')),
  }
}

export async function openFloor(): Promise<Floor> {
  performer ??= openPerformer()
  const performing = await performer
  const domain = `${randomUUID()}.example`
  const { organizationId, administratorId, siteId } = await foundOrganization(performing, {
    name: 'Test Works',
    domain,
    timeZone: 'Europe/Berlin',
    administratorName: 'Ada Admin',
    administratorEmail: `ada@${domain}`,
    administratorPasswordHash: 'none',
  })
  const executor = new Executor(schema, (error) => console.error(error))
  const as = (caller: Caller): Asker => askAs(performing, executor, caller)
  const admin = as(await callerFor(performing, organizationId, administratorId))
  return {
    performer: performing,
    organizationId,
    siteId,
    admin,
    as,
    rows: (statement, caller = admin.caller) => new Reader(performing.pool, caller).rows(statement),
    owner: openOwner,
  }
}

async function openOwner(): Promise<pg.Client> {
  const client = singleConnection((await testDatabase()).owner)
  await client.connect()
  owners.push(client)
  return client
}

/** The caller that a person of an organization is. */
export async function callerFor(
  performing: Performer,
  organizationId: string,
  userId: string,
): Promise<Caller> {
  const nobody: Caller = {
    organizationId,
    userId,
    apiKeyId: null,
    sessionId: null,
    deviceId: null,
    permissions: new Set(),
    roles: [],
    exportCleared: true,
  }
  const [standing] = await new Reader(performing.pool, nobody).rows<StandingRow>(loadStanding(userId))
  assert.ok(standing, 'the person exists')
  return callerOf(standing, { id: null, deviceId: null })
}

function askAs(performing: Performer, executor: Executor, caller: Caller): Asker {
  const ask: Asker['ask'] = async (query, variables = {}, options = {}) => {
    const context = new RequestContext({
      performer: performing,
      caller,
      requestId: randomUUID(),
      idempotencyKey: options.key ?? randomUUID(),
      batchIndex: options.batchIndex ?? 0,
      occurredAt: null,
    })
    const answer = await executor.execute({ query, variables, operationName: options.operationName }, context)
    return JSON.parse(JSON.stringify(answer))
  }
  return {
    caller,
    ask,
    async get(query, variables, options) {
      const answer = await ask(query, variables, options)
      assert.equal(answer.errors, undefined, JSON.stringify(answer.errors))
      return answer.data
    },
    async refused(query, variables, options) {
      const answer = await ask(query, variables, options)
      assert.ok(answer.errors, `was not refused: ${JSON.stringify(answer.data)}`)
      return answer.errors.map((error) => error.extensions['code'])
    },
  }
}
