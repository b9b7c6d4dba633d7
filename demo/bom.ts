/** One line of a bill of materials. */
export interface BomLineLiteral {
  readonly part: string
  /** For one; 0: only the lot is recorded. */
  readonly quantity: string
  /** Places on the drawing, as many as pieces. */
  readonly designators?: readonly string[]
  /** Which revisions serve; absent: as the API has it. */
  readonly interchange?: 'ANY' | 'EXACT' | 'THIS_OR_LATER'
  /** Parts that may go in instead. */
  readonly substitutes?: readonly string[]
  readonly note?: string
}

/** What a part is built of. */
export interface BomLiteral {
  readonly part: string
  readonly lines: readonly BomLineLiteral[]
}

/** What an igniter is built of. */
export const igniterBom: BomLiteral = {
  part: 'EP-1000',
  lines: [
    { part: 'EP-1010', quantity: '1' },
    { part: 'EP-1020', quantity: '1' },
    { part: 'EP-1030', quantity: '1', designators: ['E1'] },
    { part: 'EP-1040', quantity: '1' },
    { part: 'EP-1051', quantity: '1', designators: ['OR1'] },
    { part: 'EP-1052', quantity: '1', designators: ['OR2'] },
    { part: 'EP-1060', quantity: '2', designators: ['J1', 'J2'] },
    { part: 'EP-1080', quantity: '6', designators: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'] },
    { part: 'EP-1090', quantity: '0' },
    { part: 'EP-1095', quantity: '1' },
  ],
}
