import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { Document } from '../../generated/documents.ts'
import { linesOf, type RefusalLine } from './refused.ts'
import { read } from './request.ts'

interface Connection<Row> {
  readonly edges: readonly ({ readonly node: Row | null } | null)[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

type Paged = { readonly after?: string | null | undefined }

/** A list as a page shows it. */
export interface List<Row> {
  /** Undefined until the first page is there. */
  readonly rows: readonly Row[] | undefined
  readonly refusals: readonly RefusalLine[]
  readonly isLoading: boolean
  /** Ask again. */
  readonly retry: () => void
  /** Null: there are no more. */
  readonly loadMore: (() => void) | null
}

/** A list that is read page by page, and anew while it is looked at. `pick` finds the list in the answer. */
export function useList<Result, Variables extends Paged, Row>(
  document: Document<Result, Variables>,
  variables: Omit<Variables, 'after'> & Paged,
  pick: (result: Result) => Connection<Row> | null,
): List<Row> {
  const query = useInfiniteQuery({
    queryKey: [document.name, 'list', variables],
    queryFn: async ({ pageParam }) => {
      // The cursor is the one variable that a caller leaves out, and it is put back here.
      const page = { ...variables, after: pageParam } as Variables
      return pick(await read(document, page))
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  })
  const rows = query.data?.pages.flatMap((page) => page?.edges.flatMap((edge) => edge?.node ?? []) ?? [])
  return {
    rows,
    refusals: linesOf(query.error),
    isLoading: query.isFetching,
    retry: () => void query.refetch(),
    loadMore: query.hasNextPage ? () => void query.fetchNextPage() : null,
  }
}
