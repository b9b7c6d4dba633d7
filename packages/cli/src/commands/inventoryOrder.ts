import { type Command, defineCommand } from '../command.ts'
import { findOrder } from '../find/findOrder.ts'
import { findPart } from '../find/findPart.ts'
import { findPlace } from '../find/findPlace.ts'
import {
  CancelOrderDocument,
  ChangeOrderDocument,
  type FoundOrder,
  OrderDocument,
} from '../generated/documents.ts'

const json = 'what is on order: id, quantity, orderedFrom, orderReference, expectedOn, part'
const orderOperand = { name: 'ORDER', about: 'its reference, or the id of what is on order' }
const dayOption = {
  type: 'string',
  value: 'DAY',
  about: 'the last day on which it is expected, 2026-12-24',
} as const

function lineOf(order: FoundOrder | null): readonly string[] {
  if (order === null) return []
  const { id, quantity, part, orderedFrom, orderReference, expectedOn } = order
  return [
    `${quantity} of ${part?.partNumber}:${part?.revision} on order (${id}): ${orderReference} of ${orderedFrom}, until ${expectedOn}.`,
  ]
}

const order: Command = defineCommand({
  name: 'inventory order',
  summary: 'record what was ordered of a part',
  about: `It stands among the inventory, on order, until traveler inventory receive --order takes off it what came in. Nothing of
it can be used before. Of a part tracked by serial it is how many units: their serials come with the receipt.`,
  asks: 'server',
  writes: true,
  operands: [{ name: 'PART', about: 'its number, number:revision or id' }],
  options: {
    quantity: { type: 'string', value: 'NUMBER', about: 'how much is ordered', isRequired: true },
    supplier: { type: 'string', value: 'NAME', about: 'of whom', isRequired: true },
    order: { type: 'string', value: 'ORDER', about: 'how the supplier knows the order', isRequired: true },
    expected: { ...dayOption, isRequired: true },
    location: { type: 'string', value: 'PLACE', about: 'where it is to be put when it comes in' },
  },
  json,
  examples: [
    {
      about: 'Injector caps that come in January',
      shell: `traveler inventory order EP-1020 --quantity 40 --supplier "Basin Machining" --order PO-1187 \\
    --expected 2027-01-29`,
    },
  ],
  async run({ values, operands: [typed = ''], openApi, show }) {
    const api = await openApi()
    const input = {
      partId: (await findPart(api, typed)).id,
      quantity: values.quantity,
      supplier: values.supplier,
      orderReference: values.order,
      expectedOn: values.expected,
      locationId:
        values.location === undefined ? null : (await findPlace(api, values.location, 'location')).id,
    }
    const made = (await api.ask(OrderDocument, { input })).orderPartInventory?.partInventory ?? null
    show(made, () => lineOf(made))
    return 0
  },
})

const change: Command = defineCommand({
  name: 'inventory change-order',
  summary: 'change what is still to come of an order, when, or of whom',
  asks: 'server',
  writes: true,
  operands: [orderOperand],
  options: {
    quantity: { type: 'string', value: 'NUMBER', about: 'how much is still to come' },
    supplier: { type: 'string', value: 'NAME', about: 'of whom' },
    reference: { type: 'string', value: 'ORDER', about: 'how the supplier knows the order' },
    expected: dayOption,
    location: { type: 'string', value: 'PLACE', about: 'where it is to be put when it comes in' },
  },
  json,
  examples: [
    {
      about: 'It comes later',
      before:
        'traveler inventory order EP-1020 --quantity 5 --supplier "Basin Machining" --order PO-1188 --expected 2027-01-29',
      shell: 'traveler inventory change-order PO-1188 --expected 2027-02-12',
    },
  ],
  async run({ values, operands: [typed = ''], openApi, show }) {
    const api = await openApi()
    const { id, _etag } = await findOrder(api, typed)
    const input = {
      id,
      etag: _etag ?? '',
      quantity: values.quantity,
      supplier: values.supplier,
      orderReference: values.reference,
      expectedOn: values.expected,
      ...(values.location === undefined
        ? {}
        : { locationId: (await findPlace(api, values.location, 'location')).id }),
    }
    const changed =
      (await api.ask(ChangeOrderDocument, { input })).updatePartInventoryOrder?.partInventory ?? null
    show(changed, () => lineOf(changed))
    return 0
  },
})

const cancel: Command = defineCommand({
  name: 'inventory cancel-order',
  summary: 'say that what is still to come of an order comes no more',
  about: 'What came in of it stays, and the order stays in the record.',
  asks: 'server',
  writes: true,
  operands: [orderOperand],
  options: {
    reason: { type: 'string', value: 'TEXT', about: 'why; stands in the record', isRequired: true },
  },
  json,
  examples: [
    {
      about: 'The supplier gave it up',
      before:
        'traveler inventory order EP-1020 --quantity 5 --supplier "Basin Machining" --order PO-1189 --expected 2027-01-29',
      shell: 'traveler inventory cancel-order PO-1189 --reason "The supplier makes them no more"',
    },
  ],
  async run({ values: { reason }, operands: [typed = ''], openApi, show }) {
    const api = await openApi()
    const { id, _etag } = await findOrder(api, typed)
    const input = { id, etag: _etag ?? '', reason }
    const canceled =
      (await api.ask(CancelOrderDocument, { input })).cancelPartInventoryOrder?.partInventory ?? null
    show(canceled, () => [`Canceled what was to come of order ${canceled?.orderReference}.`])
    return 0
  },
})

/** What is on order: recorded, changed, canceled. */
export const inventoryOrder = { order, change, cancel }
