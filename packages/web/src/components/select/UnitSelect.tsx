import {
  FindUnitsDocument,
  type FindUnitsResult,
  type PartInventoriesInputFilters,
} from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { exactFirst } from '../exactFirst.ts'
import { partName } from '../partName.ts'
import { statusWord, unitStatus } from '../status/StatusPill.tsx'
import { identityOf } from '../unitName.ts'
import { words } from '../words.ts'
import { calledUnit, containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** A unit or lot with the number of its part; empty: a part that may not be seen. */
export interface UnitChoice extends Choice {
  readonly partNumber: string
}

/** Pick a unit or lot by serial, lot or part number; of one part alone where one is given, as a torque wrench is. */
export function UnitSelect({
  ofPart = null,
  ...props
}: PickerProps<UnitChoice> & { readonly ofPart?: string | null }) {
  const reads = { useChoices: useUnits, useChosen: useUnit }
  return <RecordSelect {...props} {...reads} within={ofPart} nothingFound={words.select.noUnits} />
}

/**
 * Pick a unit or lot to start a procedure on: those of its parts come first, what is in work at the top for a build and what
 * is available for all else; each says whether its part is one of them.
 */
export function UnitForProcedureSelect({
  procedureId,
  builds,
  ...props
}: PickerProps<UnitChoice> & { readonly procedureId: string | null; readonly builds: boolean }) {
  const reads = { useChoices: builds ? useUnitsToBuild : useUnitsToWorkOn, useChosen: useUnit }
  return <RecordSelect {...props} {...reads} within={procedureId} nothingFound={words.select.noUnits} />
}

const useUnitsToBuild = (search: string, procedureId: string | null) =>
  useUnitsForProcedure(search, procedureId, 'WIP')

const useUnitsToWorkOn = (search: string, procedureId: string | null) =>
  useUnitsForProcedure(search, procedureId, 'AVAILABLE')

function useUnitsForProcedure(
  search: string,
  procedureId: string | null,
  atTop: 'WIP' | 'AVAILABLE',
): readonly UnitChoice[] | undefined {
  const ofItsParts: PartInventoriesInputFilters = {
    part: { procedures: { id: { eq: procedureId } } },
    ...(search === '' ? {} : matching(search)),
  }
  const fittingFilters = { status: { eq: atTop }, ...ofItsParts } as const
  const options = { enabled: procedureId !== null } as const
  const fitting = choicesOf(useDocument(FindUnitsDocument, { filters: fittingFilters }, options).data)
  const linked = choicesOf(useDocument(FindUnitsDocument, { filters: ofItsParts }, options).data)
  const all = useUnits(search, null)
  const exact = useCalled(search, null)
  if (procedureId === null) return all
  if (fitting === undefined || linked === undefined || all === undefined) return undefined
  const called = new Set(exact?.map(({ id }) => id))
  const found = linkedFirst([...fitting, ...linked], all)
  return exactFirst(
    found.filter(({ id }) => called.has(id)),
    found,
  )
}

/** The units whose part is linked, then the others; each says which it is. */
function linkedFirst(linked: readonly UnitChoice[], all: readonly UnitChoice[]): readonly UnitChoice[] {
  const byId = new Map(linked.map((unit) => [unit.id, unit]))
  const saying = (word: string) => (one: UnitChoice) => ({ ...one, detail: `${one.detail ?? ''} · ${word}` })
  return [
    ...[...byId.values()].map(saying(words.select.partLinked)),
    ...all.filter(({ id }) => !byId.has(id)).map(saying(words.select.partNotLinked)),
  ]
}

function useUnits(search: string, ofPart: string | null): readonly UnitChoice[] | undefined {
  const filters = { ...unitsOf(ofPart), ...(search === '' ? {} : matching(search)) }
  const exact = useCalled(search, ofPart)
  const found = choicesOf(useDocument(FindUnitsDocument, { filters }).data)
  return found === undefined || exact === undefined ? undefined : exactFirst(exact, found)
}

/** The units of exactly that serial or lot; none without a search. */
function useCalled(search: string, ofPart: string | null): readonly UnitChoice[] | undefined {
  const filters = { ...unitsOf(ofPart), ...calledUnit(search) }
  const { data } = useDocument(FindUnitsDocument, { filters }, { enabled: search !== '' })
  return search === '' ? [] : choicesOf(data)
}

function unitsOf(partId: string | null): PartInventoriesInputFilters {
  return partId === null ? {} : { partId: { eq: partId } }
}

function matching(search: string): PartInventoriesInputFilters {
  const text = containing(search)
  return { or_: [{ serialNumber: text }, { lotNumber: text }, { part: { partNumber: text } }] }
}

export function useUnit(id: string | null): UnitChoice | null {
  const { data } = useDocument(FindUnitsDocument, { filters: { id: { eq: id } } }, { enabled: id !== null })
  return choicesOf(data)?.[0] ?? null
}

function choicesOf(found: FindUnitsResult | undefined): readonly UnitChoice[] | undefined {
  return found?.partInventories?.edges.flatMap((edge) => {
    const unit = edge?.node ?? null
    if (unit === null) return []
    const part = partName(unit.part)
    const place = unit.location === null ? '' : words.select.at(unit.location.name)
    const detail = [part, statusWord(unitStatus(unit)), place].filter((word) => word !== '').join(' · ')
    return [{ id: unit.id, name: identityOf(unit), detail, partNumber: unit.part?.partNumber ?? '' }]
  })
}
