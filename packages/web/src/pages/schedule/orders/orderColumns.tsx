import { scheduleWords } from '../../../components/words/scheduleWords.ts'
import { words } from '../../../components/words.ts'
import type { Column } from '../../../ui/RowTable.tsx'
import { TwoLines } from '../../../ui/TwoLines.tsx'
import type { OrderRow } from './parseOrders.ts'

const { columns } = scheduleWords.orders

/** The orders of a table before they are planned: what was read, and what is wrong with it. */
export const orderColumns: readonly Column<OrderRow>[] = [
  { label: columns.row, share: 0.6, render: ({ number }) => String(number) },
  {
    label: columns.orderReference,
    share: 1.6,
    render: ({ cells: { orderReference, title } }) => (
      <TwoLines first={orderReference ?? words.common.none} second={title ?? ''} />
    ),
  },
  {
    label: columns.partNumber,
    share: 1.4,
    render: ({ cells: { partNumber, partRevision } }) =>
      [partNumber ?? words.common.none, partRevision ?? ''].join(' '),
  },
  {
    label: columns.quantity,
    share: 0.8,
    isNumber: true,
    render: ({ cells: { quantity } }) => quantity ?? words.common.none,
  },
  { label: columns.needBy, share: 1.2, render: ({ cells: { needBy } }) => needBy ?? words.common.none },
  {
    label: columns.locationName,
    share: 1.6,
    render: ({ cells: { locationName, windowStart, windowEnd } }) => (
      <TwoLines
        first={locationName ?? words.common.none}
        second={[windowStart, windowEnd].filter((day) => day !== undefined).join(' – ')}
      />
    ),
  },
  {
    label: columns.problems,
    share: 3,
    render: ({ problems }) =>
      problems.length === 0 ? (
        <span style={{ color: 'var(--t-green)' }}>{scheduleWords.orders.fine}</span>
      ) : (
        <span style={{ color: 'var(--t-red)', whiteSpace: 'normal' }}>{problems.join(' ')}</span>
      ),
  },
]
