import { planOrder } from '@traveler/domain/step/planOrder.ts'
import type { GridPartToChangeRow } from './datagridStore.ts'

/** The columns, or rows, whose index changes when one comes to stand at an index: 0, 1, 2 … from then on. */
export function gridOrder(
  parts: readonly GridPartToChangeRow[],
  moved: { readonly id: string; readonly index: number },
) {
  const placed = parts.map(({ id }, nth) => ({ id, position: nth + 1 }))
  const order = planOrder(placed, [{ id: moved.id, position: moved.index + 1 }])
  return parts.flatMap((part) => {
    const index = order.indexOf(part.id)
    return index === part.index
      ? []
      : [{ key: { id: part.id }, set: { index }, expect: { index: part.index } }]
  })
}
