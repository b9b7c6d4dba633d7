import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { FileThumb } from '../../../components/files/FileThumb.tsx'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import { receiptDocumentWords as words } from '../../../components/words/receiptDocumentWords.ts'
import type { ReceiptDocumentView, UnitPageResult } from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { DocumentFilesDialog } from './DocumentFilesDialog.tsx'
import { NewDocumentDialog } from './NewDocumentDialog.tsx'
import { nameOfDocument } from './nameOfDocument.ts'
import styles from './ReceiptDocuments.module.css'
import { WithdrawDocumentDialog } from './WithdrawDocumentDialog.tsx'

type Unit = Pick<NonNullable<UnitPageResult['partInventory']>, 'id' | 'received' | 'receiptDocuments'>

/** The certificates that came with a unit, or with the lot that it was split from. */
export function ReceiptDocuments({ unit }: { readonly unit: Unit }) {
  const [isAdding, adding] = useDisclosure()
  const whyNot = useWhyNotPermitted('ReceivePartInventory')
  const [openId, setOpenId] = useState<string | null>(null)
  const [leaving, setLeaving] = useState<ReceiptDocumentView | null>(null)
  const { id: unitId, received, receiptDocuments: documents } = unit
  if (!received && documents.length === 0) return null
  const opened = documents.find(({ id }) => id === openId)
  return (
    <section className={styles['documents']} aria-label={words.title}>
      <h2>{words.title}</h2>
      {documents.length === 0 && <p>{words.none}</p>}
      <ul className={styles['rows']}>
        {documents.map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            whyNot={whyNot}
            onFiles={() => setOpenId(document.id)}
            onWithdraw={() => setLeaving(document)}
          />
        ))}
      </ul>
      <div>
        <ReasonedButton variant="default" reason={whyNot} onClick={adding.open}>
          {words.add}
        </ReasonedButton>
      </div>
      {isAdding && <NewDocumentDialog unitId={unitId} onAdded={setOpenId} onClose={adding.close} />}
      {opened !== undefined && <DocumentFilesDialog document={opened} onClose={() => setOpenId(null)} />}
      {leaving !== null && <WithdrawDocumentDialog document={leaving} onClose={() => setLeaving(null)} />}
    </section>
  )
}

interface DocumentRowProps {
  readonly document: ReceiptDocumentView
  /** Why certificates are neither added nor withdrawn; null: they can be. */
  readonly whyNot: string | null
  readonly onFiles: () => void
  readonly onWithdraw: () => void
}

function DocumentRow({ document, whyNot, onFiles, onWithdraw }: DocumentRowProps) {
  const name = nameOfDocument(document)
  return (
    <li>
      <span>{document.withdrawnAt === null ? name : `${name} · ${words.withdrawn}`}</span>
      {(document.fileAttachments ?? []).map((file) => (
        <FileThumb key={file.id} file={file} />
      ))}
      {document.withdrawnAt === null && (
        <Group gap="sm">
          <Button variant="default" aria-label={words.files(name)} onClick={onFiles}>
            {words.filesShort}
          </Button>
          <ReasonedButton
            variant="default"
            reason={whyNot}
            aria-label={words.withdrawThis(name)}
            onClick={onWithdraw}
          >
            {words.withdraw}
          </ReasonedButton>
        </Group>
      )}
    </li>
  )
}
