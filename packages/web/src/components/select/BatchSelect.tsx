import { FindBatchesDocument, type FindBatchesResult } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { words } from '../words.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** Pick a batch by its title; the newest come first. */
export function BatchSelect(props: PickerProps<Choice>) {
  return (
    <RecordSelect
      {...props}
      useChoices={useBatches}
      useChosen={useBatch}
      nothingFound={words.select.noBatches}
    />
  )
}

function useBatches(search: string): readonly Choice[] | undefined {
  const filters = search === '' ? {} : { title: containing(search) }
  return choicesOf(useDocument(FindBatchesDocument, { filters }).data)
}

function useBatch(id: string | null): Choice | null {
  const { data } = useDocument(FindBatchesDocument, { filters: { id: { eq: id } } }, { enabled: id !== null })
  return choicesOf(data)?.[0] ?? null
}

function choicesOf(found: FindBatchesResult | undefined): readonly Choice[] | undefined {
  return found?.runBatchs?.edges.flatMap((edge) => {
    const batch = edge?.node ?? null
    return batch === null ? [] : [{ id: batch.id, name: batch.title ?? batch.prettyStr ?? '' }]
  })
}
