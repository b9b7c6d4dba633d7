import {
  FindUnitsDocument,
  type FindUnitsResult,
  type PartInventoriesInputFilters,
} from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { partName } from '../partName.ts'
import { statusWord } from '../status/StatusPill.tsx'
import { identityOf } from '../unitName.ts'
import { words } from '../words.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** Pick a unit or lot by serial, lot or part number; of one part alone where one is given, as a torque wrench is. */
export function UnitSelect({
  ofPart = null,
  ...props
}: PickerProps<Choice> & { readonly ofPart?: string | null }) {
  const reads = { useChoices: useUnits, useChosen: useUnit }
  return <RecordSelect {...props} {...reads} within={ofPart} nothingFound={words.select.noUnits} />
}

function useUnits(search: string, ofPart: string | null): readonly Choice[] | undefined {
  const text = containing(search)
  const matching = { or_: [{ serialNumber: text }, { lotNumber: text }, { part: { partNumber: text } }] }
  const filters: PartInventoriesInputFilters = {
    ...(ofPart === null ? {} : { partId: { eq: ofPart } }),
    ...(search === '' ? {} : matching),
  }
  return choicesOf(useDocument(FindUnitsDocument, { filters }, { keepPrevious: true }).data)
}

export function useUnit(id: string | null): Choice | null {
  const { data } = useDocument(FindUnitsDocument, { filters: { id: { eq: id } } }, { enabled: id !== null })
  return choicesOf(data)?.[0] ?? null
}

function choicesOf(found: FindUnitsResult | undefined): readonly Choice[] | undefined {
  return found?.partInventories?.edges.flatMap((edge) => {
    const unit = edge?.node ?? null
    if (unit === null) return []
    const part = partName(unit.part)
    const place = unit.location === null ? '' : words.select.at(unit.location.name)
    const detail = [part, statusWord(unit.status ?? ''), place].filter((word) => word !== '').join(' · ')
    return [{ id: unit.id, name: identityOf(unit), detail }]
  })
}
