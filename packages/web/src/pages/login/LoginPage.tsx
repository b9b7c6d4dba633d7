import { Button, PasswordInput, Stack, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Refusals } from '../../components/Refusals.tsx'
import { useSession, useSessionChange } from '../../components/session/useSession.ts'
import { TabTitle } from '../../components/TabTitle.tsx'
import { words } from '../../components/words.ts'
import { DemoLogins } from './DemoLogins.tsx'
import { LoginCard } from './LoginCard.tsx'

/** Mail address and password. In the demonstration factory its people can be chosen. */
export default function LoginPage() {
  const { demo } = useSession()
  const { change, isBusy, refusals } = useSessionChange('/login')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void change({ email, password })
  }
  return (
    <LoginCard
      aside={
        demo.length > 0 && (
          <DemoLogins logins={demo} isBusy={isBusy} onChoose={(login) => void change(login)} />
        )
      }
    >
      <form onSubmit={submit}>
        <Stack>
          <TabTitle of={words.session.title} />
          <Title order={1}>{words.session.title}</Title>
          <TextInput
            label={words.session.email}
            type="email"
            autoComplete="username"
            required
            autoFocus
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label={words.session.password}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Refusals lines={refusals} />
          <Button type="submit" loading={isBusy} fullWidth>
            {words.session.logIn}
          </Button>
        </Stack>
      </form>
    </LoginCard>
  )
}
