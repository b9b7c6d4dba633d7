import {
  type CertificateKindsInputFilters,
  FindCertificateKindsDocument,
  type FindCertificateKindsResult,
} from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { certificateWords } from '../words/certificateWords.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** Pick what people may be certified for. */
export function CertificateKindSelect(props: PickerProps<Choice>) {
  return (
    <RecordSelect
      {...props}
      useChoices={useKinds}
      useChosen={useKind}
      nothingFound={certificateWords.nothingFound}
    />
  )
}

function useKinds(search: string): readonly Choice[] | undefined {
  const filters: CertificateKindsInputFilters = {
    active: { eq: true },
    ...(search === '' ? {} : { name: containing(search) }),
  }
  return choicesOf(useDocument(FindCertificateKindsDocument, { filters }).data)
}

function useKind(id: string | null): Choice | null {
  const filters = { id: { eq: id } }
  const { data } = useDocument(FindCertificateKindsDocument, { filters }, { enabled: id !== null })
  return choicesOf(data)?.[0] ?? null
}

function choicesOf(found: FindCertificateKindsResult | undefined): readonly Choice[] | undefined {
  return found?.certificateKinds?.edges.flatMap((edge) => {
    const kind = edge?.node ?? null
    return kind === null ? [] : [{ id: kind.id, name: kind.name }]
  })
}
