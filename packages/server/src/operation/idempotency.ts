import { Refused } from '@traveler/domain/refusal.ts'
import { type Statement, statement } from '../db/statement.ts'
import { type Caller, callerName } from './caller.ts'
import { sha256 } from './chain.ts'
import { canonicalText } from './eventBody.ts'
import type { Act, Ids } from './operation.ts'
import type { Write } from './write.ts'

/** One place under an idempotency key: organization + header + index in a batch array + response name of the field. */
export interface IdempotencyScope {
  readonly key: string
  readonly batchIndex: number
  readonly responseName: string
}

/** What was asked under the key: the same again is answered again, anything else is refused. */
export interface Asked {
  readonly operation: string
  readonly inputHash: string
}

interface Remembered {
  readonly caller: string | null
  readonly operation: string | null
  readonly input_hash: string | null
  readonly ids: Ids | null
}

interface AskedDoor {
  readonly name: string
  readonly acts: readonly Act[]
  readonly asked?: unknown
}

/** Digest of what is asked, without secrets: a retry with a fresh PIN is the same request. */
export function askedBy({ name: door, acts, asked }: AskedDoor): Asked {
  const secrets = acts.flatMap(({ operation }) => operation.secrets ?? [])
  const inputs =
    asked === undefined
      ? acts.map(({ operation, input }) => ({
          operation: operation.name,
          input: withoutSecrets(input, ['signature', ...(operation.secrets ?? [])]),
        }))
      : withoutSecrets(asked, ['signature', ...secrets])
  return { operation: door, inputHash: hex(sha256(canonicalText(inputs))) }
}

function withoutSecrets(input: unknown, secrets: readonly string[]): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input ?? null
  return Object.fromEntries(
    Object.entries(input).filter(([name, value]) => !secrets.includes(name) && value !== undefined),
  )
}

/**
 * Makes copies of one request wait for each other, so that the later ones find the answer of the first instead of
 * running into what it made. Taken before any stream is locked; nothing else waits for it.
 */
export function waitForCopies(
  { key, batchIndex, responseName }: IdempotencyScope,
  caller: Caller,
): Statement {
  const place = sha256(canonicalText([caller.organizationId, key, batchIndex, responseName]))
  return statement('select pg_advisory_xact_lock($1::bigint)', [place.readBigInt64BE().toString()])
}

/** Looks for an earlier answer. Sent with the lock, so it costs no round trip. */
export function findAnswer({ key, batchIndex, responseName }: IdempotencyScope, caller: Caller): Statement {
  return statement(
    `select caller, operation, input_hash, ids from idempotency
where organization_id = $1::bigint and key_hash = $2::bytea and batch_index = $3::integer and response_name = $4`,
    [caller.organizationId, hex(sha256(key)), batchIndex, responseName],
  )
}

/** The ids of the earlier answer, when the same caller asks the same again; Refused when not. */
export function replayed(found: Remembered, scope: IdempotencyScope, caller: Caller, asked: Asked): Ids {
  if (found.operation === null || found.ids === null)
    throw new Refused({ code: 'IDEMPOTENCY_KEY_EXPIRED', key: scope.key })
  const same =
    found.caller === callerName(caller) &&
    found.operation === asked.operation &&
    found.input_hash === asked.inputHash
  if (!same) throw new Refused({ code: 'IDEMPOTENCY_KEY_REUSED', key: scope.key })
  return found.ids
}

/** Stored in the transaction of the act: the answer exists exactly when the act happened. */
export function rememberAnswer(
  scope: IdempotencyScope,
  caller: Caller,
  asked: Asked,
  ids: Ids,
  now: string,
): Write {
  return {
    rows: 'idempotency',
    wanted: null,
    text: `insert into idempotency (organization_id, key_hash, batch_index, response_name, caller, operation, input_hash, ids, created_at)
values ($1::bigint, $2::bytea, $3::integer, $4, $5, $6, $7::bytea, $8::jsonb, $9::timestamptz)`,
    values: [
      caller.organizationId,
      hex(sha256(scope.key)),
      scope.batchIndex,
      scope.responseName,
      callerName(caller),
      asked.operation,
      asked.inputHash,
      JSON.stringify(ids),
      now,
    ],
  }
}

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`
