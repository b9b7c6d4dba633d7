import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aPart, aReleasedMbom, aReleasedProcedure, aRun, aUnit, unique } from './made.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

const compare = `query ($id: ID!, $unit: ID, $mbom: ID) { compareAsBuilt(partInventoryId: $id, withPartInventoryId: $unit, withMbomId: $mbom) {
  withMbom { id } withPartInventory { id } differences { partNumber referenceDesignator here there } } }`
const compared = async (id: number, variables: object = {}) =>
  (await ada.get(compare, { id, ...variables })).compareAsBuilt

/** Two units of one part that is built of a pump and of four nuts. */
async function twoUnits() {
  const [part, pump, nut] = [await aPart(ada), await aPart(ada), await aPart(ada, { trackingType: 'LOT' })]
  const mbom = await aReleasedMbom(ada, part.id, [
    { partId: pump.id, quantity: 1 },
    { partId: nut.id, quantity: 4 },
  ])
  const procedure = await aReleasedProcedure(ada)
  const make = async () =>
    Number(
      (await aRun(ada, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') }))
        .partInventory.id,
    )
  return { mbom, pump, nut, units: [await make(), await make()] as const }
}

async function install(unitId: number, line: number, partInventoryId: number, quantity: number) {
  const { partInventory } = await ada.get(
    'query ($id: ID!) { partInventory(id: $id) { buildRequirements { id } } }',
    { id: unitId },
  )
  await ada.get(
    'mutation ($input: [CreateABomInstallationInput!]!) { createAbomInstallations(input: $input) { __typename } }',
    { input: [{ buildRequirementId: partInventory.buildRequirements[line].id, partInventoryId, quantity }] },
  )
}

test('a unit is compared with the BOM that it was built to, and with another unit', async () => {
  const { mbom, pump, nut, units } = await twoUnits()
  const [first, second] = units
  const lot = await aUnit(ada, nut.id, { serialNumber: null, lotNumber: unique('LOT'), quantity: 20 })
  await install(first, 0, (await aUnit(ada, pump.id)).id, 1)
  await install(first, 1, lot.id, 3)
  const withBom = await compared(first)
  assert.equal(withBom.withMbom.id, mbom.id)
  assert.deepEqual(withBom.differences, [
    {
      partNumber: nut.partNumber,
      referenceDesignator: null,
      here: `${nut.partNumber} A × 3`,
      there: `${nut.partNumber} A × 4`,
    },
  ])
  const withUnit = await compared(first, { unit: second })
  assert.equal(withUnit.withPartInventory.id, second)
  assert.deepEqual(
    withUnit.differences.map(({ partNumber, there }: { partNumber: string; there: unknown }) => [
      partNumber,
      there,
    ]),
    [pump.partNumber, nut.partNumber].toSorted().map((number) => [number, null]),
  )
  await install(first, 1, lot.id, 1)
  assert.deepEqual((await compared(first, { mbom: mbom.id })).differences, [])
})

test('a unit of a part without a BOM has none to be compared with; two things at once are refused', async () => {
  const part = await aPart(ada)
  const unit = await aUnit(ada, part.id)
  assert.deepEqual(await compared(unit.id), { withMbom: null, withPartInventory: null, differences: [] })
  assert.equal(await compared(unit.id, { unit: 999_999_999 }), null)
  assert.deepEqual(await ada.refused(compare, { id: unit.id, unit: unit.id, mbom: 1 }), ['INVALID_INPUT'])
  const other = await openFloor()
  assert.equal((await other.admin.get(compare, { id: unit.id })).compareAsBuilt, null)
})
