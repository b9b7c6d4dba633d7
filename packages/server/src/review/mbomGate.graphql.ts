import { enumType } from '../graphql/filterTypes.ts'

/** The contract's one gate of an mBOM version: before its release. */
export const MBomGateType = enumType(
  'Mbomapprovalgatetypeenum',
  ['RELEASED'],
  'What an approval of an mBOM version is for: its release.',
)
