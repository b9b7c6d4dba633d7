import { Refused } from '@traveler/domain/refusal.ts'
import { type Statement, statement } from '../db/statement.ts'
import { type Caller, callerName } from './caller.ts'
import { sha256 } from './chain.ts'
import type { Act, Ids } from './operation.ts'
import { recordText } from './recordText.ts'
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
  return { operation: door, inputHash: hex(sha256(recordText(inputs))) }
}

function withoutSecrets(input: unknown, secrets: readonly string[]): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input ?? null
  return Object.fromEntries(
    Object.entries(input).filter(([name, value]) => !secrets.includes(name) && value !== undefined),
  )
}

/** How an act begins: behind which wall, as which act, under which key. */
export interface Beginning {
  readonly caller: Caller
  readonly actId: string
  readonly migration: number
  /** Null: nobody repeats it. */
  readonly scope: IdempotencyScope | null
}

/**
 * Sets what row-level security and the history trigger read, waits for copies of the request, and looks for an earlier
 * answer: no row, nothing was answered. Taken before any stream is locked; nothing else waits for it.
 */
export function beginAct({ caller, actId, migration, scope }: Beginning): Statement {
  const { organizationId } = caller
  return statement('select * from begin_act($1, $2, $3, $4, $5, $6, $7, $8)', [
    organizationId,
    caller.exportCleared,
    actId,
    migration,
    ...(scope === null ? [null, null, null, null] : placeOf(organizationId, scope)),
  ])
}

function placeOf(organizationId: string, { key, batchIndex, responseName }: IdempotencyScope): unknown[] {
  const place = sha256(recordText([organizationId, key, batchIndex, responseName]))
  return [place.readBigInt64BE().toString(), hex(sha256(key)), batchIndex, responseName]
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
