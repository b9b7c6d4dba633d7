import { ActionIcon, Button, Progress } from '@mantine/core'
import { X } from 'lucide-react'
import { Refusals } from '../Refusals.tsx'
import { uploadWords } from '../words/uploadWords.ts'
import { words } from '../words.ts'
import styles from './UploadList.module.css'
import type { Upload, Uploads } from './useUploads.ts'

/** Files on their way, each with how far it is, a way to stop it, and why it was refused. */
export function UploadList({ uploads, retry, cancel }: Uploads) {
  if (uploads.length === 0) return null
  return (
    <ul className={styles['list']} aria-label={uploadWords.uploads}>
      {uploads.map((upload) => (
        <li key={upload.id} className={styles['upload']}>
          <span className={styles['name']}>{upload.filename}</span>
          <span className={styles['state']} role="status">
            {stateOf(upload)}
          </span>
          {isWorthAnotherTry(upload) && (
            <Button
              variant="default"
              aria-label={uploadWords.retry(upload.filename)}
              onClick={() => retry(upload.id)}
            >
              {words.common.retry}
            </Button>
          )}
          <ActionIcon
            variant="default"
            size={44}
            aria-label={(upload.state === 'failed' ? uploadWords.forget : uploadWords.cancel)(
              upload.filename,
            )}
            disabled={upload.state === 'attaching'}
            onClick={() => cancel(upload.id)}
          >
            <X size={18} aria-hidden />
          </ActionIcon>
          {upload.state === 'failed' ? (
            <div className={styles['whole']}>
              <Refusals lines={upload.refusals} />
            </div>
          ) : (
            <Progress className={styles['whole'] ?? ''} value={upload.percent} aria-label={upload.filename} />
          )}
        </li>
      ))}
    </ul>
  )
}

/** What was refused is refused again; what did not arrive may. */
function isWorthAnotherTry({ state, refusals }: Upload): boolean {
  return state === 'failed' && refusals.some(({ code }) => code === 'UNREACHABLE')
}

function stateOf({ state, percent }: Upload): string {
  switch (state) {
    case 'waiting':
      return uploadWords.waiting
    case 'sending':
      return uploadWords.sending(percent)
    case 'attaching':
      return uploadWords.attaching
    case 'failed':
      return uploadWords.failed
  }
}
