import { Modal } from '@mantine/core'
import { Files } from '../../../components/onRecord/Files.tsx'
import { useActor } from '../../../components/session/useActor.ts'
import { receiptDocumentWords as words } from '../../../components/words/receiptDocumentWords.ts'
import { words as all } from '../../../components/words.ts'
import type { ReceiptDocumentView } from '../../../generated/documents.ts'
import { nameOfDocument } from './nameOfDocument.ts'

interface DocumentFilesDialogProps {
  readonly document: ReceiptDocumentView
  readonly onClose: () => void
}

/** The files of a certificate of material: each change counts at once. */
export function DocumentFilesDialog({ document, onClose }: DocumentFilesDialogProps) {
  const actor = useActor()
  if (actor === undefined) return null
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.files(nameOfDocument(document))}
      closeButtonProps={{ 'aria-label': all.common.close, size: 44, iconSize: 20 }}
    >
      <Files id={document.id} files={document.fileAttachments ?? []} actor={actor} lockedBy={null} />
    </Modal>
  )
}
