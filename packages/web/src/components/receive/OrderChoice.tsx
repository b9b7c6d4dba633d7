import { Select } from '@mantine/core'
import { type OrderOfPart, OrdersOfPartDocument } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { orderWords } from '../words/orderWords.ts'

/** What is on order of a part, what is expected first before the rest. */
export function useOrdersOfPart(partId: string): readonly OrderOfPart[] {
  const { data } = useDocument(OrdersOfPartDocument, { partId })
  return data?.partInventories?.edges.flatMap((edge) => edge?.node ?? []) ?? []
}

interface OrderChoiceProps {
  readonly orders: readonly OrderOfPart[]
  readonly value: OrderOfPart | null
  readonly onChange: (order: OrderOfPart | null) => void
}

/** Of which order it came; nothing where nothing is on order. */
export function OrderChoice({ orders, value, onChange }: OrderChoiceProps) {
  if (orders.length === 0) return null
  return (
    <Select
      label={orderWords.ofOrder}
      description={orderWords.ofOrderHelp}
      placeholder={orderWords.ofNone}
      data={orders.map((order) => ({ value: order.id, label: orderWords.order(order) }))}
      value={value?.id ?? null}
      onChange={(id) => onChange(orders.find((order) => order.id === id) ?? null)}
      clearable
    />
  )
}
