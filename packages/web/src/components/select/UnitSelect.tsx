import { FindUnitsDocument } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { statusWord } from '../status/StatusPill.tsx'
import { identityOf } from '../unitName.ts'
import { words } from '../words.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** Pick a unit or lot by serial, lot or part number. */
export function UnitSelect(props: PickerProps<Choice>) {
  return <RecordSelect {...props} useChoices={useUnits} nothingFound={words.select.noUnits} />
}

function useUnits(search: string): readonly Choice[] | undefined {
  const text = containing(search)
  const matching = { or_: [{ serialNumber: text }, { lotNumber: text }, { part: { partNumber: text } }] }
  const { data } = useDocument(FindUnitsDocument, { filters: search === '' ? {} : matching }, { keepPrevious: true })
  return data?.partInventories?.edges.flatMap((edge) => {
    const unit = edge?.node ?? null
    if (unit === null) return []
    const part = unit.part === null ? '' : `${unit.part.partNumber} ${unit.part.revision}`
    const place = unit.location === null ? '' : words.start.at(unit.location.name)
    const detail = [part, statusWord(unit.status ?? ''), place].filter((word) => word !== '').join(' · ')
    return [{ id: unit.id, name: identityOf(unit), detail }]
  })
}
