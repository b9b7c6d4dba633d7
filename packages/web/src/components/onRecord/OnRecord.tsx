import { Waiting } from '../../ui/Waiting.tsx'
import { linesOf } from '../api/refused.ts'
import { useDocument } from '../api/useDocument.ts'
import { DraftsProvider } from '../drafts/drafts.tsx'
import { Refusals } from '../Refusals.tsx'
import { useActor } from '../session/useActor.ts'
import { onRecordWords } from '../words/onRecordWords.ts'
import { words } from '../words.ts'
import { Comments } from './Comments.tsx'
import { Files } from './Files.tsx'
import { Follow } from './Follow.tsx'
import { Labels } from './Labels.tsx'
import styles from './OnRecord.module.css'
import { documentOf, holdsInstructions, type RecordKind } from './recordKinds.ts'

/** Milliseconds until what others say and attach is seen. */
const refresh_ms = 10_000

interface OnRecordProps {
  readonly kind: RecordKind
  readonly id: string
  /** Why its files can be neither added nor taken off now, as far as the page knows; null: they can. */
  readonly filesLockedBy?: string | null
}

/** What hangs on a record: the labels by which it is found, its files, and what people say about it. */
export function OnRecord({ kind, id, filesLockedBy = null }: OnRecordProps) {
  const { data, error } = useDocument(documentOf[kind], { id }, { every_ms: refresh_ms })
  const actor = useActor()
  const record = data?.record ?? null
  if (record === null || actor === undefined) {
    if (error !== null) return <Refusals lines={linesOf(error)} />
    return <Waiting label={words.common.loading(onRecordWords.what)} />
  }
  return (
    <DraftsProvider of={`record:${id}`}>
      <div className={styles['all']}>
        <Labels kind={kind} id={id} labels={record.labels ?? []} actor={actor} />
        <Files
          id={id}
          files={record.fileAttachments ?? []}
          actor={actor}
          lockedBy={filesLockedBy}
          instructs={holdsInstructions(kind)}
        />
        <Follow id={id} followers={record.subscriptions ?? []} actor={actor} />
        <Comments kind={kind} id={id} comments={record.comments ?? []} actor={actor} />
      </div>
    </DraftsProvider>
  )
}
