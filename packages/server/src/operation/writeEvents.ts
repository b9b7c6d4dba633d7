import { arrayLiteral } from '../db/arrayLiteral.ts'
import { type Head, linkHash, noHash } from './chain.ts'
import { type ActCircumstances, eventBody, type NewEvent } from './eventBody.ts'
import type { Write } from './write.ts'

interface Link {
  readonly stream_id: string
  readonly version: number
  readonly type: string
  readonly reason: string | null
  readonly body: string
  readonly previous_hash: string
  readonly hash: string
  readonly export_controlled: boolean
}

interface NextHead extends Head {
  readonly id: string
  readonly type: string
  readonly before: number
  readonly export_controlled: boolean
}

/** What `writeEvents` gives: the statements, and the heads as they will stand. */
export interface WrittenEvents {
  readonly writes: Write[]
  readonly heads: ReadonlyMap<string, Head>
}

/**
 * Links events to the heads of their streams and gives the statements that move the heads and store the events:
 * three at the most, however many events there are. A stream without a head in `heads` is new.
 */
export function writeEvents(
  circumstances: ActCircumstances,
  events: readonly NewEvent[],
  heads: ReadonlyMap<string, Head>,
): WrittenEvents {
  const next = new Map<string, NextHead>()
  const links = events.map((event) => link(circumstances, event, heads, next))
  const moved = [...next.values()]
  const started = moved.filter((head) => head.before === 0)
  const continued = moved.filter((head) => head.before > 0)
  const writes: Write[] = []
  if (started.length > 0) writes.push(startStreams(circumstances, started))
  if (continued.length > 0) writes.push(moveHeads(circumstances, continued))
  if (links.length > 0) writes.push(insertEvents(circumstances, links))
  return { writes, heads: next }
}

function link(
  circumstances: ActCircumstances,
  event: NewEvent,
  heads: ReadonlyMap<string, Head>,
  next: Map<string, NextHead>,
): Link {
  const { id, type } = event.stream
  const known = heads.get(id)
  const head = next.get(id) ?? {
    version: known?.version ?? 0,
    hash: known?.hash ?? noHash,
    before: known?.version ?? 0,
  }
  const version = head.version + 1
  const body = eventBody(circumstances, event)
  const hash = linkHash(head.hash, version, body)
  const controlled = event.changes.some((change) =>
    change.kind === 'copy'
      ? change.own['export_controlled'] === true
      : change.rows.some(({ set }) => set['export_controlled'] === true),
  )
  const before = next.get(id)?.export_controlled ?? false
  const isControlled = head.before === 0 ? controlled || before : isPutUnderControl(event) || before
  next.set(id, { id, type, version, hash, before: head.before, export_controlled: isControlled })
  return {
    stream_id: id,
    version,
    type: event.type,
    reason: event.reason ?? null,
    body,
    previous_hash: hex(head.hash),
    hash: hex(hash),
    export_controlled: controlled,
  }
}

/** The stream's own record is flagged: a controlled row beside it makes the event controlled, not the stream. */
function isPutUnderControl({ stream, changes }: NewEvent): boolean {
  return changes.some(
    (change) =>
      change.kind !== 'copy' &&
      change.rows.some(({ key, set }) => key['id'] === stream.id && set['export_controlled'] === true),
  )
}

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`

const headRows = `unnest($3::bigint[], $4::text[], $5::integer[], $6::bytea[], $7::boolean[], $8::integer[])
  as v (id, type, version, hash, export_controlled, before)`

function valuesOf(
  { organizationId, recordedAt }: ActCircumstances,
  heads: readonly NextHead[],
): readonly unknown[] {
  const columns = [
    heads.map(({ id }) => id),
    heads.map(({ type }) => type),
    heads.map(({ version }) => version),
    heads.map(({ hash }) => hex(hash)),
    heads.map(({ export_controlled }) => export_controlled),
    heads.map(({ before }) => before),
  ]
  return [organizationId, recordedAt, ...columns.map(arrayLiteral)]
}

function startStreams(circumstances: ActCircumstances, heads: readonly NextHead[]): Write {
  return {
    rows: 'stream begun',
    wanted: null,
    text: `insert into stream (organization_id, id, type, version, hash, recorded_at, export_controlled)
