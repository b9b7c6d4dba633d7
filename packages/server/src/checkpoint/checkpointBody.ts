import { recordText } from '../operation/recordText.ts'

/** What a checkpoint says and is signed for. */
export interface CheckpointContent {
  readonly organizationId: string
  /** 1-based, without gaps in an organization. */
  readonly number: number
  /** ISO 8601, UTC, microseconds. */
  readonly createdAt: string
  /** Hash of the organization's checkpoint before; null for its first. */
  readonly previous: Buffer | null
  /** Merkle root over the heads that changed since the checkpoint before. */
  readonly root: Buffer
  readonly leaves: number
  /** Events of transactions below this number are in this checkpoint or one before. */
  readonly untilTransaction: string
  /** Id of the key that signs. */
  readonly key: string
}

/** The RFC 8785 text that is signed, and kept as it is. */
export function checkpointBody(content: CheckpointContent): string {
  return recordText({
    form: 1,
    organization: content.organizationId,
    number: content.number,
    createdAt: content.createdAt,
    previous: content.previous?.toString('hex') ?? null,
    root: content.root.toString('hex'),
    leaves: content.leaves,
    untilTransaction: content.untilTransaction,
    key: content.key,
  })
}
