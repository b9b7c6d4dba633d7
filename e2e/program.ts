// Whoever asks the API over HTTP: a program with its API key, or a person by what a login gives.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Login, Traveler } from './traveler.ts'

/** A record as the API answers. */
export interface Made {
  readonly id: number
  readonly etag: string
}

/** What is made or changed: the mutation, the type of its input, and the record in its payload. */
export type Door = readonly [mutation: string, inputType: string, record: string]

/** Somebody at the API of a running Traveler. */
export interface Program {
  /** The data that a document gives; fails the story when there are errors. */
  ask<Data>(document: string, shape: z.ZodType<Data>, variables?: Record<string, unknown>): Promise<Data>
  /** Goes through a door, and gives the record as it is then. */
  make(door: Door, input: Record<string, unknown>): Promise<Made>
}

/** The program that has the demonstration factory's API key. */
export async function openProgram({ address, apiKey }: Traveler): Promise<Program> {
  const { clientId, clientSecret } = apiKey()
  const answer = await fetch(`${address}/realms/api-keys/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }),
  })
  const { access_token: token } = z.object({ access_token: z.string() }).parse(await answer.json())
  return askWith(address, token)
}

/** A person who asks past the screens. */
export async function openPerson({ address }: Traveler, { email, password }: Login): Promise<Program> {
  const answer = await fetch(`${address}/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { token } = z.object({ token: z.string() }).parse(await answer.json())
  return askWith(address, token)
}

const answerShape = z.object({ data: z.unknown().optional(), errors: z.unknown().optional() })
const madeShape = z.object({ made: z.object({ record: z.object({ id: z.number(), _etag: z.string() }) }) })

function askWith(address: string, token: string): Program {
  const ask: Program['ask'] = async (query, shape, variables = {}) => {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = answerShape.parse(await answer.json())
    assert.equal(errors, undefined, JSON.stringify(errors))
    return shape.parse(data)
  }
  return {
    ask,
    async make([mutation, inputType, record], input) {
      const document = `mutation ($input: ${inputType}!) {
        made: ${mutation}(input: $input) { record: ${record} { id _etag } } }`
      const { made } = await ask(document, madeShape, { input })
      return { id: made.record.id, etag: made.record._etag }
    },
  }
}
