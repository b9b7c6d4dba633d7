import { Modal, Stack, Text } from '@mantine/core'
import { OwnPasskeysDocument } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useReturnFocus } from '../../ui/useReturnFocus.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { linesOf } from '../api/refused.ts'
import { useDocument } from '../api/useDocument.ts'
import { Refusals } from '../Refusals.tsx'
import { keepsPasskeys } from '../signature/keepsPasskeys.ts'
import { passkeyWords } from '../words/passkeyWords.ts'
import { words } from '../words.ts'
import { AddPasskey } from './AddPasskey.tsx'
import { PasskeyLine } from './PasskeyLine.tsx'
import styles from './PasskeysDialog.module.css'

/** The passkeys of the person here: see them, add one, rename and remove them. */
export function PasskeysDialog({ onClose }: { readonly onClose: () => void }) {
  useReturnFocus()
  const { data, error, refetch } = useDocument(OwnPasskeysDocument, {})
  return (
    <Modal
      opened
      onClose={onClose}
      title={passkeyWords.title}
      size="lg"
      closeButtonProps={{ 'aria-label': words.common.close, size: 44, iconSize: 20 }}
    >
      <Stack>
        <Text c="dimmed" size="sm">
          {passkeyWords.help}
        </Text>
        <Refusals lines={linesOf(error)} retry={() => void refetch()} />
        {data === undefined && error === null && <Waiting label={words.common.loading(passkeyWords.what)} />}
        {data?.passkeys.length === 0 && <Text>{passkeyWords.none}</Text>}
        {data !== undefined && data.passkeys.length > 0 && (
          <ul className={styles['list']} aria-label={passkeyWords.list}>
            {data.passkeys.map((passkey) => (
              <PasskeyLine key={passkey.id} passkey={passkey} />
            ))}
          </ul>
        )}
        {keepsPasskeys() ? <AddPasskey /> : <Notice tone="info">{passkeyWords.notHere}</Notice>}
      </Stack>
    </Modal>
  )
}
