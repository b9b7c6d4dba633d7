import { FindPartsDocument } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { words } from '../words.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** A revision of a part, with how its units are told apart. */
export interface PartChoice extends Choice {
  readonly trackingType: string | null
}

/** Pick a part by number or description. */
export function PartSelect(props: PickerProps<PartChoice>) {
  return <RecordSelect {...props} useChoices={useParts} nothingFound={words.select.noParts} />
}

function useParts(search: string): readonly PartChoice[] | undefined {
  const matching = { or_: [{ partNumber: containing(search) }, { description: containing(search) }] }
  const { data } = useDocument(FindPartsDocument, { filters: search === '' ? {} : matching }, { keepPrevious: true })
  return data?.parts?.edges.flatMap((edge) => {
    const part = edge?.node ?? null
    if (part === null) return []
    const { id, partNumber, revision, description, trackingType } = part
    return [{ id, name: `${partNumber} ${revision}`, detail: description ?? '', trackingType }]
  })
}
