import { ActionIcon, Text } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { AttachFileDocument, DetachFileDocument, type FileView } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { perform } from '../api/request.ts'
import { useAct } from '../api/useAct.ts'
import { FileThumb } from '../files/FileThumb.tsx'
import { Refusals } from '../Refusals.tsx'
import { FileDrop } from '../upload/FileDrop.tsx'
import { UploadList } from '../upload/UploadList.tsx'
import { useUploads } from '../upload/useUploads.ts'
import { onRecordWords } from '../words/onRecordWords.ts'
import { words as all } from '../words.ts'
import styles from './OnRecord.module.css'
import { whyNotPermitted } from './whyNotPermitted.ts'

const words = onRecordWords.files

interface FilesProps {
  readonly id: string
  readonly files: readonly FileView[]
  readonly actor: Actor
  /** Why they can be neither added nor taken off now; null: they can. */
  readonly lockedBy: string | null
  /** They tell people what to do: whoever changes them may change instructions. */
  readonly instructs?: boolean
}

/** The files on a record: each opens or is saved; more are chosen, photographed, dropped or pasted. */
export function Files({ id, files, actor, lockedBy, instructs = false }: FilesProps) {
  const [leaving, setLeaving] = useState<FileView | null>(null)
  const uploads = useUploads(async (file, key) => {
    await perform(AttachFileDocument, { input: { entityId: id, ...file } }, key)
  })
  const whyNotAdd =
    lockedBy ??
    whyNotPermitted(actor, 'CreateFileAttachment') ??
    (instructs ? whyNotPermitted(actor, 'CreateAsset') : null)
  const whyNotRemove =
    lockedBy ??
    whyNotPermitted(actor, 'DeleteFileAttachment') ??
    (instructs ? whyNotPermitted(actor, 'DeleteAsset') : null)
  return (
    <section className={styles['part']} aria-label={words.title}>
      <h3>{words.title}</h3>
      <FileDrop label={words.title} takes="many" isDisabled={whyNotAdd !== null} onFiles={uploads.add}>
        {files.length === 0 && <p className={styles['faint']}>{words.none}</p>}
        <ul className={styles['files']}>
          {files.map((file) => (
            <li key={file.id} className={styles['file']}>
              <FileThumb file={file} />
              {whyNotRemove === null && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={44}
                  aria-label={words.remove(file.filename ?? '')}
                  title={words.remove(file.filename ?? '')}
                  onClick={() => setLeaving(file)}
                >
                  <Trash2 size={18} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
        <UploadList {...uploads} />
      </FileDrop>
      {whyNotAdd !== null && <p className={styles['faint']}>{whyNotAdd}</p>}
      {leaving !== null && <RemoveDialog id={id} file={leaving} onClose={() => setLeaving(null)} />}
    </section>
  )
}

interface RemoveDialogProps {
  readonly id: string
  readonly file: FileView
  readonly onClose: () => void
}

function RemoveDialog({ id, file, onClose }: RemoveDialogProps) {
  const act = useAct(DetachFileDocument)
  const remove = async () => {
    if ((await act.perform({ input: { entityId: id, fileAttachmentId: file.id } })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.removeTitle(file.filename ?? '')}
      submit={{ label: words.removeIt, isDanger: true }}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      notice={<Refusals lines={act.refusals} />}
      onSubmit={() => void remove()}
      onClose={onClose}
    >
      <Text>{words.removeHelp}</Text>
    </FormDialog>
  )
}
