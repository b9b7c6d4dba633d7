import { FindProceduresDocument, type FindProceduresResult } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { words } from '../words.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** Pick a procedure among those of which a version is released: the newest one is meant. */
export function ProcedureSelect(props: PickerProps<Choice>) {
  return (
    <RecordSelect
      {...props}
      useChoices={useProcedures}
      useChosen={useProcedure}
      nothingFound={words.select.noProcedures}
    />
  )
}

function useProcedures(search: string): readonly Choice[] | undefined {
  const filters = {
    isLatestReleasedVersion: { eq: true },
    ...(search === '' ? {} : { title: containing(search) }),
  }
  return choicesOf(useDocument(FindProceduresDocument, { filters }, { keepPrevious: true }).data)
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
      : [{ id: procedure.id, name: procedure.title, detail: words.common.revision(procedure.version) }]
  })
}
