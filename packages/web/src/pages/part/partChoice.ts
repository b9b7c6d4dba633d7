import { partName } from '../../components/partName.ts'
import type { PartChoice } from '../../components/select/PartSelect.tsx'
import type { PartView } from '../../generated/documents.ts'

/** The part of a page as the dialog that starts a run takes it. */
export function partChoice(part: PartView): PartChoice {
  const { id, partNumber, description, trackingType, numberingPattern } = part
  return { id, name: partName(part), detail: description ?? '', partNumber, trackingType, numberingPattern }
}
