import { PasswordInput, SegmentedControl, Stack } from '@mantine/core'
import { words } from '../words.ts'

/** What a person proves with who it is. */
export interface Secret {
  readonly by: 'password' | 'pin'
  readonly text: string
}

interface SecretInputProps {
  readonly secret: Secret
  readonly onChange: (secret: Secret) => void
  /** Whether a PIN would be accepted here. */
  readonly canUsePin: boolean
  /** What else is to be known of a password that is asked for. */
  readonly passwordHelp?: string
}

const choices = [
  { value: 'pin', label: words.session.pin },
  { value: 'password', label: words.session.password },
]

/** A password, or a PIN where one serves. */
export function SecretInput({ secret, onChange, canUsePin, passwordHelp }: SecretInputProps) {
  const by = canUsePin ? secret.by : 'password'
  return (
    <Stack gap={6}>
      {canUsePin && (
        <SegmentedControl
          aria-label={words.session.with}
          data={choices}
          value={by}
          onChange={(value) => onChange({ by: value === 'pin' ? 'pin' : 'password', text: '' })}
        />
      )}
      <PasswordInput
        description={by === 'pin' ? words.session.pinHelp : passwordHelp}
        label={by === 'pin' ? words.session.pin : words.session.password}
        autoComplete={by === 'pin' ? 'off' : 'current-password'}
        inputMode={by === 'pin' ? 'numeric' : 'text'}
        required
        value={secret.text}
        onChange={(event) => onChange({ by, text: event.currentTarget.value })}
      />
    </Stack>
  )
}
