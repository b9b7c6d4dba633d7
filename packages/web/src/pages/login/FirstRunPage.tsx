import { Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Refusals } from '../../components/Refusals.tsx'
import { useSessionChange } from '../../components/session/useSession.ts'
import { TabTitle } from '../../components/TabTitle.tsx'
import { firstRunWords } from '../../components/words/firstRunWords.ts'
import { words } from '../../components/words.ts'
import { LoginCard } from './LoginCard.tsx'

const empty = {
  organization: '',
  domain: '',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  name: '',
  email: '',
  password: '',
}

/** On a server without an organization: whoever comes first makes it, and is its administrator. */
export default function FirstRunPage() {
  const { change, isBusy, refusals } = useSessionChange('/first-run')
  const [form, setForm] = useState(empty)
  const input = (name: keyof typeof empty) => ({
    required: true,
    value: form[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setForm({ ...form, [name]: event.currentTarget.value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void change(form)
  }
  return (
    <LoginCard>
      <form onSubmit={submit}>
        <Stack>
          <TabTitle of={firstRunWords.title} />
          <Title order={1}>{firstRunWords.title}</Title>
          <Text c="dimmed">{firstRunWords.help}</Text>
          <TextInput
            label={firstRunWords.organization}
            autoComplete="organization"
            autoFocus
            {...input('organization')}
          />
          <TextInput label={firstRunWords.domain} placeholder="example.com" {...input('domain')} />
          <TextInput label={firstRunWords.timeZone} {...input('timeZone')} />
          <TextInput label={firstRunWords.name} autoComplete="name" {...input('name')} />
          <TextInput label={words.session.email} type="email" autoComplete="username" {...input('email')} />
          <PasswordInput
            label={words.session.password}
            description={firstRunWords.passwordHelp}
            autoComplete="new-password"
            {...input('password')}
          />
          <Refusals lines={refusals} />
          <Button type="submit" loading={isBusy}>
            {firstRunWords.create}
          </Button>
        </Stack>
      </form>
    </LoginCard>
  )
}
