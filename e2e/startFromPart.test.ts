import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { z } from 'zod'
import { launchChromium } from '../tools/chromium.ts'
import { openPerson } from './program.ts'
import { changePerson, checkScreen, logIn, openPage, press } from './screen.ts'
import { startTraveler, type Traveler } from './traveler.ts'

let traveler: Traveler
let browser: Browser

before(async () => {
  browser = await launchChromium()
  traveler = await startTraveler('on')
})
after(async () => {
  await browser?.close()
  await traveler?.stop()
})

test('a part is found, what it is built of is read, and a run of its procedure makes a unit of it', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/')
  await logIn(page, traveler.person('Manufacturing Engineer'))
  await page.getByRole('link', { name: 'Parts', exact: true }).click()
  await page.getByRole('row', { name: /EP-1095/ }).waitFor()
  await checkScreen(page, 'parts')
  await page.getByRole('searchbox').fill('torch igniter')
  await page.getByRole('link', { name: 'EP-1000 C' }).click()
  await page.getByRole('heading', { level: 1, name: 'EP-1000' }).waitFor()
  const bom = page.getByRole('table', { name: 'Bill of materials' })
  await bom.getByText('J1, J2').waitFor()
  await bom.getByText('record lot only').waitFor()
  assert.equal(await bom.getByRole('row').count(), 11)
  await page.getByText('No bill of materials names this part.').waitFor()
  await checkScreen(page, 'part')

  await page.getByRole('button', { name: 'Start run of Assemble and test torch igniter' }).click()
  const dialog = page.getByRole('dialog')
  assert.match(await dialog.getByLabel('Part', { exact: true }).inputValue(), /^EP-1000 C/)
  await dialog.getByLabel('Serial number').fill('TI-PART-1')
  await page.getByText('Ready to start').waitFor()
  await checkScreen(page, 'start-from-part')
  await dialog.getByRole('button', { name: 'Create run' }).click()
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
  await page.getByRole('heading', { level: 1, name: /EP-1000 · TI-PART-1$/ }).waitFor()
})

test('a line leads to its part, which says where it is used; it is ordered, and received as it was ordered', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/parts')
  await logIn(page, traveler.person('Operator'))
  await page.getByRole('link', { name: 'EP-1000 C' }).click()
  await page.getByRole('link', { name: 'EP-1060 A' }).click()
  await page
    .getByRole('table', { name: 'Where it is used' })
    .getByRole('link', { name: /EP-1000 C/ })
    .waitFor()
  await page.getByText('No bill of materials', { exact: true }).waitFor()
  await checkScreen(page, 'part-bought')

  await changePerson(page, traveler.person('Planner'))
  await press(page, 'Order')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Quantity').fill('40')
  await dialog.getByLabel('Supplier').fill('Fitting Works')
  await dialog.getByRole('textbox', { name: 'Order', exact: true }).fill('PO-7788')
  await dialog.getByLabel('Expected until').fill('2199-01-31')
  await press(page, 'Record the order')
  await page.getByRole('columnheader', { name: 'Still to come' }).waitFor()
  await checkScreen(page, 'order')
  await press(page, 'Receive')
  assert.equal(await dialog.getByLabel('Quantity').inputValue(), '40')
  await dialog.getByLabel('Lot number').fill('L-7788')
  await checkScreen(page, 'order-receive')
  await dialog.getByRole('button', { name: 'Receive', exact: true }).click()
  await dialog.getByRole('link', { name: /L-7788/ }).waitFor()
})

const partsShape = z.object({
  parts: z.object({ edges: z.array(z.object({ node: z.object({ id: z.number() }) })) }),
})

/** A thruster into which two igniters go, with a released bill of materials. Gives the id of its part. */
async function makeThruster(): Promise<number> {
  const engineer = await openPerson(traveler, traveler.person('Manufacturing Engineer'))
  const { parts } = await engineer.ask(
    'query { parts(filters: { partNumber: { eq: "EP-1000" } }) { edges { node { id } } } }',
    partsShape,
  )
  const thruster = await engineer.make(['createPart', 'CreatePartInput', 'part'], {
    partNumber: 'TH-2000',
    description: 'Thruster',
    trackingType: 'SERIAL',
  })
  const bom = await engineer.make(['createMbom', 'CreateMBomInput', 'mbom'], { partId: thruster.id })
  const line = { mbomId: bom.id, partId: parts.edges[0]?.node.id, quantity: 2 }
  await engineer.make(['createMbomItem', 'CreateMBomItemInput', 'mbomItem'], line)
  const input = { id: bom.id, etag: bom.etag, status: 'IN_REVIEW' }
  const { etag } = await engineer.make(['updateMbom', 'UpdateMBomInput', 'mbom'], input)
  await engineer.make(['updateMbom', 'UpdateMBomInput', 'mbom'], { id: bom.id, etag, status: 'RELEASED' })
  return thruster.id
}

test('what a line is itself built of opens below it', async () => {
  const page = await openPage(browser, traveler)
  await page.goto(`/parts/${await makeThruster()}`)
  await logIn(page, traveler.person('Operator'))
  await page.getByText('No procedure is linked to this part').waitFor()
  const bom = page.getByRole('table', { name: 'Bill of materials' })
  const toggle = bom.getByRole('button', { name: 'Show what EP-1000 C is built of' })
  await toggle.focus()
  await page.keyboard.press('Enter')
  await bom.getByText('J1, J2').waitFor()
  assert.equal(await bom.getByRole('row').count(), 12)
  await checkScreen(page, 'part-tree')
  await bom.getByRole('button', { name: 'Hide what EP-1000 C is built of' }).press('Enter')
  assert.equal(await bom.getByRole('row').count(), 2)
})
