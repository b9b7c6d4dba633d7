import {
  FindUnitsDocument,
  type FindUnitsResult,
  type PartInventoriesInputFilters,
} from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { partName } from '../partName.ts'
import { statusWord, unitStatus } from '../status/StatusPill.tsx'
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

/** Pick a unit or lot to start a procedure on: those that are available and of its parts come first. */
export function UnitForProcedureSelect({
  procedureId,
  ...props
}: PickerProps<Choice> & { readonly procedureId: string | null }) {
  const reads = { useChoices: useUnitsForProcedure, useChosen: useUnit }
  return <RecordSelect {...props} {...reads} within={procedureId} nothingFound={words.select.noUnits} />
}

function useUnitsForProcedure(search: string, procedureId: string | null): readonly Choice[] | undefined {
  const filters: PartInventoriesInputFilters = {
    status: { eq: 'AVAILABLE' },
    part: { procedures: { id: { eq: procedureId } } },
    ...(search === '' ? {} : matching(search)),
  }
  const enabled = procedureId !== null
  const fitting = choicesOf(useDocument(FindUnitsDocument, { filters }, { keepPrevious: true, enabled }).data)
  const all = useUnits(search, null)
  if (!enabled) return all
  if (fitting === undefined || all === undefined) return undefined
  const ids = new Set(fitting.map(({ id }) => id))
  return [...fitting, ...all.filter(({ id }) => !ids.has(id))]
}

function useUnits(search: string, ofPart: string | null): readonly Choice[] | undefined {
  const filters: PartInventoriesInputFilters = {
    ...(ofPart === null ? {} : { partId: { eq: ofPart } }),
    ...(search === '' ? {} : matching(search)),
  }
  return choicesOf(useDocument(FindUnitsDocument, { filters }, { keepPrevious: true }).data)
}

function matching(search: string): PartInventoriesInputFilters {
  const text = containing(search)
  return { or_: [{ serialNumber: text }, { lotNumber: text }, { part: { partNumber: text } }] }
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
    const detail = [part, statusWord(unitStatus(unit)), place].filter((word) => word !== '').join(' · ')
    return [{ id: unit.id, name: identityOf(unit), detail }]
  })
}
