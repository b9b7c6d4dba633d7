import { FindProceduresDocument, type FindProceduresResult } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { words } from '../words.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/**
 * Pick a procedure among those of which a version is released: the newest one is meant. Those that make a part come first,
 * where one is given.
 */
export function ProcedureSelect({
  forPart = null,
  ...props
}: PickerProps<Choice> & { readonly forPart?: string | null }) {
  return (
    <RecordSelect
      {...props}
      useChoices={useProcedures}
      within={forPart}
      useChosen={useProcedure}
      nothingFound={words.select.noProcedures}
    />
  )
}

function useProcedures(search: string, forPart: string | null): readonly Choice[] | undefined {
  const filters = {
    isLatestReleasedVersion: { eq: true },
    ...(search === '' ? {} : { title: containing(search) }),
  }
  const linked = useDocument(
    FindProceduresDocument,
    { filters: { ...filters, parts: { id: { eq: forPart } } } },
    { enabled: forPart !== null },
  )
  const all = choicesOf(useDocument(FindProceduresDocument, { filters }).data)
  if (forPart === null) return all
  const fitting = choicesOf(linked.data)
  return all === undefined || fitting === undefined ? undefined : fittingFirst(fitting, all)
}

/** The procedures that make the part, then the others; each says which it is. */
function fittingFirst(fitting: readonly Choice[], all: readonly Choice[]): readonly Choice[] {
  const ids = new Set(fitting.map(({ id }) => id))
  const saying = (word: string) => (one: Choice) => ({ ...one, detail: `${one.detail ?? ''} · ${word}` })
  return [
    ...fitting.map(saying(words.select.forThisPart)),
    ...all.filter(({ id }) => !ids.has(id)).map(saying(words.select.notForThisPart)),
  ]
}

function useProcedure(id: string | null): Choice | null {
  const { data } = useDocument(
    FindProceduresDocument,
    { filters: { id: { eq: id } } },
    { enabled: id !== null },
  )
  return choicesOf(data)?.[0] ?? null
}

function choicesOf(found: FindProceduresResult | undefined): readonly Choice[] | undefined {
  return found?.procedures?.edges.flatMap((edge) => {
    const procedure = edge?.node ?? null
    return procedure === null
      ? []
      : [{ id: procedure.id, name: procedure.title, detail: words.common.version(procedure.version) }]
  })
}
