/** What can be wrong with a record. The codes are public: programs that watch `verify --json` know them. */
export const findingMeanings = {
  EVENT_BODY: 'An event’s body is not the canonical text that it must be.',
  EVENT_COLUMN: 'A column beside an event’s body does not say what the body says.',
  EVENT_GAP: 'Events are missing before this one.',
  EVENT_HASH: 'An event’s body or version is not the one that was hashed.',
  EVENT_ORDER: 'An event is older than the one before it in its stream.',
  EVENT_PREVIOUS: 'An event does not hang on the one before it.',
  EVENT_VALUES: 'An event tells of a table or column that this record does not have.',
  HEAD_DIFFERS: 'The head of a stream is not its newest event.',
  HEAD_MISSING: 'A stream has events and no head.',
  HEAD_WITHOUT_EVENTS: 'A stream has a head and no events.',
  STREAM_CUT: 'A checkpoint vouches for an event that is gone from the end of its stream.',
  STREAM_DELETED: 'A checkpoint vouches for a stream that is gone.',
  STREAM_REWRITTEN: 'A checkpoint vouches for another event than the one that stands here.',
  CHECKPOINT_BODY: 'A checkpoint’s body is not the canonical text that it must be.',
  CHECKPOINT_COLUMN: 'A column beside a checkpoint’s body does not say what the body says.',
  CHECKPOINT_GAP: 'Checkpoints are missing before this one.',
  CHECKPOINT_HASH: 'A checkpoint’s body is not the one that was hashed.',
  CHECKPOINT_KEY: 'A checkpoint was signed with a key that is not among the known ones.',
  CHECKPOINT_LEAVES: 'The heads kept with a checkpoint are not those that it vouches for.',
  CHECKPOINT_PREVIOUS: 'A checkpoint does not hang on the one before it.',
  CHECKPOINT_SIGNATURE: 'A checkpoint’s signature does not fit its body.',
  ROW_DIFFERS: 'A row says something else than its events.',
  ROW_MISSING: 'Events tell of a row that is gone.',
  ROW_OF_TWO_STREAMS: 'A row is told by the events of a stream that does not hold it.',
  ROW_UNTOLD: 'A row stands here that no event tells.',
  CONTENT_DIGEST: 'The digest beside a frozen or signed content is not the content’s.',
  FILE_DIFFERS: 'The bytes of a file are not those that were uploaded.',
  FILE_MISSING: 'The bytes of a file are gone.',
  EXPORT_FILE: 'A file of the export has other lines or bytes than when it was written.',
} as const

export type FindingCode = keyof typeof findingMeanings

/** One thing that is wrong, with its place and, where that says more, what should stand there and what does. */
export interface Finding {
  readonly code: FindingCode
  readonly place: Place
  readonly expected?: string | null
  readonly found?: string | null
}

export type Place =
  | {
      readonly stream: string
      readonly type?: string
      readonly version?: number
      readonly column?: string
      readonly checkpoint?: number
    }
  | { readonly checkpoint: number; readonly column?: string }
  | {
      readonly table: string
      readonly row: string
      readonly column?: string
      readonly stream?: string
      readonly version?: number
    }
  | { readonly file: string }

/** Findings of one organization: all are counted, the first thousand are kept. */
export class Findings {
  readonly #kept: Finding[] = []
  #count = 0

  add(finding: Finding): void {
    this.#count += 1
    if (this.#kept.length < 1_000) this.#kept.push(finding)
  }

  get count(): number {
    return this.#count
  }

  get kept(): readonly Finding[] {
    return this.#kept
  }
}
