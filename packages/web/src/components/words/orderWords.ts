import { dayInWords } from '../times.ts'

interface OrderInWords {
  readonly quantity: string
  readonly orderedFrom: string | null
  readonly orderReference: string | null
  readonly expectedOn: string | null
  readonly overdue: boolean
}

/** What is on order of a part. */
interface ToCome {
  readonly quantityOnOrder: string
  readonly expectedOn: string | null
}

/** "expected until 31 Jan 2199", or that the day is over. */
function expected({ expectedOn, overdue }: Pick<OrderInWords, 'expectedOn' | 'overdue'>): string {
  if (expectedOn === null) return ''
  return overdue ? `overdue: until ${dayInWords(expectedOn)}` : `expected until ${dayInWords(expectedOn)}`
}

/** "40, the first until 10 Dec"; empty where nothing is on order. */
function toCome({ quantityOnOrder, expectedOn }: ToCome): string {
  return expectedOn === null ? '' : `${quantityOnOrder}, the first until ${dayInWords(expectedOn)}`
}

/** What is on order of a supplier. */
export const orderWords = {
  open: 'Order',
  title: (part: string) => `Record an order of ${part}`,
  help: 'It stands among the inventory, on order, until it is received. Nothing of it can be used before.',
  record: 'Record the order',
  quantity: 'Quantity',
  left: 'Still to come',
  supplier: 'Supplier',
  reference: 'Order',
  expectedOn: 'Expected until',
  expectedHelp: 'The last day on which it is expected; that day counts.',
  isOverdue: (day: string) => `${day}: overdue`,
  place: 'Where it is to be put',
  /** In a narrow column. */
  due: ({ expectedOn, overdue }: Pick<OrderInWords, 'expectedOn' | 'overdue'>) =>
    expectedOn === null ? '' : `${overdue ? 'overdue:' : 'until'} ${dayInWords(expectedOn)}`,
  onOrderNow: 'On order',
  toCome,
  /** Beside what is short. */
  besideShort: (part: ToCome) => (part.expectedOn === null ? '' : `On order: ${toCome(part)}`),
  order: (order: OrderInWords) =>
    `${order.orderReference ?? ''} of ${order.orderedFrom ?? ''}: ${order.quantity}, ${expected(order)}`,
  ofOrder: 'Of which order it came',
  ofOrderHelp: 'What came in comes off the order; the rest stays on order.',
  ofNone: 'Of none of these',
  ofThisOrder: 'Came of order',
  why: 'Why more came in than was ordered',
  receive: 'Receive',
  change: 'Change',
  changeTitle: 'Change the order',
  save: 'Save',
  cancel: 'Cancel the order',
  cancelTitle: 'Cancel what is still to come',
  cancelHelp:
    'What came in of it stays, and so does the order in the record. It is not brought back: order anew.',
  reason: 'Why',
  cameIn: 'Came in',
  nothingCame: 'Nothing of it has come in yet.',
  came: (quantity: string, lot: string, day: string) => `${quantity} as ${lot}, ${day}`,
  onOrder: 'It is on order, and nothing of it is here.',
  received: 'All of it came in.',
  canceled: 'It was canceled. What came in of it before stays.',
} as const
