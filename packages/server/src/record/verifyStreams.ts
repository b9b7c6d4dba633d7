import type { Findings } from './finding.ts'
import type { OrganizationRecord, RecordedEvent, RecordedHead } from './recordSource.ts'
import type { Scratch } from './scratch.ts'
import { StreamCheck } from './streamCheck.ts'

/** How much was checked. */
export interface CheckedStreams {
  readonly streams: number
  readonly events: number
  /** Events after the last checkpointed head of their stream: nobody has signed for them yet. */
  readonly unsigned: number
}

interface Given {
  readonly record: OrganizationRecord
  readonly scratch: Scratch
  readonly findings: Findings
}

/** Checks every chain against its hashes, its head and the checkpoints, and keeps the rows that its events tell. */
export async function verifyStreams({ record, scratch, findings }: Given): Promise<CheckedStreams> {
  const heads = new Heads(record.heads(), findings)
  const counts = { streams: 0, events: 0, unsigned: 0 }
  let current: StreamCheck | null = null
  const end = (check: StreamCheck | null): void => {
    if (check === null) return
    counts.streams += 1
    counts.unsigned += check.end(scratch)
  }
  for await (const event of record.events()) {
    if (current?.stream !== event.stream) {
      end(current)
      current = await begin(event, record, heads, { scratch, findings })
    }
    current.add(event)
    counts.events += 1
  }
  end(current)
  await heads.rest()
  for (const { stream, version, number } of scratch.leavesLeft()) {
    findings.add({ code: 'STREAM_DELETED', place: { stream, version, checkpoint: number } })
  }
  return counts
}

async function begin(
  { stream }: RecordedEvent,
  record: OrganizationRecord,
  heads: Heads,
  { scratch, findings }: Pick<Given, 'scratch' | 'findings'>,
): Promise<StreamCheck> {
  const head = await heads.of(stream)
  return new StreamCheck({
    stream,
    organizationId: record.organization.id,
    head,
    leaves: scratch.takeLeaves(stream),
    findings,
  })
}

/** Reads the heads once, beside the events, both by stream. */
class Heads {
  readonly #heads: AsyncIterator<RecordedHead>
  readonly #findings: Findings
  #waiting: RecordedHead | null = null

  constructor(heads: AsyncIterable<RecordedHead>, findings: Findings) {
    this.#heads = heads[Symbol.asyncIterator]()
    this.#findings = findings
  }

  /** The head of a stream that has events; null when it has none. */
  async of(stream: string): Promise<RecordedHead | null> {
    for (let head = await this.#peek(); head !== null; head = await this.#peek()) {
      if (BigInt(head.stream) > BigInt(stream)) return null
      this.#waiting = null
      if (head.stream === stream) return head
      this.#foundAlone(head)
    }
    return null
  }

  async rest(): Promise<void> {
    for (let head = await this.#peek(); head !== null; head = await this.#peek()) {
      this.#waiting = null
      this.#foundAlone(head)
    }
  }

  #foundAlone({ stream, type, version }: RecordedHead): void {
    this.#findings.add({ code: 'HEAD_WITHOUT_EVENTS', place: { stream, type, version } })
  }

  async #peek(): Promise<RecordedHead | null> {
    if (this.#waiting === null) {
      const next = await this.#heads.next()
      this.#waiting = next.done === true ? null : next.value
    }
    return this.#waiting
  }
}
