import { Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { useList } from '../../../components/api/useList.ts'
import { splitRefusals } from '../../../components/form/splitRefusals.ts'
import { ListBody } from '../../../components/ListPage.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import { certificateWords as words } from '../../../components/words/certificateWords.ts'
import {
  AddCertificateKindDocument,
  CertificateKindsDocument,
  type CertificateKindView,
  ChangeCertificateKindDocument,
} from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'

/** What people may be certified for: kinds are added, and turned off and on; each change counts at once. */
export function KindsDialog({ onClose }: { readonly onClose: () => void }) {
  const list = useList(CertificateKindsDocument, { first: 50 }, ({ certificateKinds }) => certificateKinds)
  const adding = useAct(AddCertificateKindDocument)
  const changing = useAct(ChangeCertificateKindDocument)
  const whyNotAdd = useWhyNotPermitted('CreateCertificateKind')
  const whyNotChange = useWhyNotPermitted('UpdateCertificateKind')
  const [name, setName] = useState('')
  const { beside, others } = splitRefusals(adding.refusals, ['name'])
  const add = async () => {
    if ((await adding.perform({ input: { name } })) !== null) setName('')
  }
  const turn = ({ id, _etag, active }: CertificateKindView) =>
    void changing.perform({ input: { id, etag: _etag ?? '', active: !active } })
  return (
    <FormDialog
      title={words.kinds}
      size="lg"
      submit={{ label: words.addKind, isDisabled: whyNotAdd !== null || name.trim() === '' }}
      notice={<Refusals lines={[...others, ...changing.refusals]} />}
      isBusy={adding.isBusy || changing.isBusy}
      cancel={words.done}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <Text>{words.kindsHelp}</Text>
      <ListBody list={list} empty={<Text>{words.noKinds}</Text>}>
        {(rows) =>
          rows.map((kind) => (
            <Group key={kind.id} justify="space-between" wrap="nowrap" px="sm" py={6}>
              <span>{kind.active ? kind.name : `${kind.name} (${words.off})`}</span>
              <ReasonedButton
                variant="default"
                h={44}
                reason={whyNotChange}
                aria-label={kind.active ? words.turnOff(kind.name) : words.turnOn(kind.name)}
                onClick={() => turn(kind)}
              >
                {kind.active ? words.turnOffShort : words.turnOnShort}
              </ReasonedButton>
            </Group>
          ))
        }
      </ListBody>
      <TextInput
        label={words.kindName}
        description={whyNotAdd ?? words.kindNameHelp}
        disabled={whyNotAdd !== null}
        error={beside['name']}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
