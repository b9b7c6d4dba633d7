import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { linesOf } from '../../components/api/refused.ts'
import { useAct } from '../../components/api/useAct.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { passkeyFacts } from '../../components/passkey/passkeyFacts.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { peopleWords } from '../../components/words/peopleWords.ts'
import { words } from '../../components/words.ts'
import { PasskeysOfPersonDocument, TakePasskeyAwayDocument } from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import type { PersonRow } from './personRow.ts'

const { passkeys: said } = peopleWords

interface PasskeysOfPersonProps {
  readonly person: PersonRow
  readonly onClose: () => void
}

/** The passkeys of somebody else, and the way to take one away whose device is lost or stolen. */
export function PasskeysOfPerson({ person, onClose }: PasskeysOfPersonProps) {
  const { data, error } = useDocument(PasskeysOfPersonDocument, { id: person.id })
  const act = useAct(TakePasskeyAwayDocument)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const passkeys = data?.user?.passkeys ?? []
  const passkey = passkeys.find(({ id }) => chosen.includes(id))
  const remove = async () => {
    if (passkey === undefined) return
    const input = { id: passkey.id, etag: passkey._etag, reason }
    if ((await act.perform({ input })) === null) return
    setChosen([])
    setReason('')
  }
  return (
    <FormDialog
      title={said.of(person.name)}
      size="lg"
      submit={{
        label: said.remove,
        isDanger: true,
        isDisabled: passkey === undefined || reason.trim() === '',
      }}
      notice={<Refusals lines={[...linesOf(error), ...act.refusals]} />}
      isBusy={act.isBusy}
      cancel={words.common.close}
      onSubmit={() => void remove()}
      onClose={onClose}
    >
      {data === undefined && error === null && <Waiting label={words.common.loading(said.what)} />}
      {data !== undefined && passkeys.length === 0 && <Text>{said.none(person.name)}</Text>}
      {passkeys.length > 0 && (
        <>
          <Choices
            kind="radio"
            label={said.which}
            legend="shown"
            options={passkeys.map((one) => ({
              value: one.id,
              label: [one.name, ...passkeyFacts(one)].join(' · '),
            }))}
            chosen={chosen}
            onChange={setChosen}
          />
          <Textarea
            label={words.common.reason}
            description={said.help}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
    </FormDialog>
  )
}
