import { setTimeout as pause } from 'node:timers/promises'
import type { ApiClient } from './apiClient.ts'
import type { CommandIo } from './commandIo.ts'
import { ImportProgressDocument, type ImportProgressResult } from './generated/documents.ts'
import { type Progress, startProgress } from './progress.ts'

type Standing = NonNullable<ImportProgressResult['importProgress']>

const names: Partial<Record<Standing['phase'], string>> = {
  CHECKING: 'Rows checked',
  WRITING: 'Rows written',
}
const interval_ms = 500

interface Shown {
  readonly phase: string
  readonly progress: Progress
  done: number
}

/** Shows how far the import of an upload is, until `over` settles. */
export async function watchImport(
  { api, io, upload }: { readonly api: ApiClient; readonly io: CommandIo; readonly upload: string },
  over: Promise<unknown>,
): Promise<void> {
  const ended = new AbortController()
  over.then(
    () => ended.abort(),
    () => ended.abort(),
  )
  let shown: Shown | undefined
  while (!ended.signal.aborted) {
    await pause(interval_ms, undefined, { signal: ended.signal }).catch(() => {})
    if (ended.signal.aborted) break
    // What is shown must not stop what is done.
    const standing = await api.ask(ImportProgressDocument, { upload }).then(
      ({ importProgress }) => importProgress,
      () => null,
    )
    const name = standing === null ? undefined : names[standing.phase]
    if (standing === null || name === undefined) continue
    if (shown?.phase !== standing.phase) {
      shown?.progress.abandon()
      shown = {
        phase: standing.phase,
        progress: startProgress({ name, total: standing.rowCount }, io),
        done: 0,
      }
    }
    shown.progress.advance(standing.rowsDone - shown.done)
    shown.done = standing.rowsDone
  }
  shown?.progress.abandon()
}

/** What became of an import whose connection was ended by Ctrl-C: true, it was done all the same; null, nobody knows. */
export async function becameOf(api: ApiClient, upload: string): Promise<boolean | null> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const { importProgress } = await api.ask(ImportProgressDocument, { upload }, { evenWhenStopped: true })
    if (importProgress === null) return null
    if (importProgress.phase === 'DONE') return true
    if (importProgress.phase === 'CANCELED' || importProgress.phase === 'REFUSED') return false
    await pause(interval_ms)
  }
  return null
}
