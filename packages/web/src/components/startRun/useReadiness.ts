import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { CreateRunDocument, type CreateRunInput } from '../../generated/documents.ts'
import { linesOf, type RefusalLine } from '../api/refused.ts'
import { read } from '../api/request.ts'
import type { RemedyPlace } from './RemedyLink.tsx'

/** Milliseconds after the last change before the start is checked again. */
const pause_ms = 250

/** What forbids the start; with where it is put right, when that is a page. */
export interface Blocker extends Pick<RefusalLine, 'code' | 'message'> {
  readonly remedyAt: RemedyPlace | null
}

/** Whether a run may be started as chosen. */
export interface Readiness {
  /** What is shown belongs to exactly what is chosen now. */
  readonly isCurrent: boolean
  readonly blockers: readonly Blocker[]
  readonly warnings: readonly {
    readonly code: string
    readonly message: string
    readonly on: string | null
    readonly step: string | null
  }[]
}

/** Ask the server, writing nothing, for all that forbids the start and all that is good to know. */
export function useReadiness(input: CreateRunInput | null): Readiness {
  const wanted = JSON.stringify(input)
  const [settled] = useDebouncedValue(wanted, pause_ms)
  const asked: CreateRunInput | null = JSON.parse(settled)
  const { data, error, isPlaceholderData, isFetching } = useQuery({
    queryKey: ['dryRun', settled],
    queryFn: () => read(CreateRunDocument, { input: { ...asked, dryRun: true } }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    // A unit can be taken by somebody else while the dialog stands open.
    refetchInterval: 5_000,
    retry: false,
  })
  const isCurrent =
    input !== null && wanted === settled && !isPlaceholderData && (data !== undefined || error !== null)
  const refused = linesOf(error).map((line) => ({ ...line, remedyAt: null }))
  const blockers = (data?.createRun?.blockers ?? []).filter((blocker) => blocker !== null)
  return {
    isCurrent: isCurrent && !(isFetching && data === undefined),
    blockers: input === null ? [] : [...refused, ...(refused.length > 0 ? [] : blockers)],
    warnings: input === null ? [] : (data?.createRun?.warnings ?? []).filter((warning) => warning !== null),
  }
}
