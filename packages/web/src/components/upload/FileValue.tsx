import { Button } from '@mantine/core'
import { useRef } from 'react'
import { AttachFileDocument, type FileView } from '../../generated/documents.ts'
import { RequestRefused } from '../api/refused.ts'
import { perform } from '../api/request.ts'
import { FileThumb } from '../files/FileThumb.tsx'
import { uploadWords } from '../words/uploadWords.ts'
import { FileDrop } from './FileDrop.tsx'
import { UploadList } from './UploadList.tsx'
import { useUploads } from './useUploads.ts'

interface FileValueProps {
  readonly label: string
  /** The id of what says how the value stands. */
  readonly describedBy: string
  /** Null: none is recorded. */
  readonly file: FileView | null
  /** The record that the file hangs on: it is as export-controlled as that. */
  readonly entityId: string
  readonly isLocked: boolean
  readonly onFile: (id: string | null) => void
}

/** A file as a value: the one that is recorded, and where another one is chosen, photographed, dropped or pasted. */
export function FileValue({ label, describedBy, file, entityId, isLocked, onFile }: FileValueProps) {
  // Who records it is asked when the bytes are there: what else is recorded meanwhile is known then.
  const latest = useRef(onFile)
  latest.current = onFile
  const uploads = useUploads(async (sent, key) => {
    const { createFileAttachment } = await perform(AttachFileDocument, { input: { entityId, ...sent } }, key)
    const id = createFileAttachment?.fileAttachment?.id
    if (id === undefined) throw new RequestRefused([])
    latest.current(id)
  })
  const isSending = uploads.uploads.some(({ state }) => state !== 'failed')
  const shown = file === null ? null : <FileThumb file={file} />
  if (isLocked) return shown ?? <span>{uploadWords.noFile}</span>
  return (
    <FileDrop
      label={label}
      takes="one"
      describedBy={describedBy}
      isDisabled={isSending}
      more={
        file === null || isSending ? null : (
          <Button variant="subtle" color="gray" onClick={() => onFile(null)}>
            {uploadWords.takeOut}
          </Button>
        )
      }
      onFiles={uploads.add}
    >
      {shown}
      <UploadList {...uploads} />
    </FileDrop>
  )
}
