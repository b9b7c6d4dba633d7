import type pg from 'pg'
import type { Statement } from '../db/statement.ts'
import type { ListSpec } from './listSpec.ts'
import { type ListArguments, type Page, readPage } from './readPage.ts'
import type { RequestContext } from './requestContext.ts'

/** How the part of a list that belongs to one owner is read. */
export interface OwnedList {
  readonly spec: ListSpec
  /** The list's filter by the owner's id. */
  readonly owner: string
  /** Reads the parts of many owners, in order. */
  readonly listOf: (ownerIds: readonly string[]) => Statement
}

/** An owner's part of a list. Without arguments the parts of all owners of a request are read together. */
export async function readOwnedPage<Row extends pg.QueryResultRow & { readonly id: string }>(
  context: RequestContext,
  { spec, owner, listOf }: OwnedList,
  ownerId: string,
  args: ListArguments,
): Promise<Page<Row>> {
  if (Object.values(args).some((value) => value !== undefined && value !== null)) {
    const filters = { and_: [{ [owner]: { eq: ownerId } }, args.filters ?? {}] }
    return readPage<Row>(context, spec, { ...args, filters })
  }
  const rows = await context.many<Row & { readonly of_id: string }>(listOf, ownerId)
  return {
    rows,
    cursors: rows.map(({ id }) => id),
    hasNextPage: false,
    hasPreviousPage: false,
    total: () => Promise.resolve({ count: rows.length, exact: true }),
  }
}
