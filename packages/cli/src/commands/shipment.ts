import { ApiRefused } from '../apiRefused.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Screen } from '../commandIo.ts'
import { findPlace } from '../find/findPlace.ts'
import { findUnit } from '../find/findUnit.ts'
import { within } from '../find/onlyOne.ts'
import {
  ListShipmentsDocument,
  ShipDocument,
  type ShipmentsInputFilters,
  type ShownShipment,
  ShowShipmentDocument,
  TakeBackShippedDocument,
} from '../generated/documents.ts'
import { listOptions, printList } from '../lists.ts'
import { shownMoment } from '../shownMoment.ts'
import { type Column, factLines } from '../table.ts'
import { saidOf } from '../words.ts'

const columns: readonly Column<ShownShipment>[] = [
  { title: 'ID', of: ({ id }) => id, align: 'right', isWhole: true },
  { title: 'SHIPPED', of: ({ _created }) => shownMoment(_created) },
  { title: 'CUSTOMER', of: ({ customer }) => customer },
  { title: 'ORDER', of: ({ orderReference }) => orderReference ?? '' },
  {
    title: 'UNITS',
    of: ({ items }) => items.map(({ partInventory: unit }) => unit?.identity ?? '').join(', '),
  },
]

const json =
  'the shipment: id, customer, orderReference, evidenceDigest, items with partInventory and returnedAt'

function shipmentLines(shipment: ShownShipment | null, screen: Screen | null): readonly string[] {
  if (shipment === null) return []
  return [
    ...factLines(
      [
        ['Shipment', shipment.id],
        ['Shipped', shownMoment(shipment._created)],
        ['By', shipment.createdBy?.name],
        ['Customer', shipment.customer],
        ['Order', shipment.orderReference],
        ['Evidence', shipment.evidenceDigest],
      ],
      screen,
    ),
    ...shipment.items.map(({ partInventory: unit, quantity, returnedAt, returnReason }) =>
      [
        `${unit?.part?.partNumber ?? ''} ${unit?.identity ?? ''}, ${quantity}`,
        returnedAt === null ? null : `came back ${shownMoment(returnedAt)}: ${returnReason ?? ''}`,
      ]
        .filter((text) => text !== null)
        .join(', '),
    ),
  ]
}

/** What left for customers. */
export const shipment = {
  list: defineCommand({
    name: 'shipment list',
    summary: 'list what left for customers, the latest first',
    asks: 'server',
    options: {
      customer: { type: 'string', value: 'TEXT', about: 'the name of the customer holds it' },
      order: { type: 'string', value: 'ORDER', about: 'of this order' },
      ...listOptions,
    },
    json: 'an array of shipments, as shipment show prints one',
    examples: [{ about: 'All of them', shell: 'traveler shipment list --all' }],
    async run({ values: { customer, order, ...values }, openApi, io, isJson }) {
      const api = await openApi()
      const filters: ShipmentsInputFilters = {
        ...(customer === undefined ? {} : { customer: { ilike: within(customer) } }),
        ...(order === undefined ? {} : { orderReference: { eq: order } }),
      }
      await printList({
        call: { io, isJson },
        values,
        columns,
        nothing: 'Nothing was shipped.',
        page: async (window) => (await api.ask(ListShipmentsDocument, { filters, ...window })).shipments,
      })
      return 0
    },
  }),
  show: defineCommand({
    name: 'shipment show',
    summary: 'show a shipment: what left, for whom, and what came back',
    asks: 'server',
    operands: [{ name: 'SHIPMENT', about: 'its id: shipment list shows it' }],
    json,
    examples: [
      {
        about: 'The latest',
        shell: 'traveler shipment show "$(traveler shipment list --first 1 --quiet)"',
      },
    ],
    async run({ operands: [id = ''], openApi, show, io }) {
      const { shipment: found } = await (await openApi()).ask(ShowShipmentDocument, { id })
      if (found === null)
        throw new ApiRefused([{ message: `There is no shipment ${id}.`, extensions: { code: 'NOT_FOUND' } }])
      show(found, () => shipmentLines(found, io.screen))
      return 0
    },
  }),
  ship: defineCommand({
    name: 'inventory ship',
    summary: 'units and lots leave for a customer, with what is built into them: all or none',
    asks: 'server',
    writes: true,
    operands: [{ name: 'UNIT', about: 'a serial, lot number or id', isMany: true }],
    options: {
      customer: { type: 'string', value: 'NAME', about: 'who gets it', isRequired: true },
      order: { type: 'string', value: 'ORDER', about: 'the order that it answers' },
      evidence: { type: 'string', value: 'DIGEST', about: 'SHA-256 of the evidence pack that goes along' },
    },
    json,
    examples: [
      {
        about: 'One unit',
        shell: 'traveler inventory ship TI-0006 --customer "Cinder Launch" --order PO-2211',
      },
    ],
    async run({ values: { customer, order, evidence }, operands, openApi, show, io }) {
      const api = await openApi()
      const units: { readonly id: string }[] = []
      for (const typed of operands) units.push({ id: (await findUnit(api, typed)).id })
      const input = { customer, orderReference: order, evidenceDigest: evidence, partInventories: units }
      const shipped = (await api.ask(ShipDocument, { input })).shipPartInventory?.shipment ?? null
      show(shipped, () => shipmentLines(shipped, io.screen))
      return 0
    },
  }),
  takeBack: defineCommand({
    name: 'inventory return',
    summary: 'a unit or lot that was shipped comes back, and waits on quality hold',
    asks: 'server',
    writes: true,
    operands: [{ name: 'UNIT', about: 'its serial, lot number or id' }],
    options: {
      reason: { type: 'string', value: 'TEXT', about: 'why; stands in the record', isRequired: true },
      location: { type: 'string', value: 'PLACE', about: 'where it lies now' },
    },
    json: 'the unit: id, identity, status',
    examples: [
      {
        about: 'The seal leaks',
        shell: 'traveler inventory return TI-0006 --reason "The seal leaks"',
      },
    ],
    async run({ values: { reason, location }, operands: [typed = ''], openApi, show }) {
      const api = await openApi()
      const input = {
        id: (await findUnit(api, typed)).id,
        reason,
        locationId: location === undefined ? null : (await findPlace(api, location, 'location')).id,
      }
      const unit =
        (await api.ask(TakeBackShippedDocument, { input })).returnPartInventory?.partInventory ?? null
      show(unit, () => (unit === null ? [] : [`${unit.identity} is back: ${saidOf(unit.status ?? '')}.`]))
      return 0
    },
  }),
} as const satisfies Readonly<Record<string, Command>>
