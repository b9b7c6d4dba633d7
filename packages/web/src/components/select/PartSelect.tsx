import { FindPartsDocument, type FindPartsResult } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { partName } from '../partName.ts'
import { words } from '../words.ts'
import { partMatching } from './partMatching.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** A revision of a part, with how its units are told apart. */
export interface PartChoice extends Choice {
  readonly partNumber: string
  readonly trackingType: string | null
  /** Makes the serial or lot that nobody types; null: nothing does. */
  readonly numberingPattern: string | null
}

/** Pick a part by number or description. */
export function PartSelect(props: PickerProps<PartChoice>) {
  return (
    <RecordSelect {...props} useChoices={useParts} useChosen={usePart} nothingFound={words.select.noParts} />
  )
}

function useParts(search: string): readonly PartChoice[] | undefined {
  const filters = search === '' ? {} : partMatching(search)
  return choicesOf(useDocument(FindPartsDocument, { filters }).data)
}

export function usePart(id: string | null): PartChoice | null {
  const { data } = useDocument(FindPartsDocument, { filters: { id: { eq: id } } }, { enabled: id !== null })
  return choicesOf(data)?.[0] ?? null
}

function choicesOf(found: FindPartsResult | undefined): readonly PartChoice[] | undefined {
  return found?.parts?.edges.flatMap((edge) => {
    const part = edge?.node ?? null
    if (part === null) return []
    const { id, partNumber, description, trackingType, numberingPattern } = part
    const name = partName(part)
    return [{ id, name, detail: description ?? '', partNumber, trackingType, numberingPattern }]
  })
}
