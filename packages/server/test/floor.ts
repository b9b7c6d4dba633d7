import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import type pg from 'pg'
import { createApiKey } from '../src/apiKey/createApiKey.ts'
import { type ConnectionSettings, openPool, singleConnection } from '../src/db/connection.ts'
import { type Statement, statement } from '../src/db/statement.ts'
import { foundOrganization } from '../src/foundOrganization.ts'
import { Executor } from '../src/graphql/execute.ts'
import { Reader } from '../src/graphql/reader.ts'
import { RequestContext } from '../src/graphql/requestContext.ts'
import { openPerformer } from '../src/openPerformer.ts'
import { act } from '../src/operation/act.ts'
import type { Caller } from '../src/operation/caller.ts'
import { callerOf, callerOfKey } from '../src/operation/callerOf.ts'
import { newSecret } from '../src/operation/newSecret.ts'
import type { Act, Ids } from '../src/operation/operation.ts'
import { type Performer, perform } from '../src/operation/perform.ts'
import { attachRoleToUser } from '../src/role/attachRoleToUser.ts'
import { schema } from '../src/schema.ts'
import {
  type KeyStandingRow,
  loadKeyStanding,
  loadStanding,
  type StandingRow,
} from '../src/user/callerStore.ts'
import { createUser } from '../src/user/createUser.ts'
import { setClearance } from '../src/user/setClearance.ts'
import { beforeStop, testDatabase } from './testDatabase.ts'

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

/** A person of the floor, who can sign. */
export interface Person extends Asker {
  readonly id: string
  readonly name: string
  readonly email: string
  /** For the input `signature`: `{ input: { id, signature: person.sign } }`. */
  readonly sign: { readonly email: string; readonly password: string }
}

export interface PersonWishes {
  /** Names of roles: 'Operator', 'Quality Engineer' … Absent: none. */
  readonly roles?: readonly string[]
  readonly name?: string
  /** May see what is export-controlled. Absent: may not. */
  readonly cleared?: boolean
  readonly siteId?: string
}

/** A shop floor of its own: one organization on the shared test database. */
export interface Floor {
  readonly performer: Performer
  readonly organizationId: string
  readonly siteId: string
  readonly admin: Person
  /** A new person, made by the administrator through the acts that make people. */
  person(wishes?: PersonWishes): Promise<Person>
  /** The same person at the next request: with the roles that they have by then. */
  again(person: Person): Promise<Person>
  /** A program: an API key of a person, by default of the administrator. */
  key(of?: Person): Promise<Asker>
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

beforeStop(async () => {
  await Promise.all(owners.map((client) => client.end()))
  await (await performer)?.pool.end()
})

async function openTestPerformer(): Promise<Performer> {
  const { app } = await testDatabase()
  return openPerformer(openPool(app, 20))
}

/** Where a floor lies that is not on the shared database: who opened its pool ends it. */
export interface OwnGround {
  readonly performer: Performer
  readonly owner: ConnectionSettings
}

/** Everybody's password. Hashed once for each test file, and cheaply: what argon2 costs is tested where it matters. */
export const password = 'correct horse battery staple'
const passwordHash = hash(password, { memoryCost: 8, timeCost: 1 })

export async function openFloor(ground?: OwnGround): Promise<Floor> {
  if (ground === undefined) performer ??= openTestPerformer()
  const performing = ground?.performer ?? (await performer)
  assert.ok(performing)
  const domain = `${randomUUID()}.example`
  const email = `ada@${domain}`
  const { organizationId, administratorId, siteId } = await foundOrganization(performing, {
    name: 'Test Works',
    domain,
    timeZone: 'Europe/Berlin',
    administratorName: 'Ada Admin',
    administratorEmail: email,
    administratorPasswordHash: await passwordHash,
  })
  const as = askingAs(performing)
  const asPerson = async (id: string, name: string, email: string): Promise<Person> => {
    const asker = as(await callerFor(performing, organizationId, id))
    return { ...asker, id, name, email, sign: { email, password } }
  }
  const admin = await asPerson(administratorId, 'Ada Admin', email)
  let people = 0
  return {
    performer: performing,
    organizationId,
    siteId,
    admin,
    async person({ roles = [], name = `Person ${++people}`, cleared = false, siteId } = {}) {
      const email = `${randomUUID()}@${domain}`
      const input = { name, email, passwordHash: await passwordHash, siteId }
      const { userId } = await performAs(performing, admin.caller, act(createUser, input))
      for (const roleId of await roleIds(performing, admin.caller, roles)) {
        await performAs(performing, admin.caller, act(attachRoleToUser, { userId, roleId }))
      }
      if (cleared)
        await performAs(performing, admin.caller, act(setClearance, { id: userId, exportCleared: true }))
      return asPerson(String(userId), name, email)
    },
    again: ({ id, name, email }) => asPerson(id, name, email),
    async key(of = admin) {
      const { apiKeyId } = await performAs(
        performing,
        of.caller,
        act(createApiKey, { clientId: randomUUID(), secretHash: newSecret().hash }),
      )
      const [row] = await new Reader(performing.pool, of.caller).rows<KeyStandingRow>(
        loadKeyStanding(String(apiKeyId)),
      )
      assert.ok(row, 'the key exists')
      return as(callerOfKey(row))
    },
    as,
    rows: (statement, caller = admin.caller) => new Reader(performing.pool, caller).rows(statement),
    owner: async () => openOwner(ground?.owner ?? (await testDatabase()).owner),
  }
}

async function openOwner(settings: ConnectionSettings): Promise<pg.Client> {
  const client = singleConnection(settings)
  await client.connect()
  owners.push(client)
  return client
}

/** Performs one act as a caller, past GraphQL. */
export async function performAs(performing: Performer, caller: Caller, one: Act): Promise<Ids> {
  const { name } = one.operation
  return (await perform(performing, caller, { name, acts: [one], idempotency: null, occurredAt: null })).ids
}

async function roleIds(performing: Performer, caller: Caller, names: readonly string[]): Promise<string[]> {
  const find = statement('select id, name from role where name = any($1)', [names])
  const found = await new Reader(performing.pool, caller).rows<{ id: string; name: string }>(find)
  assert.equal(found.length, names.length, `there are roles ${names.join()}`)
  return found.map(({ id }) => id)
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
    apiKeyName: null,
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

/** Whoever asks the API of a performer. */
export function askingAs(performing: Performer): (caller: Caller) => Asker {
  const executor = new Executor(schema, (error) => console.error(error))
  return (caller) => askAs(performing, executor, caller)
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