select $1::bigint, id, type, version, hash, $2::timestamptz, export_controlled from ${headRows}`,
    values: valuesOf(circumstances, heads),
  }
}

function moveHeads(circumstances: ActCircumstances, heads: readonly NextHead[]): Write {
  return {
    rows: 'stream',
    wanted: heads.length,
    text: `update stream s set version = v.version, hash = v.hash, recorded_at = $2::timestamptz,
  export_controlled = s.export_controlled or v.export_controlled
from ${headRows}
where s.organization_id = $1::bigint and s.id = v.id and s.version = v.before`,
    values: valuesOf(circumstances, heads),
  }
}

const linkColumns = [
  ['stream_id', 'bigint'],
  ['version', 'integer'],
  ['type', 'text'],
  ['reason', 'text'],
  ['body', 'text'],
  ['previous_hash', 'bytea'],
  ['hash', 'bytea'],
  ['export_controlled', 'boolean'],
] as const satisfies readonly (readonly [keyof Link, string])[]

const before = 6
const names = linkColumns.map(([name]) => name).join(', ')

// What no body has in it, for RFC 8785 escapes it: bodies joined by it are one text that nobody has to escape and read again.
const separator = '\u001f'

// One by one as long as they are few: the body of a start as an element of an array would be escaped and read twice more.
const fewEvents = 4

function sourceOf(links: readonly Link[]): { readonly text: string; readonly values: readonly unknown[] } {
  const each = linkColumns.map(([name]) => links.map((link) => link[name]))
  if (links.length > fewEvents) {
    const arrays = linkColumns.map(([name, type], nth) => {
      const value = `$${before + nth + 1}`
      return name === 'body' ? `string_to_array(${value}::text, chr(31))` : `${value}::${type}[]`
    })
    return {
      text: `unnest(${arrays.join(', ')}) with ordinality as v (${names}, nth)`,
      values: linkColumns.map(([name], nth) =>
        name === 'body' ? each[nth]?.join(separator) : arrayLiteral(each[nth] ?? []),
      ),
    }
  }
  const rows = links.map((_link, row) => {
    const cells = linkColumns.map(
      ([, type], nth) => `$${before + row * linkColumns.length + nth + 1}::${type}`,
    )
    return `(${cells.join(', ')}, ${row})`
  })
  return {
    text: `(values ${rows.join(', ')}) as v (${names}, nth)`,
    values: links.flatMap((_link, row) => each.map((column) => column[row])),
  }
}

/** An event is as controlled as its stream: a later event of a controlled run need not touch a flagged row. A stream that
 * begins here is not to be seen yet; what it begins with says it. */
function insertEvents(circumstances: ActCircumstances, links: readonly Link[]): Write {
  const { organizationId, recordedAt, occurredAt, actId, actor, deviceId } = circumstances
  const { text, values } = sourceOf(links)
  return {
    rows: 'event',
    wanted: null,
    text: `insert into event (organization_id, stream_id, version, type, act_id, actor_id, device_id, occurred_at, recorded_at,
  reason, body, previous_hash, hash, export_controlled)
select $1::bigint, v.stream_id, v.version, v.type, $2::uuid, $3::bigint, $4::bigint, $5::timestamptz, $6::timestamptz,
  v.reason, v.body, v.previous_hash, v.hash, v.export_controlled or coalesce(s.export_controlled, false)
from ${text}
left join stream s on s.organization_id = $1::bigint and s.id = v.stream_id
order by v.nth`,
    values: [organizationId, actId, actor.user, deviceId, occurredAt, recordedAt, ...values],
  }
}
