import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  type OwnPasskeysResult,
  RemovePasskeyDocument,
  RenamePasskeyDocument,
} from '../../generated/documents.ts'
import { useAct } from '../api/useAct.ts'
import { Refusals } from '../Refusals.tsx'
import { passkeyWords } from '../words/passkeyWords.ts'
import { words } from '../words.ts'
import styles from './PasskeysDialog.module.css'
import { passkeyFacts } from './passkeyFacts.ts'

type Passkey = OwnPasskeysResult['passkeys'][number]

/** One passkey, with its way to another name and its way out. */
export function PasskeyLine({ passkey }: { readonly passkey: Passkey }) {
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null)
  const stop = () => setDoing(null)
  return (
    <li className={styles['passkey']}>
      {doing === 'rename' && <RenameForm passkey={passkey} onDone={stop} />}
      {doing === 'remove' && <RemoveForm passkey={passkey} onDone={stop} />}
      {doing === null && (
        <>
          <div>
            <p className={styles['name']}>{passkey.name}</p>
            <p className={styles['facts']}>{passkeyFacts(passkey).join(' · ')}</p>
          </div>
          <Group gap="xs">
            <Button
              variant="default"
              aria-label={passkeyWords.renameOf(passkey.name)}
              onClick={() => setDoing('rename')}
            >
              {passkeyWords.rename}
            </Button>
            <Button
              variant="default"
              aria-label={passkeyWords.removeOf(passkey.name)}
              onClick={() => setDoing('remove')}
            >
              {passkeyWords.remove}
            </Button>
          </Group>
        </>
      )}
    </li>
  )
}

interface FormProps {
  readonly passkey: Passkey
  readonly onDone: () => void
}

function RenameForm({ passkey, onDone }: FormProps) {
  const act = useAct(RenamePasskeyDocument)
  const [name, setName] = useState(passkey.name)
  const rename = async (event: FormEvent) => {
    event.preventDefault()
    const input = { id: passkey.id, etag: passkey._etag ?? '', name }
    if ((await act.perform({ input })) !== null) onDone()
  }
  return (
    <form className={styles['form']} onSubmit={(event) => void rename(event)}>
      <TextInput
        label={passkeyWords.renameOf(passkey.name)}
        required
        maxLength={64}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Refusals lines={act.refusals} />
      <Group justify="flex-end" gap="xs" mt="xs">
        <Button variant="default" onClick={onDone}>
          {words.common.cancel}
        </Button>
        <Button type="submit" loading={act.isBusy}>
          {passkeyWords.save}
        </Button>
      </Group>
    </form>
  )
}

function RemoveForm({ passkey, onDone }: FormProps) {
  const act = useAct(RemovePasskeyDocument)
  const remove = async () => {
    if ((await act.perform({ input: { id: passkey.id, etag: passkey._etag } })) !== null) onDone()
  }
  return (
    <div className={styles['form']}>
      <p className={styles['name']}>{passkeyWords.removeTitle(passkey.name)}</p>
      <p className={styles['facts']}>{passkeyWords.removeHelp}</p>
      <Refusals lines={act.refusals} />
      <Group justify="flex-end" gap="xs" mt="xs">
        <Button variant="default" onClick={onDone}>
          {passkeyWords.keep}
        </Button>
        <Button color="red" loading={act.isBusy} onClick={() => void remove()}>
          {passkeyWords.remove}
        </Button>
      </Group>
    </div>
  )
}
