import { PasswordInput, SegmentedControl, Stack, Text } from '@mantine/core'
import { words } from '../words.ts'

/** What a person proves with who it is. A passkey is asked for when that is needed: nothing is typed. */
export interface Secret {
  readonly by: 'password' | 'pin' | 'passkey'
  readonly text: string
}

interface SecretInputProps {
  readonly secret: Secret
  readonly onChange: (secret: Secret) => void
  /** Whether a PIN would be accepted here. */
  readonly canUsePin: boolean
  /** Whether a passkey can be asked for; absent: no. */
  readonly canUsePasskey?: boolean
  /** What else is to be known of a password that is asked for. */
  readonly passwordHelp?: string
}

/** A password, or a PIN or passkey where one serves. */
export function SecretInput(props: SecretInputProps) {
  const { secret, onChange, canUsePin, canUsePasskey = false, passwordHelp } = props
  const choices: readonly Secret['by'][] = [
    ...(canUsePin ? (['pin'] as const) : []),
    'password',
    ...(canUsePasskey ? (['passkey'] as const) : []),
  ]
  const by = choices.includes(secret.by) ? secret.by : 'password'
  return (
    <Stack gap={6}>
      {choices.length > 1 && (
        <SegmentedControl
          aria-label={words.session.with}
          data={choices.map((value) => ({ value, label: words.session[value] }))}
          value={by}
          onChange={(value) => onChange({ by: choices.find((one) => one === value) ?? by, text: '' })}
        />
      )}
      {by === 'passkey' ? (
        <Text size="sm">{words.session.passkeyHelp}</Text>
      ) : (
        <PasswordInput
          description={by === 'pin' ? words.session.pinHelp : passwordHelp}
          label={words.session[by]}
          autoComplete={by === 'pin' ? 'off' : 'current-password'}
          inputMode={by === 'pin' ? 'numeric' : 'text'}
          required
          value={secret.text}
          onChange={(event) => onChange({ by, text: event.currentTarget.value })}
        />
      )}
    </Stack>
  )
}
