import { Button, Modal } from '@mantine/core'
import { Download } from 'lucide-react'
import type { FileView } from '../../generated/documents.ts'
import { timeInWords } from '../times.ts'
import { words } from '../words.ts'
import styles from './FileViewer.module.css'
import { fileKind } from './fileKind.ts'
import { fileSize } from './fileSize.ts'
import { ownAddress } from './ownAddress.ts'

/**
 * A dialog may stand below, in which something is typed. Both would hear Escape, wherever the focus is: what has this mark
 * is left out of that, and closes this one alone.
 */
const ownEscape = { 'data-mantine-stop-propagation': 'true' }

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
      attributes={{ content: ownEscape }}
      closeButtonProps={{ 'aria-label': words.common.close, size: 44, iconSize: 20, ...ownEscape }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      {fileKind(file) === 'film' ? (
        <video {...ownEscape} className={styles['large']} src={address} controls aria-label={filename} />
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
          renderRoot={(props) => <a {...props} {...ownEscape} href={address} download={filename} />}
        >
          {words.file.save}
        </Button>
      </div>
    </Modal>
  )
}
