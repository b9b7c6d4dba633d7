import { Button, PasswordInput, Stack, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { AddPasskeyDocument } from '../../generated/documents.ts'
import { linesOf, type RefusalLine } from '../api/refused.ts'
import { useAct } from '../api/useAct.ts'
import { Refusals } from '../Refusals.tsx'
import { useSession } from '../session/useSession.ts'
import { passkeyWords } from '../words/passkeyWords.ts'
import { makePasskey } from './askPasskey.ts'

/** Adds a passkey under the password: the browser makes it when the button is pressed. */
export function AddPasskey() {
  const { person } = useSession()
  const act = useAct(AddPasskeyDocument)
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [asking, setAsking] = useState(false)
  const [made, setMade] = useState<string>()
  const [failure, setFailure] = useState<readonly RefusalLine[]>([])
  const add = async (event: FormEvent) => {
    event.preventDefault()
    // A wrong password is typed again; the passkey that the device made for it serves, and it keeps no second one.
    const isAgain = act.refusals.some(({ code }) => code === 'SIGNATURE_INVALID')
    act.reset()
    setFailure([])
    setAsking(true)
    const asked = isAgain && made !== undefined ? Promise.resolve(made) : makePasskey()
    const registration = await asked.catch((error: unknown) => setFailure(linesOf(error)))
    setAsking(false)
    if (registration === undefined) return
    setMade(registration)
    const signature = { email: person?.email ?? '', password }
    if ((await act.perform({ input: { name, registration, signature } })) === null) return
    setName('')
    setPassword('')
  }
  return (
    <form onSubmit={(event) => void add(event)}>
      <Stack gap="sm">
        <Title order={3} size="h5">
          {passkeyWords.addTitle}
        </Title>
        <TextInput
          label={passkeyWords.name}
          description={passkeyWords.nameHelp}
          required
          maxLength={64}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <PasswordInput
          label={passkeyWords.password}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Refusals lines={[...failure, ...act.refusals]} />
        <Button type="submit" loading={asking || act.isBusy}>
          {passkeyWords.add}
        </Button>
      </Stack>
    </form>
  )
}
