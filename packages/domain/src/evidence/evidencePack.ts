import type { Json } from '../canonical.ts'
import type { EvidenceCertificate } from './evidenceCertificate.ts'
import type { EvidenceIssue } from './evidenceIssue.ts'
import type { EvidenceRedline } from './evidenceRedline.ts'
import type { EvidenceLateEntry, EvidenceReopening } from './evidenceReopening.ts'
import type { EvidenceKit, EvidenceReceipt } from './evidenceSupply.ts'
import type { EvidenceTool } from './evidenceTool.ts'

/** A person as the record names them. */
export interface EvidencePerson {
  readonly id: string
  readonly name: string
}

/** Someone vouching for exactly what was shown. SHA-256 of `content` is `contentDigest`. */
export interface EvidenceSignature {
  readonly id: string
  readonly meaning: string
  readonly decision: string | null
  readonly attempt: number | null
  readonly fieldNumber: number | null
  /** The cell of the grid that is signed, by the header of its column; absent: none is. */
  readonly cell?: { readonly row: number; readonly column: string }
  readonly gateNumber: number | null
  readonly signerId: string
  readonly printedName: string
  readonly role: string | null
  readonly signedAt: string
  /** The site's clock with its offset. */
  readonly siteTime: string
  readonly comment: string | null
  readonly definitionDigest: string | null
  readonly contentDigest: string
  readonly content: string
  readonly voidedAt: string | null
  readonly voidReason: string | null
}

/** What was recorded in a field or a cell at one time. */
export interface EvidenceReading {
  readonly value: Json
  /** What people call the record that the value names: a person, a part, a tool; null: it names none. */
  readonly name: string | null
  readonly notApplicable: boolean
  /** PASS, FAIL or PENDING against the limits; null: a cell, which has none. */
  readonly result: string | null
  readonly source: string
  readonly by: EvidencePerson
  readonly at: string
  /** What it was before, the earliest first. */
  readonly before: readonly Omit<EvidenceReading, 'before'>[]
}

export interface EvidenceField {
  readonly number: number
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly unit: string | null
  /** In words: "9.5 to 10.5 N·m"; empty: everything is allowed. */
  readonly limits: string
  /** Null: nothing was recorded. */
  readonly reading: EvidenceReading | null
}

export interface EvidenceCell {
  readonly row: number
  readonly column: string
  readonly unit: string | null
  readonly reading: EvidenceReading
}

/** One go at a step: a redo begins the next, and the earlier stay. */
export interface EvidenceAttempt {
  readonly attempt: number
  /** SHA-256 of the definition by which it was worked: another than the step's where a redline was applied later. */
  readonly definitionDigest: string
  readonly fields: readonly EvidenceField[]
  readonly cells: readonly EvidenceCell[]
  readonly signatures: readonly EvidenceSignature[]
}

export interface EvidenceGate {
  readonly number: number
  readonly kind: string
  readonly when: string
  /** OPEN, PASSED or REJECTED. */
  readonly outcome: string
  readonly roles: readonly { readonly role: string; readonly count: number }[]
}

export interface EvidenceSession {
  readonly person: EvidencePerson
  readonly kind: string
  readonly attempt: number
  readonly checkIn: string
  readonly checkOut: string | null
  readonly endedBy: string | null
  readonly note: string | null
}

export interface EvidenceStep {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly status: string
  readonly required: boolean
  readonly isHeading: boolean
  readonly definitionDigest: string
  readonly startedAt: string | null
  readonly startedBy: EvidencePerson | null
  readonly completedAt: string | null
  readonly completedBy: EvidencePerson | null
  readonly holdReason: string | null
  readonly failReason: string | null
  readonly skipReason: string | null
  readonly attempts: readonly EvidenceAttempt[]
  readonly gates: readonly EvidenceGate[]
  /** Of whoever began it, and of those whose sign-offs stand; empty: it asks for none, or nobody did. */
  readonly certificates: readonly EvidenceCertificate[]
  readonly sessions: readonly EvidenceSession[]
}

/** A departure that was known and accepted, or is still to be. */
export interface EvidenceConcession {
  readonly what: string
  readonly reason: string | null
  /** Null: nobody has signed for it. */
  readonly signature: string | null
}

/** One thing that happened, as the chain of its stream tells it. `bodyDigest`: SHA-256 of the event's body. */
export interface EvidenceEvent {
  readonly version: number
  readonly type: string
  readonly at: string
  readonly by: EvidencePerson | null
  readonly reason: string | null
  readonly bodyDigest: string
  readonly hash: string
}

/** The chain of a run or a unit, from its first event to its newest. */
export interface EvidenceChain {
  readonly stream: string
  readonly type: string
  readonly events: readonly EvidenceEvent[]
}

