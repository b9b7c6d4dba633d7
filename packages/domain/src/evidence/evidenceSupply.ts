import type { ReceiptDocumentKind } from '../receipt/receiptDocument.ts'
import type { EvidencePerson } from './evidencePack.ts'

/** How the unit, something in it, or the lot that it was split from, came in. */
export interface EvidenceReceipt {
  readonly id: string
  /** What came in. */
  readonly name: string
  readonly quantity: string
  readonly supplier: string | null
  readonly manufacturer: string | null
  readonly orderReference: string | null
  readonly packingSlip: string | null
  readonly receivedAt: string
  readonly receivedBy: EvidencePerson
  /** Withdrawn ones too. */
  readonly certificates: readonly EvidenceReceiptDocument[]
}

/** A certificate that came with material. */
export interface EvidenceReceiptDocument {
  readonly id: string
  readonly kind: ReceiptDocumentKind
  readonly number: string | null
  readonly withdrawnAt: string | null
  readonly files: readonly { readonly filename: string; readonly sha256: string | null }[]
}

/** Parts that were put aside for a run of the pack, or for its batch. */
export interface EvidenceKit {
  readonly id: string
  /** Title of the run, or of the batch. */
  readonly for: string
  readonly status: string
  readonly createdAt: string
  readonly createdBy: EvidencePerson
  readonly items: readonly {
    readonly part: string
    readonly quantity: string
    /** Units and lots in it, built in or not. */
    readonly putAside: readonly string[]
  }[]
}
