import { z } from 'zod'
import type { PersonLiteral } from '../../../../demo/people.ts'
import { Reader } from '../graphql/reader.ts'
import type { Caller } from '../operation/caller.ts'
import { callerOf } from '../operation/callerOf.ts'
import { loadStanding, type StandingRow } from '../user/callerStore.ts'
import type { DemoApi } from './demoApi.ts'
import type { Door } from './doors.ts'

/** A record as its door answered. */
export interface Made {
  readonly id: string
  readonly etag: string
}

/** An id of the API: a JSON number, or text where it is composite. */
export const shownId = z.union([z.number(), z.string()]).transform(String)

const madeShape = z.object({ made: z.object({ record: z.object({ id: shownId, _etag: z.string() }) }) })

/** Somebody of the demonstration factory, who asks the public API and is refused what the role may not do. */
export class DemoPerson {
  readonly id: string
  /** The credentials that a signature takes. */
  readonly signature: { readonly email: string; readonly password: string }
  readonly #api: DemoApi
  readonly #caller: Caller

  constructor(api: DemoApi, caller: Caller, { email, password }: Pick<PersonLiteral, 'email' | 'password'>) {
    this.id = caller.userId
    this.signature = { email, password }
    this.#api = api
    this.#caller = caller
  }

  /** The same person at a moment of the past; null: now. */
  at(moment: Date | null): DemoPerson {
    return moment === null ? this : new DemoPerson(this.#api.at(moment), this.#caller, this.signature)
  }

  /** The data that a document gives. */
  async ask<Data>(
    document: string,
    shape: z.ZodType<Data>,
    variables: Record<string, unknown> = {},
  ): Promise<Data> {
    return shape.parse(await this.#api.ask(this.#caller, document, variables))
  }

  /** Sends the bytes of a file that was named before. */
  sendFile(fileId: string, bytes: Buffer): Promise<void> {
    return this.#api.sendFile(this.#caller, fileId, bytes)
  }

  /** Goes through a door, and gives the record as it is then. */
  async make([mutation, inputType, record]: Door, input: object): Promise<Made> {
    const document = `mutation ($input: ${inputType}!) {
  made: ${mutation}(input: $input) { record: ${record} { id _etag } }
}`
    const { made } = await this.ask(document, madeShape, { input })
    return { id: made.record.id, etag: made.record._etag }
  }
}

/** The person, as the roles held now allow. */
export async function demoPerson(
  api: DemoApi,
  { organizationId, userId }: { readonly organizationId: string; readonly userId: string },
  person: PersonLiteral,
): Promise<DemoPerson> {
  const nobody: Caller = {
    organizationId,
    userId,
    apiKeyId: null,
    apiKeyName: null,
    sessionId: null,
    deviceId: null,
    permissions: new Set(),
    roles: [],
    exportCleared: false,
  }
  const reader = new Reader(api.performer.pool, nobody)
  const [standing] = await reader.rows<StandingRow>(loadStanding(userId))
  if (standing === undefined) throw new Error(`${person.name} does not work here`)
  return new DemoPerson(api, callerOf(standing, { id: null, deviceId: null }), person)
}
