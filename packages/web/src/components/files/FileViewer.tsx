import { Button, Modal } from '@mantine/core'
import { Download } from 'lucide-react'
import type { FileView } from '../../generated/documents.ts'
import { timeInWords } from '../times.ts'
import { words } from '../words.ts'
import styles from './FileViewer.module.css'
import { fileKind } from './fileKind.ts'
import { fileSize } from './fileSize.ts'
import { ownAddress } from './ownAddress.ts'

/** A picture or film as large as the screen allows, with who sent it and the hash of its bytes. */
export function FileViewer({ file, onClose }: { readonly file: FileView; readonly onClose: () => void }) {
  const filename = file.filename ?? words.file.unnamed
  const address = ownAddress(file.downloadUrl ?? '')
  const sent =
    file._created === null ? '' : words.file.by(file.createdBy?.name ?? '', timeInWords(file._created))
  return (
    <Modal
      opened
      onClose={onClose}
      title={filename}
      size="min(1100px, 94vw)"
      closeButtonProps={{ 'aria-label': words.common.close, size: 44, iconSize: 20 }}
    >
      {fileKind(file) === 'film' ? (
        // biome-ignore lint/a11y/useMediaCaption: what people film on the floor has no captions
        <video className={styles['large']} src={address} controls aria-label={filename} />
      ) : (
        <img className={styles['large']} src={address} alt={filename} />
      )}
      <div className={styles['foot']}>
        <div className={styles['facts']}>
          <span>{[fileSize(Number(file.size)), sent].filter((fact) => fact !== '').join(' · ')}</span>
          <span>
            {words.file.digest}: <code>{file.sha256}</code>
          </span>
        </div>
        <Button
          variant="default"
          leftSection={<Download size={18} aria-hidden />}
          renderRoot={(props) => <a {...props} href={address} download={filename} />}
        >
          {words.file.save}
        </Button>
      </div>
    </Modal>
  )
}
