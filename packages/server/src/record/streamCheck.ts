import { z } from 'zod'
import { linkHash } from '../operation/chain.ts'
import { recordText } from '../operation/recordText.ts'
import type { FindingCode, Findings } from './finding.ts'
import { FoldedStream } from './foldedStream.ts'
import { normalTime } from './normalValue.ts'
import type { RecordedEvent, RecordedHead, RecordedLeaf } from './recordSource.ts'
import type { Scratch } from './scratch.ts'

const rowShape = z.record(z.string(), z.unknown())
const rowsShape = z.array(rowShape)

const bodyShape = z.object({
  form: z.literal(1),
  organization: z.string(),
  stream: z.object({ id: z.string(), type: z.string() }),
  type: z.string(),
  act: z.string(),
  actor: z.object({ user: z.string().nullable(), apiKey: z.string().nullable() }),
  device: z.string().nullable(),
  occurredAt: z.string().nullable(),
  recordedAt: z.string(),
  reason: z.string().nullable(),
  values: z.record(
    z.string(),
    z
      .object({ insert: rowsShape, same: rowShape, update: rowsShape, delete: rowsShape })
      .partial()
      .transform(wholeRows),
  ),
})

type EventBody = z.infer<typeof bodyShape>

export interface StreamGiven {
  readonly stream: string
  readonly organizationId: string
  readonly head: RecordedHead | null
  /** What checkpoints vouch for in this stream, oldest first. */
  readonly leaves: readonly RecordedLeaf[]
  readonly findings: Findings
}

const noHash = '0'.repeat(64)

/** Checks one stream, event by event, and folds its rows. */
export class StreamCheck {
  readonly stream: string
  readonly #given: StreamGiven
  readonly #fold: FoldedStream
  #type: string | undefined
  #version = 0
  #hash = noHash
  #recordedAt = ''
  #nextLeaf = 0

  constructor(given: StreamGiven) {
    this.stream = given.stream
    this.#given = given
    this.#type = given.head?.type
    this.#fold = new FoldedStream(given.stream, given.findings)
  }

  add(event: RecordedEvent): void {
    const { version, hash } = event
    this.#checkLink(event)
    this.#checkLeaves(event)
    const body = this.#parse(event)
    if (body !== null) {
      this.#type ??= body.stream.type
      this.#checkColumns(event, body)
      this.#checkOrder(version, body.recordedAt)
      this.#fold.add(version, body.values)
    }
    this.#version = version
    this.#hash = hash
  }

  /** Compares the end with the head and the checkpoints, hands on the rows, and gives the number of events unsigned. */
  end(scratch: Scratch): number {
    const { head, leaves } = this.#given
    const [signed] = leaves.slice(-1)
    // Every checkpoint after the cut vouches for what is gone; the newest says how far the stream went.
    if (signed !== undefined && this.#nextLeaf < leaves.length) {
      this.#found('STREAM_CUT', signed.version, {
        checkpoint: signed.number,
        expected: `version ${signed.version}`,
        found: `version ${this.#version}`,
      })
    }
    if (head === null) this.#found('HEAD_MISSING', this.#version)
    else if (head.version !== this.#version || head.hash !== this.#hash) {
      const at = (version: number, hash: string) => `version ${version}, ${hash}`
      this.#found('HEAD_DIFFERS', head.version, {
        expected: at(this.#version, this.#hash),
        found: at(head.version, head.hash),
      })
    }
    for (const row of this.#fold.told()) {
      if (!scratch.tell(row)) {
        const { table, key, stream, version } = row
        this.#given.findings.add({ code: 'ROW_OF_TWO_STREAMS', place: { table, row: key, stream, version } })
      }
    }
    return Math.max(0, this.#version - (signed?.version ?? 0))
  }

  #checkLink({ version, previousHash, hash, body }: RecordedEvent): void {
    if (version !== this.#version + 1) {
      this.#found('EVENT_GAP', version, {
        expected: `version ${this.#version + 1}`,
        found: `version ${version}`,
      })
    } else if (previousHash !== this.#hash) {
      this.#found('EVENT_PREVIOUS', version, { expected: this.#hash, found: previousHash })
    }
    const expected = linkHash(Buffer.from(previousHash, 'hex'), version, body).toString('hex')
    if (hash !== expected) this.#found('EVENT_HASH', version, { expected, found: hash })
  }

  #checkLeaves({ version, hash }: RecordedEvent): void {
    const { leaves } = this.#given
    for (
      let leaf = leaves[this.#nextLeaf];
      leaf !== undefined && leaf.version <= version;
      leaf = leaves[this.#nextLeaf]
    ) {
      this.#nextLeaf += 1
      // A leaf below this version is of an event that is missing: the gap is the finding.
      if (leaf.version === version && leaf.hash !== hash) {
        this.#found('STREAM_REWRITTEN', version, {
          checkpoint: leaf.number,
          expected: leaf.hash,
          found: hash,
        })
      }
    }
  }

  #parse({ version, body }: RecordedEvent): EventBody | null {
    try {
      const content: unknown = JSON.parse(body)
      if (recordText(content) !== body) this.#found('EVENT_BODY', version, { found: body.slice(0, 200) })
      return bodyShape.parse(content)
    } catch {
      this.#found('EVENT_BODY', version, { found: body.slice(0, 200) })
      return null
    }
  }

  #checkColumns({ version, columns }: RecordedEvent, body: EventBody): void {
    const time = (text: string | null) => text && normalTime(text)
    const pairs: readonly (readonly [string, string | null, string | null])[] = [
      ['organization_id', body.organization, this.#given.organizationId],
      ['stream_id', body.stream.id, this.stream],
      ['stream.type', body.stream.type, this.#type ?? body.stream.type],
      ['type', body.type, columns.type],
      ['act_id', body.act, columns.act],
      ['actor_id', body.actor.user, columns.actor],
      ['device_id', body.device, columns.device],
      ['occurred_at', time(body.occurredAt), time(columns.occurredAt)],
      ['recorded_at', time(body.recordedAt), time(columns.recordedAt)],
      ['reason', body.reason, columns.reason],
    ]
    for (const [column, expected, found] of pairs) {
      if (expected !== found) this.#found('EVENT_COLUMN', version, { column, expected, found })
    }
  }

  #checkOrder(version: number, recordedAt: string): void {
    const time = normalTime(recordedAt)
    if (this.#recordedAt !== '' && BigInt(time) < BigInt(this.#recordedAt))
      this.#found('EVENT_ORDER', version, { found: recordedAt })
    this.#recordedAt = time
  }

  #found(code: FindingCode, version: number, more: FoundMore = {}): void {
    const { column, checkpoint, ...values } = more
    const place = {
      stream: this.stream,
      ...(this.#type === undefined ? {} : { type: this.#type }),
      version,
      ...(column === undefined ? {} : { column }),
      ...(checkpoint === undefined ? {} : { checkpoint }),
    }
    this.#given.findings.add({ code, place, ...values })
  }
}

interface FoundMore {
  readonly column?: string
  readonly checkpoint?: number
  readonly expected?: string | null
  readonly found?: string | null
}

type Rows = z.infer<typeof rowsShape>

/** New rows whole again: what they have in common is told once, beside them. */
function wholeRows(rows: {
  insert?: Rows | undefined
  same?: Rows[number] | undefined
  update?: Rows | undefined
  delete?: Rows | undefined
}) {
  const { insert = [], same = {}, update = [], delete: gone = [] } = rows
  return { insert: insert.map((row) => ({ ...same, ...row })), update, delete: gone }
}
