import { type Command, defineCommand } from '../command.ts'
import { orderOfPart } from '../find/findOrder.ts'
import { findPart } from '../find/findPart.ts'
import { findPlace } from '../find/findPlace.ts'
import { ReceiveDocument } from '../generated/documents.ts'
import { WrongUsage } from '../wrongUsage.ts'

export const inventoryReceive: Command = defineCommand({
  name: 'inventory receive',
  summary: 'record what came in of a part',
  about: `A part whose inspection procedure is linked, approved and required gets its inspection run with each unit or lot,
which nothing is taken of until the run is completed. What is on order under --order comes off it. Of a part tracked by serial
--serial may be given several times.`,
  asks: 'server',
  writes: true,
  operands: [{ name: 'PART', about: 'its number, number:revision or id' }],
  options: {
    serial: { type: 'string', value: 'SERIAL', multiple: true, about: 'the serial of a unit' },
    lot: { type: 'string', value: 'LOT', about: 'the lot number' },
    quantity: { type: 'string', value: 'NUMBER', about: 'how much came in; 1 when absent' },
    location: { type: 'string', value: 'PLACE', about: 'where it lies; where the order says when absent' },
    expires: { type: 'string', value: 'DAY', about: 'the last day on which it may be built in, 2026-12-24' },
    made: { type: 'string', value: 'DAY', about: 'the day on which it was made, 2026-12-24' },
    supplier: { type: 'string', value: 'NAME', about: 'who sent it' },
    manufacturer: { type: 'string', value: 'NAME', about: 'who made it' },
    order: {
      type: 'string',
      value: 'ORDER',
      about: 'the order that it answers: its reference, or the id of what is on order',
    },
    reason: { type: 'string', value: 'TEXT', about: 'why more came in than was ordered' },
    conformity: { type: 'string', value: 'NUMBER', about: 'the number of its certificate of conformity' },
    material: { type: 'string', value: 'NUMBER', about: 'the number of its certificate of material' },
    'packing-slip': { type: 'string', value: 'NUMBER', about: 'the number of its packing slip' },
  },
  json: 'the receipt: id, supplier, orderReference, packingSlip, receiptItems with documents, partInventory and its runs',
  examples: [
    {
      about: 'A lot that expires, with its certificate',
      shell: `traveler inventory receive EP-1020 --lot IC-2431 --quantity 40 --location "Rack A" --expires 2027-06-30 \\
    --conformity C-118`,
    },
    {
      about: 'A first part of what is on order',
      before:
        'traveler inventory order EP-1020 --quantity 40 --supplier "Basin Machining" --order PO-1190 --expected 2027-01-29',
      shell: 'traveler inventory receive EP-1020 --lot IC-2432 --quantity 15 --order PO-1190',
    },
  ],
  async run({ values, operands: [typed = ''], openApi, show }) {
    const serials = values.serial ?? []
    if (serials.length > 0 && (values.lot !== undefined || values.quantity !== undefined))
      throw new WrongUsage('--serial is of one unit each. Leave --lot and --quantity out.')
    const api = await openApi()
    const { id: partId } = await findPart(api, typed)
    const ordered = values.order === undefined ? null : await orderOfPart(api, values.order, partId)
    const common = {
      partId,
      orderedId: ordered?.id ?? null,
      locationId:
        values.location === undefined
          ? (ordered?.locationId ?? null)
          : (await findPlace(api, values.location, 'location')).id,
      expiresOn: values.expires,
      manufacturedOn: values.made,
      manufacturer: values.manufacturer,
      documents: documentsOf(values),
    }
    const items =
      serials.length > 0
        ? serials.map((serialNumber) => ({ ...common, serialNumber, quantity: '1' }))
        : [{ ...common, lotNumber: values.lot, quantity: values.quantity ?? '1' }]
    const input = {
      supplier: values.supplier ?? ordered?.orderedFrom,
      orderReference: ordered?.orderReference ?? values.order,
      reason: values.reason,
      packingSlip: values['packing-slip'],
      items,
    }
    const receipt = (await api.ask(ReceiveDocument, { input })).createReceipt?.receipt ?? null
    show(receipt, () =>
      (receipt?.receiptItems ?? []).flatMap(({ partInventory: unit }) => [
        `Received ${unit?.identity ?? 'an amount'} (${unit?.id ?? ''}).`,
        ...(unit?.inspectionDue === true
          ? (unit.runs ?? []).map((run) => `It is inspected first: run ${run?.id ?? ''} ${run?.title ?? ''}.`)
          : []),
      ]),
    )
    return 0
  },
})

/** The certificates that came with each unit. */
function documentsOf({
  conformity,
  material,
}: {
  readonly conformity?: string | undefined
  readonly material?: string | undefined
}) {
  return [
    ...(conformity === undefined ? [] : [{ kind: 'CONFORMITY' as const, number: conformity }]),
    ...(material === undefined ? [] : [{ kind: 'MATERIAL' as const, number: material }]),
  ]
}
