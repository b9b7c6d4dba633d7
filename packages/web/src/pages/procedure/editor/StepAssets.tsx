import { Text } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { perform } from '../../../components/api/request.ts'
import { useAct } from '../../../components/api/useAct.ts'
import { FileThumb } from '../../../components/files/FileThumb.tsx'
import { picturesIn } from '../../../components/files/StepFiles.tsx'
import { Tool } from '../../../components/form/Item.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { FileDrop } from '../../../components/upload/FileDrop.tsx'
import { UploadList } from '../../../components/upload/UploadList.tsx'
import { useUploads } from '../../../components/upload/useUploads.ts'
import { itemWords } from '../../../components/words/itemWords.ts'
import { words as all } from '../../../components/words.ts'
import {
  type EditedStep,
  type FileView,
  HideFileDocument,
  ShowFileDocument,
} from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { editorWords } from './editorWords.ts'
import styles from './StepEditor.module.css'

const words = editorWords.files

/** The pictures and files that operators see in a step; more are chosen, photographed, dropped or pasted. */
export function StepAssets({ step }: { readonly step: EditedStep }) {
  const [leaving, setLeaving] = useState<FileView | null>(null)
  const uploads = useUploads(async (file, key) => {
    await perform(ShowFileDocument, { input: { entityId: step.id, ...file } }, key)
  })
  const files = step.assets ?? []
  const inText = picturesIn(step.slateContent)
  return (
    <section className={styles['card']} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className={styles['faint']}>{files.length === 0 ? words.none : words.help}</p>
      <FileDrop label={words.title} takes="many" onFiles={uploads.add}>
        <ul className={styles['items']}>
          {files.map((file) => (
            <li key={file.id} className={styles['item']}>
              <div className={styles['itemText']}>
                <FileThumb file={file} />
              </div>
              {inText.has(file.sha256 ?? '') && <span className={styles['faint']}>{words.inText}</span>}
              <div className={styles['itemTools']}>
                <Tool
                  icon={Trash2}
                  label={itemWords.remove(file.filename ?? '')}
                  onPress={() => setLeaving(file)}
                />
              </div>
            </li>
          ))}
        </ul>
        <UploadList {...uploads} />
      </FileDrop>
      {leaving !== null && (
        <RemoveDialog
          stepId={step.id}
          file={leaving}
          isInText={inText.has(leaving.sha256 ?? '')}
          onClose={() => setLeaving(null)}
        />
      )}
    </section>
  )
}

interface RemoveDialogProps {
  readonly stepId: string
  readonly file: FileView
  readonly isInText: boolean
  readonly onClose: () => void
}

function RemoveDialog({ stepId, file, isInText, onClose }: RemoveDialogProps) {
  const act = useAct(HideFileDocument)
  const remove = async () => {
    if ((await act.perform({ input: { entityId: stepId, fileAttachmentId: file.id } })) !== null) onClose()
  }
  return (
    <FormDialog
      title={itemWords.removeTitle(file.filename ?? '')}
      submit={{ label: editorWords.tree.remove, isDanger: true }}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      notice={<Refusals lines={act.refusals} />}
      onSubmit={() => void remove()}
      onClose={onClose}
    >
      <Text>{words.removeHelp}</Text>
      {isInText && <Text>{words.removeFromText}</Text>}
    </FormDialog>
  )
}
