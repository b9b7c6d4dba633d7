import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { Document } from '../../generated/documents.ts'
import { read } from './request.ts'

/** What may be said about a read beside its variables. */
export interface ReadOptions {
  /** Ask again and again, so that people see each other's work; absent: once. */
  readonly every_ms?: number
  /** False: do not ask yet. */
  readonly enabled?: boolean
  /** Go on showing the answer to the variables before, while the new one comes. */
  readonly keepPrevious?: true
}

/** A read of the API, kept by name and variables. */
export function useDocument<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  { every_ms, enabled, keepPrevious }: ReadOptions = {},
) {
  return useQuery({
    ...documentQuery(document, variables),
    enabled: enabled ?? true,
    ...(every_ms === undefined ? {} : { refetchInterval: every_ms }),
    ...(keepPrevious === undefined ? {} : { placeholderData: keepPreviousData }),
  })
}

/** The same read for a route that asks before its page is there. */
export function documentQuery<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
) {
  return queryOptions({
    queryKey: [document.name, variables],
    queryFn: () => read(document, variables),
  })
}
