import { Button, Modal, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useReturnFocus } from '../../ui/useReturnFocus.ts'
import { Refusals } from '../Refusals.tsx'
import { useSession, useSessionChange } from '../session/useSession.ts'
import { type Secret, SecretInput } from '../signature/SecretInput.tsx'
import { words } from '../words.ts'

/** Hand the device over to another person, by password or PIN, without logging it out. */
export function SwitchPersonDialog({ onClose }: { readonly onClose: () => void }) {
  const { demo, device } = useSession()
  const { change, isBusy, refusals } = useSessionChange('/session/switch')
  useReturnFocus()
  const [email, setEmail] = useState('')
  const [secret, setSecret] = useState<Secret>({ by: device === null ? 'password' : 'pin', text: '' })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await change({ email, [secret.by]: secret.text })) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.session.switchTitle}
      closeButtonProps={{ 'aria-label': words.common.close, size: 44, iconSize: 20 }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Text c="dimmed" size="sm">
            {words.session.switchHelp}
          </Text>
          <TextInput
            label={words.session.email}
            type="email"
            autoComplete="username"
            required
            data-autofocus
            list={demo.length > 0 ? 'demo-people' : undefined}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <datalist id="demo-people">
            {demo.map((login) => (
              <option key={login.email} value={login.email}>
                {login.name}
              </option>
            ))}
          </datalist>
          <SecretInput secret={secret} onChange={setSecret} canUsePin={device !== null} />
          <Refusals lines={refusals} />
          <Button type="submit" loading={isBusy}>
            {words.session.switchTo}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}
