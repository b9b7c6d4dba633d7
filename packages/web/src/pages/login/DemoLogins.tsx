import { Text, Title, UnstyledButton } from '@mantine/core'
import type { DemoLogin } from '../../components/session/session.ts'
import { words } from '../../components/words.ts'
import styles from './LoginCard.module.css'

interface DemoLoginsProps {
  readonly logins: readonly DemoLogin[]
  readonly isBusy: boolean
  readonly onChoose: (login: { readonly email: string; readonly password: string }) => void
}

/** The people of the demonstration factory, each one tap away. */
export function DemoLogins({ logins, isBusy, onChoose }: DemoLoginsProps) {
  return (
    <>
      <Title order={2}>{words.session.demoTitle}</Title>
      <Text c="dimmed" size="sm" mt={4}>
        {words.session.demoHelp}
      </Text>
      <ul className={styles['logins']}>
        {logins.map(({ name, email, password, pin, role }) => (
          <li key={email}>
            <UnstyledButton
              className={styles['login']}
              disabled={isBusy}
              onClick={() => onChoose({ email, password })}
            >
              <span className={styles['who']}>{name}</span>
              <span>{role}</span>
              <span className={styles['detail']}>
                {email} · {password}
                {pin === null ? '' : ` · ${words.session.pin} ${pin}`}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  )
}