export interface EvidenceRun {
  readonly id: string
  readonly title: string
  readonly purpose: string
  readonly status: string
  readonly quantity: string
  readonly orderReference: string | null
  readonly chargeNumber: string | null
  readonly description: string | null
  readonly procedure: {
    readonly id: string
    readonly title: string
    readonly version: number
    readonly digest: string
  }
  /** Null: it was built to none. */
  readonly mbom: {
    readonly id: string
    readonly version: number
    readonly status: string
    readonly digest: string | null
  } | null
  readonly workCenter: string | null
  readonly createdAt: string
  readonly createdBy: EvidencePerson
  readonly startedAt: string | null
  readonly completedAt: string | null
  readonly completedBy: EvidencePerson | null
  readonly outcome: string | null
  readonly canceledAt: string | null
  readonly cancelReason: string | null
  readonly heldAt: string | null
  readonly holdReason: string | null
  readonly concessions: readonly EvidenceConcession[]
  readonly lateEntries: readonly EvidenceLateEntry[]
  readonly redlines: readonly EvidenceRedline[]
  /** In the order in which they were used. */
  readonly tools: readonly EvidenceTool[]
  /** The issues of its record after the first. */
  readonly reopenings: readonly EvidenceReopening[]
  /** On the run as a whole. */
  readonly signatures: readonly EvidenceSignature[]
  readonly steps: readonly EvidenceStep[]
}

export interface EvidenceUnit {
  readonly id: string
  readonly partNumber: string
  readonly revision: string
  readonly partDescription: string | null
  readonly serialNumber: string | null
  readonly lotNumber: string | null
  readonly quantity: string
  readonly quantityScrapped: string
  readonly unitOfMeasure: string | null
  readonly status: string
  readonly statusReason: string | null
  readonly place: string | null
  readonly qualityHold: boolean
  readonly qualityHoldReason: string | null
}

/** One line of what the unit is to contain. */
export interface EvidenceLine {
  readonly id: string
  readonly partNumber: string
  readonly revision: string
  readonly quantity: string
  readonly unitOfMeasure: string | null
  readonly installed: string
  readonly isSatisfied: boolean
  /** The issues under which it is left out as it is. */
  readonly exceptedBy: readonly string[]
  readonly openPlaces: readonly string[]
}

/** One unit or lot that is in the unit, at any depth; `in`: the unit that it is directly in. */
export interface EvidencePart {
  readonly id: string
  readonly in: string
  readonly depth: number
  readonly partNumber: string
  readonly revision: string
  readonly serialNumber: string | null
  readonly lotNumber: string | null
  readonly quantity: string
  readonly place: string | null
  readonly installedAt: string
  readonly installedBy: EvidencePerson
}

/** What was in it and was taken out again. */
export interface EvidenceRemoval {
  readonly id: string
  readonly partNumber: string
  readonly serialNumber: string | null
  readonly lotNumber: string | null
  readonly quantity: string
  readonly installedAt: string
  readonly removedAt: string
  readonly removedBy: EvidencePerson
  readonly reason: string | null
  readonly condition: string
}

/** A lock of the as-built BOM: what was in the unit then is what installs and removals up to `lockedAt` leave in it. */
export interface EvidenceAsBuiltVersion {
  /** Counts the locks of the unit, from 1. */
  readonly number: number
  readonly lockedAt: string
  readonly runId: string
  readonly run: string
}

/** A line that a rework, repair or modification run named to change it. */
export interface EvidenceOpenedLine {
  readonly partNumber: string
  readonly runId: string
  readonly run: string
  readonly reason: string
  readonly openedAt: string
  readonly openedBy: EvidencePerson
}

export interface EvidenceComment {
  readonly about: string
  readonly by: EvidencePerson
  readonly at: string
  /** Null: withdrawn. */
  readonly text: string | null
}

export interface EvidenceFile {
  readonly about: string
  readonly filename: string
  /** Null: its bytes never came. */
  readonly sha256: string | null
  readonly size: string | null
}

/** What a step showed: SHA-256 of `content`, its canonical text, is `digest`. */
export interface EvidenceDefinition {
  readonly digest: string
  readonly content: string
}

/** One thing that the record does not hold, and where it is missing. */
export interface Missing {
  readonly where: string
  readonly what: string
}

export interface EvidenceOrganization {
  readonly name: string
  readonly domain: string
  /** Of its first site, by whose clock the pages show times. */
  readonly timeZone: string
  /** A redline takes the approval of a Manufacturing Engineer who is not its author. */
  readonly redlineEngineerApproval: boolean
}

/** All that the record holds of one run, or of a unit with all its runs. */
export interface EvidencePack {
  readonly format: 'traveler-evidence'
  readonly version: 1
  readonly of: { readonly kind: 'run' | 'unit'; readonly id: string }
  readonly organization: EvidenceOrganization
  /** Of the newest event that it holds: the record, and with it the pack, is that of then. */
  readonly recordedUntil: string
  readonly unit: EvidenceUnit
  readonly missing: readonly Missing[]
  readonly runs: readonly EvidenceRun[]
  readonly issues: readonly EvidenceIssue[]
  readonly lines: readonly EvidenceLine[]
  readonly contents: readonly EvidencePart[]
  readonly removals: readonly EvidenceRemoval[]
  /** The oldest first. */
  readonly asBuiltVersions: readonly EvidenceAsBuiltVersion[]
  readonly openedLines: readonly EvidenceOpenedLine[]
  readonly receipts: readonly EvidenceReceipt[]
  readonly kits: readonly EvidenceKit[]
  readonly comments: readonly EvidenceComment[]
  readonly files: readonly EvidenceFile[]
  /** Of every attempt and every redline, by digest. */
  readonly definitions: readonly EvidenceDefinition[]
  readonly chains: readonly EvidenceChain[]
}
