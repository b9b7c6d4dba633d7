import { Text } from '@mantine/core'
import { useAct } from '../../../components/api/useAct.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { catalogWords } from '../../../components/words/catalogWords.ts'
import {
  AddSubtypeToPartDocument,
  PartCatalogDocument,
  type PartView,
  RemoveSubtypeFromPartDocument,
} from '../../../generated/documents.ts'
import { Choices } from '../../../ui/Choices.tsx'

const { part: text } = catalogWords

/** The kinds that a part is tagged with. Each is saved as it is chosen. */
export function PartKinds({ part }: { readonly part: PartView }) {
  const { data } = useDocument(PartCatalogDocument, {})
  const add = useAct(AddSubtypeToPartDocument)
  const remove = useAct(RemoveSubtypeFromPartDocument)
  const kinds = (data?.partSubtypes?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  const own = (part.partSubtypes ?? []).map(({ id }) => id)
  if (kinds.length === 0) return <Text size="sm">{text.noKinds}</Text>
  const turn = (chosen: readonly string[]) => {
    const input = (partSubtypeId: string) => ({
      input: { partId: part.id, partSubtypeId, etag: part._etag ?? '' },
    })
    for (const id of chosen.filter((one) => !own.includes(one))) void add.perform(input(id))
    for (const id of own.filter((one) => !chosen.includes(one))) void remove.perform(input(id))
  }
  return (
    <div>
      <Choices
        kind="checkbox"
        label={text.kinds}
        legend="shown"
        options={kinds.map(({ id, name }) => ({ value: id, label: name ?? '' }))}
        chosen={own}
        isDisabled={add.isBusy || remove.isBusy}
        onChange={turn}
      />
      <Text size="sm">{text.kindsHelp}</Text>
      <Refusals lines={[...add.refusals, ...remove.refusals]} />
    </div>
  )
}
