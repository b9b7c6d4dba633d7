import { Checkbox, Stack, TextInput } from '@mantine/core'
import { Refusals } from '../Refusals.tsx'
import { words } from '../words.ts'
import { SecretInput } from './SecretInput.tsx'
import type { Signer } from './useSigner.ts'

interface SignerFieldsProps {
  readonly signer: Signer
  /** A second person signs: nobody else may. */
  readonly isSecond?: true
}

/** Whose signature it is and what proves it, with what became of asking for a passkey. */
export function SignerFields({ signer, isSecond }: SignerFieldsProps) {
  return (
    <Stack gap="sm">
      <TextInput
        label={words.sign.signer}
        type="email"
        autoComplete="off"
        required
        readOnly={!signer.isSomeoneElse}
        value={signer.email}
        onChange={(event) => signer.setEmail(event.currentTarget.value)}
      />
      <SecretInput
        secret={signer.secret}
        onChange={signer.setSecret}
        canUsePin={signer.canUsePin}
        canUsePasskey={signer.canUsePasskey}
        {...(!signer.canUsePin && !signer.isSomeoneElse && { passwordHelp: words.session.pinLater })}
      />
      {isSecond !== true && (
        <Checkbox
          label={words.sign.someoneElse}
          checked={signer.isSomeoneElse}
          onChange={(event) => signer.setSomeoneElse(event.currentTarget.checked)}
        />
      )}
      <Refusals lines={signer.refusals} />
    </Stack>
  )
}
