import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import {
  FindOrdersDocument,
  type FoundOrder,
  type PartInventoriesInputFilters,
} from '../generated/documents.ts'
import { byNameOrId, onlyOne, within } from './onlyOne.ts'

/** What is on order, by the reference that the supplier knows, or by its id. */
export async function findOrder(api: ApiClient, typed: string): Promise<FoundOrder> {
  return oneOf(api, typed, await ordersNamed(api, typed))
}

/** What is on order of a part under a reference; null: nothing that is kept here. Of two under one the id says which. */
export async function orderOfPart(api: ApiClient, typed: string, partId: string): Promise<FoundOrder | null> {
  const rows = await ordersNamed(api, typed, { partId: { eq: partId } })
  return rows.length === 0 ? null : oneOf(api, typed, rows)
}

function oneOf(api: ApiClient, typed: string, rows: readonly FoundOrder[]): Promise<FoundOrder> {
  return onlyOne({
    noun: 'order',
    typed,
    nameOf: ({ orderReference, quantity, part }) =>
      `${orderReference ?? ''}: ${quantity} of ${part?.partNumber ?? ''}`,
    rows,
    near: () => list(api, { orderReference: { ilike: within(typed) } }),
  })
}

function ordersNamed(
  api: ApiClient,
  typed: string,
  of: PartInventoriesInputFilters = {},
): Promise<readonly FoundOrder[]> {
  return byNameOrId(typed, (by) =>
    list(api, 'name' in by ? { orderReference: { eq: by.name } } : { id: { eq: by.id } }, of),
  )
}

async function list(
  api: ApiClient,
  ...filters: readonly PartInventoriesInputFilters[]
): Promise<readonly FoundOrder[]> {
  const asked = { filters: { and_: [{ status: { eq: 'ON_ORDER' as const } }, ...filters] } }
  return nodesOf((await api.ask(FindOrdersDocument, asked)).partInventories)
}
