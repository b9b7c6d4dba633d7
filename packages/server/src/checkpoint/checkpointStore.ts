import { type Statement, statement } from '../db/statement.ts'

export interface LastCheckpointRow {
  readonly number: number
  readonly hash: string
  readonly created_at: string
  readonly until_transaction: string
}

/** The organization's newest checkpoint. */
export function loadLastCheckpoint(): Statement {
  return statement(
    `select number, hash, created_at, until_transaction from checkpoint order by number desc limit 1`,
  )
}

export interface HorizonRow {
  readonly now: string
  readonly until_transaction: string
  /** Whether the transactions are numbered anew: a restored database, whose numbers say nothing about order. */
  readonly renumbered: boolean
}

/** Transactions below the horizon have ended: what they wrote is all there is. */
export function loadHorizon(last: LastCheckpointRow | undefined): Statement {
  return statement(
    `select greatest(clock_timestamp(), $1::timestamptz) as now, pg_snapshot_xmin(pg_current_snapshot()) as until_transaction,
  coalesce(pg_snapshot_xmin(pg_current_snapshot()) < $2::xid8, false) as renumbered`,
    [last?.created_at ?? null, last?.until_transaction ?? null],
  )
}

/** Whether this process alone makes the organization's next checkpoint; held until the transaction ends. */
export function tryCheckpointLock(organizationId: string): Statement {
  return statement(`select pg_try_advisory_xact_lock(hashtextextended('checkpoint ' || $1, 0)) as locked`, [
    organizationId,
  ])
}

export interface HeadRow {
  readonly stream_id: string
  readonly version: number
  readonly hash: string
}

/** From where to where a checkpoint looks. */
export interface Span {
  readonly organizationId: string
  /** null: from the beginning. */
  readonly from: string | null
  readonly until: string
  readonly renumbered: boolean
}

/** The newest event of each stream that changed in the span, in the order of the leaves. */
function headsText(renumbered: boolean): string {
  return renumbered
    ? `select s.id as stream_id, s.version, s.hash from stream s where s.organization_id = $1::bigint
  and not exists (select from checkpoint_leaf l where l.organization_id = s.organization_id and l.stream_id = s.id
    and l.version = s.version and l.hash = s.hash)
  and $2::xid8 is not null and $3::xid8 is not null`
    : `select distinct on (stream_id) stream_id, version, hash from event where organization_id = $1::bigint
  and transaction_id >= coalesce($2::xid8, '0'::xid8) and transaction_id < $3::xid8 order by stream_id, version desc`
}

/** Opens the cursor `heads` over the changed heads. */
export function openHeads({ organizationId, from, until, renumbered }: Span): Statement {
  const text = `declare heads no scroll cursor for select * from (${headsText(renumbered)}) as head order by stream_id`
  return { name: '', text: inlined(text, [organizationId, from, until]), values: [] }
}

/** A cursor takes no parameters. Every value is digits of ours, or null. */
function inlined(text: string, values: readonly (string | null)[]): string {
  return text.replaceAll(/\$(\d)/g, (_match, nth: string) => {
    const value = values[Number(nth) - 1] ?? null
    return value === null ? 'null' : `'${BigInt(value)}'`
  })
}

export function fetchHeads(): Statement {
  return statement('fetch 5000 from heads')
}

export interface NewCheckpoint {
  readonly organizationId: string
  readonly number: number
  readonly createdAt: string
  readonly untilTransaction: string
  readonly body: string
  readonly hash: Buffer
  readonly signature: Buffer
}

export function insertCheckpoint(made: NewCheckpoint): Statement {
  return statement(
    `insert into checkpoint (organization_id, number, created_at, until_transaction, body, hash, signature)
values ($1::bigint, $2::integer, $3::timestamptz, $4::xid8, $5, $6::bytea, $7::bytea)`,
    [
      made.organizationId,
      made.number,
      made.createdAt,
      made.untilTransaction,
      made.body,
      made.hash,
      made.signature,
    ],
  )
}

/** The leaves, read once more from the same snapshot. */
export function insertLeaves({ organizationId, from, until, renumbered }: Span, number: number): Statement {
  return statement(
    `insert into checkpoint_leaf (organization_id, number, stream_id, version, hash)
select $1::bigint, $4::integer, stream_id, version, hash from (${headsText(renumbered)}) as head`,
    [organizationId, from, until, number],
  )
}

export function loadOrganizationsWithNews(since: string): Statement {
  return statement('select organization_id from organizations_with_news($1::xid8)', [since])
}
