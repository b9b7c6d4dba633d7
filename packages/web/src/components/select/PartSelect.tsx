import { FindPartsDocument, type FindPartsResult, type PartsInputFilters } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { exactFirst } from '../exactFirst.ts'
import { partName } from '../partName.ts'
import { words } from '../words.ts'
import { called } from './containing.ts'
import { partMatching } from './partMatching.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** A revision of a part, with how its units are told apart. */
export interface PartChoice extends Choice {
  readonly partNumber: string
  readonly trackingType: string | null
  /** Makes the serial or lot that nobody types; null: nothing does. */
  readonly numberingPattern: string | null
}

/** Pick a part by number or description. Those that a procedure makes come first, where one is given. */
export function PartSelect({
  forProcedure = null,
  ...props
}: PickerProps<PartChoice> & { readonly forProcedure?: string | null }) {
  const reads = { useChoices: useParts, useChosen: usePart }
  return <RecordSelect {...props} {...reads} within={forProcedure} nothingFound={words.select.noParts} />
}

function useParts(search: string, forProcedure: string | null): readonly PartChoice[] | undefined {
  const filters = search === '' ? {} : partMatching(search)
  const linked = useLinked(forProcedure, filters)
  const exact = useCalled(search)
  const found = choicesOf(useDocument(FindPartsDocument, { filters }).data)
  if (found === undefined || exact === undefined) return undefined
  const all = exactFirst(exact, found)
  if (forProcedure === null) return all
  return linked === undefined ? undefined : linkedFirst(linked, all)
}

/** The parts of exactly that number; none without a search. */
function useCalled(search: string): readonly PartChoice[] | undefined {
  const filters = { partNumber: called(search) }
  const { data } = useDocument(FindPartsDocument, { filters }, { enabled: search !== '' })
  return search === '' ? [] : choicesOf(data)
}

/** The parts that a procedure makes; undefined while they are asked for, or without a procedure. */
function useLinked(
  procedureId: string | null,
  filters: PartsInputFilters = {},
): readonly PartChoice[] | undefined {
  const ofProcedure = { ...filters, procedures: { id: { eq: procedureId } } }
  const options = { enabled: procedureId !== null }
  return choicesOf(useDocument(FindPartsDocument, { filters: ofProcedure }, options).data)
}

/** The one part that a procedure makes; null: it makes none or several, or that is being asked for. */
export function useOnlyPart(procedureId: string | null): PartChoice | null {
  const linked = useLinked(procedureId)
  return linked?.length === 1 ? (linked[0] ?? null) : null
}

/** The parts that the procedure makes, then the others; each says which it is. */
function linkedFirst(linked: readonly PartChoice[], all: readonly PartChoice[]): readonly PartChoice[] {
  const ids = new Set(linked.map(({ id }) => id))
  const saying = (word: string) => (one: PartChoice) => ({
    ...one,
    detail: [one.detail, word].filter(Boolean).join(' · '),
  })
  return [
    ...linked.map(saying(words.select.madeByIt)),
    ...all.filter(({ id }) => !ids.has(id)).map(saying(words.select.notMadeByIt)),
  ]
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
